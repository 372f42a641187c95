import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { befehlProtokoll } from '../audit/index.ts'
import { starte, type Terminal } from '../terminal/index.ts'
import { kontoBefehle } from './index.ts'

// On the database in a folder only; what the commands do in a database is tested on both kinds where the use cases are. The program
// itself is started in cli.test.ts.
async function tragwerk(daten: string, ...args: string[]) {
  for (const [name, wert] of Object.entries({ TRAGWERK_DATEN: daten, TRAGWERK_DATENBANK: '', TRAGWERK_TRAEGER: '' })) vi.stubEnv(name, wert)
  let aus = ''
  const melde = (text: string) => {
    aus += text
  }
  const terminal: Terminal = {
    ein: (async function* () {})(),
    schreibe: async (text) => melde(text),
    melde,
    breite: 80,
    farbe: false,
    zeigtFortschritt: false,
  }
  try {
    return { code: await starte({ name: 'tragwerk', kurz: '', befehle: [befehlProtokoll, ...kontoBefehle] }, args, terminal), aus }
  } finally {
    vi.unstubAllEnvs()
  }
}

test('the commands make an empty Träger and accounts, and check the record', async () => {
  const daten = mkdtempSync(join(tmpdir(), 'tragwerk-befehl-'))
  try {
    expect(await tragwerk(daten, 'protokoll', 'pruefen')).toMatchObject({ code: 2, aus: expect.stringContaining('liegt keine Datenbank') })
    expect(await tragwerk(daten, 'traeger', 'anlegen', '--kuerzel', 'X')).toMatchObject({ code: 2, aus: expect.stringMatching(/--kuerzel.*--plz/) })
    const angaben =
      '--kuerzel musterkreis --kurzname Muster --name Jobcenter --koerperschaft Musterkreis --gebiet hier --land DE-ST --strasse A --plz 38855 --ort B --telefon 1 --email a@b.example --webseite https://b.example'
    const lauf = await tragwerk(daten, 'traeger', 'anlegen', ...angaben.split(' '))
    expect(lauf).toMatchObject({ code: 0, aus: expect.stringMatching(/ohne Übungsdaten[\s\S]*Passwort {2}([a-z2-9]{5}-){3}[a-z2-9]{5}\n/) })
    expect(await tragwerk(daten, 'traeger', 'anlegen', ...angaben.split(' '))).toMatchObject({ code: 1 })
    expect(await tragwerk(daten, 'konto', 'anlegen', '--kennung', 'a', '--name', 'A B', '--rollen', 'chef')).toMatchObject({ code: 2 })
    expect(await tragwerk(daten, 'konto', 'anlegen', '--kennung', 'a', '--name', 'A B', '--rollen', 'leistung,kasse')).toMatchObject({ code: 0 })
    expect(await tragwerk(daten, 'protokoll', 'pruefen')).toMatchObject({
      code: 0,
      aus: expect.stringMatching(/ist heil: 2 Einträge[\s\S]*2:[0-9a-f]{64}\n/),
    })
    expect(await tragwerk(daten, 'protokoll', 'pruefen', '--bekannt', `2:${'0'.repeat(64)}`)).toMatchObject({
      code: 1,
      aus: expect.stringContaining('von Nummer 2 an'),
    })
  } finally {
    rmSync(daten, { recursive: true, force: true })
  }
})

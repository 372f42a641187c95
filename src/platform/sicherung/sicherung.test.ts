import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { findTraeger, migrationen, migriereBis, oeffneAlsBesitzer, openDb } from '../db/index.ts'
import { starte, type Terminal } from '../terminal/index.ts'
import { liesDatei, schreibeDatei } from './datei.ts'
import { sichere, sicherungBefehle, stelleWiederHer } from './index.ts'
import { tabellenVon } from './katalog.ts'

const jetzt = Temporal.Instant.from('2026-08-17T08:00:00Z')
const ordner = mkdtempSync(join(tmpdir(), 'tragwerk-sicherung-'))
const quelle = { ordner: join(ordner, 'quelle') }
const heile = join(ordner, 'heil.zst')
let nummer = 0
let ziel: { ordner: string }

beforeAll(async () => {
  const db = await openDb(quelle, { uebung: true })
  await db.destroy()
  await sichere(quelle, heile, { jetzt })
})
beforeEach(() => {
  ziel = { ordner: join(ordner, `ziel-${++nummer}`) }
})
afterAll(() => rmSync(ordner, { recursive: true, force: true }))

async function tabellenIn(ort: { ordner: string }): Promise<number> {
  const { db, schliesse } = await oeffneAlsBesitzer(ort)
  try {
    return (await tabellenVon(db)).length
  } finally {
    await schliesse()
  }
}

/** The backup with other lines, sealed as if it had been written so. */
async function mitZeilen(aendere: (zeilen: string[]) => string[]): Promise<string> {
  const pfad = join(ordner, `anders-${++nummer}.zst`)
  const zeilen: string[] = []
  for await (const zeile of liesDatei(heile)) zeilen.push(zeile)
  await schreibeDatei(
    pfad,
    (async function* () {
      yield* aendere(zeilen)
    })(),
  )
  return pfad
}

describe('a damaged file is noticed before anything is written', () => {
  const mitBytes = (aendere: (inhalt: Buffer) => Buffer): string => {
    const pfad = join(ordner, `kaputt-${++nummer}.zst`)
    writeFileSync(pfad, aendere(readFileSync(heile)))
    return pfad
  }

  test('each byte counts', async () => {
    const { length } = readFileSync(heile)
    for (let stelle = 0; stelle < length; stelle += 37) {
      const pfad = mitBytes((b) => {
        b[stelle] = (b[stelle] ?? 0) ^ 1
        return b
      })
      await expect(stelleWiederHer(ziel, pfad, { ersetzen: true }), `byte ${stelle}`).rejects.toThrow(/beschädigt|keine Sicherung|unvollständig/)
    }
    expect(readdirSync(ordner)).not.toContain(`ziel-${nummer}`)
  })

  test.each([
    ['cut off', (b: Buffer) => b.subarray(0, -20), /unvollständig/],
    ['empty', () => Buffer.alloc(0), /keine Sicherung/],
    ['something else', () => Buffer.from('%PDF-1.7 und so weiter, lang genug für ein Siegel am Ende'), /keine Sicherung/],
    ['longer than written', (b: Buffer) => Buffer.concat([b, Buffer.alloc(3)]), /unvollständig/],
  ])('%s', async (_, aendere, satz) => {
    await expect(stelleWiederHer(ziel, mitBytes(aendere), { ersetzen: true })).rejects.toThrow(satz)
  })
})

describe('a file of another version', () => {
  test('newer: refused', async () => {
    const neuer = await mitZeilen(([kopf = '', ...rest]) => {
      const inhalt = JSON.parse(kopf)
      return [JSON.stringify({ ...inhalt, migrationen: [...inhalt.migrationen, '20991231T2359-zukunft'] }), ...rest]
    })
    await expect(stelleWiederHer(ziel, neuer, { ersetzen: true })).rejects.toThrow(/neueren Tragwerk.*20991231T2359-zukunft/)
    const form = await mitZeilen(([kopf = '', ...rest]) => [kopf.replace('sicherung/1', 'sicherung/2'), ...rest])
    await expect(stelleWiederHer(ziel, form, { ersetzen: true })).rejects.toThrow(/dieses Tragwerk kennt/)
  })

  test('older: brought to the newest state', async () => {
    const alle = await migrationen()
    const alt = { ordner: join(ordner, 'alt') }
    const { db, schliesse } = await oeffneAlsBesitzer(alt)
    await db.transaction().execute((trx) => migriereBis(trx, alle[0]))
    await sql`insert into traeger (traeger_id, kuerzel, kurzname, name, koerperschaft, gebiet, land, strasse, plz, ort, telefon, email, webseite, akzent, uebungsdaten)
      values (gen_random_uuid(), 'alt', 'a', 'a', 'a', 'a', 'DE-ST', 'a', '00000', 'a', 'a', 'a', 'a', '#000000', true)`.execute(db)
    await schliesse()
    const datei = join(ordner, 'alt.zst')
    await sichere(alt, datei, { jetzt })
    await stelleWiederHer(ziel, datei, { ersetzen: false })
    expect(await tabellenIn(ziel)).toBe(await tabellenIn(quelle))
    const neu = await openDb(ziel, { uebung: false })
    expect(await findTraeger(neu)).toMatchObject({ kuerzel: 'alt', zweckschluessel: 'SSBE' })
    await neu.destroy()
  })
})

test('a failure half-way leaves the database as it was', async () => {
  await stelleWiederHer(ziel, heile, { ersetzen: false })
  const fremd = await mitZeilen((zeilen) => zeilen.filter((z) => !z.startsWith('[') || !z.includes('koba-harz'))) // the Träger itself is missing
  await expect(stelleWiederHer(ziel, fremd, { ersetzen: true })).rejects.toThrow(/traeger has 3 rows instead of 4/)
  const unpassend = await mitZeilen((zeilen) => zeilen.map((z) => z.replace('"kuerzel"', '"kuerzchen"')))
  await expect(stelleWiederHer(ziel, unpassend, { ersetzen: true })).rejects.toThrow(/„kuerzchen“/)
  const db = await openDb(ziel, { uebung: false })
  expect(await findTraeger(db)).toMatchObject({ kuerzel: 'koba-harz' })
  await db.destroy()
})

test('no table keeps anything outside of its rows: no sequence, which a backup would miss', async () => {
  const { db, schliesse } = await oeffneAlsBesitzer(quelle)
  const { rows } = await sql`select relname from pg_class where relkind in ('S', 'm') and relnamespace = 'public'::regnamespace`.execute(db)
  await schliesse()
  expect(rows).toEqual([])
})

describe('the commands', () => {
  async function rufe(daten: string, ...args: string[]) {
    vi.stubEnv('TRAGWERK_DATEN', daten)
    vi.stubEnv('TRAGWERK_DATENBANK', '')
    vi.stubEnv('TRAGWERK_SCHLUESSEL', '')
    let aus = ''
    let fehler = ''
    const terminal: Terminal = {
      ein: (async function* () {})(),
      schreibe: async (text) => {
        aus += text
      },
      melde: (text) => {
        fehler += text
      },
      breite: 80,
      farbe: false,
      zeigtFortschritt: false,
    }
    const code = await starte({ name: 'tragwerk', kurz: '', befehle: sicherungBefehle }, args, terminal)
    vi.unstubAllEnvs()
    return { code, aus, fehler }
  }

  test('say what was saved, and that the key is not in it', async () => {
    writeFileSync(join(quelle.ordner, 'schluessel'), Buffer.alloc(32, 7).toString('base64'))
    const datei = join(ordner, 'befehl.zst')
    const { code, aus } = await rufe(quelle.ordner, 'sichern', datei)
    expect(code).toBe(0)
    expect(aus).toMatch(/Gesichert: \d+ Tabellen mit \d+ Zeilen/)
    expect(aus).toContain('Der Schlüssel der Installation ist NICHT in der Sicherung')
    expect(await rufe(quelle.ordner, 'sichern', datei)).toMatchObject({ code: 2, fehler: expect.stringContaining('gibt es schon') })

    const erste = await rufe(ziel.ordner, 'wiederherstellen', datei)
    expect(erste).toMatchObject({ code: 0, fehler: '' })
    expect(erste.aus).toContain('Protokoll von KoBa Harz: heil')
    expect(erste.aus).toContain('BEVOR Sie Tragwerk starten')
    expect(await rufe(ziel.ordner, 'wiederherstellen', datei)).toMatchObject({ code: 2, fehler: expect.stringContaining('--ersetzen') })

    writeFileSync(join(ziel.ordner, 'schluessel'), Buffer.alloc(32, 8).toString('base64'))
    expect((await rufe(ziel.ordner, 'wiederherstellen', datei, '--ersetzen')).aus).toContain('ein ANDERER')
    writeFileSync(join(ziel.ordner, 'schluessel'), Buffer.alloc(32, 7).toString('base64'))
    expect((await rufe(ziel.ordner, 'wiederherstellen', '--ersetzen', datei)).aus).toContain('passt zur Sicherung')
  })

  test('answer a wrong call and a missing file or database with a sentence', async () => {
    expect(await rufe(quelle.ordner, 'sichern')).toMatchObject({ code: 2, fehler: expect.stringContaining('genau eine Datei') })
    expect(await rufe(ziel.ordner, 'sichern', join(ordner, 'x'))).toMatchObject({ code: 2, fehler: expect.stringContaining('keine Datenbank') })
    expect(await rufe(quelle.ordner, 'sichern', join(ordner, 'gibt', 'es', 'nicht'))).toMatchObject({
      code: 2,
      fehler: expect.stringContaining('Ordner'),
    })
    expect(await rufe(ziel.ordner, 'wiederherstellen', join(ordner, 'fehlt'))).toMatchObject({
      code: 2,
      fehler: expect.stringContaining('gibt es nicht'),
    })
  })
})

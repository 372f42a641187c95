import { spawn } from 'node:child_process'
import { sql } from 'kysely'
import { afterEach, beforeAll, describe, expect, inject, test } from 'vitest'
import { forTraeger } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { bucheBescheid, storniere } from './index.ts'
import { anordnung, legeBescheid } from './testhilfe/bescheid.ts'
import { alleinstehend } from './testhilfe/faelle.ts'
import { Zahlwelt } from './testhilfe/welt.ts'

const t = testDb()
let w: Zahlwelt
beforeAll(() => {
  w = new Zahlwelt(t)
})
afterEach(() => w.raeumeAb())

const zweiteAnordnung = { ...anordnung, kontoId: '01934f5e-0000-7000-8000-00000000dddd', name: 'A. Yildiz (Übung)' }

/** In cents over all runs: what written runs pay, and the entries that belong to them. */
async function geschrieben(): Promise<{ gezahlt: number; gebucht: number }> {
  const { rows } = await w.arbeite((db) =>
    sql<{ gezahlt: number; gebucht: number }>`select
      (select coalesce(sum(z.betrag_cent), 0) from zahlung z join zahllauf l using (traeger_id, lauf_id)
        where z.traeger_id = ${t.traegerId} and l.stand = 'geschrieben') as gezahlt,
      (select coalesce(sum(b.betrag_cent), 0) from zahlung_buchung z join zahllauf l using (traeger_id, lauf_id)
        join buchung b using (traeger_id, buchung_id) where z.traeger_id = ${t.traegerId} and l.stand = 'geschrieben')
      + (select coalesce(sum(a.betrag_cent), 0) from zahlung_anordnung z join zahllauf l using (traeger_id, lauf_id)
        join anordnung a using (traeger_id, anordnung_id) where z.traeger_id = ${t.traegerId} and l.stand = 'geschrieben') as gebucht`.execute(db),
  )
  return rows[0] ?? expect.fail()
}

describe('two at once', () => {
  test('start a run: one is made, the other is told which', async () => {
    await w.entschiedenMitKonto([alleinstehend('2026-09')])
    const ergebnisse = await Promise.all(Array.from({ length: 4 }, () => w.stelleZusammen()))
    const gelungen = ergebnisse.flatMap((e) => (e.ok ? [e.laufId] : []))
    expect(gelungen.length).toBe(1)
    for (const e of ergebnisse) if (!e.ok) expect(e.fehler).toEqual({ art: 'entwurf-offen', laufId: gelungen[0] })
    expect(await w.summen(gelungen[0])).toMatchObject({ faellig: 0, gezahlt: 96300, belegt: 96300 })
  })

  /** Whoever won before, nothing is due and no draft is open afterwards. */
  async function raeumeAuf(): Promise<void> {
    const offen = await w.arbeite((db) =>
      db.selectFrom('zahllauf').select('laufId').where('traegerId', '=', t.traegerId).where('stand', '=', 'entwurf').execute(),
    )
    for (const { laufId } of offen) await w.verwirf(laufId)
    const rest = await w.stelleZusammen()
    if (rest.ok) await w.gibFrei(rest.laufId)
  }

  test('start runs of two months: what is due for both is in one of them', async () => {
    w.stelleUhr('2026-08-20T10:00:00Z')
    await w.entschiedenMitKonto([alleinstehend('2026-08'), alleinstehend('2026-09')])
    const ergebnisse = await Promise.all([w.stelleZusammen('2026-08'), w.stelleZusammen('2026-09')])
    const gezahlt = await Promise.all(ergebnisse.map(async (e) => (e.ok ? (await w.summen(e.laufId)).gezahlt : 0)))
    const { faellig } = await w.summen(undefined)
    expect(faellig).toBe(0)
    expect(gezahlt.reduce((a, b) => a + b, 0)).toBe(96300 * 3)
  })

  test('release: one does, the other is told; the file is written once', async () => {
    await w.entschiedenMitKonto([alleinstehend('2026-09')])
    const vorher = await geschrieben()
    const laufId = await w.lauf()
    const { gezahlt } = await w.summen(laufId)
    const ergebnisse = await Promise.all([w.gibFrei(laufId), w.gibFrei(laufId, zweiteAnordnung), w.gibFrei(laufId)])
    expect(ergebnisse.filter((e) => e.ok).length).toBe(1)
    for (const e of ergebnisse) if (!e.ok) expect(e.fehler).toEqual({ art: 'nicht-offen', stand: 'geschrieben' })
    expect(await geschrieben()).toEqual({ gezahlt: vorher.gezahlt + gezahlt, gebucht: vorher.gebucht + gezahlt })
  })

  test('release and discard: one of both happens', async () => {
    await w.entschiedenMitKonto([alleinstehend('2026-09')])
    const laufId = await w.lauf()
    const [frei, verworfen] = await Promise.all([w.gibFrei(laufId), w.verwirf(laufId)])
    expect([frei.ok, verworfen.ok].filter(Boolean).length).toBe(1)
    const { faellig } = await w.summen(laufId)
    expect(faellig).toBe(frei.ok ? 0 : 96300)
  })

  test('booking while a run is put together: each entry is in the run as a whole, or still due', async () => {
    const faelle = await Promise.all(Array.from({ length: 3 }, () => w.entschiedenMitKonto([alleinstehend('2026-09')])))
    const vorher = (await w.summen(undefined)).faellig
    const [lauf] = await Promise.all([w.stelleZusammen(), ...faelle.map((f) => w.aendere(f.fallId, [alleinstehend('2026-09', { miete: 450 })]))])
    const { gezahlt, faellig, belegt } = await w.summen(lauf.ok ? lauf.laufId : expect.fail())
    expect(belegt).toBe(gezahlt)
    expect(gezahlt + faellig).toBe(vorher + 3 * 5000)
  })

  test('take an order back and release the run that holds it: one of both happens', async () => {
    const fall = await w.entschiedenMitKonto([alleinstehend('2026-09')])
    const { anordnungId } = await w.ordne(fall)
    const vorher = await geschrieben()
    const laufId = await w.lauf()
    const { gezahlt } = await w.summen(laufId)
    const [frei, zurueck] = await Promise.all([
      w.gibFrei(laufId),
      w.arbeite((db) => storniere(db, { traegerId: t.traegerId, jetzt: Temporal.Instant.from('2026-08-21T10:00:00Z') }, anordnungId, 'Ende')),
    ])
    expect([frei.ok, zurueck.ok].filter(Boolean).length).toBe(1)
    const danach = await geschrieben()
    expect(danach.gezahlt - vorher.gezahlt).toBe(frei.ok ? gezahlt : 0)
    expect(danach.gebucht).toBe(danach.gezahlt)
  })

  test('start runs of two months with an order due for both: it is paid once', async () => {
    await raeumeAuf()
    const fall = await w.entschiedenMitKonto([alleinstehend('2026-09')])
    const vorher = await geschrieben()
    await w.ordne(fall, 'arbeitgeber')
    for (const lauf of await Promise.all([w.stelleZusammen('2026-08'), w.stelleZusammen('2026-09')])) if (lauf.ok) await w.gibFrei(lauf.laufId)
    const danach = await geschrieben()
    expect(danach.gezahlt - vorher.gezahlt).toBe(96300 + 12000)
  })

  test('book the same decision: it stands in the ledger once', async () => {
    const { fallId } = await w.entschiedenMitKonto([alleinstehend('2026-09')])
    const h = w.handlung()
    const bescheidId = await w.arbeite((db) => legeBescheid(db, t.traegerId, fallId, [alleinstehend('2026-09', { miete: 500 })], h.jetzt))
    const anzahlen = await Promise.all(Array.from({ length: 4 }, () => forTraeger(t.db, t.traegerId, (db) => bucheBescheid(db, h, bescheidId))))
    expect(anzahlen.sort()).toEqual([0, 0, 0, 1])
  })
})

// The embedded database lives in the process that would be killed; it has a test of its own for crashes (platform/db).
const server = inject('postgres')
if (server !== undefined) {
  describe('killed half-way', () => {
    /** What the other process printed, or nothing where it was killed. */
    async function kind(schritt: string, anweisung: number): Promise<{ ok: boolean; laufId?: string; anweisungen: number } | undefined> {
      const datei = new URL('testhilfe/kind.ts', import.meta.url).pathname
      const { jetzt } = w.handlung()
      const prozess = spawn(process.execPath, [datei, t.server?.dienst ?? '', t.traegerId, schritt, String(anweisung), jetzt.toString()])
      let text = ''
      let fehler = ''
      prozess.stdout.on('data', (teil) => {
        text += teil
      })
      prozess.stderr.on('data', (teil) => {
        fehler += teil
      })
      const signal = await new Promise((fertig) => prozess.on('close', (_, s) => fertig(s)))
      if (signal !== 'SIGKILL' && text === '') throw new Error(fehler)
      return signal === 'SIGKILL' ? undefined : JSON.parse(text)
    }

    /** Counts the statements of a step by letting it run through, then kills it before each of them. */
    test('while the run is put together, at every statement: no half run, and the next one pays all', async () => {
      for (let n = 0; n < 3; n++) await w.entschiedenMitKonto([alleinstehend('2026-09')])
      await w.ordne(await w.entschiedenMitKonto([alleinstehend('2026-09')]))
      const { faellig } = await w.summen(undefined)
      const ganz = await kind('zusammenstellen', 0)
      await w.raeumeAb()
      for (let n = 1; n <= (ganz?.anweisungen ?? 0); n++) {
        expect(await kind('zusammenstellen', n), `statement ${n}`).toBeUndefined()
        expect(await w.summen(undefined), `after statement ${n}`).toMatchObject({ faellig })
        expect(await entwuerfe()).toBe(0)
      }
      expect(await w.summen(await w.lauf())).toMatchObject({ gezahlt: faellig, faellig: 0 })
    })

    test('while it is released, at every statement: it is still a draft, and then released once', async () => {
      await w.entschiedenMitKonto([alleinstehend('2026-09')])
      const vorher = await geschrieben()
      const laufId = await w.lauf()
      const { gezahlt } = await w.summen(laufId)
      for (let n = 1; ; n++) {
        const ergebnis = await kind(laufId, n)
        if (ergebnis !== undefined) {
          expect([n > 8, ergebnis.ok]).toEqual([true, true])
          break
        }
        expect(await entwuerfe(), `statement ${n}`).toBe(1)
        expect(await geschrieben(), `statement ${n}`).toEqual(vorher)
      }
      expect(await geschrieben()).toEqual({ gezahlt: vorher.gezahlt + gezahlt, gebucht: vorher.gebucht + gezahlt })
      expect(await w.gibFrei(laufId)).toEqual({ ok: false, fehler: { art: 'nicht-offen', stand: 'geschrieben' } })
    })

    async function entwuerfe(): Promise<number> {
      const zeilen = await w.arbeite((db) =>
        db.selectFrom('zahllauf').select('laufId').where('traegerId', '=', t.traegerId).where('stand', '=', 'entwurf').execute(),
      )
      return zeilen.length
    }
  })
}

import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Handlung } from '../platform/audit/index.ts'
import { forTraeger, type TraegerDb } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { aendereAb, erfasseAngabe, nimmZurueck } from './angabe-erfassen.ts'
import { liesAngaben, liesVerlauf } from './angaben-stand.ts'
import { legeFallAn } from './fall-anlegen.ts'
import { fallFuer } from './fall-aus-angaben.ts'
import { findFall } from './oeffnen.ts'
import { legePersonAn, liesPersonen } from './personen.ts'

const t = testDb()
const am = (tag: string): Handlung => ({ traegerId: t.traegerId, jetzt: Temporal.Instant.from(`${tag}T09:00:00Z`) })
const inFall = <T>(arbeit: (db: TraegerDb) => Promise<T>) => forTraeger(t.db, t.traegerId, arbeit)
const stamm = { vorname: 'Mira', nachname: 'Sommerfeld', geburtsdatum: '1990-05-01' }
const miete = { art: 'unterkunft.grundmiete', quelle: 'Mietvertrag' } as const

async function neuerFall() {
  return inFall(async (db) => {
    const { fallId, aktenzeichen } = await legeFallAn(db, am('2026-01-05'), { bezeichnung: 'neu' })
    const { personId } = await legePersonAn(db, am('2026-01-05'), fallId, stamm, '2026-01-01', 'Antrag')
    return { fallId, aktenzeichen, personId }
  })
}
const werte = async (fallId: string, bekanntAm?: string) =>
  (await inFall((db) => liesAngaben(db, t.traegerId, fallId, bekanntAm ? Temporal.Instant.from(`${bekanntAm}T10:00:00Z`) : undefined)))
    .filter((a) => a.art === miete.art)
    .map((a) => [a.wert, a.giltVon, a.giltBis])

describe('a fact', () => {
  test('changes from a day on, and what was known before stays readable', async () => {
    const { fallId } = await neuerFall()
    await inFall((db) => erfasseAngabe(db, am('2026-01-05'), fallId, { ...miete, wert: 480, giltVon: '2026-01-01' }))
    await inFall((db) => aendereAb(db, am('2026-08-10'), fallId, { ...miete, wert: 510, ab: '2026-10-01' }))
    expect(await werte(fallId, '2026-02-20')).toEqual([[480, '2026-01-01', null]])
    expect(await werte(fallId)).toEqual([
      [480, '2026-01-01', '2026-09-30'],
      [510, '2026-10-01', null],
    ])
    expect(await inFall((db) => liesVerlauf(db, t.traegerId, fallId))).toHaveLength(5)
  })

  test('taken back is gone from then on', async () => {
    const { fallId } = await neuerFall()
    const e = await inFall((db) => erfasseAngabe(db, am('2026-01-05'), fallId, { ...miete, wert: 480, giltVon: '2026-01-01' }))
    if (!e.ok) throw new Error('refused')
    expect((await inFall((db) => nimmZurueck(db, am('2026-02-05'), e.angabeId, 'falscher Fall'))).ok).toBe(true)
    expect(await werte(fallId)).toEqual([])
    expect(await werte(fallId, '2026-01-31')).toHaveLength(1)
    expect(await inFall((db) => nimmZurueck(db, am('2026-02-06'), e.angabeId, 'noch einmal'))).toMatchObject({
      ok: false,
      fehler: { art: 'inzwischen-geaendert' },
    })
  })

  test.each<[string, Parameters<typeof erfasseAngabe>[3], string]>([
    ['of a kind that has no such value', { ...miete, wert: 'viel', giltVon: '2026-01-01' }, 'form'],
    ['with half a cent', { ...miete, wert: 1.005, giltVon: '2026-01-01' }, 'form'],
    ['with a day that does not exist', { ...miete, wert: 1, giltVon: '2026-02-30' }, 'form'],
    ['that ends before it begins', { ...miete, wert: 1, giltVon: '2026-02-01', giltBis: '2026-01-31' }, 'form'],
    ['of a person without one', { art: 'person.schueler', wert: true, giltVon: '2026-02-01', quelle: '' }, 'form'],
    ['of a month over two', { art: 'unterkunft.guthaben', wert: 80, giltVon: '2026-02-01', giltBis: '2026-03-31', quelle: '' }, 'form'],
    ['with a foreign document', { ...miete, wert: 1, giltVon: '2026-02-01', dokumentId: '01934f5e-0000-7000-8000-000000000001' }, 'nicht-gefunden'],
    ['in place of none', { ...miete, wert: 1, giltVon: '2026-02-01', ersetzt: '01934f5e-0000-7000-8000-000000000001' }, 'nicht-gefunden'],
  ])('%s is refused', async (_, neu, art) => {
    const { fallId } = await neuerFall()
    const ergebnis = await inFall((db) => erfasseAngabe(db, am('2026-01-05'), fallId, neu))
    expect(ergebnis).toMatchObject({ ok: false, fehler: { art } })
    expect(await werte(fallId)).toEqual([])
  })

  test('of somebody of another case is refused', async () => {
    const [a, b] = [await neuerFall(), await neuerFall()]
    const neu = { art: 'person.schueler', personId: b.personId, wert: true, giltVon: '2026-01-01', quelle: '' } as const
    expect(await inFall((db) => erfasseAngabe(db, am('2026-01-05'), a.fallId, neu))).toMatchObject({ ok: false, fehler: { art: 'nicht-gefunden' } })
  })

  test('that belongs to one month ends with it; entries of a list are numbered', async () => {
    const { fallId, personId } = await neuerFall()
    await inFall((db) => erfasseAngabe(db, am('2026-01-05'), fallId, { art: 'unterkunft.guthaben', wert: 80, giltVon: '2026-02-01', quelle: '' }))
    for (const betrag of [259, 299]) {
      const neu = { art: 'person.einkommen', personId, wert: { art: 'kindergeld', betrag }, giltVon: '2026-01-01', quelle: '' } as const
      await inFall((db) => erfasseAngabe(db, am('2026-01-05'), fallId, neu))
    }
    const angaben = await inFall((db) => liesAngaben(db, t.traegerId, fallId))
    expect(angaben.find((a) => a.art === 'unterkunft.guthaben')?.giltBis).toBe('2026-02-28')
    expect(angaben.filter((a) => a.art === 'person.einkommen').map((a) => a.schluessel)).toEqual(['1', '2'])
  })
})

describe('two people at once', () => {
  test('one changes the fact, the other is told what changed', async () => {
    const { fallId } = await neuerFall()
    const e = await inFall((db) => erfasseAngabe(db, am('2026-01-05'), fallId, { ...miete, wert: 480, giltVon: '2026-01-01' }))
    if (!e.ok) throw new Error('refused')
    const ergebnisse = await Promise.all(
      [500, 520].map((wert) => inFall((db) => aendereAb(db, am('2026-08-10'), fallId, { ...miete, wert, ab: '2026-10-01', gesehen: e.angabeId }))),
    )
    const abgelehnt = ergebnisse.filter((r) => !r.ok)
    expect(abgelehnt).toHaveLength(1)
    expect(abgelehnt[0]).toMatchObject({ fehler: { art: 'inzwischen-geaendert', durch: 'System', neu: { wert: 480, giltBis: '2026-09-30' } } })
    expect(await werte(fallId)).toHaveLength(2)
  })

  test('the database itself keeps a second replacement out', async () => {
    const { fallId } = await neuerFall()
    const e = await inFall((db) => erfasseAngabe(db, am('2026-01-05'), fallId, { ...miete, wert: 480, giltVon: '2026-01-01' }))
    if (!e.ok) throw new Error('refused')
    const kopiere = () =>
      inFall((db) =>
        sql`insert into angabe (traeger_id, fall_id, art, wert, gilt_von, bekannt_seit, erfasst_von, ersetzt)
          select traeger_id, fall_id, art, wert, gilt_von, bekannt_seit, erfasst_von, angabe_id from angabe where angabe_id = ${e.angabeId}`.execute(
          db,
        ),
      )
    await kopiere()
    await expect(kopiere()).rejects.toThrow('angabe_ersetzt_einmalig')
  })

  test('numbers of files have no gaps', async () => {
    const nummern = (await Promise.all([1, 2, 3, 4].map(() => neuerFall()))).map((f) => Number(f.aktenzeichen.slice(3))).sort((a, b) => a - b)
    expect(nummern.map((n) => n - (nummern[0] ?? 0))).toEqual([0, 1, 2, 3])
  })
})

test('a fact cannot be changed or removed', async () => {
  const { fallId } = await neuerFall()
  await expect(inFall((db) => sql`update angabe set wert = '1' where fall_id = ${fallId}`.execute(db))).rejects.toThrow()
  await expect(inFall((db) => sql`delete from angabe where fall_id = ${fallId}`.execute(db))).rejects.toThrow()
})

test('a case names itself after its first person, counts its people and becomes a case file', async () => {
  const { fallId, aktenzeichen } = await neuerFall()
  await inFall((db) => legePersonAn(db, am('2026-01-05'), fallId, { ...stamm, vorname: 'Ella', geburtsdatum: '2020-09-16' }, '2026-01-01', 'Antrag'))
  const [fall, personen, angaben] = await inFall((db) =>
    Promise.all([findFall(db, t.traegerId, fallId), liesPersonen(db, t.traegerId, fallId), liesAngaben(db, t.traegerId, fallId)]),
  )
  expect(fall).toMatchObject({ bezeichnung: 'Sommerfeld, Mira', personenzahl: 2, aktenzeichen })
  expect(fallFuer(angaben, personen, '2026-03', { aktenzeichen })).toMatchObject({
    ok: true,
    fall: { id: `${aktenzeichen}-2026-03`, personen: [{ id: 'p1', name: 'Mira Sommerfeld' }, { id: 'p2' }] },
  })
})

test('another Träger sees nothing of it', async () => {
  const { fallId } = await neuerFall()
  expect(await forTraeger(t.db, t.anderer, (db) => liesAngaben(db, t.anderer, fallId))).toEqual([])
})

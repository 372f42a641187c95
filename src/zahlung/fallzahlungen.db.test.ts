import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { buchungenVon, naechsteZahlung, standDerMonate, zahlungenVon } from './index.ts'
import { ibans } from './testhilfe/bescheid.ts'
import { alleinstehend } from './testhilfe/faelle.ts'
import { Zahlwelt } from './testhilfe/welt.ts'

const t = testDb()
let w: Zahlwelt
beforeAll(() => {
  w = new Zahlwelt(t)
})
afterEach(() => w.raeumeAb())
const dreiMonate = () => ['2026-08', '2026-09', '2026-10'].map((m) => alleinstehend(m))
const tag = (iso: string) => Temporal.PlainDate.from(iso)
const naechste = (fallId: string, heute: string) => w.arbeite((db) => naechsteZahlung(db, t.traegerId, fallId, tag(heute)))
const stand = async (fallId: string) => Object.fromEntries(await w.arbeite((db) => standDerMonate(db, t.traegerId, fallId)))

describe('the payments of a case', () => {
  test('months are open, ordered and paid; a correction opens a month again', async () => {
    const { fallId } = await w.entschiedenMitKonto(dreiMonate())
    expect(await stand(fallId)).toEqual({ '2026-08': 'offen', '2026-09': 'offen', '2026-10': 'offen' })
    const laufId = await w.lauf()
    expect(await stand(fallId)).toEqual({ '2026-08': 'angeordnet', '2026-09': 'angeordnet', '2026-10': 'offen' })
    expect(await w.arbeite((db) => zahlungenVon(db, t.traegerId, fallId)), 'a draft pays nothing').toEqual([])
    await w.gibFrei(laufId)
    expect(await stand(fallId)).toEqual({ '2026-08': 'gezahlt', '2026-09': 'gezahlt', '2026-10': 'offen' })
    await w.aendere(fallId, [alleinstehend('2026-09', { miete: 420 })])
    expect((await stand(fallId))['2026-09']).toBe('offen')
  })

  test('the ledger says what is granted and what of it is paid', async () => {
    const { fallId, personen } = await w.entschiedenMitKonto([alleinstehend('2026-09')])
    await w.gibFrei(await w.lauf())
    await w.aendere(fallId, [alleinstehend('2026-09', { miete: 420 })])
    const personId = personen.get('p1')
    expect(await w.arbeite((db) => buchungenVon(db, t.traegerId, fallId))).toEqual([
      {
        monat: '2026-09',
        personId,
        leistung: 'regelbedarf',
        kostentraeger: 'bund',
        haushaltsstelle: '1101.68112 (Übung)',
        cent: 56300,
        gezahltCent: 56300,
      },
      {
        monat: '2026-09',
        personId,
        leistung: 'unterkunft',
        kostentraeger: 'kommune',
        haushaltsstelle: '3121.5461 (Übung)',
        cent: 42000,
        gezahltCent: 40000,
      },
    ])
  })

  test('what was paid to whom, newest first', async () => {
    const { fallId } = await w.entschiedenMitKonto(dreiMonate())
    await w.angabe(fallId, { art: 'vermieter', wert: { name: 'Wohnbau', iban: ibans.vermieter, zweck: 'Whg. 3' }, von: '2026-09-01' })
    await w.gibFrei(await w.lauf('2026-08'))
    await w.gibFrei(await w.lauf('2026-09'))
    const zahlungen = await w.arbeite((db) => zahlungenVon(db, t.traegerId, fallId))
    expect(zahlungen.map((z) => [z.ausfuehrungAm, z.empfaenger, z.cent, z.monate])).toEqual([
      ['2026-08-31', 'person', 56300, ['2026-09']],
      ['2026-08-31', 'vermieter', 40000, ['2026-09']],
      ['2026-08-19', 'person', 96300, ['2026-08']],
    ])
  })
})

describe('the next payment', () => {
  test('is planned for the pay day, with all that is due by then; then ordered; then the next month', async () => {
    const { fallId } = await w.entschiedenMitKonto(dreiMonate())
    expect(await naechste(fallId, '2026-07-20')).toMatchObject({ tag: '2026-07-31', monat: '2026-08', cent: 96300, stand: 'vorgesehen' })
    expect(await naechste(fallId, '2026-08-30')).toMatchObject({ tag: '2026-08-31', monat: '2026-08', cent: 2 * 96300 })
    await w.angabe(fallId, { art: 'vermieter', wert: { name: 'Wohnbau', iban: ibans.vermieter, zweck: '' }, von: '2026-09-01' })
    await w.gibFrei(await w.lauf())
    expect(await naechste(fallId, '2026-08-20')).toEqual({
      tag: '2026-08-31',
      monat: '2026-09',
      cent: 2 * 96300,
      anPersonCent: 2 * 96300 - 40000,
      stand: 'angeordnet',
    })
    expect(await naechste(fallId, '2026-09-01')).toMatchObject({ tag: '2026-09-30', monat: '2026-10', cent: 96300, stand: 'vorgesehen' })
  })

  test('is none where nothing is booked, or only a month that was paid too much', async () => {
    const { fallId } = await w.entschiedenMitKonto([alleinstehend('2026-09')])
    await w.gibFrei(await w.lauf())
    await w.aendere(fallId, [alleinstehend('2026-09', { miete: 100 })])
    expect(await naechste(fallId, '2026-09-01')).toBeUndefined()
    expect(await naechste('01934f5e-0000-7000-8000-00000000dead', '2026-09-01')).toBeUndefined()
  })
})

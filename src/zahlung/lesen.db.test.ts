import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { liesFaelliges, liesHindernisse, liesZahllaeufe, liesZahllauf, liesZahlungen } from './lesen.ts'
import { ibans, kasse } from './testhilfe/bescheid.ts'
import { alleinstehend } from './testhilfe/faelle.ts'
import { Zahlwelt } from './testhilfe/welt.ts'

const t = testDb()
let w: Zahlwelt
beforeAll(() => {
  w = new Zahlwelt(t)
})
afterEach(() => w.raeumeAb())
const september = () => [alleinstehend('2026-09')]
const zahlungen = (laufId: string, filter: { suche?: string; empfaenger?: 'person' | 'vermieter' }) =>
  w.arbeite((db) => liesZahlungen(db, t.traegerId, laufId, kasse.kontoId, { ab: 0, hoechstens: 2, ...filter }))

describe('what people see of a run', () => {
  test('totals by payee and budget line; obstacles; what is still due', async () => {
    const mitVermieter = await w.entschiedenMitKonto(september())
    await w.angabe(mitVermieter.fallId, { art: 'vermieter', wert: { name: 'Wohnbau', iban: ibans.vermieter, zweck: 'W' } })
    await w.entschieden(september())
    const laufId = await w.lauf()
    expect(await w.arbeite((db) => liesZahllauf(db, t.traegerId, laufId))).toMatchObject({
      monat: '2026-09',
      stand: 'entwurf',
      zahlungen: 2,
      cent: 96300,
      hindernisse: 1,
      empfaenger: [
        { empfaenger: 'person', anzahl: 1, cent: 56300 },
        { empfaenger: 'vermieter', anzahl: 1, cent: 40000 },
      ],
      haushalt: [
        { kostentraeger: 'bund', leistung: 'regelbedarf', cent: 56300 },
        { kostentraeger: 'kommune', leistung: 'unterkunft', cent: 40000 },
      ],
    })
    expect(await w.arbeite((db) => liesFaelliges(db, t.traegerId, '2026-09'))).toEqual([{ monat: '2026-09', faelle: 1, cent: 96300 }])
    expect((await w.arbeite((db) => liesZahllaeufe(db, t.traegerId)))[0]).toMatchObject({ laufId, zahlungen: 2 })
    expect(await w.arbeite((db) => liesZahllauf(db, t.traegerId, '01934f5e-0000-7000-8000-00000000dead'))).toBeUndefined()
  })

  test('the payments are found by name, file number and payee, page by page', async () => {
    const faelle = [await w.entschiedenMitKonto(september()), await w.entschiedenMitKonto(september()), await w.entschiedenMitKonto(september())]
    await w.angabe(faelle[0]?.fallId ?? '', { art: 'vermieter', wert: { name: 'Haus 50%_ig', iban: ibans.vermieter, zweck: 'W' } })
    const laufId = await w.lauf()
    const alle = await zahlungen(laufId, {})
    expect(alle.gesamt).toBeGreaterThanOrEqual(4)
    expect(alle.zahlungen.length).toBe(2)
    expect((await zahlungen(laufId, { suche: '50%_' })).zahlungen.map((z) => z.name)).toEqual(['Haus 50%_ig'])
    expect((await zahlungen(laufId, { suche: '5%i' })).gesamt, 'wildcards are letters').toBe(0)
    expect((await zahlungen(laufId, { suche: faelle[1]?.aktenzeichen ?? '' })).gesamt).toBe(1)
    expect((await zahlungen(laufId, { suche: 'haus', empfaenger: 'person' })).gesamt).toBe(0)
  })

  test('a protected case shows its number and amount only, except to its circle', async () => {
    const offen = await w.entschiedenMitKonto(september())
    const ohneKonto = await w.entschieden(september())
    const schuetze = (fallId: string) =>
      w.arbeite((db) => db.updateTable('fall').set({ geschuetzt: true }).where('traegerId', '=', t.traegerId).where('fallId', '=', fallId).execute())
    await schuetze(offen.fallId)
    await schuetze(ohneKonto.fallId)
    const laufId = await w.lauf()
    const suche = { suche: offen.aktenzeichen }
    expect((await zahlungen(laufId, suche)).zahlungen).toMatchObject([{ bezeichnung: '', name: '', iban: '', zweck: '', cent: 96300 }])
    expect(
      (await zahlungen(laufId, { suche: 'mira' })).zahlungen.some((z) => z.fallId === offen.fallId),
      'nor can the name be guessed',
    ).toBe(false)
    const hindernis = async () =>
      (await w.arbeite((db) => liesHindernisse(db, t.traegerId, laufId, kasse.kontoId, { ab: 0, hoechstens: 50 }))).hindernisse.find(
        (h) => h.fallId === ohneKonto.fallId,
      )
    expect(await hindernis()).toMatchObject({ grund: 'kein-konto', bezeichnung: '', cent: 96300 })
    await w.arbeite(async (db) => {
      await db
        .insertInto('konto')
        .values({ traegerId: t.traegerId, kontoId: kasse.kontoId, art: 'personal', kennung: 'kasse-test', name: kasse.name })
        .execute()
      for (const { fallId } of [offen, ohneKonto])
        await db.insertInto('fallKreis').values({ traegerId: t.traegerId, fallId, kontoId: kasse.kontoId }).execute()
    })
    expect((await zahlungen(laufId, suche)).zahlungen).toMatchObject([{ name: 'Mira Übung', iban: ibans.person }])
    expect((await hindernis())?.bezeichnung).toMatch(/^Übung, Fall/)
  })
})

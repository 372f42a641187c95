import { sql } from 'kysely'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { liesZahllaufDatei } from './index.ts'
import { anordnung, ibans, kasse } from './testhilfe/bescheid.ts'
import { alleinstehend } from './testhilfe/faelle.ts'
import { schemaFehler } from './testhilfe/schema.ts'
import { konto, Zahlwelt } from './testhilfe/welt.ts'

const t = testDb()
let w: Zahlwelt
beforeAll(() => {
  w = new Zahlwelt(t)
})
afterEach(() => w.raeumeAb())

const september = () => [alleinstehend('2026-09')]

/** Payments and obstacles of a case in a run. */
function inhalt(laufId: string, fallId: string) {
  return w.arbeite(async (db) => {
    const wo = { traegerId: t.traegerId, laufId, fallId }
    const zahlungen = await db
      .selectFrom('zahlung')
      .selectAll()
      .where((eb) => eb.and(wo))
      .orderBy('betragCent')
      .execute()
    const hindernisse = await db
      .selectFrom('zahlhindernis')
      .selectAll()
      .where((eb) => eb.and(wo))
      .orderBy('grund')
      .execute()
    return { zahlungen, hindernisse: hindernisse.map((z) => `${z.grund} ${z.betragCent} ${z.hinweis}`.trim()) }
  })
}

function laufZeile(laufId: string) {
  return w.arbeite((db) =>
    db.selectFrom('zahllauf').selectAll().where('traegerId', '=', t.traegerId).where('laufId', '=', laufId).executeTakeFirstOrThrow(),
  )
}

describe('putting a run together', () => {
  test('pays what is due, to the account as known now, with a text that says no more than needed', async () => {
    const fall = await w.entschiedenMitKonto(['2026-08', '2026-09', '2026-10'].map((m) => alleinstehend(m)))
    const laufId = await w.lauf()
    const { zahlungen, hindernisse } = await inhalt(laufId, fall.fallId)
    expect(hindernisse).toEqual([])
    const zweck = `${fall.aktenzeichen} 08/2026-09/2026`
    expect(zahlungen).toMatchObject([{ empfaenger: 'person', name: 'Mira Übung', iban: ibans.person, betragCent: 2 * 96300, zweck }])
    expect(zahlungen[0]?.endToEndId).toMatch(/^TW[0-9A-F]{32}$/)
    expect(await laufZeile(laufId)).toMatchObject({ monat: '2026-09-01', ausfuehrungAm: '2026-08-31', stand: 'entwurf', erstelltVon: kasse.kontoId })
  })

  test('splits to landlord, supplier and person; an account that was replaced gets nothing', async () => {
    const fall = await w.entschieden(september())
    const alt = await w.angabe(fall.fallId, { art: 'konto', wert: { iban: 'DE00', kontoinhaber: 'alt' } })
    await w.angabe(fall.fallId, { art: 'konto', wert: { ...konto, iban: 'de89 3704 0044 0532 0130 00' }, ersetzt: alt })
    await w.angabe(fall.fallId, { art: 'vermieter', wert: { name: 'Wohnbau', iban: ibans.vermieter, zweck: 'Whg. 3, Übung' } })
    await w.angabe(fall.fallId, { art: 'energie', wert: { name: 'Stadtwerke', iban: ibans.energie, betrag: 60.5, zweck: 'KN 77' } })
    const { zahlungen } = await inhalt(await w.lauf(), fall.fallId)
    expect(zahlungen.map((z) => [z.empfaenger, z.iban, z.betragCent, z.zweck])).toEqual([
      ['energie', ibans.energie, 6050, 'KN 77 09/2026'],
      ['vermieter', ibans.vermieter, 40000, 'Whg. 3, Übung 09/2026'],
      ['person', ibans.person, 96300 - 46050, `${fall.aktenzeichen} 09/2026`],
    ])
  })

  test('a fixed rent is paid once for a month, also when more is booked for it later', async () => {
    const fall = await w.entschiedenMitKonto([alleinstehend('2026-08')])
    await w.angabe(fall.fallId, { art: 'vermieter', wert: { name: 'Wohnbau', iban: ibans.vermieter, zweck: '', betrag: 350 } })
    await w.gibFrei(await w.lauf('2026-08'))
    await w.aendere(fall.fallId, [alleinstehend('2026-08', { miete: 410 })])
    const { zahlungen } = await inhalt(await w.lauf('2026-09'), fall.fallId)
    expect(zahlungen.map((z) => [z.empfaenger, z.betragCent])).toEqual([['person', 1000]])
  })

  test('what cannot be paid is named with its reason and stays due', async () => {
    const ohne = await w.entschieden(september())
    const falsch = await w.entschieden(september())
    await w.angabe(falsch.fallId, { art: 'konto', wert: { ...konto, iban: 'DE89370400440532013001' } })
    const unlesbar = await w.entschieden(september())
    await w.angabe(unlesbar.fallId, { art: 'konto', wert: 'DE89' })
    const gesperrt = await w.entschiedenMitKonto(september())
    await w.angabe(gesperrt.fallId, { art: 'sperre', wert: { grund: 'Aufenthalt unklar' }, von: '2026-08-20' })
    const laufId = await w.lauf()
    for (const [fall, grund] of [
      [ohne, 'kein-konto 96300'],
      [falsch, 'iban-ungueltig 96300'],
      [unlesbar, 'kein-konto 96300'],
      [gesperrt, 'gesperrt 96300 Aufenthalt unklar'],
    ] as const) {
      expect(await inhalt(laufId, fall.fallId)).toEqual({ zahlungen: [], hindernisse: [grund] })
    }
    await w.angabe(ohne.fallId, { art: 'konto', wert: konto })
    await w.verwirf(laufId)
    expect((await inhalt(await w.lauf(), ohne.fallId)).zahlungen.map((z) => z.betragCent)).toEqual([96300])
  })

  test('a month that was paid too much is shown and not set off; one that comes out even is settled', async () => {
    const fall = await w.entschiedenMitKonto(['2026-08', '2026-09'].map((m) => alleinstehend(m)))
    await w.gibFrei(await w.lauf('2026-08'))
    await w.aendere(fall.fallId, [alleinstehend('2026-08', { miete: 300 })])
    const laufId = await w.lauf()
    const { zahlungen, hindernisse } = await inhalt(laufId, fall.fallId)
    expect([zahlungen.map((z) => z.betragCent), hindernisse]).toEqual([[96300], ['negativ -10000']])
    await w.gibFrei(laufId)
    await w.aendere(fall.fallId, [alleinstehend('2026-08')])
    const ausgeglichen = await w.lauf()
    expect(await inhalt(ausgeglichen, fall.fallId)).toEqual({ zahlungen: [], hindernisse: ['null 0'] })
  })

  test('says why there is none: wrong month, too early, nothing due, one already open', async () => {
    expect(await w.stelleZusammen('2026-13')).toEqual({ ok: false, fehler: { art: 'monat-ungueltig' } })
    expect(await w.stelleZusammen('2026-10')).toEqual({ ok: false, fehler: { art: 'zu-frueh', fruehestens: '2026-09' } })
    expect(await w.stelleZusammen('2020-01')).toEqual({ ok: false, fehler: { art: 'nichts-faellig' } })
    await w.entschiedenMitKonto(september())
    const laufId = await w.lauf()
    expect(await w.stelleZusammen()).toEqual({ ok: false, fehler: { art: 'entwurf-offen', laufId } })
  })
})

describe('releasing a run', () => {
  test('writes the file, valid against the schema, encrypted at rest, with its hash', async () => {
    await w.entschiedenMitKonto(september())
    const laufId = await w.lauf()
    const frei = await w.gibFrei(laufId)
    if (!frei.ok) throw new Error(frei.fehler.art)
    const h = w.handlung(kasse)
    const datei = await w.arbeite((db) => liesZahllaufDatei(db, w.tresor, h, laufId))
    expect(await schemaFehler(Buffer.from(datei?.inhalt ?? []).toString())).toEqual([])
    expect(datei?.name).toMatch(/^zahllauf-2026-09-[0-9a-f]{8}\.xml$/)
    const zeile = await laufZeile(laufId)
    expect(zeile).toMatchObject({ stand: 'geschrieben', freigegebenVon: anordnung.kontoId, dateiSha256: frei.sha256 })
    expect(Buffer.from(zeile.datei ?? []).includes(Buffer.from('CstmrCdtTrfInitn'))).toBe(false)
    const { rows } = await w.arbeite((db) =>
      sql<{ tat: string }>`select tat from protokoll where traeger_id = ${t.traegerId} and gegenstand like ${`%${laufId}%`} order by nr`.execute(db),
    )
    expect(rows.map((r) => r.tat)).toEqual(['zahllauf.erstellen', 'zahllauf.freigeben', 'zahllauf.herunterladen'])
  })

  test('never by the one who made it', async () => {
    await w.entschiedenMitKonto(september())
    expect(await w.gibFrei(await w.lauf(), kasse)).toEqual({ ok: false, fehler: { art: 'zweite-person-noetig' } })
  })

  test('a second release changes nothing and says so; a discarded run cannot be released', async () => {
    const fall = await w.entschiedenMitKonto(september())
    const laufId = await w.lauf()
    expect((await w.gibFrei(laufId)).ok).toBe(true)
    const zeile = await laufZeile(laufId)
    expect(await w.gibFrei(laufId)).toEqual({ ok: false, fehler: { art: 'nicht-offen', stand: 'geschrieben' } })
    expect(await w.verwirf(laufId)).toEqual({ ok: false, fehler: { art: 'nicht-offen', stand: 'geschrieben' } })
    expect(await laufZeile(laufId)).toEqual(zeile)
    expect((await inhalt(laufId, fall.fallId)).zahlungen.length).toBe(1)

    const neu = await w.entschiedenMitKonto(september())
    const verworfen = await w.lauf()
    await w.verwirf(verworfen)
    expect(await w.gibFrei(verworfen)).toEqual({ ok: false, fehler: { art: 'nicht-offen', stand: 'verworfen' } })
    expect(await w.gibFrei('01934f5e-0000-7000-8000-00000000dead')).toEqual({ ok: false, fehler: { art: 'nicht-gefunden' } })
    const dritter = await w.lauf()
    expect((await inhalt(dritter, neu.fallId)).zahlungen.length).toBe(1)
    expect((await inhalt(dritter, fall.fallId)).zahlungen, 'paid already').toEqual([])
  })

  test('not where account or ledger of one of its cases changed meanwhile', async () => {
    const fall = await w.entschiedenMitKonto(september())
    const anderer = await w.entschiedenMitKonto(september())
    const laufId = await w.lauf()
    await w.angabe(fall.fallId, { art: 'sperre', wert: { grund: 'verzogen' } })
    expect(await w.gibFrei(laufId)).toEqual({ ok: false, fehler: { art: 'veraltet', faelle: 1 } })
    await w.aendere(anderer.fallId, [alleinstehend('2026-09', { miete: 100 })])
    expect(await w.gibFrei(laufId)).toEqual({ ok: false, fehler: { art: 'veraltet', faelle: 2 } })
  })

  test('not without an account of the Träger, and not where nothing would be paid', async () => {
    await w.entschiedenMitKonto(september())
    const laufId = await w.lauf()
    const setze = (iban: string) => w.arbeite((db) => db.updateTable('traeger').set({ iban }).where('traegerId', '=', t.traegerId).execute())
    await setze('')
    expect(await w.gibFrei(laufId)).toEqual({ ok: false, fehler: { art: 'kein-konto-des-traegers' } })
    await setze(ibans.vermieter)
    expect((await w.gibFrei(laufId)).ok).toBe(true)
    await w.entschieden(september())
    expect(await w.gibFrei(await w.lauf())).toEqual({ ok: false, fehler: { art: 'keine-zahlung' } })
  })

  test('asks for the next bank working day where the planned one has passed', async () => {
    await w.entschiedenMitKonto(september())
    const laufId = await w.lauf()
    w.stelleUhr('2026-09-04T10:00:00Z')
    expect(await w.gibFrei(laufId)).toMatchObject({ ok: true, ausfuehrungAm: '2026-09-07' })
  })
})

describe('what went to the bank', () => {
  test('can be neither changed nor given free again, not even past the code', async () => {
    await w.entschiedenMitKonto(september())
    const laufId = await w.lauf()
    await w.gibFrei(laufId)
    for (const befehl of [
      sql`delete from zahlung_buchung where lauf_id = ${laufId}`,
      sql`update zahlung_buchung set lauf_id = ${laufId} where lauf_id = ${laufId}`,
      sql`update zahlung set betrag_cent = betrag_cent + 1 where lauf_id = ${laufId}`,
      sql`update zahllauf set stand = 'entwurf', datei = null, freigegeben_von = null where lauf_id = ${laufId}`,
      sql`delete from zahllauf where lauf_id = ${laufId}`,
    ]) {
      await expect(w.arbeite((db) => befehl.execute(db))).rejects.toThrow(/written|closed/)
    }
  })
})

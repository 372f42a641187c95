import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { cookieFuer, kontoMit, rufe } from '../platform/auth/testhilfe/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import {
  anordnungenVon,
  ausgaben,
  eingaengeVon,
  erhebeForderung,
  forderungenVon,
  liesZahllaufDatei,
  type NeueAnordnung,
  nimmEingangZurueck,
  ordneAn,
  storniere,
  verbucheEingang,
} from './index.ts'
import { istKassenzeichen } from './kassenzeichen.ts'
import { liesFaelliges, liesZahllauf, liesZahlungen } from './lesen.ts'
import { action as bucheEin, loader as forderungsseite } from './pages/forderungen.tsx'
import { anordnung, ibans, kasse } from './testhilfe/bescheid.ts'
import { alleinstehend } from './testhilfe/faelle.ts'
import { schemaFehler } from './testhilfe/schema.ts'
import { Zahlwelt } from './testhilfe/welt.ts'

const t = testDb()
let w: Zahlwelt
beforeAll(() => {
  w = new Zahlwelt(t)
})
afterEach(() => w.raeumeAb())

/** Nothing of the benefit is due in the run of September. */
const spaeter = () => [alleinstehend('2026-12')]
type Fall = Awaited<ReturnType<Zahlwelt['entschieden']>>
const person = (f: Fall): string => [...f.personen.values()][0] ?? ''

function neu(f: Fall, mehr: Partial<NeueAnordnung> = {}): NeueAnordnung {
  return {
    quelle: 'foerderung',
    quelleId: randomUUID(),
    fallId: f.fallId,
    personId: person(f),
    leistung: 'p16b',
    kostentraeger: 'bund',
    monat: '2026-09',
    faelligAm: '2026-08-31',
    betragCent: 28150,
    empfaenger: { art: 'person' },
    ...mehr,
  }
}
const ordne = (a: NeueAnordnung) => w.arbeite((db) => ordneAn(db, w.handlung(), a))
const von = (fallId: string) => w.arbeite((db) => anordnungenVon(db, t.traegerId, { fallId }))
const arbeitgeber = { art: 'arbeitgeber', id: randomUUID(), name: 'Bäckerei Korn (Übung)', iban: ibans.vermieter } as const
const zahlungenIn = (laufId: string) =>
  w.arbeite((db) => liesZahlungen(db, t.traegerId, laufId, kasse.kontoId, { ab: 0, hoechstens: 100 }).then((r) => r.zahlungen))

describe('an order', () => {
  test('is paid beside the benefit, to the account as known then, with no word of what it is for', async () => {
    const f = await w.entschiedenMitKonto([alleinstehend('2026-09')])
    await ordne(neu(f))
    await ordne(neu(f, { leistung: 'reisekosten', quelle: 'reisekosten', betragCent: 1240 }))
    const laufId = await w.lauf()
    const zahlungen = await zahlungenIn(laufId)
    expect(zahlungen.map((z) => [z.empfaenger, z.name, z.cent, z.zweck, z.leistungen])).toEqual([
      ['person', 'Mira Übung', 96300, `${f.aktenzeichen} 09/2026`, []],
      ['person', 'Mira Übung', 29390, `${f.aktenzeichen} 09/2026`, ['p16b', 'reisekosten']],
    ])
    expect((await von(f.fallId)).map((a) => a.stand)).toEqual(['im-lauf', 'im-lauf'])
    expect((await w.gibFrei(laufId)).ok).toBe(true)
    expect(await von(f.fallId)).toMatchObject([{ stand: 'bezahlt', bezahltAm: '2026-08-31' }, { stand: 'bezahlt' }])
    const datei = await w.arbeite((db) => liesZahllaufDatei(db, w.tresor, w.handlung(kasse), laufId))
    const xml = Buffer.from(datei?.inhalt ?? []).toString()
    expect(await schemaFehler(xml)).toEqual([])
    expect(xml).toContain('<CtrlSum>1256.90</CtrlSum>')
    const lauf = await w.arbeite((db) => liesZahllauf(db, t.traegerId, laufId))
    expect(lauf?.haushalt.filter((z) => z.haushaltsstelle.startsWith('1101.68511'))).toMatchObject([
      { leistung: 'p16b', cent: 28150 },
      { leistung: 'reisekosten', cent: 1240 },
    ])
  })

  test('to employers and providers: one payment a reference, and none of it on the page of the case', async () => {
    const f = await w.entschieden([alleinstehend('2026-09')])
    await ordne(neu(f, { empfaenger: arbeitgeber, leistung: 'egz', zweck: 'Ref 4711', betragCent: 90000 }))
    await ordne(neu(f, { empfaenger: arbeitgeber, leistung: 'egz', zweck: 'Ref 4711', monat: '2026-08', betragCent: 80000 }))
    await ordne(neu(f, { empfaenger: arbeitgeber, leistung: 'egz', zweck: 'Ref 4712', betragCent: 70000 }))
    const laufId = await w.lauf()
    const zahlungen = (await zahlungenIn(laufId)).filter((z) => z.empfaenger === 'arbeitgeber')
    expect(zahlungen.map((z) => [z.fallId, z.name, z.zweck, z.cent]).toSorted()).toEqual([
      [null, arbeitgeber.name, 'Ref 4711 08/2026-09/2026', 170000],
      [null, arbeitgeber.name, 'Ref 4712 09/2026', 70000],
    ])
    expect(await w.arbeite((db) => anordnungenVon(db, t.traegerId, { empfaengerId: arbeitgeber.id }))).toHaveLength(3)
  })

  test('waits for its day, and for an account', async () => {
    const f = await w.entschieden(spaeter())
    await ordne(neu(f))
    await ordne(neu(f, { faelligAm: '2026-09-15', teil: 'b' }))
    const g = await w.entschiedenMitKonto([alleinstehend('2026-09')])
    await ordne(neu(g))
    const laufId = await w.lauf()
    expect((await von(f.fallId)).map((a) => a.stand)).toEqual(['offen', 'offen'])
    const { rows } = await w.arbeite((db) =>
      sql`select grund, betrag_cent from zahlhindernis where lauf_id = ${laufId} and fall_id = ${f.fallId} and traeger_id = ${t.traegerId}`.execute(
        db,
      ),
    )
    expect(rows).toEqual([{ grund: 'kein-konto', betragCent: 28150 }])
    expect((await von(g.fallId))[0]?.stand).toBe('im-lauf')
    const faellig = await w.arbeite((db) => liesFaelliges(db, t.traegerId, '2026-09'))
    expect(faellig.find((z) => z.monat === '2026-09')?.cent).toBeGreaterThanOrEqual(28150)
  })

  test('the same source and part is ordered once', async () => {
    const f = await w.entschieden(spaeter())
    const a = neu(f)
    expect(await ordne(a)).toEqual(await ordne(a))
    await expect(ordne({ ...a, betragCent: 1 })).rejects.toThrow('with another amount')
    await expect(ordne(neu(f, { empfaenger: { ...arbeitgeber, iban: 'DE00' } }))).rejects.toThrow('cannot be paid')
  })

  test('is taken back before it is paid, never after; a draft that holds it is not released', async () => {
    const f = await w.entschiedenMitKonto([alleinstehend('2026-09')])
    const { anordnungId } = await ordne(neu(f))
    const laufId = await w.lauf()
    const h = w.handlung()
    expect(await w.arbeite((db) => storniere(db, h, anordnungId, ' '))).toMatchObject({ ok: false, fehler: { art: 'ohne-grund' } })
    expect(await w.arbeite((db) => storniere(db, h, anordnungId, 'Die Arbeit hat geendet.'))).toEqual({ ok: true })
    expect(await w.gibFrei(laufId)).toMatchObject({ ok: false, fehler: { art: 'veraltet' } })
    await w.verwirf(laufId)
    const zweiter = await w.lauf()
    expect((await w.gibFrei(zweiter)).ok).toBe(true)
    expect(await von(f.fallId)).toMatchObject([{ stand: 'storniert', stornogrund: 'Die Arbeit hat geendet.' }])
    const { anordnungId: bezahlt } = await ordne(neu(f, { teil: '2' }))
    await w.gibFrei(await w.lauf())
    expect(await w.arbeite((db) => storniere(db, w.handlung(), bezahlt, 'zu spät'))).toMatchObject({ fehler: { art: 'schon-bezahlt' } })
  })
})

test('what a budget year orders and pays', async () => {
  const f = await w.entschiedenMitKonto(spaeter())
  const leistung = `p16e-${randomUUID().slice(0, 8)}`
  await ordne(neu(f, { leistung }))
  await ordne(neu(f, { leistung, monat: '2026-10', faelligAm: '2026-09-30' }))
  const { anordnungId } = await ordne(neu(f, { leistung, monat: '2026-11', faelligAm: '2026-10-30' }))
  await ordne(neu(f, { leistung, monat: '2026-12', faelligAm: '2027-01-04' }))
  await w.arbeite((db) => storniere(db, w.handlung(), anordnungId, 'Ende'))
  await w.gibFrei(await w.lauf())
  const zeilen = (await w.arbeite((db) => ausgaben(db, t.traegerId, 2026))).filter((z) => z.leistung === leistung)
  expect(zeilen.map((z) => [z.monat, z.angeordnetCent, z.bezahltCent])).toEqual([
    ['2026-09', 28150, 28150],
    ['2026-10', 28150, 0],
  ])
})

test('the budget line of the Träger comes before the default', async () => {
  const f = await w.entschieden(spaeter())
  await w.arbeite((db) =>
    db.insertInto('haushaltsstelle').values({ traegerId: t.traegerId, leistung: 'p16h', kostentraeger: 'bund', stelle: '1101.68511-H' }).execute(),
  )
  await ordne(neu(f, { leistung: 'p16h' }))
  await ordne(neu(f, { leistung: 'p16a-sucht', kostentraeger: 'kommune', monat: '2026-10' }))
  await ordne(neu(f, { leistung: 'schulbedarf', quelle: 'teilhabe', kostentraeger: 'kommune', monat: '2026-11' }))
  expect((await von(f.fallId)).map((a) => a.haushaltsstelle)).toEqual(['1101.68511-H', '3122.5462 (Übung)', '3126.5466 (Übung)'])
})

test('a claim has a reference with check digits, and closes with what comes in', async () => {
  const f = await w.entschieden(spaeter())
  const { forderungId, kassenzeichen } = await w.arbeite((db) =>
    erhebeForderung(db, w.handlung(), {
      quelle: 'foerderung',
      quelleId: randomUUID(),
      fallId: f.fallId,
      schuldner: arbeitgeber,
      leistung: 'egz',
      kostentraeger: 'bund',
      betragCent: 30000,
      grund: 'Rückzahlung Eingliederungszuschuss',
      faelligAm: '2026-10-01',
    }),
  )
  expect(istKassenzeichen(kassenzeichen)).toBe(true)
  const ein = (betragCent: number, eingegangenAm = '2026-08-18') =>
    w.arbeite((db) => verbucheEingang(db, w.handlung(anordnung), { forderungId, betragCent, eingegangenAm }))
  expect(await ein(10000)).toMatchObject({ ok: true, offenCent: 20000 })
  expect(await ein(20001)).toMatchObject({ ok: false })
  expect(await ein(1, '2026-12-01')).toMatchObject({ ok: false })
  expect(await w.arbeite((db) => forderungenVon(db, t.traegerId, { fallId: f.fallId }))).toMatchObject([{ stand: 'teilweise', offenCent: 20000 }])
  expect(await ein(20000)).toMatchObject({ ok: true, offenCent: 0 })
  const alle = () => w.arbeite((db) => forderungenVon(db, t.traegerId, { schuldnerId: arbeitgeber.id }))
  expect(await alle()).toMatchObject([{ stand: 'beglichen' }])
  const eingaenge = () => w.arbeite((db) => eingaengeVon(db, t.traegerId, [forderungId]))
  const falsch = (await eingaenge()).find((e) => e.betragCent === 10000)?.eingangId ?? ''
  const weg = (eingangId: string, grund: string) => w.arbeite((db) => nimmEingangZurueck(db, w.handlung(anordnung), { eingangId, grund }))
  expect(await weg(falsch, ' ')).toMatchObject({ ok: false })
  expect(await weg(falsch, 'Gehört zu einer anderen Forderung.')).toMatchObject({ ok: true, offenCent: 10000 })
  expect(await weg(falsch, 'noch einmal')).toMatchObject({ ok: false })
  const gegenbuchung = (await eingaenge()).find((e) => e.stornoVon === falsch)
  expect(gegenbuchung).toMatchObject({ betragCent: -10000, grund: 'Gehört zu einer anderen Forderung.', eingegangenAm: '2026-08-18' })
  expect(await weg(gegenbuchung?.eingangId ?? '', 'auch das')).toMatchObject({ ok: false })
  expect(await alle()).toMatchObject([{ stand: 'teilweise', offenCent: 10000 }])
  expect(await ein(10001)).toMatchObject({ ok: false })
})

test('the page of claims lists what is open, books what comes in, and hides a protected case', async () => {
  const f = await w.entschieden(spaeter())
  const { forderungId, kassenzeichen } = await w.arbeite((db) =>
    erhebeForderung(db, w.handlung(), {
      quelle: 'foerderung',
      quelleId: randomUUID(),
      fallId: f.fallId,
      schuldner: arbeitgeber,
      leistung: 'egz',
      kostentraeger: 'bund',
      betragCent: 12345,
      grund: 'Rückzahlung',
      faelligAm: '2026-07-01',
    }),
  )
  const kasse = await cookieFuer(t, await kontoMit(t, ['kasse']))
  const lies = async () => (await rufe(t, forderungsseite, `/?q=${kassenzeichen}`, { cookie: kasse })) as { zeilen: Record<string, unknown>[] }
  expect((await lies()).zeilen).toMatchObject([{ kassenzeichen, offenCent: 12345, stand: 'offen', eingaenge: [] }])
  const formular = { forderung: forderungId, betrag: '23,45', tag: '2026-08-01' }
  expect(await rufe(t, bucheEin, '/', { cookie: kasse, formular })).toMatchObject({ ok: true, offenCent: 10000 })
  expect(await rufe(t, bucheEin, '/', { cookie: kasse, formular: { ...formular, betrag: 'viel' } })).toMatchObject({ ok: false, betrag: 'viel' })
  const [eingang] = await w.arbeite((db) => eingaengeVon(db, t.traegerId, [forderungId]))
  const zurueck = { forderung: forderungId, eingang: eingang?.eingangId ?? '', grund: '' }
  expect(await rufe(t, bucheEin, '/', { cookie: kasse, formular: zurueck })).toMatchObject({ ok: false, eingangId: eingang?.eingangId })
  await t.alsBesitzer((c) => c.updateTable('fall').set({ geschuetzt: true }).where('fallId', '=', f.fallId).execute())
  expect((await lies()).zeilen).toMatchObject([{ name: '', grund: '', offenCent: 10000, stand: 'teilweise', eingaenge: [{ betragCent: 2345 }] }])
})

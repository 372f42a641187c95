import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { erlasseVerfuegung, offenerVerfuegungEntwurf } from '../bescheid/index.ts'
import { erfasseAngabe, legeFallAn, legePersonAn, liesAngaben } from '../fall/index.ts'
import { legeAnbieterAn, verbindeKonto } from '../massnahme/index.ts'
import type { Konto } from '../platform/auth/index.ts'
import { cookieFuer, kontoMit, rufe, traegerVon } from '../platform/auth/testhilfe/index.ts'
import { stehendeUhr } from '../platform/clock/index.ts'
import { forTraeger, type TraegerDb } from '../platform/db/index.ts'
import { testDb } from '../platform/db/testhilfe/db.ts'
import { oeffneTresor } from '../platform/tresor/index.ts'
import { anordnungenVon } from '../zahlung/index.ts'
import { aendereBedarf, meldeBedarf, type NeueMeldung } from './bedarf.ts'
import { beginneEnde, erfasseEndeantwort, lasseEnde, legeEndeVor, type NeuesEnde } from './ende.ts'
import { hoereZumEndeAn } from './ende-anhoerung.ts'
import { offenesEnde } from './ende-lesen.ts'
import { teilhabeFolgen } from './folgen.ts'
import { gutscheineVon, loeseEin, stelleNeuAus } from './gutschein.ts'
import { eingeloesterGutschein, offeneGutscheine } from './gutscheinblatt.ts'
import { bedarfeVon, findBedarf } from './lesen.ts'
import { monatsnutzung } from './monatsnutzung.ts'
import { verlangeNachweis } from './nachweis.ts'
import { kinderDesAnbieters, meldeNutzung } from './nutzung.ts'
import * as anbieterSeite from './pages/anbieter-teilhabe.tsx'
import * as papierSeite from './pages/teilhabe-anbieter.tsx'
import { gibRechnungFrei, gibRechnungZurueck, pruefeRechnung, rechnungenVon, reicheEin } from './rechnung.ts'
import { legeAblehnungVor, legeBedarfVor, uebernimmInFall } from './vorlegen.ts'

// One household with a notice from August to December; every way of paying, and that nothing is ever paid twice.
const t = testDb()
const tu = <T>(work: (db: TraegerDb) => Promise<T>) => forTraeger(t.db, t.traegerId, work)
const tresor = oeffneTresor({ hauptschluessel: Buffer.alloc(32, 1).toString('base64'), ordner: '' })
const haken = { buche: async () => {}, verfuegungen: teilhabeFolgen }
let eine: Konto
let zweite: Konto
let fallId = ''
let kind = ''
let klein = ''
let verein = ''
const als = (konto: Konto, tag = '2026-08-17') => ({ traegerId: t.traegerId, jetzt: Temporal.Instant.from(`${tag}T09:00:00Z`), konto })

beforeAll(async () => {
  eine = await kontoMit(t, ['teilhabe'])
  zweite = await kontoMit(t, ['anordnung'])
  const h = als(eine, '2026-07-20')
  await tu(async (db) => {
    ;({ fallId } = await legeFallAn(db, h, { bezeichnung: 'Muster' }))
    const mensch = (vorname: string, geburtsdatum: string) =>
      legePersonAn(db, h, fallId, { vorname, nachname: 'Muster', geburtsdatum }, '2026-01-01', 'Antrag')
    await mensch('Mona', '1990-02-03')
    kind = (await mensch('Kim', '2015-05-06')).personId
    klein = (await mensch('Lio', '2022-05-06')).personId
    const wert = { strasse: 'Beispielgasse 5', plz: '38855', ort: 'Wernigerode' }
    await erfasseAngabe(db, h, fallId, { art: 'haushalt.anschrift', wert, giltVon: '2026-01-01', quelle: 'Antrag' })
    await erfasseAngabe(db, h, fallId, { personId: kind, art: 'person.schueler', wert: true, giltVon: '2026-01-01', quelle: 'Antrag' })
    await legeBescheidAn(db, h)
    const neu = { name: 'Verein (Übung)', arten: ['teilhabe' as const], iban: 'DE02120300000000202051' }
    const a = await legeAnbieterAn(db, h, neu)
    verein = a.ok ? a.anbieterId : expect.fail(a.saetze.join(' '))
  })
})

async function legeBescheidAn(db: TraegerDb, h: ReturnType<typeof als>) {
  const gemeinsam = { traegerId: t.traegerId, fallId, art: 'bewilligung', von: '2026-08-01', bis: '2026-12-01', bearbeitetVon: eine.kontoId }
  const { entwurfId } = await db
    .insertInto('bescheidEntwurf')
    .values({ ...gemeinsam, stand: 'erlassen', angelegtAm: h.jetzt })
    .returning('entwurfId')
    .executeTakeFirstOrThrow()
  const leer = { faelle: '[]', ergebnisse: '[]', begruendung: '[]', einfach: '[]', rechtsstand: '', titel: '', pdfSha256: '', schluesselId: '' }
  const { bescheidId } = await db
    .insertInto('bescheid')
    .values({
      ...gemeinsam,
      ...leer,
      entwurfId,
      nummer: `B-${randomUUID()}`,
      textfassung: 1,
      vorlaeufig: false,
      pdf: new Uint8Array(),
      eingereichtVon: eine.kontoId,
      erlassenVon: zweite.kontoId,
      erlassenAm: h.jetzt,
    })
    .returning('bescheidId')
    .executeTakeFirstOrThrow()
  const monate = ['08', '09', '10', '11'].map((m) => ({ monat: `2026-${m}-01`, anspruchCent: 50_000 }))
  await db
    .insertInto('bescheidMonat')
    .values(
      [...monate, { monat: '2026-12-01', anspruchCent: 0 }].map((m) => ({
        traegerId: t.traegerId,
        bescheidId,
        fallId,
        bundCent: 0,
        kommuneCent: m.anspruchCent,
        ...m,
      })),
    )
    .execute()
}

type Teil = Omit<NeueMeldung, 'fallId' | 'personId'> & { personId?: string }

async function melde(neu: Teil, antworten: Record<string, boolean> = {}) {
  const gemeldet = await tu((db) => meldeBedarf(db, als(eine), { fallId, personId: kind, ...neu }))
  const bedarfId = gemeldet.ok ? gemeldet.bedarfId : expect.fail(gemeldet.saetze.join(' '))
  const { von, bis, preisCent = 0, einheiten = 1, weg = 'direkt', anbieterId = null } = neu
  const geaendert = await tu((db) => aendereBedarf(db, als(eine), bedarfId, 0, { von, bis, preisCent, einheiten, weg, anbieterId, antworten }))
  expect(geaendert).toEqual({ ok: true })
  return bedarfId
}

const lege = (bedarfId: string) => tu((db) => legeBedarfVor(db, haken, als(eine), bedarfId, 1))

async function erlasse(bedarfId: string, art: 'teilhabe' | 'teilhabe-ablehnung' | 'teilhabe-aufhebung' = 'teilhabe', tag = '2026-08-17') {
  const e = await tu((db) => offenerVerfuegungEntwurf(db, t.traegerId, art, bedarfId))
  return tu((db) => erlasseVerfuegung(db, { tresor, folgen: teilhabeFolgen }, als(zweite, tag), e?.entwurfId ?? '', { fassung: e?.fassung ?? 0 }))
}

const mittag = { art: 'mittagsverpflegung' as const, preisCent: 410, einheiten: 18 }
const auftraege = (quelleId: string) => tu((db) => anordnungenVon(db, t.traegerId, { quelle: 'teilhabe', quelleId }))

test('a class trip is paid to the provider once, when a second person issues the decision', async () => {
  const id = await melde(
    { art: 'klassenfahrt', von: '2026-09', bis: '2026-12', preisCent: 18_000, anbieterId: verein, zweck: 'Weimar' },
    { schulrecht: true },
  )
  expect(await lege(id)).toEqual({ ok: true })
  expect(await auftraege(id)).toEqual([])
  expect(await erlasse(id)).toMatchObject({ ok: true })
  expect(await auftraege(id)).toMatchObject([
    { betragCent: 18_000, monat: '2026-09', kostentraeger: 'kommune', empfaengerId: verein, stand: 'offen' },
  ])
  expect(await tu((db) => findBedarf(db, t.traegerId, id))).toMatchObject({ stand: 'bewilligt', summeCent: 18_000, von: '2026-09', bis: '2026-09' })
})

test('the same trip reported twice is asked about, not paid twice', async () => {
  const fahrt = { art: 'klassenfahrt' as const, von: '2026-09', bis: '2026-09', preisCent: 18_000, anbieterId: verein }
  const nochmal = await melde(fahrt, { schulrecht: true })
  expect(await lege(nochmal)).toMatchObject({ ok: false, saetze: [expect.stringContaining('Ist dieser ein anderer?')] })
  expect(await lege(await melde(fahrt, { schulrecht: true, andere: true }))).toEqual({ ok: true })
})

test('what is open, missing or not entitled is said, condition by condition', async () => {
  const offen = await melde({ art: 'klassenfahrt', von: '2026-10', bis: '2026-10', preisCent: 5000 })
  const abgelehnt = await lege(offen)
  expect(abgelehnt.ok ? [] : abgelehnt.saetze.map((s) => s.split(':')[0])).toEqual(['Schulrecht'])
  const ohne = await melde({ art: 'ausflug', von: '2026-12', bis: '2026-12', preisCent: 500, anbieterId: verein }, { schulrecht: true })
  expect(await lege(ohne)).toMatchObject({ ok: false, saetze: [expect.stringContaining('§\u00a05a GrusiGV')] })
  const spaeter = await melde({ art: 'ausflug', von: '2027-01', bis: '2027-01', preisCent: 500, anbieterId: verein }, { schulrecht: true })
  expect(await lege(spaeter)).toMatchObject({ ok: false })
  const nachhilfe = await melde(
    { art: 'lernfoerderung', von: '2026-08', bis: '2026-08', preisCent: 2000, antragAm: '2026-09-01', anbieterId: verein },
    { schulbestaetigung: true, angemessen: true },
  )
  expect(await lege(nachhilfe)).toMatchObject({ ok: false, saetze: [expect.stringContaining('vor dem Antrag')] })
  const ohneKonto = await melde({ art: 'teilhabe', von: '2026-08', bis: '2026-09' }, { aufwendungen: true })
  expect(await lege(ohneKonto)).toMatchObject({ ok: false, saetze: [expect.stringContaining('Anbieter')] })
})

test('what this room granted the notice cannot pay, and the other way round', async () => {
  const erste = await melde({ ...mittag, personId: klein, von: '2026-08', bis: '2026-09', anbieterId: verein }, { kita: true, gemeinschaft: true })
  expect(await lege(erste)).toEqual({ ok: true })
  expect(await erlasse(erste)).toMatchObject({ ok: true })
  const angabe = { personId: klein, art: 'person.bildungTeilhabe' as const, quelle: 'Antrag' }
  const essen = { ...angabe, wert: { art: 'mittagsverpflegung', betrag: 70 } }
  expect(await tu((db) => erfasseAngabe(db, als(eine), fallId, { ...essen, giltVon: '2026-09-01' }))).toMatchObject({ ok: false })
  const spaeter = await tu((db) => erfasseAngabe(db, als(eine), fallId, { ...essen, giltVon: '2026-10-01', giltBis: '2026-11-30' }))
  expect(spaeter).toMatchObject({ ok: true })
  const zweiter = await melde({ ...mittag, personId: klein, von: '2026-11', bis: '2026-11', anbieterId: verein }, { kita: true, gemeinschaft: true })
  expect(await lege(zweiter)).toMatchObject({ ok: false, saetze: [expect.stringContaining('doppelt')] })
  const nochmal = await melde({ ...mittag, personId: klein, von: '2026-09', bis: '2026-09', anbieterId: verein }, { kita: true, gemeinschaft: true })
  expect(await lege(nochmal)).toMatchObject({ ok: false, saetze: [expect.stringContaining('schon bewilligt')] })
})

test('between submission and issue the facts changed: the decision is not issued', async () => {
  const id = await melde({ art: 'ausflug', von: '2026-10', bis: '2026-10', preisCent: 900, anbieterId: verein }, { schulrecht: true })
  expect(await lege(id)).toEqual({ ok: true })
  const wert = { art: 'ausflug', betrag: 9 }
  const neu = { personId: kind, art: 'person.bildungTeilhabe' as const, wert, giltVon: '2026-10-01', giltBis: '2026-10-31', quelle: 'Brief' }
  expect(await tu((db) => erfasseAngabe(db, als(eine), fallId, neu))).toMatchObject({ ok: true })
  expect(await erlasse(id)).toMatchObject({ ok: false })
  expect(await auftraege(id)).toEqual([])
})

test('voucher: lost and issued anew, redeemed once, use, invoice, check, release by a second person', async () => {
  const id = await melde({ art: 'teilhabe', von: '2026-08', bis: '2026-11', weg: 'gutschein', zweck: 'Fußball' }, { aufwendungen: true })
  expect(await lege(id)).toEqual({ ok: true })
  expect(await erlasse(id)).toMatchObject({ ok: true })
  const [alt] = await tu((db) => gutscheineVon(db, t.traegerId, [id]))
  expect(alt).toMatchObject({ wertCent: 6000, gueltigBis: '2027-02-28' })
  expect(await tu((db) => stelleNeuAus(db, als(eine), id))).toEqual({ ok: true })
  const neu = (await tu((db) => gutscheineVon(db, t.traegerId, [id]))).find((g) => g.gesperrtAm === null)
  expect(await gedruckte('2027-02-28')).toEqual([neu?.nummer])
  expect(await gedruckte('2027-03-01')).toEqual([])
  expect(await tu((db) => stelleNeuAus(db, als(eine, '2027-03-01'), id))).toMatchObject({
    ok: false,
    saetze: [expect.stringContaining('28.02.2027')],
  })
  expect(await tu((db) => loeseEin(db, als(eine), verein, alt?.nummer ?? ''))).toMatchObject({ ok: false })
  expect(await tu((db) => loeseEin(db, als(eine), verein, 'BT-2222'))).toMatchObject({ ok: false, saetze: [expect.stringContaining('ganze Nummer')] })
  expect(await tu((db) => loeseEin(db, als(eine), verein, (neu?.nummer ?? '').toLowerCase().replaceAll('-', ' ')))).toMatchObject({ ok: true })
  expect(await gedruckte('2026-08-17')).toEqual([])
  expect(await tu((db) => loeseEin(db, als(eine), verein, neu?.nummer ?? ''))).toMatchObject({
    ok: false,
    saetze: [expect.stringContaining('schon eingelöst')],
  })
  expect(await tu((db) => stelleNeuAus(db, als(eine), id))).toMatchObject({ ok: false })
  expect(await tu((db) => eingeloesterGutschein(db, t.traegerId, verein, neu?.nummer ?? ''))).toContainEqual({ name: 'Für', wert: 'Kim Muster' })
  expect(await tu((db) => eingeloesterGutschein(db, t.traegerId, randomUUID(), neu?.nummer ?? ''))).toBeUndefined()

  const nutze = (einheiten: number, monat = '2026-08') => tu((db) => meldeNutzung(db, als(eine), verein, { bedarfId: id, monat, einheiten }))
  expect(await nutze(2)).toMatchObject({ ok: false })
  expect(await nutze(1, '2026-11')).toMatchObject({ ok: false })
  expect(await tu((db) => meldeNutzung(db, als(eine), randomUUID(), { bedarfId: id, monat: '2026-08', einheiten: 1 }))).toMatchObject({ ok: false })
  expect(await nutze(1)).toEqual({ ok: true })
  const reiche = (nummer: string) => tu((db) => reicheEin(db, als(eine), verein, '2026-08', nummer))
  const erste = await reiche('R-1')
  const rechnungId = erste.ok ? erste.rechnungId : expect.fail(erste.saetze.join(' '))
  expect(await reiche('R-2')).toMatchObject({ ok: false })
  expect(await nutze(0)).toMatchObject({ ok: false })
  expect(await tu((db) => gibRechnungZurueck(db, als(eine), rechnungId, 0, 'Bitte Liste beilegen'))).toEqual({ ok: true })
  expect(await reiche('R-1')).toMatchObject({ ok: false })
  const nochmal = await reiche('R-2')
  const zweiteId = nochmal.ok ? nochmal.rechnungId : expect.fail(nochmal.saetze.join(' '))
  const pruefe = (anerkanntCent: number, bemerkung = '') =>
    tu((db) => pruefeRechnung(db, als(eine), zweiteId, 0, [{ bedarfId: id, anerkanntCent, bemerkung }]))
  expect(await pruefe(1501)).toMatchObject({ ok: false })
  expect(await pruefe(1000)).toMatchObject({ ok: false })
  expect(await pruefe(1500)).toEqual({ ok: true })
  expect(await tu((db) => gibRechnungFrei(db, als(eine), zweiteId, 1))).toMatchObject({
    ok: false,
    saetze: [expect.stringContaining('zweite Person')],
  })
  expect(await tu((db) => gibRechnungFrei(db, als(zweite), zweiteId, 1))).toEqual({ ok: true })
  expect(await tu((db) => gibRechnungFrei(db, als(zweite), zweiteId, 1))).toMatchObject({ ok: false })
  expect(await auftraege(zweiteId)).toMatchObject([{ betragCent: 1500, empfaengerId: verein, zweck: 'R-2', monat: '2026-08' }])
  expect(await tu((db) => rechnungenVon(db, t.traegerId, { rechnungId: zweiteId }))).toMatchObject([{ stand: 'freigegeben', anerkanntCent: 1500 }])
  expect((await tu((db) => kinderDesAnbieters(db, t.traegerId, verein, '2026-08'))).map((z) => z.name)).toEqual(['Kim Muster', 'Lio Muster'])
  const august = await tu((db) => monatsnutzung(db, t.traegerId, ['2026-08'], true))
  expect(august).toContainEqual({ monat: '2026-08', art: 'teilhabe', berechtigt: 1, nutzend: 1, bewilligtCent: 1500, cent: 1500 })
  const verborgen = await tu((db) => monatsnutzung(db, t.traegerId, ['2026-08'], false))
  expect(verborgen.every((z) => z.berechtigt === null && z.cent === null)).toBe(true)
})

async function gedruckte(heute: string): Promise<string[]> {
  const traeger = await traegerVon(t)
  const umfeld = { db: t.db, traeger, adresse: 'https://portal.example', uhr: stehendeUhr(als(eine).jetzt), tresor }
  return (await tu((db) => offeneGutscheine(db, umfeld, t.traegerId, { fallId, heute }))).map((g) => g.nummer)
}

test('money to the person only as justified self-help with a receipt', async () => {
  const id = await melde(
    { art: 'ausflug', von: '2026-09', bis: '2026-09', preisCent: 1200, weg: 'geld' },
    { schulrecht: true, vorleistung: true, unverschuldet: true },
  )
  expect(await lege(id)).toMatchObject({ ok: false, saetze: [expect.stringContaining('Beleg')] })
  const nein = await melde(
    { art: 'ausflug', von: '2026-09', bis: '2026-09', preisCent: 1200, weg: 'geld' },
    { schulrecht: true, vorleistung: true, unverschuldet: false },
  )
  expect(await lege(nein)).toMatchObject({ ok: false, saetze: [expect.stringContaining('rechtzeitig zu erreichen gewesen')] })
  expect(await tu((db) => legeAblehnungVor(db, haken, als(eine), nein, 1, 'kurz'))).toMatchObject({ ok: false })
  expect(await tu((db) => legeAblehnungVor(db, haken, als(eine), nein, 1, 'Der Verein nimmt Gutscheine, das war bekannt.'))).toEqual({ ok: true })
  expect(await erlasse(nein, 'teilhabe-ablehnung')).toMatchObject({ ok: true })
  expect(await tu((db) => findBedarf(db, t.traegerId, nein))).toMatchObject({ stand: 'abgelehnt' })
})

test('travel to school goes into the case for the monthly notice, never through here', async () => {
  const id = await melde({ art: 'schuelerbefoerderung', von: '2026-08', bis: '2026-10', preisCent: 2900 }, { naechste: true, dritte: true })
  expect(await lege(id)).toMatchObject({ ok: false, saetze: [expect.stringContaining('Monatsbescheid')] })
  expect(await tu((db) => uebernimmInFall(db, als(eine), id, 1))).toEqual({ ok: true })
  const angaben = await tu((db) => liesAngaben(db, t.traegerId, fallId))
  const fahrt = angaben.filter((a) => a.art === 'person.bildungTeilhabe' && a.personId === kind && a.giltVon === '2026-08-01')
  expect(fahrt).toMatchObject([{ wert: { art: 'schuelerbefoerderung', betrag: 29 }, giltBis: '2026-10-31' }])
  expect((await tu((db) => bedarfeVon(db, t.traegerId, { fallId, staende: ['uebernommen'] }))).map((b) => b.bedarfId)).toEqual([id])
  const nochmal = await melde({ art: 'schuelerbefoerderung', von: '2026-10', bis: '2026-11', preisCent: 2900 }, { naechste: true, dritte: true })
  expect(await tu((db) => uebernimmInFall(db, als(eine), nochmal, 1))).toMatchObject({ ok: false, saetze: [expect.stringContaining('Oktober 2026')] })
})

test('a house that has chosen money pays with the monthly notice; nobody grants it a second time', async () => {
  const mehr = { art: 'teilhabe' as const, von: '2026-08', bis: '2026-09', weg: 'bescheid' as const, personId: klein }
  const ohne = await melde(mehr, { aufwendungen: true })
  expect(await tu((db) => uebernimmInFall(db, als(eine), ohne, 1))).toMatchObject({ ok: false, saetze: [expect.stringContaining('Geld als Form')] })
  const id = await melde(mehr, { aufwendungen: true, geldform: true })
  expect(await lege(id)).toMatchObject({ ok: false, saetze: [expect.stringContaining('Übernehmen Sie')] })
  expect(await tu((db) => uebernimmInFall(db, als(eine), id, 1))).toEqual({ ok: true })
  const angaben = await tu((db) => liesAngaben(db, t.traegerId, fallId))
  expect(angaben.filter((a) => a.art === 'person.bildungTeilhabe' && a.personId === klein && a.giltVon === '2026-08-01')).toMatchObject([
    { wert: { art: 'teilhabe', betrag: 15 }, giltBis: '2026-09-30' },
  ])
  const ohneBezug = await melde({ ...mehr, von: '2026-12', bis: '2026-12' }, { aufwendungen: true })
  expect(await tu((db) => uebernimmInFall(db, als(eine), ohneBezug, 1))).toEqual({ ok: true })
  const nochmal = await melde(mehr, { aufwendungen: true, geldform: true })
  expect(await tu((db) => uebernimmInFall(db, als(eine), nochmal, 1))).toMatchObject({ ok: false, saetze: [expect.stringContaining('doppelt')] })
})

test('a provider sees name, kind and use of its children, and nothing else of them', async () => {
  const konto = { traegerId: t.traegerId, art: 'anbieter', kennung: `a-${randomUUID()}`, name: 'Sven (Übung)', stelle: 'Verein', rollen: [] }
  const { kontoId } = await tu(async (db) => {
    const neu = await db.insertInto('konto').values(konto).returning('kontoId').executeTakeFirstOrThrow()
    await verbindeKonto(db, als(eine), verein, neu.kontoId)
    return neu
  })
  const d = await rufe(t, anbieterSeite.loader, '/anbieter/teilhabe?monat=2026-08', { cookie: await cookieFuer(t, { kontoId }) })
  expect(d.kinder.map((k) => k.name)).toEqual(['Kim Muster', 'Lio Muster'])
  for (const k of d.kinder) expect(Object.keys(k).sort()).toEqual(['bedarfId', 'genutzt', 'gezaehlt', 'leistung', 'name', 'umfang'])
  expect(JSON.stringify(d)).not.toMatch(/2015-05-06|Beispielgasse|schulrecht|fallId|personId/)
})

test('a provider without an account sends paper: staff enter it, and it is checked like any other', async () => {
  const cookie = await cookieFuer(t, eine)
  const pfad = `/teilhabe/anbieter/${verein}?monat=2026-08`
  const lies = () => rufe(t, papierSeite.loader, pfad, { cookie, params: { anbieterId: verein } })
  const lio = (await lies()).kinder.find((k) => k.name === 'Lio Muster') ?? expect.fail('no Lio')
  expect(lio.umfang.replaceAll('\u00a0', ' ')).toBe('bis zu 18 Essen im Monat, je 4,10 €')
  const tue = (formular: Record<string, string>) => rufe(t, papierSeite.action, pfad, { cookie, params: { anbieterId: verein }, formular })
  expect(await tue({ tat: 'melden', [`genutzt.${lio.bedarfId}`]: '19' })).toMatchObject({ saetze: [expect.stringContaining('höchstens 18')] })
  expect(await tue({ tat: 'melden', [`genutzt.${lio.bedarfId}`]: '12' })).toBeInstanceOf(Response)
  expect(await tue({ tat: 'rechnung', rechnungsnummer: 'P-7' })).toBeInstanceOf(Response)
  expect((await lies()).rechnungen).toContainEqual(expect.objectContaining({ nummer: 'P-7', stand: 'eingereicht', cent: 4920 }))
})

const gib = async (neu: Teil, antworten: Record<string, boolean>) => {
  const id = await melde(neu, antworten)
  expect(await lege(id)).toEqual({ ok: true })
  expect(await erlasse(id)).toMatchObject({ ok: true })
  return id
}
const bedarf = (id: string) => tu((db) => findBedarf(db, t.traegerId, id))
const grund = 'Kim isst seit September zu Hause zu Mittag.'

async function beginne(id: string, neu: Partial<NeuesEnde> = {}, tag = '2026-08-17') {
  const fassung = (await bedarf(id))?.fassung ?? -1
  return tu((db) => beginneEnde(db, als(eine, tag), id, fassung, { am: '2026-08-31', anlass: 'austritt', grund, aufWunsch: false, ...neu }))
}
const legeEnde = (id: string, tag = '2026-08-17', wuerdigung = '') => tu((db) => legeEndeVor(db, haken, als(eine, tag), id, wuerdigung))

test('a grant ends after a hearing, for the future only, and can be granted again', async () => {
  const id = await gib({ ...mittag, von: '2026-08', bis: '2026-11', anbieterId: verein }, { gemeinschaft: true })
  expect(await beginne(id, { grund: 'kurz' })).toMatchObject({ ok: false })
  expect(await beginne(id, { anlass: 'nachweis' })).toMatchObject({ ok: false, saetze: [expect.stringContaining('widerrufen')] })
  expect(await beginne(id, { am: '2026-11-02' })).toMatchObject({ ok: false, saetze: [expect.stringContaining('November 2026')] })
  expect(await beginne(id, { am: '2026-10-31' }, '2026-10-20')).toMatchObject({
    ok: false,
    saetze: [expect.anything(), expect.stringContaining('selbst um das Ende')],
  })
  expect(await beginne(id)).toEqual({ ok: true })
  expect(await beginne(id)).toMatchObject({ ok: false, saetze: [expect.stringContaining('schon in Arbeit')] })
  expect(await legeEnde(id)).toMatchObject({ ok: false, saetze: [expect.stringContaining('sich äußern können')] })

  const nachrichten: string[] = []
  const schreibeAnPerson = async (_db: unknown, _h: unknown, _fall: string, neu: Readonly<{ text: string }>) => nachrichten.push(neu.text)
  const umfeld = { tresor, traeger: await traegerVon(t), haken: { ...haken, schreibeAnPerson } }
  expect(await tu((db) => hoereZumEndeAn(db, umfeld, als(eine), id))).toEqual({ ok: true })
  expect(nachrichten[0]).toMatch(/Letzter Monat wäre September 2026.*31\.08\.2026[\s\S]*In einfacher Sprache[\s\S]*September 2026[\s\S]*In English/)
  expect(await legeEnde(id, '2026-08-31')).toMatchObject({ ok: false, saetze: [expect.stringContaining('31.08.2026')] })
  expect(await tu((db) => erfasseEndeantwort(db, als(eine), id, 'Das stimmt so.'))).toEqual({ ok: true })
  expect(await legeEnde(id, '2026-08-31')).toMatchObject({ ok: false, saetze: [expect.stringContaining('zur Antwort')] })
  expect(await legeEnde(id, '2026-08-31', 'Die Familie bestätigt, dass Kim zu Hause isst.')).toEqual({ ok: true })

  // handed in on 31 August it becomes known in September: September stays; issued on 27 September it would reach back
  expect(await erlasse(id, 'teilhabe-aufhebung', '2026-09-27')).toMatchObject({ ok: false })
  expect(await erlasse(id, 'teilhabe-aufhebung', '2026-09-26')).toMatchObject({ ok: true })
  expect(await bedarf(id)).toMatchObject({ stand: 'beendet', bis: '2026-09', summeCent: 2 * 18 * 410 })
  expect(await legeEnde(id)).toMatchObject({ ok: false })
  const kinder = (monat: string) => tu((db) => kinderDesAnbieters(db, t.traegerId, verein, monat))
  expect((await kinder('2026-09')).map((k) => k.bedarfId)).toContain(id)
  expect((await kinder('2026-10')).map((k) => k.bedarfId)).not.toContain(id)
  const nutze = (monat: string) => tu((db) => meldeNutzung(db, als(eine, '2026-10-20'), verein, { bedarfId: id, monat, einheiten: 3 }))
  expect(await nutze('2026-10')).toMatchObject({ ok: false })
  expect(await nutze('2026-09')).toEqual({ ok: true })
  const oktober = (await tu((db) => monatsnutzung(db, t.traegerId, ['2026-10'], true))).find((z) => z.art === 'mittagsverpflegung')
  expect(oktober).toBeUndefined()

  await gib({ ...mittag, von: '2026-10', bis: '2026-11', anbieterId: verein }, { gemeinschaft: true })
  expect(await lege(await melde({ ...mittag, von: '2026-11', bis: '2026-11', anbieterId: verein }, { gemeinschaft: true }))).toMatchObject({
    ok: false,
    saetze: [expect.stringContaining('schon bewilligt')],
  })
})

test('what the family asks to end needs no hearing; the voucher covers what stays, and nothing where nothing stays', async () => {
  const id = await gib(
    { art: 'teilhabe', personId: klein, von: '2026-10', bis: '2026-11', weg: 'gutschein', zweck: 'Turnen' },
    { aufwendungen: true },
  )
  const [alt] = await tu((db) => gutscheineVon(db, t.traegerId, [id]))
  expect(await beginne(id, { am: '2026-10-05', anlass: 'wunsch', grund: '', aufWunsch: true })).toEqual({ ok: true })
  expect(await legeEnde(id)).toEqual({ ok: true })
  expect(await erlasse(id, 'teilhabe-aufhebung')).toMatchObject({ ok: true })
  const neu = (await tu((db) => gutscheineVon(db, t.traegerId, [id]))).find((g) => g.gesperrtAm === null)
  expect(neu).toMatchObject({ wertCent: 1500, gueltigBis: '2027-01-31' })
  expect(await tu((db) => loeseEin(db, als(eine), verein, alt?.nummer ?? ''))).toMatchObject({ ok: false })
  expect(await gedruckte('2026-08-17')).toContain(neu?.nummer)

  const nachhilfe = { art: 'lernfoerderung' as const, von: '2026-10', bis: '2026-11', preisCent: 2000, weg: 'gutschein' as const }
  const ganz = await gib(nachhilfe, { schulbestaetigung: true, angemessen: true })
  expect(await beginne(ganz, { am: '2026-08-17', anlass: 'umzug', grund: '', aufWunsch: true })).toEqual({ ok: true })
  expect(await legeEnde(ganz)).toEqual({ ok: true })
  expect(await erlasse(ganz, 'teilhabe-aufhebung')).toMatchObject({ ok: true })
  expect(await bedarf(ganz)).toMatchObject({ stand: 'beendet', summeCent: 0 })
  expect((await tu((db) => gutscheineVon(db, t.traegerId, [ganz]))).every((g) => g.gesperrtAm !== null)).toBe(true)
})

/** A run that is written holds this order alone. */
function zahle(anordnungId: string): Promise<void> {
  return tu(async (db) => {
    const h = als(eine)
    const lauf = { traegerId: t.traegerId, monat: '2026-08-01', ausfuehrungAm: '2026-08-20', erstelltVon: eine.kontoId, erstelltAm: h.jetzt }
    const { laufId } = await db.insertInto('zahllauf').values(lauf).returning('laufId').executeTakeFirstOrThrow()
    const konto = { empfaenger: 'person', name: 'Mona Muster', iban: 'DE02120300000000202051', betragCent: 2000, endToEndId: laufId, zweck: '' }
    const { zahlungId } = await db
      .insertInto('zahlung')
      .values({ ...konto, traegerId: t.traegerId, laufId, fallId })
      .returning('zahlungId')
      .executeTakeFirstOrThrow()
    await db.insertInto('zahlungAnordnung').values({ traegerId: t.traegerId, anordnungId, laufId, zahlungId }).execute()
    const frei = { stand: 'geschrieben', freigegebenVon: zweite.kontoId, freigegebenAm: h.jetzt, datei: new Uint8Array([1]), dateiSha256: '' }
    await db.updateTable('zahllauf').set(frei).where('traegerId', '=', t.traegerId).where('laufId', '=', laufId).execute()
  })
}

test('orders of months that end are taken back, a paid one and its month stay', async () => {
  const neu = { art: 'lernfoerderung' as const, von: '2026-08', bis: '2026-11', preisCent: 2000, weg: 'geld' as const, nachweisId: randomUUID() }
  const id = await gib(neu, { schulbestaetigung: true, angemessen: true, vorleistung: true, unverschuldet: true, andere: true })
  const oktober = (await auftraege(id)).find((a) => a.teil === '2026-10') ?? expect.fail('no order')
  await zahle(oktober.anordnungId)
  expect(await beginne(id, { aufWunsch: true })).toEqual({ ok: true })
  expect(await legeEnde(id)).toEqual({ ok: true })
  expect(await erlasse(id, 'teilhabe-aufhebung')).toMatchObject({ ok: true })
  expect((await auftraege(id)).map((a) => [a.teil, a.stand])).toEqual([
    ['2026-08', 'offen'],
    ['2026-09', 'storniert'],
    ['2026-10', 'bezahlt'],
    ['2026-11', 'storniert'],
  ])
  expect(await bedarf(id)).toMatchObject({ summeCent: 4000, bis: '2026-10' })
  expect(await beginne(id, { aufWunsch: true })).toMatchObject({ ok: false, saetze: [expect.stringContaining('schon ausgezahlt')] })
})

test('an end can be dropped; a trip has none; proof of use is asked for with the sentence of the law', async () => {
  const id = await gib(
    { art: 'lernfoerderung', von: '2026-09', bis: '2026-11', preisCent: 1500, anbieterId: verein },
    { schulbestaetigung: true, angemessen: true, andere: true },
  )
  expect(await beginne(id)).toEqual({ ok: true })
  expect(await tu((db) => lasseEnde(db, haken, als(eine), id))).toEqual({ ok: true })
  expect(await tu((db) => offenesEnde(db, t.traegerId, id))).toBeUndefined()
  const fahrt = (await tu((db) => bedarfeVon(db, t.traegerId, { fallId, staende: ['bewilligt'] }))).find((b) => b.art === 'klassenfahrt')
  expect(await beginne(fahrt?.bedarfId ?? '', { am: '2026-08-17' })).toMatchObject({
    ok: false,
    saetze: [expect.stringContaining('keine laufende Leistung')],
  })

  const nachrichten: string[] = []
  const schreibeAnPerson = async (_db: unknown, _h: unknown, _fall: string, neu: Readonly<{ text: string }>) => nachrichten.push(neu.text)
  const umfeld = { tresor, traeger: await traegerVon(t), haken: { ...haken, schreibeAnPerson } }
  const fassung = (await bedarf(id))?.fassung ?? -1
  const verlange = (warum: string) => {
    return tu((db) => verlangeNachweis(db, umfeld, als(eine), id, fassung, warum))
  }
  expect(await verlange('')).toMatchObject({ ok: false, saetze: [expect.stringContaining('Einzelfall')] })
  expect(await verlange('Die Schule hat Kim in diesen Stunden nicht gesehen.')).toEqual({ ok: true, frist: '2026-08-31' })
  expect(await verlange('Die Schule hat Kim in diesen Stunden nicht gesehen.')).toMatchObject({ ok: false })
  expect(nachrichten[0]).toContain('§\u00a029 Abs.\u00a05')
  const vorgang = await tu((db) =>
    db
      .selectFrom('vorgang')
      .select(['stand', 'frist', 'fristGrund'])
      .where('traegerId', '=', t.traegerId)
      .where('titel', 'like', 'Nachweis der Verwendung%')
      .execute(),
  )
  expect(vorgang).toEqual([{ stand: 'nachweis-offen', frist: '2026-08-31', fristGrund: expect.stringContaining('§\u00a029 Abs.\u00a05') }])
})

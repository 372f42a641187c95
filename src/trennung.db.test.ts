import { randomUUID } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { RouteConfigEntry } from '@react-router/dev/routes'
import { sql } from 'kysely'
import type { ActionFunctionArgs, LoaderFunctionArgs } from 'react-router'
import { beforeAll, describe, expect, test } from 'vitest'
import { sichereDatum } from './antrag/index.ts'
import { beginneVerfuegung, erlasseVerfuegung, reicheVerfuegungEin, type Verfuegungsinhalt } from './bescheid/index.ts'
import {
  beginnePlan,
  legePlanVor,
  leuteDesFalls,
  merkeBescheinigung,
  nimmPlanNachweis,
  planNachweiseVon,
  schliessePlan,
} from './eingliederung/index.ts'
import { legeDokumentAb } from './fall/index.ts'
import { beginneFoerderung } from './foerderung/index.ts'
import { kopfzeichen, legeBildAb, legeInhaltAn } from './oeffentlichkeit/index.ts'
import type { Handlung } from './platform/audit/index.ts'
import { type Konto, legeUebungskontenAn, rollen } from './platform/auth/index.ts'
import { cookieFuer, kontoMit, rufe, testzeit } from './platform/auth/testhilfe/index.ts'
import { stehendeUhr } from './platform/clock/index.ts'
import { type Db, forTraeger, type Traeger, type TraegerDb } from './platform/db/index.ts'
import { testDb } from './platform/db/testhilfe/db.ts'
import { oeffneTresor } from './platform/tresor/index.ts'
import routes from './routes.ts'
import { erstelleMeldung } from './statistik/index.ts'
import { saeeHaushalte } from './uebung/index.ts'
import { legeStelleAn, liesStelle } from './vermittlung/index.ts'

// Two Träger with the same households. Every loader and action of every route is called by people of one with the ids of the other.
const t = testDb()
const tresor = oeffneTresor({ hauptschluessel: Buffer.alloc(32, 1).toString('base64'), ordner: '' }) // as `rufe` has it
const uhr = stehendeUhr(testzeit)

type Tor = Readonly<{
  adresse: string
  art: 'lesen' | 'tun'
  ids: readonly string[]
  ruf: (args: LoaderFunctionArgs & ActionFunctionArgs) => Promise<unknown>
}>
type Ids = Readonly<
  Record<string, string> &
    Record<'fallId' | 'dokumentId' | 'antragId' | 'bescheidId' | 'personId' | 'kontoId' | 'angabeId' | 'druckauftragId' | 'vorgangId', string>
>

const tore: Tor[] = []
let eigene: Ids
let fremde: Ids
/** Every id that stands in any row of the other Träger and in none of the own. */
let fremdeIds: Set<string>
let personal: Konto
let buerger: Konto
let anbieter: Konto

/**
 * Parts of an address that name no row of one Träger: a page of the conversation, a kind of change, a person `p1` inside an application;
 * and words that may be the same in every house: each finds its own page under them, or none.
 */
const KEINE_ID = new Set([
  'seite',
  'person',
  'kennzahl',
  'art',
  'adresse',
  'bereich',
  'name',
  'nummer',
  'dateiname',
  'fassung',
  'zweck',
  'schluessel',
  'instrument',
  'uebergabeArt',
])
/** Rows of the shared space belong to the network: what a house may do there is tested where it happens (src/netzwerk). */
const GEMEINSAM = /^\/netzwerk\//
/** Files are named after a row at notices only; elsewhere the name says language and kind. */
const istId = (name: string, adresse: string) => !KEINE_ID.has(name) && (name !== 'datei' || adresse.startsWith('/bescheide/'))
/** Show nothing here: one needs a question in its address, the other a published form. */
const BLEIBT_LEER = new Set(['/redaktion/druck/:inhaltId/vorschau', '/faelle/:fallId/vordrucke/:datei'])

async function lies(liste: readonly RouteConfigEntry[], ueber: string): Promise<void> {
  for (const route of liste) {
    const adresse = join('/', ueber, route.path ?? '').replace(/(.)\/$/, '$1')
    const modul: Record<string, unknown> = await import(join(import.meta.dirname, route.file))
    const namen = [...adresse.matchAll(/:(\w+)/g)].map((treffer) => treffer[1] ?? '')
    const ids = GEMEINSAM.test(adresse) ? [] : namen.filter((name) => istId(name, adresse))
    for (const [name, art] of [
      ['loader', 'lesen'],
      ['action', 'tun'],
    ] as const) {
      const ruf = modul[name]
      if (typeof ruf === 'function') tore.push({ adresse, art, ids, ruf: ruf as Tor['ruf'] })
    }
    await lies(route.children ?? [], adresse)
  }
}

const alsBesitzer = <T>(work: (db: Db) => Promise<T>) => t.alsBesitzer(work)

/** Rows of the Träger as text, every table of the catalogue. */
function zeilenVon(traegerId: string): Promise<Map<string, string[]>> {
  return alsBesitzer(async (c) => {
    const { rows } = await sql<{ tabelle: string }>`
      select relname as tabelle from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace and relname not like 'kysely%'`.execute(c)
    const alle = new Map<string, string[]>()
    for (const { tabelle } of rows) {
      const zeilen = await sql<{ zeile: string }>`select t::text as zeile from ${sql.id(tabelle)} t where traeger_id = ${traegerId}`.execute(c)
      alle.set(tabelle, zeilen.rows.map((r) => r.zeile).sort())
    }
    return alle
  })
}

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

async function idsIn(traegerId: string): Promise<Set<string>> {
  const zeilen = [...(await zeilenVon(traegerId)).values()].flat()
  return new Set(zeilen.flatMap((zeile) => zeile.match(UUID) ?? []))
}

async function fuelle(traegerId: string): Promise<Ids> {
  const traeger = await forTraeger(t.db, traegerId, (db) => db.selectFrom('traeger').selectAll().executeTakeFirstOrThrow())
  await legeUebungskontenAn(t.db, traeger, uhr.jetzt())
  await saeeHaushalte({ db: t.db, traeger, adresse: '', uhr, tresor }, () => {})
  const h = { traegerId, jetzt: uhr.jetzt() }
  const oeffentliches = await fuelleOeffentliches(h)
  return forTraeger(t.db, traegerId, async (db) => {
    const antragId = randomUUID()
    const name = { vorname: 'Lena', nachname: 'Birkner', geburtsdatum: '24.03.1991' }
    const anschrift = { plz: '38855', ort: 'Wernigerode', strasse: 'Beispielgasse 1', ohne: 'nein' }
    const gesichert = await sichereDatum(db, tresor, h, { token: antragId, name, anschrift, kontakt: {}, eilig: [], kanal: 'papier' })
    if (!gesichert.ok) return expect.fail('no application')
    const { fallId, bescheidId } = await db.selectFrom('bescheid').select(['fallId', 'bescheidId']).executeTakeFirstOrThrow()
    const bild = await punkt()
    const abgelegt = await legeDokumentAb(db, tresor, h, { fallId, antragId, name: 'Beleg (Übung).png', inhalt: bild, kanal: 'portal' })
    if (!abgelegt.ok) return expect.fail(abgelegt.satz)
    const { entwurfId } = await db.selectFrom('bescheidEntwurf').select('entwurfId').where('stand', '=', 'eingereicht').executeTakeFirstOrThrow()
    const { laufId } = await db.selectFrom('zahllauf').select('laufId').where('stand', '=', 'geschrieben').executeTakeFirstOrThrow()
    const { kontoId } = await db.selectFrom('konto').select('kontoId').executeTakeFirstOrThrow()
    const { personId } = await db.selectFrom('person').select('personId').where('fallId', '=', fallId).executeTakeFirstOrThrow()
    const { angabeId } = await db.selectFrom('angabe').select('angabeId').where('fallId', '=', fallId).executeTakeFirstOrThrow()
    const { vorgangId } = await db.selectFrom('vorgang').select('vorgangId').executeTakeFirstOrThrow()
    const { druckauftragId = vorgangId } = (await db.selectFrom('druckauftrag').select('druckauftragId').executeTakeFirst()) ?? {}
    const { dokumentId } = abgelegt
    const { meldungId } = await erstelleMeldung(db, tresor, h, '2026-07')
    const ids = { meldungId, fallId, bescheidId, antragId, dokumentId, entwurfId, laufId, kontoId, personId, angabeId, vorgangId, druckauftragId }
    return {
      ...ids,
      ...oeffentliches,
      ...(await fuelleVermittlung(db, h)),
      ...(await fuelleTermin(db, h, { fallId, personId, kontoId })),
      ...(await fuelleMassnahmen(db, h, { fallId, personId })),
      ...(await fuelleVerfuegungen(db, h, { fallId, personId })),
      foerderungId: await fuelleFoerderung(db, { ...h, konto: { kontoId, name: '', rollen: [] } }, { fallId, personId }),
      ...(await fuellePlan(db, traeger, { ...h, konto: { kontoId, name: '', rollen: [] } }, fallId)),
      datei: `${bescheidId}.pdf`,
    }
  })
}

/** Effects of a kind of decision that belongs to no row. */
const ohneWirkung = { foerderung: { pruefe: async () => [], vollziehe: async () => {} } }

/** A single decision that was issued, and a draft of another. */
async function fuelleVerfuegungen(db: TraegerDb, h: Handlung, fall: { fallId: string; personId: string }) {
  const konten = await db.selectFrom('konto').select(['kontoId', 'name']).where('art', '=', 'personal').orderBy('kontoId').limit(2).execute()
  const [erste, zweite] = konten.map((konto) => ({ ...h, konto: { ...konto, rollen: [] } }))
  if (erste === undefined || zweite === undefined) return expect.fail('no staff')
  const inhalt: Verfuegungsinhalt = {
    titel: 'Einstiegsgeld (Übung)',
    empfaenger: { art: 'person', personId: fall.personId },
    tenor: ['Wir bewilligen Einstiegsgeld.'],
    sachverhalt: [],
    gruende: ['Es ist erforderlich.'],
    ermessensentscheidung: false,
    ermessen: [],
    rechtsgrundlagen: ['§ 16b SGB II'],
    hinweise: [],
  }
  const entwirf = async (): Promise<string> => {
    const e = await beginneVerfuegung(db, erste, { ...fall, art: 'foerderung', gegenstand: randomUUID(), inhalt })
    if (!e.ok) return expect.fail(e.fehler.saetze.join(' '))
    await reicheVerfuegungEin(db, { verfuegungen: ohneWirkung }, erste, e.entwurfId, 0)
    return e.entwurfId
  }
  const erlassen = await erlasseVerfuegung(db, { tresor, folgen: ohneWirkung }, zweite, await entwirf(), { fassung: 1 })
  if (!erlassen.ok) return expect.fail(erlassen.fehler.saetze.join(' '))
  return { verfuegungId: erlassen.verfuegungId, verfuegungEntwurfId: await entwirf() }
}

/** A concluded Kooperationsplan with a proof of a step. */
async function fuellePlan(db: TraegerDb, traeger: Traeger, h: Handlung & Required<Pick<Handlung, 'konto'>>, fallId: string) {
  const personId = (await leuteDesFalls(db, h.traegerId, fallId, uhr.heute().toString()))[0]?.personId ?? expect.fail('nobody')
  const schritte = (['person', 'haus'] as const).map((wer) => ({ schrittId: randomUUID(), wer, was: 'Etwas tun' }))
  const anfang = { angebot: 'Beratung', ziel: 'Arbeit', schritte }
  const plan = await beginnePlan(db, h, { fallId, personId, anfang })
  const planId = plan.ok ? plan.planId : expect.fail(plan.fehler.saetze.join(' '))
  await legePlanVor(db, h, planId, 0)
  const fertig = await schliessePlan(db, traeger, h, planId, { fassung: 1, weg: 'vor-ort', personId })
  if (!fertig.ok) return expect.fail(fertig.fehler.saetze.join(' '))
  const inhalt = await punkt()
  const datei = { name: 'Beleg (Übung).png', inhalt, geprueft: { ok: true as const, typ: 'image/png' as const, seiten: 1 } }
  await nimmPlanNachweis(db, tresor, h, { personId, schrittId: schritte[0]?.schrittId ?? '' }, { datei })
  const [nachweis] = await planNachweiseVon(db, h.traegerId, personId)
  return { planId, nachweisId: nachweis?.nachweisId ?? expect.fail('no proof') }
}

/** A draft of a grant. */
async function fuelleFoerderung(db: TraegerDb, h: Handlung, fall: { fallId: string; personId: string }): Promise<string> {
  const f = await beginneFoerderung(db, h, { ...fall, instrument: 'vb', empfaenger: { art: 'person' }, fakten: {}, antrag: undefined })
  return f.ok ? f.foerderungId : expect.fail(f.saetze.join(' '))
}

/** A provider with a measure, somebody in it, and an invoice with its paper. */
async function fuelleMassnahmen(db: TraegerDb, h: Handlung, fall: { fallId: string; personId: string }) {
  const { traegerId } = h
  const neu = { traegerId, name: 'Anbieter (Übung)', arten: ['massnahme', 'teilhabe'], angelegtAm: h.jetzt }
  const { anbieterId } = await db.insertInto('anbieter').values(neu).returning('anbieterId').executeTakeFirstOrThrow()
  const { massnahmeId } = await db
    .insertInto('massnahme')
    .values({ traegerId, anbieterId, titel: 'Kurs (Übung)', instrument: 'mat', daten: '{}', angelegtAm: h.jetzt })
    .returning('massnahmeId')
    .executeTakeFirstOrThrow()
  const lauf = { traegerId, massnahmeId, von: '2026-08-01', bis: '2026-12-01', plaetze: 5 }
  const { durchgangId } = await db.insertInto('durchgang').values(lauf).returning('durchgangId').executeTakeFirstOrThrow()
  const { teilnahmeId } = await db
    .insertInto('teilnahme')
    .values({ traegerId, durchgangId, ...fall, nummer: 'T-1', vorname: 'Lena', nachname: 'Übung', stand: 'laufend', angelegtAm: h.jetzt })
    .returning('teilnahmeId')
    .executeTakeFirstOrThrow()
  const rechnungId = randomUUID()
  const pdf = Buffer.from(tresor.verschliesse(Buffer.from('%PDF-1.7'), `rechnung ${traegerId} ${rechnungId}`))
  const rechnung = {
    traegerId,
    rechnungId,
    anbieterId,
    massnahmeId,
    monat: '2026-07-01',
    nummer: '1',
    stand: 'eingereicht',
    pdf,
    angelegtAm: h.jetzt,
  }
  await db.insertInto('rechnung').values(rechnung).execute()
  const position = { position: 1, durchgangId, bezeichnung: 'T-1', rechenweg: '', sollCent: 1, istCent: 1 }
  await db
    .insertInto('rechnungPosition')
    .values({ traegerId, rechnungId, ...position })
    .execute()
  const teilhabe = { traegerId, anbieterId, monat: '2026-08-01', nummer: 'R-1', eingereichtAm: h.jetzt }
  const neue = await db.insertInto('teilhabeRechnung').values(teilhabe).returning('rechnungId').executeTakeFirstOrThrow()
  return { anbieterId, massnahmeId, durchgangId, teilnahmeId, rechnungId, teilhabeRechnungId: neue.rechnungId }
}

/** An appointment with its letter of invitation, and a certificate of incapacity. */
async function fuelleTermin(db: TraegerDb, h: Handlung, wer: { fallId: string; personId: string; kontoId: string }) {
  const { traegerId } = h
  const wann = { von: h.jetzt.add({ hours: 48 }), bis: h.jetzt.add({ hours: 49 }), angelegtAm: h.jetzt, geaendertAm: h.jetzt }
  const termin = { traegerId, ...wer, form: 'telefon', zweck: 'VERMITTLUNG', ...wann }
  const { terminId } = await db.insertInto('termin').values(termin).returning('terminId').executeTakeFirstOrThrow()
  const { fallId, personId } = wer
  const brief = await legeDokumentAb(db, tresor, h, { fallId, personId, name: 'Einladung (Übung).png', inhalt: await punkt(), kanal: 'portal' })
  if (!brief.ok) return expect.fail(brief.satz)
  const einladung = { traegerId, terminId, verbindlich: false, von: wann.von, dokumentId: brief.dokumentId, weg: 'portal', am: h.jetzt }
  await db.insertInto('terminEinladung').values(einladung).execute()
  const attest = await legeDokumentAb(db, tresor, h, { fallId, personId, name: 'Attest (Übung).png', inhalt: await punkt(), kanal: 'portal' })
  if (!attest.ok) return expect.fail(attest.satz)
  await merkeBescheinigung(db, h, { fallId, personId, von: '2026-08-17', bis: '2026-08-18', dokumentId: attest.dokumentId })
  return { terminId, briefId: brief.dokumentId, attestId: attest.dokumentId }
}

/** An employer with an open vacancy. */
async function fuelleVermittlung(db: TraegerDb, h: Handlung): Promise<Record<'arbeitgeberId' | 'stelleId', string>> {
  const { arbeitgeberId } = await db
    .insertInto('arbeitgeber')
    .values({ traegerId: h.traegerId, name: 'Betrieb (Übung)', angelegtAm: h.jetzt })
    .returning('arbeitgeberId')
    .executeTakeFirstOrThrow()
  const stelle = liesStelle((feld) => (feld === 'titel' ? 'Stelle (Übung)' : ''))
  const { stelleId } = stelle.ok ? await legeStelleAn(db, h, arbeitgeberId, stelle.wert) : expect.fail('no vacancy')
  return { arbeitgeberId, stelleId }
}

/** What is written and published: a page, a flyer, a release, a question of a journalist, a picture of the press kit, the logo. */
async function fuelleOeffentliches(h: Handlung): Promise<Record<string, string>> {
  const { traegerId } = h
  const zeichnung = (breite: number) =>
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${breite} 9"><rect width="9" height="9"/></svg>`)
  const ids = await forTraeger(t.db, traegerId, async (db) => {
    const neu = async (art: string, daten: unknown): Promise<string> => {
      const e = await legeInhaltAn(db, h, art, { adresse: `probe-${art}`, daten })
      return e.ok ? e.inhaltId : expect.fail(`${art}: ${e.fehler.satz}`)
    }
    const wer = { urheber: 'Übung', nachweis: 'Übung', lizenz: { art: 'eigen' as const }, alt: { de: 'Ein Rechteck' } }
    const angabe = { titel: 'Probe', ...wer, kanaele: ['web' as const, 'presse' as const], pressemappe: true }
    const bild = await legeBildAb(db, h, { name: 'probe.svg', inhalt: zeichnung(9), angabe })
    await db
      .updateTable('traeger')
      .set({ logo: zeichnung(traegerId === t.traegerId ? 10 : 11), logoTyp: 'image/svg+xml' })
      .execute()
    const text = { titel: 'Probe (Übung)', text: 'Text.' }
    const { anfrageId } = await db
      .insertInto('presseAnfrage')
      .values({ traegerId, eingangAm: h.jetzt, name: 'Übung', medium: 'Übung', email: 'presse@medium.example', frage: 'Wie viele?' })
      .returning('anfrageId')
      .executeTakeFirstOrThrow()
    return {
      bildId: bild.ok ? bild.bildId : expect.fail('no picture'),
      anfrageId,
      inhaltId: await neu('seite', { bereich: 'vor-ort', texte: { de: text } }),
      mitteilungId: await neu('mitteilung', { ort: 'Halberstadt', texte: { de: text } }),
      druckId: await neu('druckstueck', { vorlage: 'flyer-a5', nummer: 'P-1', texte: { de: text } }),
    }
  })
  const traeger = await forTraeger(t.db, traegerId, (db) => db.selectFrom('traeger').selectAll().executeTakeFirstOrThrow())
  const { logo } = await kopfzeichen({ db: t.db, traeger, uhr })
  return { ...ids, zeichen: logo?.src.replace('/logo/', '') ?? '' }
}

async function punkt(): Promise<Uint8Array> {
  const { default: sharp } = await import('sharp')
  return sharp({ create: { width: 200, height: 200, channels: 3, background: 'white' } })
    .png()
    .toBuffer()
}

/** Who acts for the own provider. */
async function anbieterkonto(): Promise<Konto> {
  const { traegerId } = t
  const neu = { art: 'anbieter' as const, kennung: `anbieter-${randomUUID()}`, name: 'Anbieter (Übung)', stelle: '', rollen: [] }
  return forTraeger(t.db, traegerId, async (db) => {
    const { kontoId } = await db
      .insertInto('konto')
      .values({ traegerId, ...neu })
      .returning('kontoId')
      .executeTakeFirstOrThrow()
    await db
      .insertInto('anbieterKonto')
      .values({ traegerId, anbieterId: eigene.anbieterId ?? '', kontoId })
      .execute()
    return { kontoId, ...neu }
  })
}

beforeAll(async () => {
  await lies(routes, '/')
  eigene = await fuelle(t.traegerId)
  fremde = await fuelle(t.anderer)
  personal = await kontoMit(t, rollen)
  buerger = await kontoMit(t, 'buerger')
  anbieter = await anbieterkonto()
  await forTraeger(t.db, t.traegerId, (db) =>
    db
      .insertInto('zugang')
      .values({
        traegerId: t.traegerId,
        kontoId: buerger.kontoId,
        fallId: eigene.fallId,
        personId: eigene.personId,
        seit: uhr.jetzt(),
      })
      .execute(),
  )
  fremdeIds = (await idsIn(t.anderer)).difference(await idsIn(t.traegerId))
}, 180_000)

type Antwort = Readonly<{ status: number; text: string }>

/** What comes back, whatever way: data, a response returned or thrown, an error. */
async function frage(tor: Tor, konto: Konto, params: Record<string, string>, formular?: Ids): Promise<Antwort> {
  const cookie = await cookieFuer(t, konto)
  const pfad = tor.adresse.replace(/:(\w+)\??/g, (_, name: string) => params[name] ?? 'x')
  try {
    const umfeld = { haken: { buche: async () => {}, verfuegungen: ohneWirkung } }
    const wert = await rufe(t, tor.ruf, pfad, { cookie, params, umfeld, ...(tor.art === 'tun' && { formular: formular ?? {} }) })
    if (wert instanceof Response) return { status: wert.status, text: `${wert.headers.get('location')} ${await wert.text()}` }
    return { status: 200, text: JSON.stringify(wert) ?? '' }
  } catch (fehler) {
    if (fehler instanceof Response) return { status: fehler.status, text: `${fehler.headers.get('location')} ${await fehler.text()}` }
    return { status: 500, text: String(fehler) }
  }
}

const SEITE = { seite: 'name', person: 'p1', art: 'umzug', instrument: 'vb', uebergabeArt: 'fbw' }
/** Some pages are for one kind of content, or of paper, only. */
const eigensFuer: readonly (readonly [RegExp, string, string])[] = [
  [/^\/redaktion\/druck\//, 'inhaltId', 'druckId'],
  [/^\/redaktion\/presse\//, 'inhaltId', 'mitteilungId'],
  [/^\/(mein|faelle\/[^/]+)\/termine\/briefe\//, 'dokumentId', 'briefId'],
  [/^\/faelle\/[^/]+\/termine\/nachweise\//, 'dokumentId', 'attestId'],
]
const auswahl = (quelle: Ids, namen: readonly string[], adresse: string): Record<string, string> =>
  Object.fromEntries(
    namen.map((name) => {
      const eigens = eigensFuer.find(([muster, teil]) => teil === name && muster.test(adresse))?.[2]
      return [name, quelle[eigens ?? name] ?? '']
    }),
  )
const wer = (tor: Tor) => (tor.adresse.startsWith('/mein') ? buerger : tor.adresse.startsWith('/anbieter') ? anbieter : personal)

describe('with the ids of another Träger', () => {
  test('every part of an address that names a row is known to this test', () => {
    expect(tore.length).toBeGreaterThan(60)
    expect(tore.flatMap((tor) => tor.ids.filter((name) => eigene[name] === undefined).map((name) => `${tor.adresse}: ${name}`))).toEqual([])
  })

  test('the own ones open what the routes are for, so that a refusal means something', async () => {
    const verschlossen: string[] = []
    for (const tor of tore.filter((x) => x.art === 'lesen' && x.ids.length > 0 && !BLEIBT_LEER.has(x.adresse))) {
      const { status } = await frage(tor, wer(tor), { ...SEITE, ...auswahl(eigene, tor.ids, tor.adresse) })
      if (status !== 200 && status !== 302) verschlossen.push(`${tor.adresse}: ${status}`)
    }
    expect(verschlossen).toEqual([])
  })

  test('no route answers, whichever of the ids in its address is foreign, and nothing of the other changes', async () => {
    const vorher = await zeilenVon(t.anderer)
    const offen: string[] = []
    for (const tor of tore)
      for (const fremder of [...tor.ids.map((name) => [name]), ...(tor.ids.length > 1 ? [tor.ids] : [])]) {
        const params = { ...SEITE, ...auswahl(eigene, tor.ids, tor.adresse), ...auswahl(fremde, fremder, tor.adresse) }
        for (const konto of [personal, buerger, anbieter]) {
          const { status, text } = await frage(tor, konto, params, fremde)
          if (status !== 403 && status !== 404)
            offen.push(`${tor.adresse} (${tor.art}) with ${fremder.join(', ')} of another: ${status} ${text.slice(0, 200)}`)
        }
      }
    expect(offen).toEqual([])
    expect(await zeilenVon(t.anderer)).toEqual(vorher)
  })

  test('no route gives away an id of the other, whatever a form asks for, and nothing changes there', async () => {
    const vorher = await zeilenVon(t.anderer)
    const gesendet = new Set(Object.values(fremde))
    const knoepfe = ['', ...knopfwerte()]
    expect(knoepfe.length).toBeGreaterThan(20)
    for (const tor of tore)
      for (const knopf of tor.art === 'tun' ? knoepfe : ['']) {
        const { status, text } = await frage(tor, wer(tor), { ...SEITE, ...auswahl(eigene, tor.ids, tor.adresse) }, fremdesFormular(knopf))
        const verraten = (text.match(UUID) ?? []).filter((id) => fremdeIds.has(id) && !gesendet.has(id))
        expect(verraten, `${tor.adresse} (${tor.art}) ${knopf}: ${status}`).toEqual([])
      }
    expect(await zeilenVon(t.anderer)).toEqual(vorher)
  })
})

/** What the buttons of all pages send. */
function knopfwerte(): string[] {
  const dateien = globSync(join(import.meta.dirname, '*/**/*.tsx'))
  const werte = dateien.flatMap((datei) =>
    [...readFileSync(datei, 'utf8').matchAll(/name="(?:aktion|tat|tun)"\s+value="([a-z-]+)"/g)].map((m) => m[1] ?? ''),
  )
  return [...new Set(werte)]
}

/** Ids of the other under every name that forms use for them. */
function fremdesFormular(knopf: string): Ids {
  const { fallId: fall, dokumentId: dokument, antragId: antrag, bescheidId: bescheid, personId: person, kontoId: konto, angabeId: angabe } = fremde
  const namen = {
    fall,
    dokument,
    antrag,
    bescheid,
    person,
    konto,
    angabe,
    an: konto,
    zustaendig: konto,
    beleg: dokument,
    entferne: dokument,
    ersetzt: angabe,
  }
  const freitext = { text: 'x', grund: 'x', betreff: 'x', tag: '2026-08-17', frist: '2026-09-17' }
  return { ...fremde, ...namen, ...freitext, auftrag: fremde.druckauftragId, vorgang: fremde.vorgangId, aktion: knopf, tat: knopf, tun: knopf }
}

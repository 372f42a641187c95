import {
  alsMitteilung,
  beginneMitteilung,
  bestaetigeEmpfaenger,
  empfaengerPfad,
  gehe,
  legeAnfrageAn,
  legeInhaltAn,
  meldePaket,
  setzeAuftritt,
  speichereMitteilung,
  trageEmpfaengerEin,
  veroeffentlicheMitteilung,
} from '../oeffentlichkeit/index.ts'
import type { Handlung } from '../platform/audit/index.ts'
import { zeitzone } from '../platform/clock/index.ts'
import { type Db, forTraeger, type Traeger, type TraegerDb } from '../platform/db/index.ts'
import type { Umfeld } from '../platform/http/index.ts'
import { berichtigt, gesperrt, gruendung, heute, hintergrund, paket, termin } from './presse-texte.ts'

type Konto = NonNullable<Handlung['konto']>
const kennungen = ['presse', 'fachstelle', 'freigabe', 'leitung'] as const
type Leute = Readonly<Record<(typeof kennungen)[number], Konto>>

/** The day of the founding release, at ten in the morning. */
const GRUENDUNG = Temporal.ZonedDateTime.from('2019-05-03T10:00[Europe/Berlin]').toInstant()

/**
 * Releases, boilerplate, mailing list and inquiries of the first exercise Träger, and a joint package of the network, once: written,
 * checked and approved by the accounts of the exercise, the founding release on its day in 2019.
 */
export async function saeePresse({ db, tresor }: Pick<Umfeld, 'db' | 'tresor'>, traeger: readonly Traeger[], jetzt: Temporal.Instant): Promise<void> {
  const harz = traeger.find((t) => t.kuerzel === 'koba-harz' && t.uebungsdaten)
  if (harz === undefined || (await hatSchon(db, harz.traegerId, 'mitteilung'))) return
  await forTraeger(db, harz.traegerId, async (trx) => {
    const leute = await liesLeute(trx, harz.traegerId)
    if (leute === undefined) return
    const s = schreibtisch(trx, harz.traegerId, leute)
    await richteEin(trx, { traegerId: harz.traegerId, jetzt: GRUENDUNG.subtract({ hours: 24 * 30 }), konto: leute.presse }, harz)
    const vor = await s.hintergrund(GRUENDUNG.subtract({ hours: 24 * 20 }))
    await s.veroeffentliche({ ...gruendung, hintergrund: vor }, GRUENDUNG)
    const tage = (n: number, stunde = 9) => morgens(jetzt, -n, stunde)
    await s.veroeffentliche({ ...heute, hintergrund: vor }, tage(12))
    const tag = jetzt.toZonedDateTimeISO(zeitzone).toPlainDate().add({ days: 21 })
    await s.veroeffentliche(
      { ...termin, termin: { beginn: `${tag}T10:00`, ende: `${tag}T13:00`, ort: 'Jobcenter Wernigerode, Musterplatz 3' } },
      tage(7),
    )
    const mitFehler = await s.veroeffentliche(berichtigt.erste, tage(5))
    await s.berichtige(mitFehler, tage(4))
    await s.veroeffentliche(gesperrt, tage(1), morgens(jetzt, 10, 10))
    await empfaenger(trx, tresor, harz.traegerId, tage(1, 10))
    const frist = morgens(jetzt, 2, 12)
    await legeAnfrageAn(trx, { traegerId: harz.traegerId, jetzt: tage(1, 8) }, { ...anfrage, frist })
  })
  await saeePaket(db, traeger, morgens(jetzt, -6, 9))
}

const anfrage = {
  name: 'Mira Beispiel (Übung)',
  medium: 'Harzer Beispielbote (Übung)',
  email: 'redaktion@beispielbote.example',
  telefon: '',
  frage: 'Wie viele Menschen nutzen den Online-Antrag, und wie lange dauert die Bearbeitung?',
}

function morgens(jetzt: Temporal.Instant, tage: number, stunde: number): Temporal.Instant {
  const tag = jetzt.toZonedDateTimeISO(zeitzone).toPlainDate().add({ days: tage })
  return tag.toZonedDateTime({ timeZone: zeitzone, plainTime: Temporal.PlainTime.from({ hour: stunde }) }).toInstant()
}

function hatSchon(db: Db, traegerId: string, art: string): Promise<boolean> {
  return forTraeger(db, traegerId, async (trx) => {
    const zeile = await trx
      .selectFrom('inhalt')
      .select('inhaltId')
      .where('traegerId', '=', traegerId)
      .where('art', '=', art)
      .limit(1)
      .executeTakeFirst()
    return zeile !== undefined
  })
}

async function liesLeute(db: TraegerDb, traegerId: string): Promise<Leute | undefined> {
  const zeilen = await db
    .selectFrom('konto')
    .select(['kontoId', 'name', 'rollen', 'kennung'])
    .where('traegerId', '=', traegerId)
    .where('kennung', 'in', kennungen)
    .where('uebung', '=', true)
    .execute()
  const nach = new Map(zeilen.map((z) => [z.kennung, z]))
  const [presse, fachstelle, freigabe, leitung] = kennungen.map((k) => nach.get(k))
  return presse && fachstelle && freigabe && leitung && { presse, fachstelle, freigabe, leitung }
}

/** What a press office does, by its people, on days of the past. */
function schreibtisch(db: TraegerDb, traegerId: string, leute: Leute) {
  const am = (jetzt: Temporal.Instant, konto: Konto): Handlung => ({ traegerId, jetzt, konto })
  const gibFrei = async (id: string, fassung: number, um: Temporal.Instant) => {
    erwarte(await gehe(db, am(um, leute.presse), id, { was: 'eingereicht', fassung }))
    erwarte(await gehe(db, am(um, leute.fachstelle), id, { was: 'geprueft', fassung }))
    erwarte(await gehe(db, am(um, leute.freigabe), id, { was: 'freigegeben', fassung }))
    erwarte(await gehe(db, am(um, leute.leitung), id, { was: 'freigegeben', fassung }))
  }
  return {
    hintergrund: async (um: Temporal.Instant) => {
      const angelegt = await legeInhaltAn(db, am(um, leute.presse), 'hintergrund', { adresse: 'koba-harz', daten: hintergrund })
      if (!angelegt.ok) throw new Error(angelegt.fehler.satz)
      const { inhaltId } = angelegt
      erwarte(await gehe(db, am(um, leute.presse), inhaltId, { was: 'eingereicht', fassung: 1 }))
      erwarte(await gehe(db, am(um, leute.freigabe), inhaltId, { was: 'freigegeben', fassung: 1 }))
      erwarte(await gehe(db, am(um, leute.presse), inhaltId, { was: 'veroeffentlicht', fassung: 1 }))
      return { inhaltId, fassung: 1, laenge: 'mittel', texte: { de: hintergrund.texte.de.mittel } }
    },
    veroeffentliche: async (daten: unknown, um: Temporal.Instant, ab?: Temporal.Instant) => {
      const angelegt = await beginneMitteilung(db, am(um.subtract({ hours: 20 }), leute.presse), daten)
      if (!angelegt.ok) throw new Error(`${angelegt.fehler.satz} ${JSON.stringify(angelegt.fehler.stellen)}`)
      await gibFrei(angelegt.inhaltId, 1, um.subtract({ hours: 1 }))
      erwarte(await veroeffentlicheMitteilung(db, am(um, leute.presse), angelegt.inhaltId, { fassung: 1, ab }))
      return angelegt.inhaltId
    },
    berichtige: async (id: string, um: Temporal.Instant) => {
      const { erste, hinweis, text } = berichtigt
      const daten = { ...erste, berichtigung: hinweis, texte: { de: { ...erste.texte.de, text } } }
      erwarte(await speichereMitteilung(db, am(um.subtract({ hours: 2 }), leute.presse), id, daten, { erwartet: 1 }))
      await gibFrei(id, 2, um.subtract({ hours: 1 }))
      erwarte(await veroeffentlicheMitteilung(db, am(um, leute.presse), id, { fassung: 2 }))
    },
  }
}

/** Numbers from the range kept for fiction, like those of the exercise Träger. */
async function richteEin(db: TraegerDb, h: Handlung, t: Traeger): Promise<void> {
  await setzeAuftritt(db, h, 'pressekontakt', {
    stelle: `Pressestelle ${t.kurzname}`,
    name: 'Lena Falk (Übung)',
    telefon: '030 23125-034',
    email: t.email.replace(/^[^@]+/, 'presse'),
    zeiten: 'Montag bis Freitag 8 bis 16 Uhr',
  })
  await setzeAuftritt(db, h, 'presse', { ort: 'Halberstadt', fax: '030 23125-040', kreisblattZeichen: 900, zurueckhaltung: [] })
}

async function empfaenger(db: TraegerDb, tresor: Umfeld['tresor'], traegerId: string, um: Temporal.Instant): Promise<void> {
  const h = { traegerId, jetzt: um }
  for (const [name, akkreditierung] of [
    ['beispielbote', true],
    ['kreisblatt', false],
  ] as const) {
    const adresse = `redaktion@${name}.example`
    await trageEmpfaengerEin(db, h, { adresse, name: '', medium: `${name} (Übung)`, themen: [], sprache: 'de', akkreditierung })
    const e = await db
      .selectFrom('presseEmpfaenger')
      .select(['empfaengerId', 'adresse', 'angefragtAm'])
      .where('traegerId', '=', traegerId)
      .where('adresse', '=', adresse)
      .executeTakeFirstOrThrow()
    await bestaetigeEmpfaenger(db, tresor, h, empfaengerPfad(tresor, traegerId, e, 'bestaetigen').split('/').at(-1) ?? '')
  }
}

/** A joint package: the first house has taken it over and works on it, another one declined. */
async function saeePaket(db: Db, traeger: readonly Traeger[], um: Temporal.Instant): Promise<void> {
  const netz = traeger.find((t) => t.art === 'netzwerk' && t.uebungsdaten)
  if (netz === undefined || (await hatSchon(db, netz.traegerId, 'paket'))) return
  const paketId = await forTraeger(db, netz.traegerId, async (trx) => {
    const [schreibt, prueft] = await Promise.all(['koordination', 'koordination2'].map((k) => konto(trx, netz.traegerId, k)))
    if (schreibt === undefined || prueft === undefined) return undefined
    const h = { traegerId: netz.traegerId, jetzt: um, konto: schreibt }
    const angelegt = await legeInhaltAn(trx, h, 'paket', { adresse: 'aktionswoche', daten: paket })
    if (!angelegt.ok) throw new Error(angelegt.fehler.satz)
    erwarte(await gehe(trx, h, angelegt.inhaltId, { was: 'eingereicht', fassung: 1 }))
    erwarte(await gehe(trx, { ...h, konto: prueft }, angelegt.inhaltId, { was: 'freigegeben', fassung: 1 }))
    erwarte(await gehe(trx, h, angelegt.inhaltId, { was: 'veroeffentlicht', fassung: 1 }))
    return angelegt.inhaltId
  })
  if (paketId === undefined) return
  await nimmUeber(db, traeger, netz.traegerId, paketId, um.add({ hours: 24 }))
}

async function nimmUeber(db: Db, traeger: readonly Traeger[], netzId: string, paketId: string, um: Temporal.Instant): Promise<void> {
  const [harz, jena] = ['koba-harz', 'jena'].map((k) => traeger.find((t) => t.kuerzel === k))
  if (harz === undefined || jena === undefined) return
  const werte = {
    ort: 'Landkreis Harz',
    thema: 'Ausbildung im Handwerk',
    'vor-ort': 'Am Mittwoch stellen sich Betriebe aus dem Harz im Jobcenter Halberstadt vor.',
  }
  await forTraeger(db, harz.traegerId, async (trx) => {
    const schreibt = await konto(trx, harz.traegerId, 'presse')
    if (schreibt === undefined) return
    const daten = alsMitteilung({ paketId, fassung: 1, daten: paketDaten() }, werte, 'Halberstadt')
    erwarte(await beginneMitteilung(trx, { traegerId: harz.traegerId, jetzt: um, konto: schreibt }, daten))
  })
  const melde = (haus: Traeger, was: 'uebernommen' | 'abgelehnt', bemerkung: string, von: string) =>
    forTraeger(db, netzId, (trx) =>
      meldePaket(
        trx,
        { traegerId: netzId, jetzt: um },
        { paketId, haus: haus.traegerId, hausName: haus.kurzname, was, pfad: '', adresse: '', bemerkung, von },
      ),
    )
  await melde(harz, 'uebernommen', '', 'Lena Falk (Übung), KoBa Harz')
  await melde(jena, 'abgelehnt', 'In dieser Woche ist unser Haus mit dem Umzug beschäftigt.', 'Lena Falk (Übung), jenarbeit')
}

function paketDaten(): Parameters<typeof alsMitteilung>[0]['daten'] {
  const { texte, plaetze, zahlen, themen, fragen, sozial } = paket
  return {
    texte,
    plaetze: [...plaetze],
    zahlen: [...zahlen],
    themen: [...themen],
    fragen: [...fragen],
    sozial: [...sozial],
    bilder: [],
    sperrfrist: '',
  }
}

async function konto(db: TraegerDb, traegerId: string, kennung: string): Promise<Konto | undefined> {
  return db
    .selectFrom('konto')
    .select(['kontoId', 'name', 'rollen'])
    .where('traegerId', '=', traegerId)
    .where('kennung', '=', kennung)
    .where('uebung', '=', true)
    .executeTakeFirst()
}

/** What we wrote ourselves is right; anything else is a mistake of ours. */
function erwarte(e: Readonly<{ ok: boolean }>): void {
  if (!e.ok) throw new Error(`exercise data were refused: ${JSON.stringify(e)}`)
}

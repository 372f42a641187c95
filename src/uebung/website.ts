import { getHolidays } from 'feiertagejs'
import { gehe, legeInhaltAn, setzeAuftritt, setzeGroesse } from '../oeffentlichkeit/index.ts'
import type { Handlung } from '../platform/audit/index.ts'
import { zeitzone } from '../platform/clock/index.ts'
import { type Db, forTraeger, type Traeger, type TraegerDb } from '../platform/db/index.ts'
import { letzterMonat } from '../recht/index.ts'
import { familieUndArbeit } from './website/familie-arbeit.ts'
import { geld } from './website/geld.ts'
import { gesetzlicheGroessen } from './website/groessen.ts'
import { hinweiseHarz } from './website/hinweise.ts'
import { jena, nordfriesland } from './website/nachbarn.ts'
import { orteHarz } from './website/orte.ts'
import { richtwerte } from './website/richtwerte.ts'
import { seiten } from './website/seiten.ts'
import type { Kalender, Uebungsinhalt } from './website/typ.ts'
import { wohnen } from './website/wohnen.ts'

type Konto = NonNullable<Handlung['konto']>
type Leute = Readonly<Record<'redaktion' | 'freigabe' | 'fachstelle', Konto>>

/**
 * The public sites of the exercise Träger, once: written, checked and approved by the accounts of the exercise, on days before today.
 * The figures in the texts come from the law and end with it.
 */
export async function saeeWebsite(db: Db, traeger: readonly Traeger[], jetzt: Temporal.Instant): Promise<void> {
  for (const t of traeger) {
    if (t.art !== 'jobcenter' || !t.uebungsdaten) continue
    await forTraeger(db, t.traegerId, async (trx) => {
      const leute = await liesLeute(trx, t.traegerId)
      const da = await trx
        .selectFrom('inhalt')
        .select('inhaltId')
        .where('traegerId', '=', t.traegerId)
        .where('art', '=', 'standort')
        .limit(1)
        .executeTakeFirst()
      if (leute !== undefined && da === undefined) await saee(trx, t, leute, kalenderVon(jetzt, t.land), jetzt)
    })
  }
}

async function saee(db: TraegerDb, t: Traeger, leute: Leute, k: Kalender, jetzt: Temporal.Instant): Promise<void> {
  const inhalte = inhalteVon(t.kuerzel, k)
  const recht = spaetestens(k.heute, Temporal.PlainYearMonth.from(letzterMonat))
  const am = (tage: number, konto: Konto, von = k.heute): Handlung => ({
    traegerId: t.traegerId,
    jetzt: moment(von.subtract({ days: tage }), jetzt),
    konto,
  })
  const verwaltung = am(60, leute.redaktion, recht)
  const damals = recht.subtract({ days: Math.max(60, ...inhalte.map((i) => i.vor)) })
  for (const g of gesetzlicheGroessen([damals.toString(), recht.toString()])) erwarte(await setzeGroesse(db, verwaltung, g))
  await richteEin(db, verwaltung, t)
  for (const i of inhalte) {
    const mitZahlen = i.art === 'leistung' || i.art === 'seite'
    await veroeffentliche(db, i, k, leute, (konto) => am(i.vor, konto, mitZahlen ? recht : k.heute))
  }
}

function inhalteVon(kuerzel: string, k: Kalender): readonly Uebungsinhalt[] {
  const alleTexte = [...geld, ...wohnen, ...familieUndArbeit, ...seiten]
  if (kuerzel === 'nordfriesland')
    return [
      ...auswahl(alleTexte),
      ...nordfriesland,
      ...richtwerte(
        k,
        [
          ['Festland', ['Husum', 'Niebüll', 'Tönning'], 441],
          ['Inseln', ['Sylt', 'Föhr', 'Amrum'], 612],
        ],
        'Kreistag',
      ),
    ]
  if (kuerzel === 'jena') return [...auswahl(alleTexte), ...jena, ...richtwerte(k, [['Stadt Jena', ['alle Ortsteile'], 437]], 'Stadtrat')]
  return [...alleTexte, ...orteHarz, ...richtwerte(k, HARZ, 'Kreistag'), ...hinweiseHarz(k)]
}

const HARZ = [
  ['Halberstadt', ['Halberstadt', 'Osterwieck', 'Huy', 'Schwanebeck'], 376],
  ['Quedlinburg', ['Quedlinburg', 'Thale', 'Ballenstedt', 'Harzgerode'], 368],
  ['Wernigerode', ['Wernigerode', 'Blankenburg', 'Ilsenburg', 'Oberharz am Brocken'], 401],
] as const

/** The neighbours have the main texts only. */
const HAUPTTEXTE = ['grundsicherungsgeld', 'miete-und-heizung', 'umzug', 'bildung-und-teilhabe', 'beratung', 'widerspruch', 'beistand']
function auswahl(texte: readonly Uebungsinhalt[]): Uebungsinhalt[] {
  return texte.filter((i) => HAUPTTEXTE.includes(i.adresse))
}

/** Settings that the law asks for; every name of a person or office in them says that it is an exercise. */
async function richteEin(db: TraegerDb, h: Handlung, t: Traeger): Promise<void> {
  await setzeAuftritt(db, h, 'impressum', {
    traeger: `${t.koerperschaft} (Übung)`,
    rechtsform: 'Körperschaft des öffentlichen Rechts',
    vertretung: 'Leitung des Jobcenters: Holger Stein (Übung)',
    anschrift: `${t.name}\n${t.strasse}\n${t.plz} ${t.ort}`,
    telefon: t.telefon,
    email: t.email,
    verantwortlich: 'Pressestelle: Lena Falk (Übung)',
    aufsicht: 'Zuständiges Ministerium des Landes (Übung)',
  })
  await setzeAuftritt(db, h, 'datenschutz', {
    beauftragte: 'Paul Reuter (Übung)',
    anschrift: `${t.strasse}\n${t.plz} ${t.ort}`,
    telefon: t.telefon,
    email: t.email.replace(/^[^@]+/, 'datenschutz'),
    aufsichtsbehoerde: 'Landesbeauftragte für den Datenschutz (Übung)',
  })
  await setzeAuftritt(db, h, 'barrierefreiheit', erklaerung(h))
}

function erklaerung({ jetzt }: Handlung) {
  const tag = jetzt.toZonedDateTimeISO(zeitzone).toPlainDate().toString()
  return {
    stand: 'teilweise',
    erstelltAm: tag,
    geprueftAm: tag,
    methode: 'selbst',
    luecken: [
      {
        grund: 'unvereinbar',
        texte: {
          de: { was: 'Eine Fassung in Leichter Sprache fehlt.', statt: 'Die wichtigsten Seiten gibt es in Einfacher Sprache.' },
          en: { was: 'There is no version in easy-to-read German (Leichte Sprache).', statt: 'The most important pages exist in plain German.' },
        },
      },
      {
        grund: 'unvereinbar',
        kriterium: '1.2.6',
        texte: {
          de: {
            was: 'Videos in Deutscher Gebärdensprache fehlen.',
            statt: 'Zu einem Termin bestellen wir eine Dolmetscherin oder einen Dolmetscher.',
          },
          en: { was: 'There are no videos in German Sign Language.', statt: 'For an appointment we book an interpreter.' },
        },
      },
    ],
  }
}

const GEPRUEFT: readonly string[] = ['richtwerte']
const OHNE_FREIGABE: readonly string[] = ['hinweis']

async function veroeffentliche(db: TraegerDb, i: Uebungsinhalt, k: Kalender, leute: Leute, am: (konto: Konto) => Handlung): Promise<void> {
  const h = am(leute.redaktion)
  const angelegt = await legeInhaltAn(db, h, i.art, { adresse: i.adresse, daten: i.daten })
  if (!angelegt.ok) throw new Error(`${i.adresse}: ${JSON.stringify(angelegt.fehler)}`)
  const schritt = async (konto: Konto, was: 'eingereicht' | 'geprueft' | 'freigegeben') =>
    erwarte(await gehe(db, am(konto), angelegt.inhaltId, { was, fassung: 1 }))
  if (!OHNE_FREIGABE.includes(i.art)) {
    await schritt(leute.redaktion, 'eingereicht')
    if (GEPRUEFT.includes(i.art)) await schritt(leute.fachstelle, 'geprueft')
    await schritt(leute.freigabe, 'freigegeben')
  }
  const um = (tage: number) => k.heute.add({ days: tage }).toZonedDateTime(zeitzone).toInstant()
  const ab = i.abIn === undefined ? h.jetzt : um(i.abIn)
  const bis = i.bisIn === undefined ? null : um(i.bisIn)
  erwarte(await gehe(db, h, angelegt.inhaltId, { was: 'veroeffentlicht', fassung: 1, ab, bis }))
}

function kalenderVon(jetzt: Temporal.Instant, land: string): Kalender {
  const heute = jetzt.toZonedDateTimeISO(zeitzone).toPlainDate()
  const region = land.slice(3) as 'ST'
  const frei = (tag: Temporal.PlainDate) => tag.dayOfWeek > 5 || getHolidays(tag.year, region).some((f) => f.dateString === tag.toString())
  const werktag = (tag: Temporal.PlainDate): Temporal.PlainDate => (frei(tag) ? werktag(tag.add({ days: 1 })) : tag)
  return { heute, werktag, alsText: (tag) => tag.toLocaleString('de-DE', { day: 'numeric', month: 'long', year: 'numeric' }) }
}

/** Office hours; the kept law may end before today. */
function moment(tag: Temporal.PlainDate, jetzt: Temporal.Instant): Temporal.Instant {
  const um = tag.toZonedDateTime({ timeZone: zeitzone, plainTime: '09:00' }).toInstant()
  return Temporal.Instant.compare(um, jetzt) > 0 ? jetzt : um
}

function spaetestens(heute: Temporal.PlainDate, monat: Temporal.PlainYearMonth): Temporal.PlainDate {
  const ende = monat.toPlainDate({ day: monat.daysInMonth })
  return Temporal.PlainDate.compare(heute, ende) > 0 ? ende : heute
}

async function liesLeute(db: TraegerDb, traegerId: string): Promise<Leute | undefined> {
  const zeilen = await db
    .selectFrom('konto')
    .select(['kontoId', 'kennung', 'name', 'rollen'])
    .where('traegerId', '=', traegerId)
    .where('uebung', '=', true)
    .execute()
  const [redaktion, freigabe, fachstelle] = ['redaktion', 'freigabe', 'fachstelle'].map((kennung) => zeilen.find((z) => z.kennung === kennung))
  return redaktion && freigabe && fachstelle && { redaktion, freigabe, fachstelle }
}

/** What we wrote ourselves is right; anything else is a mistake of ours. */
function erwarte(e: Readonly<{ ok: boolean }>): void {
  if (!e.ok) throw new Error(`exercise data were refused: ${JSON.stringify(e)}`)
}

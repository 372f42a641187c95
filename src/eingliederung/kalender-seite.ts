import { darf, type Zugriff } from '../platform/auth/index.ts'
import { istTag, tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { feiertagAm } from '../platform/kalender/index.ts'
import { sichtVon } from './sicht.ts'
import { inZiffern } from './tage.ts'
import { abwesenheiten } from './termin-belegung.ts'
import { freieTermine, liesMitarbeiter, liesRaeume } from './termin-lesen.ts'
import { alsAnwesenheit } from './termin-model.ts'
import { beruehrtSich, type Spanne, tagesspanne, uhrzeit } from './termin-zeit.ts'
import { anwesenheitsnamen, formnamen } from './texte/personal-termin.ts'
import { kalenderSeite as t } from './texte/personal-termin-seite.ts'

export type Kalendereintrag = Readonly<{
  id: string
  art: 'termin' | 'frei' | 'abwesend'
  von: string
  bis: string
  titel: string
  fallId?: string
  zusatz: string
  abgesagt: boolean
}>
export type Kalenderspalte = Readonly<{ schluessel: string; titel: string; feiertag: string; eintraege: readonly Kalendereintrag[] }>

/** The calendar of a day for everybody and every room, or of a week for one of them. Protected cases show a name only to their circle. */
export async function kalenderSeite(z: Zugriff) {
  const suche = new URL(z.request.url).searchParams
  const heute = tagVon(z.jetzt)
  const gefragt = suche.get('tag') ?? ''
  const tag = istTag(gefragt) ? Temporal.PlainDate.from(gefragt) : heute
  const ansicht = suche.get('ansicht') === 'tag' ? 'tag' : 'woche'
  const mitarbeiter = await liesMitarbeiter(z.db, z.traegerId)
  const selbst = mitarbeiter.some((m) => m.kontoId === z.konto.kontoId) ? z.konto.kontoId : (mitarbeiter[0]?.kontoId ?? '')
  const raeume = await raumwahl(z.db, z.traegerId)
  const alle = [...mitarbeiter.map((m) => ({ id: m.kontoId, name: m.name })), ...raeume.map((r) => ({ id: r.raumId, name: r.name }))]
  const wer = alle.find((a) => a.id === suche.get('wer'))?.id ?? selbst
  const montag = tag.subtract({ days: tag.dayOfWeek - 1 })
  const tage = ansicht === 'tag' ? [tag] : [0, 1, 2, 3, 4].map((n) => montag.add({ days: n }))
  const zeit = { von: tagesspanne(tage[0] ?? tag).von, bis: tagesspanne(tage.at(-1) ?? tag).bis }
  const eintraege = [...(await termineIn(z, zeit)), ...(await wegIn(z, zeit, tage)), ...(await freiIn(z, tage))]
  const { land } = z.umfeld.traeger
  const spalte = (schluessel: string, titel: string, am: Temporal.PlainDate, id: string): Kalenderspalte => ({
    schluessel,
    titel,
    feiertag: feiertagAm(land, am) ?? '',
    eintraege: eintraege
      .filter((e) => (e.kontoId === id || e.raumId === id) && e.tag === am.toString())
      .toSorted((a, b) => (a.eintrag.von < b.eintrag.von ? -1 : 1))
      .map((e) => (e.raumId === id ? imRaum(e, mitarbeiter) : e.eintrag)),
  })
  const schritt = ansicht === 'tag' ? { days: 1 } : { days: 7 }
  return {
    ansicht,
    tag: tag.toString(),
    heute: heute.toString(),
    vorher: tag.subtract(schritt).toString(),
    nachher: tag.add(schritt).toString(),
    wer,
    mitarbeiter: mitarbeiter.map(({ kontoId, name }) => ({ id: kontoId, name })),
    raeume: raeume.map(({ raumId, name }) => ({ id: raumId, name })),
    darfEinrichten: darf(z.konto, 'termin.einrichten'),
    titel: ansicht === 'tag' ? tagText(tag) : `${inZiffern(tage[0]?.toString() ?? '')} – ${inZiffern(tage.at(-1)?.toString() ?? '')}`,
    spalten:
      ansicht === 'tag' ? alle.map(({ id, name }) => spalte(id, name, tag, id)) : tage.map((am) => spalte(am.toString(), tagText(am), am, wer)),
  }
}

function tagText(tag: Temporal.PlainDate): string {
  return tag.toLocaleString('de-DE', { weekday: 'short', day: 'numeric', month: 'numeric' })
}

type Roh = Readonly<{ kontoId: string | null; raumId?: string | null; tag: string; eintrag: Kalendereintrag }>

/** In the calendar of a room it counts who is in it. */
function imRaum(e: Roh, mitarbeiter: readonly Readonly<{ kontoId: string; name: string }>[]): Kalendereintrag {
  return { ...e.eintrag, zusatz: mitarbeiter.find((m) => m.kontoId === e.kontoId)?.name ?? '' }
}

async function termineIn(z: Zugriff, zeit: Spanne): Promise<Roh[]> {
  const zeilen = await lies(z.db, z.traegerId, z.konto.kontoId, zeit)
  const { gesundheit } = sichtVon(z.konto)
  return zeilen.map((x) => {
    const offen = !x.geschuetzt || x.imKreis
    const anwesenheit = alsAnwesenheit(x.anwesenheit)
    const wort = anwesenheit === undefined ? '' : anwesenheit === 'arbeitsunfaehig' && !gesundheit ? 'entschuldigt' : anwesenheitsnamen[anwesenheit]
    const form = x.form === 'vor-ort' ? (x.raum ?? formnamen['vor-ort']) : (formnamen[x.form as keyof typeof formnamen] ?? '')
    return {
      kontoId: x.kontoId,
      raumId: x.raumId,
      tag: tagVon(x.von).toString(),
      eintrag: {
        id: x.terminId,
        art: 'termin',
        von: uhrzeit(x.von),
        bis: uhrzeit(x.bis),
        titel: offen ? x.bezeichnung : t.belegt,
        ...(offen && { fallId: x.fallId }),
        zusatz: offen ? [form, x.verbindlich ? t.verbindlich : x.selbstGebucht ? t.selbst : '', wort].filter(Boolean).join(' · ') : '',
        abgesagt: x.stand === 'abgesagt',
      },
    }
  })
}

async function lies(db: TraegerDb, traegerId: string, kontoId: string, zeit: Spanne) {
  const zeilen = await db
    .selectFrom('termin as x')
    .innerJoin('fall as f', (j) => j.onRef('f.traegerId', '=', 'x.traegerId').onRef('f.fallId', '=', 'x.fallId'))
    .leftJoin('terminRaum as r', (j) => j.onRef('r.traegerId', '=', 'x.traegerId').onRef('r.raumId', '=', 'x.raumId'))
    .leftJoin('fallKreis as k', (j) => j.onRef('k.traegerId', '=', 'f.traegerId').onRef('k.fallId', '=', 'f.fallId').on('k.kontoId', '=', kontoId))
    .select([
      'x.terminId',
      'x.kontoId',
      'x.raumId',
      'x.fallId',
      'x.von',
      'x.bis',
      'x.form',
      'x.stand',
      'x.anwesenheit',
      'x.verbindlich',
      'x.selbstGebucht',
    ])
    .select(['f.bezeichnung', 'f.geschuetzt', 'r.name as raum', 'k.kontoId as kreis'])
    .where('x.traegerId', '=', traegerId)
    .where('x.von', '<', zeit.bis)
    .where('x.bis', '>', zeit.von)
    .execute()
  return zeilen.map(({ kreis, ...x }) => ({ ...x, imKreis: kreis !== null }))
}

/** Absences and closures, on each day that they touch. */
async function wegIn(z: Zugriff, zeit: Spanne, tage: readonly Temporal.PlainDate[]): Promise<Roh[]> {
  const weg = await abwesenheiten(z.db, z.traegerId, zeit)
  return tage.flatMap((tag) => {
    const ganz = tagesspanne(tag)
    return weg
      .filter((a) => beruehrtSich(a, ganz))
      .map((a) => ({
        kontoId: a.kontoId,
        raumId: a.raumId,
        tag: tag.toString(),
        eintrag: {
          id: a.abwesenheitId,
          art: 'abwesend' as const,
          von: Temporal.Instant.compare(a.von, ganz.von) <= 0 ? '00:00' : uhrzeit(a.von),
          bis: Temporal.Instant.compare(a.bis, ganz.bis) >= 0 ? '24:00' : uhrzeit(a.bis),
          titel: a.kontoId === null ? t.geschlossen : t.abwesend,
          zusatz: '',
          abgesagt: false,
        },
      }))
  })
}

async function freiIn(z: Zugriff, tage: readonly Temporal.PlainDate[]): Promise<Roh[]> {
  const [von, bis] = [tage[0], tage.at(-1)]
  if (von === undefined || bis === undefined) return []
  const suche = { von, bis, fruehestens: z.jetzt, nurSelbstbuchung: false }
  const online = new Set((await freieTermine(z.db, z.traegerId, { ...suche, nurSelbstbuchung: true })).map((f) => `${f.kontoId} ${f.von}`))
  return (await freieTermine(z.db, z.traegerId, suche)).map((f) => ({
    kontoId: f.kontoId,
    tag: tagVon(f.von).toString(),
    eintrag: {
      id: `${f.kontoId} ${f.von}`,
      art: 'frei',
      von: uhrzeit(f.von),
      bis: uhrzeit(f.bis),
      titel: online.has(`${f.kontoId} ${f.von}`) ? t.freiSelbst : t.frei,
      zusatz: '',
      abgesagt: false,
    },
  }))
}

export async function raumwahl(db: TraegerDb, traegerId: string) {
  return (await liesRaeume(db, traegerId)).filter((r) => r.aktiv).map((r) => ({ raumId: r.raumId, name: r.name }))
}

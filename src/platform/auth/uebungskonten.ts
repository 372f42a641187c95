import { type Db, forTraeger, type Traeger } from '../db/index.ts'
import { legeKontoAn } from './konto.ts'
import type { Kontoart, Rolle } from './rechte.ts'

type Uebungskonto = Readonly<{ kennung: string; name: string; stelle: string; rollen: readonly Rolle[]; art?: Exclude<Kontoart, 'personal'> }>

/** Nobody real: every name says so wherever it is shown. Two for the benefit desk, so that work can be handed over. */
const konten: readonly Uebungskonto[] = [
  { kennung: 'eingang', name: 'Nele Brandt (Übung)', stelle: 'Eingangszone', rollen: ['eingangszone'] },
  { kennung: 'leistung', name: 'Tobias Heine (Übung)', stelle: 'Team Wernigerode', rollen: ['leistung'] },
  { kennung: 'leistung2', name: 'Ayşe Demir (Übung)', stelle: 'Team Halberstadt', rollen: ['leistung'] },
  { kennung: 'anordnung', name: 'Karin Vogt (Übung)', stelle: 'Team Wernigerode', rollen: ['anordnung'] },
  { kennung: 'teamleitung', name: 'Jens Albrecht (Übung)', stelle: 'Team Wernigerode', rollen: ['teamleitung'] },
  { kennung: 'fallmanagement', name: 'Mariam Sow (Übung)', stelle: 'Fallmanagement', rollen: ['fallmanagement'] },
  { kennung: 'vermittlung', name: 'Jana Roth (Übung)', stelle: 'Arbeitsvermittlung', rollen: ['vermittlung'] },
  { kennung: 'massnahmen', name: 'Dirk Engel (Übung)', stelle: 'Maßnahmen', rollen: ['massnahmen'] },
  { kennung: 'teilhabe', name: 'Heike Lorenz (Übung)', stelle: 'Bildung und Teilhabe', rollen: ['teilhabe'] },
  { kennung: 'controlling', name: 'Stefan Kühn (Übung)', stelle: 'Controlling', rollen: ['controlling'] },
  { kennung: 'kasse', name: 'Ralf Peters (Übung)', stelle: 'Kasse', rollen: ['kasse'] },
  { kennung: 'widerspruch', name: 'Ina Kaczmarek (Übung)', stelle: 'Widerspruchsstelle', rollen: ['widerspruch'] },
  { kennung: 'datenschutz', name: 'Paul Reuter (Übung)', stelle: 'Datenschutz', rollen: ['datenschutz'] },
  { kennung: 'pruefung', name: 'Sabine Wolf (Übung)', stelle: 'Innenrevision', rollen: ['pruefung'] },
  { kennung: 'verwaltung', name: 'Okan Yilmaz (Übung)', stelle: 'Verwaltung', rollen: ['verwaltung'] },
  { kennung: 'presse', name: 'Lena Falk (Übung)', stelle: 'Pressestelle', rollen: ['pressestelle', 'arbeitskreis'] },
  { kennung: 'redaktion', name: 'Emre Aslan (Übung)', stelle: 'Redaktion', rollen: ['redaktion', 'gestaltung'] },
  { kennung: 'fachstelle', name: 'Grit Neumann (Übung)', stelle: 'Fachstelle Statistik', rollen: ['fachautor', 'arbeitskreis'] },
  { kennung: 'freigabe', name: 'Anja Rehberg (Übung)', stelle: 'Stabsstelle', rollen: ['freigabe'] },
  { kennung: 'leitung', name: 'Holger Stein (Übung)', stelle: 'Leitung', rollen: ['freigabe', 'leitung'] },
  { kennung: 'mira', name: 'Mira Sommerfeld (Übung)', stelle: 'Bürgerin', rollen: [], art: 'buerger' },
  { kennung: 'uwe', name: 'Uwe Lindner (Übung)', stelle: 'Bürger', rollen: [], art: 'buerger' },
  { kennung: 'bildungswerk', name: 'Petra Hahn (Übung)', stelle: 'Bildungswerk Muster (Übung)', rollen: [], art: 'anbieter' },
  { kennung: 'sportverein', name: 'Sven Ott (Übung)', stelle: 'Sportverein Muster (Übung)', rollen: [], art: 'anbieter' },
  { kennung: 'baeckerei', name: 'Rolf Krug (Übung)', stelle: 'Bäckerei Beispiel (Übung)', rollen: [], art: 'arbeitgeber' },
]

/** A neighbour needs those who publish and work together; its cases are exercised at the first one. */
const beimNachbarn = ['presse', 'redaktion', 'fachstelle', 'freigabe', 'leitung', 'verwaltung']

const imNetzwerk: readonly Uebungskonto[] = [
  { kennung: 'koordination', name: 'Judith Morgen (Übung)', stelle: 'Koordination', rollen: ['koordination'] },
  { kennung: 'koordination2', name: 'Bernd Sasse (Übung)', stelle: 'Koordination', rollen: ['koordination'] },
  { kennung: 'verband', name: 'Clara Winter (Übung)', stelle: 'Koordination', rollen: ['koordination'] },
  { kennung: 'verwaltung', name: 'Okan Yilmaz (Übung)', stelle: 'Verwaltung', rollen: ['verwaltung'] },
]

/** Known to everybody who starts the exercises; an account with it signs in at a marked exercise Träger only. */
export function uebungspasswort(kennung: string): string {
  return `uebung-${kennung}`
}

/**
 * Puts the exercise accounts into a marked exercise Träger that has none; a real Träger never gets one.
 *
 * @returns what is printed at the start: nothing for a real Träger
 */
export async function legeUebungskontenAn(db: Db, traeger: Traeger, jetzt: Temporal.Instant): Promise<readonly Uebungskonto[]> {
  if (!traeger.uebungsdaten) return []
  const { traegerId } = traeger
  const konten = kontenVon(traeger)
  await forTraeger(db, traegerId, async (trx) => {
    const da = await trx.selectFrom('konto').select('kennung').where('traegerId', '=', traegerId).where('uebung', '=', true).execute()
    const fehlend = konten.filter((k) => !da.some((d) => d.kennung === k.kennung))
    for (const k of fehlend) {
      await legeKontoAn(trx, { traegerId, jetzt }, { ...k, art: k.art ?? 'personal', passwort: uebungspasswort(k.kennung), uebung: true })
    }
  })
  return konten
}

function kontenVon({ art, kuerzel }: Traeger): readonly Uebungskonto[] {
  if (art === 'netzwerk') return imNetzwerk
  return ['nordfriesland', 'jena'].includes(kuerzel) ? konten.filter((k) => beimNachbarn.includes(k.kennung)) : konten
}

/** The table printed at the start. */
export function uebungstabelle(liste: readonly Uebungskonto[]): string {
  const zeilen = [['Kennung', 'Passwort', 'Wer'], ...liste.map((k) => [k.kennung, uebungspasswort(k.kennung), `${k.name}, ${k.stelle}`])]
  const breite = (spalte: number) => Math.max(...zeilen.map((z) => z[spalte]?.length ?? 0)) + 2
  const text = zeilen.map(([a = '', b = '', c = '']) => `  ${a.padEnd(breite(0))}${b.padEnd(breite(1))}${c}`)
  return `Übungskonten (anmelden unter /anmelden):\n${text.join('\n')}`
}

/** One line for each further Träger: its accounts have the same names and passwords. */
export function weitereUebungskonten(traeger: Pick<Traeger, 'kurzname' | 'kuerzel'>, liste: readonly Uebungskonto[]): string {
  return `  ${traeger.kurzname} (/t/${traeger.kuerzel}/anmelden): ${liste.map((k) => k.kennung).join(', ')}`
}

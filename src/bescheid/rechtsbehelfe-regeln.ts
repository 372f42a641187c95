import { istTag } from '../platform/clock/index.ts'
import { rechtsbehelfFehler as t } from './texte/personal-rechtsbehelfe.ts'

/** `untaetigkeitsklage`: on an objection nobody decides about (sec. 88 (2) SGG). */
export const rechtsbehelfArten = ['widerspruch', 'klage', 'untaetigkeitsklage'] as const
export type RechtsbehelfArt = (typeof rechtsbehelfArten)[number]

/** What it is about. A list of our own: the codes of the Bundesagentur could not be read. */
export const sachgebiete = [
  'voraussetzungen',
  'bedarf',
  'unterkunft',
  'einkommen',
  'vermoegen',
  'einmalig',
  'bildung',
  'minderung',
  'mitwirkung',
  'erstattung',
  'vorlaeufig',
  'eingliederung',
  'sonstiges',
] as const
export type Sachgebiet = (typeof sachgebiete)[number]

const imWiderspruch = ['abhilfe', 'teilabhilfe', 'zurueckweisung', 'unzulaessig', 'ruecknahme', 'anders'] as const
const vorGericht = ['stattgabe', 'teilstattgabe', 'abweisung', 'anerkenntnis', 'vergleich', 'ruecknahme', 'anders'] as const
export type Ausgang = (typeof imWiderspruch)[number] | (typeof vorGericht)[number]

/** How one of this kind may end. */
export function ausgaengeVon(art: RechtsbehelfArt): readonly Ausgang[] {
  return art === 'widerspruch' ? imWiderspruch : vorGericht
}

const ERFOLGE: ReadonlySet<string> = new Set<Ausgang>(['abhilfe', 'teilabhilfe', 'stattgabe', 'teilstattgabe', 'anerkenntnis', 'vergleich'])
/** Whether it succeeded at least in part: then the report asks why (§ 1 (2) no. 7 DatV § 51b). */
export const istErfolg = (ausgang: string): boolean => ERFOLGE.has(ausgang)

export const erfolgsgruende = ['unterlagen', 'sachverhalt', 'recht', 'rechtsprechung', 'begruendung', 'anders'] as const
export type Erfolgsgrund = (typeof erfolgsgruende)[number]

/** Months within which an objection is to be decided on, before somebody may go to court for it (sec. 88 (2) SGG). */
export const MONATE_BIS_ENTSCHEIDUNG = 3

/** What is known of an earlier one against the same decision. */
export type Frueherer = Readonly<{ art: RechtsbehelfArt; eingangAm: string; erledigtAm: string | null }>
export type Eingang = Readonly<{ art: string; sachgebiet: string; eingangAm: string; zeichen: string }>
export type Erledigung = Readonly<{ erledigtAm: string; ausgang: string; erfolgsgruende: readonly string[] }>
export type Feldfehler = Readonly<{ feld: string; satz: string }>

const ZEICHEN_HOECHSTENS = 60
const eins =
  <W extends string>(liste: readonly W[]) =>
  (wert: string): wert is W =>
    (liste as readonly string[]).includes(wert)
export const istRechtsbehelfArt = eins(rechtsbehelfArten)
export const istSachgebiet = eins(sachgebiete)
export const istErfolgsgrund = eins(erfolgsgruende)

/** Whether an objection or suit may be entered: kind, subject, and a day between the decision and today; a suit only after its objection (sec. 78 SGG). */
export function pruefeEingang(e: Eingang, lage: Readonly<{ erlassenAm: string; heute: string; fruehere: readonly Frueherer[] }>): Feldfehler[] {
  if (!istRechtsbehelfArt(e.art)) return [{ feld: 'art', satz: t.art }]
  const fehler: Feldfehler[] = []
  const nein = (feld: string, satz: string | undefined) => satz !== undefined && fehler.push({ feld, satz })
  nein('sachgebiet', istSachgebiet(e.sachgebiet) ? undefined : t.sachgebiet)
  nein('eingangAm', tagZwischen(e.eingangAm, lage.erlassenAm, lage.heute, t.vorEntscheidung))
  nein('zeichen', e.zeichen.length > ZEICHEN_HOECHSTENS ? t.zeichen(ZEICHEN_HOECHSTENS) : undefined)
  if (fehler.length === 0) nein('art', reihenfolge(e.art, e.eingangAm, lage.fruehere))
  return fehler
}

function reihenfolge(art: RechtsbehelfArt, eingangAm: string, fruehere: readonly Frueherer[]): string | undefined {
  const widersprueche = fruehere.filter((f) => f.art === 'widerspruch')
  const offen = widersprueche.find((f) => f.erledigtAm === null)
  if (art === 'widerspruch') return offen ? t.widerspruchOffen : undefined
  if (fruehere.some((f) => f.art === art && f.erledigtAm === null)) return t.klageOffen
  if (art === 'untaetigkeitsklage') return offen && offen.eingangAm <= eingangAm ? undefined : t.keinOffener
  return widersprueche.some((f) => f.erledigtAm !== null && f.erledigtAm <= eingangAm) ? undefined : t.ohneWiderspruch
}

/** Whether it may be settled like this: a day after it came in, an end its kind may have, and where it succeeded why. */
export function pruefeErledigung(e: Erledigung, lage: Readonly<{ art: RechtsbehelfArt; eingangAm: string; heute: string }>): Feldfehler[] {
  const fehler: Feldfehler[] = []
  const nein = (feld: string, satz: string | undefined) => satz !== undefined && fehler.push({ feld, satz })
  nein('erledigtAm', tagZwischen(e.erledigtAm, lage.eingangAm, lage.heute, t.vorEingang))
  const passt = ausgaengeVon(lage.art).some((a) => a === e.ausgang)
  nein('ausgang', passt ? undefined : t.ausgang)
  const gruende = e.erfolgsgruende.filter(istErfolgsgrund)
  if (passt && istErfolg(e.ausgang)) nein('erfolgsgruende', gruende.length === 0 ? t.erfolgsgrund : undefined)
  else if (passt) nein('erfolgsgruende', gruende.length > 0 ? t.keinErfolg : undefined)
  return fehler
}

function tagZwischen(tag: string, von: string, bis: string, zuFrueh: string): string | undefined {
  if (!istTag(tag)) return t.tag
  if (tag < von) return zuFrueh
  return tag > bis ? t.zukunft : undefined
}

/** Last day on which an objection is decided in time. */
export function entscheidungBis(eingangAm: string): string {
  return Temporal.PlainDate.from(eingangAm).add({ months: MONATE_BIS_ENTSCHEIDUNG }).toString()
}

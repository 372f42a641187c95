import type { AngabeArt, ArtInfo } from './angabe-arten.ts'
import { fruehester, tagDavor, vergleiche } from './tage.ts'
import { angabefehler as t } from './texte/personal-saetze.ts'

/** One fact: valid for a period, known since a moment. `wert` null: taken back. */
export type Angabe = Readonly<{
  angabeId: string
  /** null: of the whole household */
  personId: string | null
  art: AngabeArt
  /** tells apart several of one kind */
  schluessel: string
  wert: unknown
  giltVon: string
  /** last day; null: until further notice */
  giltBis: string | null
  bekanntSeit: Temporal.Instant
  erfasstVon: string
  quelle: string
  dokumentId: string | null
  /** the fact in whose place this one stands since `bekanntSeit` */
  ersetzt: string | null
}>

/** What a fact is about: facts of the same subject must not hold at the same time. */
export function gegenstandVon({ personId, art, schluessel }: Pick<Angabe, 'personId' | 'art' | 'schluessel'>): string {
  return `${personId ?? ''}|${art}|${schluessel}`
}

/** The facts in force as known at a moment, out of all rows of a case: neither replaced nor taken back by then. */
export function inKraft(alle: readonly Angabe[], bekanntAm: Temporal.Instant): Angabe[] {
  const bekannt = alle.filter((a) => Temporal.Instant.compare(a.bekanntSeit, bekanntAm) <= 0)
  const ersetzte = new Set(bekannt.map((a) => a.ersetzt))
  return bekannt.filter((a) => a.wert !== null && !ersetzte.has(a.angabeId)).sort(nachZeit)
}

function nachZeit(a: Angabe, b: Angabe): number {
  return vergleiche(a.giltVon, b.giltVon) || vergleiche(a.schluessel.padStart(8), b.schluessel.padStart(8)) || vergleiche(a.angabeId, b.angabeId)
}

type Zeitraum = Readonly<{ giltVon: string; giltBis: string | null }>

/** Whether a fact holds on at least one day from `von` to `bis`. */
export function beruehrt({ giltVon, giltBis }: Zeitraum, von: string, bis: string): boolean {
  return giltVon <= bis && (giltBis === null || giltBis >= von)
}

/** The facts that hold on a day. */
export function gueltigAm<A extends Zeitraum>(angaben: readonly A[], tag: string): A[] {
  return angaben.filter((a) => beruehrt(a, tag, tag))
}

/** What is written when a value changes from a day on. */
export type Aenderung = Readonly<{
  /** what stays of the fact in force: the same, until the day before; undefined where it began that day or there was none */
  rest: Readonly<{ ersetzt: Angabe; giltBis: string }> | undefined
  neu: Readonly<{ giltVon: string; giltBis: string | null; ersetzt: string | null }>
}>

/**
 * Splits the fact in force on `ab`: the old value until the day before, the new one from then to where the old one ended. Where none
 * is in force the new one holds until the next of the same subject begins.
 *
 * @param gleiche facts in force of one subject
 * @returns undefined where two hold on that day, and nobody can say which one is meant
 */
export function planeAenderung(gleiche: readonly Angabe[], ab: string): Aenderung | undefined {
  const [alt, zweite] = gueltigAm(gleiche, ab)
  if (zweite !== undefined) return undefined
  if (alt === undefined) {
    const [naechste, ...weitere] = gleiche.map((a) => a.giltVon).filter((tag) => tag > ab)
    const giltBis = naechste === undefined ? null : tagDavor(fruehester(naechste, ...weitere))
    return { rest: undefined, neu: { giltVon: ab, giltBis, ersetzt: null } }
  }
  if (alt.giltVon === ab) return { rest: undefined, neu: { giltVon: ab, giltBis: alt.giltBis, ersetzt: alt.angabeId } }
  return { rest: { ersetzt: alt, giltBis: tagDavor(ab) }, neu: { giltVon: ab, giltBis: alt.giltBis, ersetzt: null } }
}

/** A fact that holds on a longer time than it can, or for the wrong subject; a German sentence, or undefined. */
export function verstoss(info: ArtInfo, neu: Readonly<{ personId: string | null; giltVon: string; giltBis: string | null }>): string | undefined {
  if (info.bereich === 'person' && neu.personId === null) return t.brauchtPerson(info.name)
  if (info.bereich === 'haushalt' && neu.personId !== null) return t.ohnePerson(info.name)
  if (neu.giltBis !== null && neu.giltBis < neu.giltVon) return t.endeVorBeginn
  if (info.geltung === 'monat' && neu.giltBis?.slice(0, 7) !== neu.giltVon.slice(0, 7)) return t.nurEinMonat(info.name)
  return undefined
}

import { meldungFassungen, pflichtFassungen } from './texte/personal-belehrung.ts'

/** One wording of an instruction about the consequences, and the days of breaches of which it names them. */
export type Belehrung = Readonly<{ fassung: string; name: string; von: string; bis: string | undefined; absaetze: readonly string[] }>

const alle: readonly Belehrung[] = [...meldungFassungen, ...pflichtFassungen]
const gilt = (b: Belehrung, tag: string) => b.von <= tag && (b.bis === undefined || tag <= b.bis)

/**
 * The wording for a summons. The day of the appointment chooses it, not that of the letter: the law goes by the day on which somebody does not come
 * (sec. 65a (2) SGB II).
 *
 * @param tag ISO date of the appointment
 * @returns undefined: for that day no wording is kept
 */
export function meldungBelehrung(tag: string): Belehrung | undefined {
  return meldungFassungen.find((b) => gilt(b, tag))
}

/** The wording for an obligation by sec. 15a on a day; undefined before July 2026, when there was no such Verwaltungsakt. */
export function pflichtBelehrung(tag: string): Belehrung | undefined {
  return pflichtFassungen.find((b) => gilt(b, tag) && b.absaetze.length > 0)
}

/**
 * Whether a letter of that version told of the consequences that a breach on a day has. One that told of those of another law instructed about
 * something else: nothing follows from it.
 */
export function nenntFolgen(fassung: string, tag: string): boolean {
  return alle.some((b) => b.fassung === fassung && gilt(b, tag))
}

/** In words; the code itself where the program does not know the version. */
export function fassungName(fassung: string): string {
  return alle.find((b) => b.fassung === fassung)?.name ?? fassung
}

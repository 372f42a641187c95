import { z } from 'zod'

/** A figure: what it says, how it is made, and who may see it. */
export type Kennzahl = Readonly<{
  kennzahl: string
  /** as in the regulation: K2E1; empty: has none */
  zeichen: string
  name: string
  formel: string
  /** %, €, empty for a count */
  einheit: string
  stellen: 0 | 1 | 2
  zeitraum: 'monat' | 'jahr'
  /** a count of people or households: below ten it is shown to nobody */
  zaehlt: boolean
  /** counts from which it could be worked out backwards */
  aus: readonly string[]
  /** what it means when it rises; never that it is good */
  steigt: string
  rechtsgrundlage: string
  oeffentlich: boolean
  /** which language its texts are in where the asker's is missing */
  nurDeutsch: boolean
}>

/** One of the figures that the houses agreed on among themselves. */
export const EigeneKennzahl = z.object({
  name: z.string().trim().min(3).max(120),
  formel: z.string().trim().min(3).max(600),
  einheit: z.enum(['', '%', '€', 'Tage']),
  stellen: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  zeitraum: z.enum(['monat', 'jahr']),
  zaehlt: z.boolean(),
  steigt: z.string().trim().min(3).max(600),
  oeffentlich: z.boolean(),
})
export type EigeneKennzahl = z.infer<typeof EigeneKennzahl>

export const staende = ['vorlaeufig', 'revidiert', 'endgueltig'] as const
export type Datenstand = (typeof staende)[number]

/** One value of one house, as it counts now. */
export type Wert = Readonly<{
  kennzahl: string
  haus: string
  zeitraum: string
  nr: number
  wert: number
  basis: number | null
  stand: Datenstand
  quelle: string
  bemerkung: string
  uebung: boolean
  am: string
}>

/** 2026-04 or 2024, as the figure has it. */
export function istZeitraum(text: string, art: Kennzahl['zeitraum']): boolean {
  return art === 'monat' ? /^20\d{2}-(0[1-9]|1[0-2])$/.test(text) : /^20\d{2}$/.test(text)
}

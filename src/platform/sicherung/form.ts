import { z } from 'zod'

/** First line of a backup. */
export const Kopf = z.object({
  form: z.literal('tragwerk-sicherung/1'),
  erstellt: z.iso.datetime(),
  /** names of the migrations that had made the tables, in their order */
  migrationen: z.array(z.string()).min(1),
  /** rows of each table */
  tabellen: z.record(z.string(), z.int().nonnegative()),
  /** tells the key of the installation from another; the key itself is not here */
  schluessel: z.string().optional(),
})
export type Kopf = z.infer<typeof Kopf>

/** Stands before the rows of a table. Each row is a line with an array of texts, as PostgreSQL writes them; null is null. */
export const Tabelle = z.object({ tabelle: z.string(), spalten: z.array(z.string()).min(1) })
export type Tabelle = z.infer<typeof Tabelle>

/** Called while a table is worked on. `zeilen` of `von` rows of it are done. */
export type Fortschritt = (tabelle: string, zeilen: number, von: number) => void

/** Why a backup or a restore is refused: a German sentence for the person at the terminal. Nothing was changed. */
export class Verweigert extends Error {
  override readonly name = 'Verweigert'
}

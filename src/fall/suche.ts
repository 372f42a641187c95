import { type RawBuilder, sql } from 'kysely'
import type { TraegerDb } from '../platform/db/index.ts'

export type Fundfall = Readonly<{
  fallId: string
  aktenzeichen: string
  bezeichnung: string
  personenzahl: number
  team: string
  geschuetzt: boolean
}>

/**
 * Cases whose Aktenzeichen or name begins with each word that was typed; of the name each part counts. An empty text finds the newest.
 * Protected cases are listed by number only for those outside of their circle: that they exist is known, whose they are is not.
 *
 * @returns at most `hoechstens` cases, the closest first
 */
export async function sucheFaelle(
  db: TraegerDb,
  { traegerId, kontoId, text, hoechstens }: { traegerId: string; kontoId: string; text: string; hoechstens: number },
): Promise<Fundfall[]> {
  const sichtbar = sichtbarFuer(kontoId)
  const passt = passtZu(text, kontoId)
  const { rows } = await sql<Fundfall & { sichtbar: boolean }>`
    select f.fall_id, f.aktenzeichen, f.bezeichnung, f.personenzahl, f.team, f.geschuetzt, ${sichtbar} as sichtbar
    from fall f
    where f.traeger_id = ${traegerId} ${passt === undefined ? sql`` : sql`and ${passt}`}
    order by ${passt === undefined ? sql`f.angelegt_am desc` : nameKlein}
    limit ${hoechstens}`.execute(db)
  return rows.map(({ sichtbar: darfSehen, ...fall }) => (darfSehen ? fall : { ...fall, bezeichnung: 'geschützter Fall', personenzahl: 0 }))
}

/** Small letters with umlauts: `lower` alone knows none in a database that was made with the locale C. */
const klein = (text: RawBuilder<unknown>) => sql`lower(${text} collate "pg_c_utf8")`

/** The name of the case `f` for comparing and sorting. */
export const nameKlein = klein(sql`f.bezeichnung`)

/** Whether an account may know whose case `f` is: all but protected ones, and those in their circle. */
export function sichtbarFuer(kontoId: string): RawBuilder<boolean> {
  return sql<boolean>`(not f.geschuetzt or exists (select from fall_kreis k
    where k.traeger_id = f.traeger_id and k.fall_id = f.fall_id and k.konto_id = ${kontoId}))`
}

/** Whether number or name of the case `f` begins with each word of a text; undefined where it has none. */
export function passtZu(text: string, kontoId: string): RawBuilder<unknown> | undefined {
  const woerter = text
    .toLowerCase()
    .trim()
    .split(/[\s,]+/)
    .filter((w) => w !== '')
    .slice(0, 5)
  if (woerter.length === 0) return undefined
  const jedes = woerter.map((wort) => {
    const anfang = maskiert(wort)
    return sql`(${klein(sql`f.aktenzeichen`)} like ${`${anfang}%`} or (${sichtbarFuer(kontoId)} and (' ' || ${nameKlein}) like ${`% ${anfang}%`}))`
  })
  return sql.join(jedes, sql` and `)
}

/** `%` and `_` are letters here, not patterns. */
function maskiert(text: string): string {
  return text.replace(/[\\%_]/g, (zeichen) => `\\${zeichen}`)
}

import { sql } from 'kysely'
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
  const woerter = text
    .toLowerCase()
    .trim()
    .split(/[\s,]+/)
    .filter((w) => w !== '')
    .slice(0, 5)
  const sichtbar = sql<boolean>`(not f.geschuetzt or exists (select from fall_kreis k
    where k.traeger_id = f.traeger_id and k.fall_id = f.fall_id and k.konto_id = ${kontoId}))`
  const passt = woerter.map((wort) => {
    const anfang = `${maskiert(wort)}%`
    return sql`(lower(f.aktenzeichen) like ${anfang} or (${sichtbar} and (lower(f.bezeichnung) like ${anfang} or lower(f.bezeichnung) like ${`% ${anfang}`})))`
  })
  const { rows } = await sql<Fundfall & { sichtbar: boolean }>`
    select f.fall_id, f.aktenzeichen, f.bezeichnung, f.personenzahl, f.team, f.geschuetzt, ${sichtbar} as sichtbar
    from fall f
    where f.traeger_id = ${traegerId} ${passt.length === 0 ? sql`` : sql`and ${sql.join(passt, sql` and `)}`}
    order by ${woerter.length === 0 ? sql`f.angelegt_am desc` : sql`lower(f.bezeichnung)`}
    limit ${hoechstens}`.execute(db)
  return rows.map(({ sichtbar: darfSehen, ...fall }) => (darfSehen ? fall : { ...fall, bezeichnung: 'geschützter Fall', personenzahl: 0 }))
}

/** `%` and `_` are letters here, not patterns. */
function maskiert(text: string): string {
  return text.replace(/[\\%_]/g, (zeichen) => `\\${zeichen}`)
}

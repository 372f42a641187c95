import { type RawBuilder, sql } from 'kysely'
import type { TraegerDb } from '../platform/db/index.ts'
import { geschuetzterFall } from './texte/personal-saetze.ts'

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
  const treffer = gefundeneFaelle(traegerId, text, kontoId)
  const { rows } = await sql<Fundfall & { sichtbar: boolean }>`
    select f.fall_id, f.aktenzeichen, f.bezeichnung, f.personenzahl, f.team, f.geschuetzt, ${sichtbarFuer(kontoId)} as sichtbar
    from fall f
    where f.traeger_id = ${traegerId} ${treffer === undefined ? sql`` : sql`and f.fall_id in (${treffer})`}
    order by ${treffer === undefined ? sql`f.angelegt_am desc` : sql`f.suchtext`}
    limit ${hoechstens}`.execute(db)
  return rows.map(({ sichtbar: darfSehen, ...fall }) => (darfSehen ? fall : { ...fall, bezeichnung: geschuetzterFall, personenzahl: 0 }))
}

/** Whether an account may know whose case `f` is: all but protected ones, and those in their circle. */
export function sichtbarFuer(kontoId: string): RawBuilder<boolean> {
  return sql<boolean>`(not f.geschuetzt or exists (select from fall_kreis k
    where k.traeger_id = f.traeger_id and k.fall_id = f.fall_id and k.konto_id = ${kontoId}))`
}

/**
 * Query of the ids of cases whose number or name begins with each word of a text; undefined where it has none. Of a protected case
 * only the number is compared for those outside of its circle.
 */
function gefundeneFaelle(traegerId: string, text: string, kontoId: string): RawBuilder<unknown> | undefined {
  const woerter = suchwoerter(text)
  if (woerter.length === 0) return undefined
  const jedesIn = (spalte: RawBuilder<unknown>) => jedes(woerter, spalte)
  return sql`select f.fall_id from fall f where f.traeger_id = ${traegerId} and ${jedesIn(sql`f.suchtext`)}
    and (${sichtbarFuer(kontoId)} or (${jedesIn(sql`(' ' || suchform(f.aktenzeichen))`)}))`
}

/**
 * Condition on pieces of work `v`: their case is found, or, where no case is opened yet, what the work is called; undefined where the
 * text has no word.
 */
export function gefundeneVorgaenge(traegerId: string, text: string, kontoId: string): RawBuilder<unknown> | undefined {
  const faelle = gefundeneFaelle(traegerId, text, kontoId)
  return faelle && sql`(v.fall_id in (${faelle}) or (v.fall_id is null and ${jedes(suchwoerter(text), sql`(' ' || suchform(v.titel))`)}))`
}

function suchwoerter(text: string): string[] {
  return suchform(text)
    .trim()
    .split(/[\s,]+/)
    .filter((w) => w !== '')
    .slice(0, 5)
}

/** Each word begins a word of the column. */
function jedes(woerter: readonly string[], spalte: RawBuilder<unknown>): RawBuilder<unknown> {
  return sql.join(
    woerter.map((wort) => sql`${spalte} like ${`% ${maskiert(wort)}%`}`),
    sql` and `,
  )
}

/** The same as `suchform` in the database. */
function suchform(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss')
}

/** `%` and `_` are letters here, not patterns. */
function maskiert(text: string): string {
  return text.replace(/[\\%_]/g, (zeichen) => `\\${zeichen}`)
}

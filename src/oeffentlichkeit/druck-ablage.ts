import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import type { TraegerDb } from '../platform/db/index.ts'

/** Files of one house that are kept; the oldest go first. A catalogue of fifty forms in three languages and two kinds has 300. */
const HOECHSTENS = 600

const ordner = fileURLToPath(new URL('./vorlage/', import.meta.url))
let vorlagen: string | undefined

/** The templates themselves: a new version of the program sets anew. */
function stand(): string {
  vorlagen ??= createHash('sha256')
    .update(
      readdirSync(ordner)
        .toSorted()
        .map((datei) => readFileSync(`${ordner}${datei}`))
        .reduce((summe, inhalt) => `${summe}\n${inhalt.toString('latin1')}`, ''),
    )
    .digest('hex')
  return vorlagen
}

/** A key for everything that decides how a file looks. Functions have no place in it: give what they would answer. */
export function druckschluessel(was: unknown): string {
  // of a file its own sum: `toJSON` would spell it out byte by byte
  const text = JSON.stringify(was, function (this: Readonly<Record<string, unknown>>, name: string, wert: unknown) {
    const roh = this[name]
    if (roh instanceof Uint8Array) return createHash('sha256').update(roh).digest('hex')
    return roh instanceof Map ? [...roh] : wert
  })
  return createHash('sha256').update(stand()).update(text).digest('hex')
}

/**
 * A file by its key, set once and kept. Who may see it is decided before: the key says nothing about that.
 *
 * @param setze undefined: it cannot be set (letters that the font lacks)
 */
export async function ausAblage(
  db: TraegerDb,
  wer: Readonly<{ traegerId: string; jetzt: Temporal.Instant }>,
  schluessel: string,
  setze: () => Promise<Buffer | undefined>,
): Promise<Buffer | undefined> {
  const { traegerId } = wer
  const da = await db
    .selectFrom('druckErgebnis')
    .select('pdf')
    .where('traegerId', '=', traegerId)
    .where('schluessel', '=', schluessel)
    .executeTakeFirst()
  if (da !== undefined) return Buffer.from(da.pdf)
  const pdf = await setze()
  if (pdf === undefined) return undefined
  await db
    .insertInto('druckErgebnis')
    .values({ traegerId, schluessel, pdf, am: wer.jetzt })
    .onConflict((k) => k.constraint('druck_ergebnis_pk').doNothing())
    .execute()
  await sql`
    delete from druck_ergebnis where traeger_id = ${traegerId} and schluessel in (
      select schluessel from druck_ergebnis where traeger_id = ${traegerId} order by am desc, schluessel offset ${HOECHSTENS})`.execute(db)
  return pdf
}

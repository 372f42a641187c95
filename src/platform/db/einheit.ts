import { type Kysely, sql, type Transaction } from 'kysely'
import type { Schema } from './schema.ts'

type Einheit = Transaction<Schema>
type Tat = () => Promise<void>

const abschluesse = new WeakMap<Einheit, Tat[]>()

/**
 * Does one unit of work for one Träger, in one transaction: all of it happens or nothing. Only here are rows visible, and
 * only those of this Träger; the database enforces it, not the query.
 */
export function forTraeger<T>(db: Kysely<Schema>, traegerId: string, work: (db: Einheit) => Promise<T>): Promise<T> {
  return db.transaction().execute(async (trx) => {
    const taten: Tat[] = []
    abschluesse.set(trx, taten)
    await sql`select set_config('tragwerk.traeger_id', ${traegerId}, true)`.execute(trx)
    const ergebnis = await work(trx)
    for (const tat of taten) await tat()
    return ergebnis
  })
}

/**
 * Done when all else of the unit of work is, in the same transaction: for what takes a lock that every unit of work wants. Taken last
 * and given back at once, it stands in nobody's way, whatever rows the others locked before.
 *
 * @returns false where `db` is no unit of work of `forTraeger`: then nothing will be done
 */
export function zumAbschluss(db: Einheit, tat: Tat): boolean {
  const taten = abschluesse.get(db)
  taten?.push(tat)
  return taten !== undefined
}

/**
 * Does a part of a unit of work that may fail as a value: then nothing of it stays, and the rest of the unit goes on. A part that throws
 * ends the whole unit, as everywhere.
 */
export async function inSavepoint<T extends Readonly<{ ok: boolean }>>(db: Einheit, part: () => Promise<T>): Promise<T> {
  await sql`savepoint teil`.execute(db)
  const ergebnis = await part()
  await sql`${sql.raw(ergebnis.ok ? 'release' : 'rollback to')} savepoint teil`.execute(db)
  return ergebnis
}

const HOECHSTENS = 3
/** Two units of work waited for each other; PostgreSQL ended one of them, and nothing of it happened. */
const VERKLEMMT = new Set(['40001', '40P01'])

/**
 * Does a unit of work again that the database ended because it and another one waited for each other.
 *
 * @param einheit may be done more than once: all it does is in the database, or leaves nothing behind
 */
export async function mitWiederholung<T>(einheit: () => Promise<T>): Promise<T> {
  for (let versuch = 1; ; versuch++) {
    try {
      return await einheit()
    } catch (fehler) {
      if (versuch === HOECHSTENS || !istVerklemmt(fehler)) throw fehler
    }
  }
}

function istVerklemmt(fehler: unknown): boolean {
  return fehler instanceof Error && 'code' in fehler && typeof fehler.code === 'string' && VERKLEMMT.has(fehler.code)
}

import { sql } from 'kysely'
import type { TraegerDb } from '../platform/db/index.ts'

/** Months of people are read once and kept until one of them is written; a few houses and months at a time. */
const HOECHSTENS = 8
const behalten = new Map<string, Readonly<{ stempel: string; wert: unknown }>>()

/** Says that months of people were written: what others keep of them no longer holds. In the transaction that writes. */
export async function stempleMonate(db: TraegerDb, traegerId: string): Promise<void> {
  await sql`insert into personenmonat_stand (traeger_id, stempel) values (${traegerId}, gen_random_uuid())
    on conflict (traeger_id) do update set stempel = excluded.stempel`.execute(db)
}

/** What was read of the months, kept while nobody writes them. The mark is asked first: what is newer than it says does no harm. */
export async function ausVorrat<T>(db: TraegerDb, traegerId: string, was: string, lies: () => Promise<T>): Promise<T> {
  const stand = await db.selectFrom('personenmonatStand').select('stempel').where('traegerId', '=', traegerId).executeTakeFirst()
  const name = `${traegerId} ${was}`
  const da = behalten.get(name)
  if (stand !== undefined && da?.stempel === stand.stempel) return da.wert as T // kept under this name by this function alone
  const wert = await lies()
  if (stand === undefined) return wert
  behalten.delete(name)
  behalten.set(name, { stempel: stand.stempel, wert })
  const aeltester = behalten.size > HOECHSTENS ? behalten.keys().next().value : undefined
  if (aeltester !== undefined) behalten.delete(aeltester)
  return wert
}

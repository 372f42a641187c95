import type { TraegerDb } from '../platform/db/index.ts'
import type { Mail } from '../platform/post/index.ts'

/** Who writes: the house, at the domain of its own mail address. */
export async function absender(db: TraegerDb, traegerId: string): Promise<{ haus: string; von: Mail['von']; domain: string; uebung: boolean }> {
  const h = await db.selectFrom('traeger').select(['kurzname', 'email', 'uebungsdaten']).where('traegerId', '=', traegerId).executeTakeFirstOrThrow()
  return { haus: h.kurzname, von: { name: h.kurzname, adresse: h.email }, domain: h.email.split('@').at(-1) ?? 'localhost', uebung: h.uebungsdaten }
}

import type { TraegerDb } from '../../platform/db/index.ts'

/** Notes that an account opened a message or a decision; the first time counts (sec. 37 (2a) SGB X). */
export async function merkeGelesen(
  db: TraegerDb,
  { traegerId, kontoId, jetzt }: { traegerId: string; kontoId: string; jetzt: Temporal.Instant },
  gegenstand: readonly string[],
): Promise<void> {
  if (gegenstand.length === 0) return
  await db
    .insertInto('gelesen')
    .values(gegenstand.map((id) => ({ traegerId, gegenstand: id, kontoId, am: jetzt })))
    .onConflict((c) => c.doNothing())
    .execute()
}

/** When each of these was first opened by the account. */
export async function gelesenAm(
  db: TraegerDb,
  traegerId: string,
  kontoId: string,
  gegenstand: readonly string[],
): Promise<Map<string, Temporal.Instant>> {
  if (gegenstand.length === 0) return new Map()
  const zeilen = await db
    .selectFrom('gelesen')
    .select(['gegenstand', 'am'])
    .where('traegerId', '=', traegerId)
    .where('kontoId', '=', kontoId)
    .where('gegenstand', 'in', gegenstand)
    .execute()
  return new Map(zeilen.map((z) => [z.gegenstand, z.am]))
}

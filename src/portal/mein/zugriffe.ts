import type { TraegerDb } from '../../platform/db/index.ts'

/** One entry of the record of a case as the person concerned is given it (Art. 15 DSGVO): when, which role, what, what for. */
export type Zugriffszeile = Readonly<{ nr: number; am: Temporal.Instant; rollen: readonly string[]; system: boolean; tat: string; zweck: string }>

const JE_SEITE = 50

/**
 * Who opened or changed a case, the newest first; what the account did itself is left out.
 *
 * @param vor number of the last row of the page before
 */
export async function zugriffeAuf(
  db: TraegerDb,
  traegerId: string,
  { fallId, kontoId, vor }: { fallId: string; kontoId: string; vor?: number | undefined },
): Promise<{ zeilen: Zugriffszeile[]; weiter: number | undefined }> {
  const zeilen = await db
    .selectFrom('protokoll')
    .select(['nr', 'zeitpunkt', 'kontoId', 'rollen', 'tat', 'zweck'])
    .where('traegerId', '=', traegerId)
    .where('fallId', '=', fallId)
    .where((eb) => eb.or([eb('kontoId', 'is', null), eb('kontoId', '<>', kontoId)]))
    .$if(vor !== undefined, (q) => q.where('nr', '<', vor ?? 0))
    .orderBy('nr', 'desc')
    .limit(JE_SEITE + 1)
    .execute()
  const gezeigt = zeilen.slice(0, JE_SEITE)
  return {
    zeilen: gezeigt.map((z) => ({
      nr: z.nr,
      am: z.zeitpunkt,
      rollen: z.rollen.split(', ').filter((r) => r !== ''),
      system: z.kontoId === null,
      tat: z.tat,
      zweck: z.zweck,
    })),
    weiter: zeilen.length > JE_SEITE ? gezeigt.at(-1)?.nr : undefined,
  }
}

import { type Zugriffszeile, zeitInDeutschland, zugriffeAuf } from '../platform/audit/index.ts'
import { rollenNamen, type Zugriff } from '../platform/auth/index.ts'

const SEITE = 200

/** One page of those who opened a case, the newest first; `?vor=` in the address asks for what lies before a number. */
export async function seiteDerZugriffe(
  z: Pick<Zugriff, 'db' | 'traegerId' | 'request'>,
  fallId: string,
): Promise<{ zeilen: Zugriffszeile[]; aeltere: number | undefined }> {
  const vor = /^\d{1,15}$/.exec(new URL(z.request.url).searchParams.get('vor') ?? '')?.[0]
  const zeilen = await zugriffeAuf(z.db, z.traegerId, fallId, { vor: vor === undefined ? undefined : Number(vor), hoechstens: SEITE })
  return {
    zeilen: zeilen.map((e) => ({ ...e, zeitpunkt: zeitInDeutschland(e.zeitpunkt), rollen: rollenNamen(e.rollen) })),
    aeltere: zeilen.length === SEITE ? zeilen.at(-1)?.nr : undefined,
  }
}

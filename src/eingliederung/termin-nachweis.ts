import { findDokument, liesDokument } from '../fall/index.ts'
import { protokolliere } from '../platform/audit/index.ts'
import type { Zugriff } from '../platform/auth/index.ts'
import { sichtVon } from './sicht.ts'

/**
 * What the person sent with an illness, a journey or her answer to a hearing, for who works with it; the reading goes into the record.
 *
 * @returns undefined where it is no such paper of this case, or one about health that these eyes may not see
 */
export async function holeNachweis(z: Zugriff, fallId: string, dokumentId: string) {
  const gesundheit = sichtVon(z.konto).gesundheit ? 'alle' : 'keine'
  const dokument = await findDokument(z.db, z.traegerId, dokumentId, gesundheit)
  if (dokument?.fallId !== fallId || !(await istGesandt(z, dokumentId))) return undefined
  const datei = await liesDokument(z.db, z.umfeld.tresor, z.traegerId, dokumentId, 'original', gesundheit)
  if (datei === undefined) return undefined
  await protokolliere(z.db, z.traegerId, { zeitpunkt: z.jetzt, konto: z.konto, tat: 'termin.nachweis-lesen', fallId, gegenstand: dokumentId })
  return datei
}

async function istGesandt({ db, traegerId }: Zugriff, dokumentId: string): Promise<boolean> {
  for (const tabelle of ['terminBescheinigung', 'terminReisekosten'] as const) {
    const da = await db
      .selectFrom(tabelle)
      .select('dokumentId')
      .where('traegerId', '=', traegerId)
      .where('dokumentId', '=', dokumentId)
      .executeTakeFirst()
    if (da !== undefined) return true
  }
  const antwort = await db
    .selectFrom('pflichtSchritt')
    .select('dokumentId')
    .where('traegerId', '=', traegerId)
    .where('dokumentId', '=', dokumentId)
    .where('schritt', '=', 'antwort')
    .executeTakeFirst()
  return antwort !== undefined
}

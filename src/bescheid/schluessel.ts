import type { Handlung } from '../platform/audit/index.ts'
import type { Traeger, TraegerDb } from '../platform/db/index.ts'
import type { Tresor } from '../platform/tresor/index.ts'
import { neuesSchluesselpaar, privaterSchluessel, type Schluesseldatei, schluesselPfad, type Unterzeichner } from './signatur.ts'

const zweck = (traegerId: string, schluesselId: string): string => `signaturschluessel/${traegerId}/${schluesselId}`

/**
 * The key with which a Träger signs; made at its first use. The private half lies encrypted in the database, and leaves it only to sign.
 */
export async function unterzeichnerFuer(db: TraegerDb, tresor: Tresor, h: Handlung, traeger: Traeger): Promise<Unterzeichner> {
  const { traegerId } = h
  const da = await db
    .selectFrom('signaturschluessel')
    .select(['schluesselId', 'privat'])
    .where('traegerId', '=', traegerId)
    .where('gesperrtAm', 'is', null)
    .orderBy('angelegtAm')
    .orderBy('schluesselId')
    .limit(1)
    .executeTakeFirst()
  const wer = { traeger: traeger.name, adresse: `${traeger.webseite.replace(/\/$/, '')}${schluesselPfad}` }
  if (da !== undefined)
    return { ...wer, schluesselId: da.schluesselId, privat: privaterSchluessel(tresor.oeffne(da.privat, zweck(traegerId, da.schluesselId))) }
  const { schluesselId, oeffentlich, pkcs8 } = neuesSchluesselpaar()
  const privat = tresor.verschliesse(pkcs8, zweck(traegerId, schluesselId))
  await db.insertInto('signaturschluessel').values({ traegerId, schluesselId, oeffentlich, privat, angelegtAm: h.jetzt }).execute()
  return { ...wer, schluesselId, privat: privaterSchluessel(pkcs8) }
}

/** What a Träger publishes: every key it ever signed with, public halves only. */
export async function oeffentlicherSchluessel(db: TraegerDb, traeger: Traeger): Promise<Schluesseldatei> {
  const zeilen = await db
    .selectFrom('signaturschluessel')
    .select(['schluesselId', 'oeffentlich', 'angelegtAm', 'gesperrtAm'])
    .where('traegerId', '=', traeger.traegerId)
    .orderBy('angelegtAm')
    .execute()
  return {
    schema: 'tragwerk-schluessel/v1',
    traeger: traeger.name,
    schluessel: zeilen.map((z) => ({ ...z, angelegtAm: z.angelegtAm.toString(), gesperrtAm: z.gesperrtAm?.toString() ?? null })),
  }
}

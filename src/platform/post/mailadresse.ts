import { timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { type Handlung, protokolliere } from '../audit/index.ts'
import type { TraegerDb } from '../db/index.ts'
import type { Tresor } from '../tresor/index.ts'
import { benachrichtige } from './benachrichtigung.ts'

type MitKonto = Handlung & Required<Pick<Handlung, 'konto'>>

/** ASCII only, no quotes: what every mail server takes and what cannot hide a second address. */
export const adresseSchema = z
  .string()
  .trim()
  .max(254)
  .pipe(z.email())
  .refine((a) => /^[\x21-\x7e]+$/.test(a))

export type Mailadresse = Readonly<{
  /** confirmed by its owner, and not refused by a mail server since: the only one that is written to */
  adresse: string | undefined
  abgelehnt: string | undefined
  /** waits until its owner opens the link; undefined after 48 hours */
  wartet: string | undefined
}>

const GILT = Temporal.Duration.from({ hours: 48 })
const ZWECK = 'mailadresse bestätigen'

type Zeile = Readonly<{
  adresse: string | null
  abgelehntAm: Temporal.Instant | null
  neueAdresse: string | null
  angefragtAm: Temporal.Instant | null
}>

async function zeileVon(db: TraegerDb, traegerId: string, kontoId: string): Promise<Zeile | undefined> {
  return db
    .selectFrom('mailadresse')
    .select(['adresse', 'abgelehntAm', 'neueAdresse', 'angefragtAm'])
    .where('traegerId', '=', traegerId)
    .where('kontoId', '=', kontoId)
    .executeTakeFirst()
}

export async function liesMailadresse(db: TraegerDb, traegerId: string, kontoId: string, jetzt: Temporal.Instant): Promise<Mailadresse> {
  const z = await zeileVon(db, traegerId, kontoId)
  const gut = z?.abgelehntAm === null
  return {
    adresse: gut ? (z.adresse ?? undefined) : undefined,
    abgelehnt: gut ? undefined : (z?.adresse ?? undefined),
    wartet: z && nochGueltig(z, jetzt) ? (z.neueAdresse ?? undefined) : undefined,
  }
}

const nochGueltig = ({ angefragtAm }: Zeile, jetzt: Temporal.Instant): boolean =>
  angefragtAm !== null && Temporal.Instant.compare(jetzt, angefragtAm.add(GILT)) < 0

/** Notes an address and asks its owner to confirm it; until then the one before stays in use. @param adresse checked by `adresseSchema` */
export async function trageMailadresseEin(db: TraegerDb, h: MitKonto, adresse: string): Promise<void> {
  const neu = { neueAdresse: adresse, angefragtAm: h.jetzt }
  await db
    .insertInto('mailadresse')
    .values({ traegerId: h.traegerId, kontoId: h.konto.kontoId, ...neu })
    .onConflict((c) => c.constraint('mailadresse_pk').doUpdateSet(neu))
    .execute()
  await benachrichtige(db, h, { kontoId: h.konto.kontoId, anlass: 'bestaetigung' })
  await protokolliere(db, h.traegerId, { zeitpunkt: h.jetzt, konto: h.konto, tat: 'mailadresse.eintragen' })
}

export async function loescheMailadresse(db: TraegerDb, h: MitKonto): Promise<void> {
  await db.deleteFrom('mailadresse').where('traegerId', '=', h.traegerId).where('kontoId', '=', h.konto.kontoId).execute()
  await protokolliere(db, h.traegerId, { zeitpunkt: h.jetzt, konto: h.konto, tat: 'mailadresse.loeschen' })
}

/** The address that waits, and the link that confirms it; the key of the installation makes it, so nothing of it is stored. */
export async function bestaetigungFuer(
  db: TraegerDb,
  tresor: Tresor,
  traegerId: string,
  kontoId: string,
  jetzt: Temporal.Instant,
): Promise<{ adresse: string; pfad: string } | undefined> {
  const z = await zeileVon(db, traegerId, kontoId)
  if (z === undefined || z.neueAdresse === null || !nochGueltig(z, jetzt)) return undefined
  return {
    adresse: z.neueAdresse,
    pfad: `/mein/zustellung/bestaetigen?schluessel=${kontoId}.${siegel(tresor, traegerId, kontoId, z).toString('base64url')}`,
  }
}

function siegel(tresor: Tresor, traegerId: string, kontoId: string, z: Zeile): Buffer {
  return tresor.pruefwert([traegerId, kontoId, z.neueAdresse, z.angefragtAm?.toString()].join('\n'), ZWECK)
}

/** The address that a link would confirm; undefined for a link that is wrong, old or used. */
export async function findBestaetigung(
  db: TraegerDb,
  tresor: Tresor,
  traegerId: string,
  schluessel: string,
  jetzt: Temporal.Instant,
): Promise<{ kontoId: string; adresse: string } | undefined> {
  const [, kontoId, gegeben] = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([\w-]{43})$/.exec(schluessel) ?? []
  if (kontoId === undefined || gegeben === undefined) return undefined
  const z = await zeileVon(db, traegerId, kontoId)
  if (z === undefined || z.neueAdresse === null || !nochGueltig(z, jetzt)) return undefined
  const echt = timingSafeEqual(Buffer.from(gegeben, 'base64url'), siegel(tresor, traegerId, kontoId, z))
  return echt ? { kontoId, adresse: z.neueAdresse } : undefined
}

/** Whoever has the link has the mailbox: from now on it is written to. */
export async function bestaetigeMailadresse(
  db: TraegerDb,
  tresor: Tresor,
  h: Pick<Handlung, 'traegerId' | 'jetzt'>,
  schluessel: string,
): Promise<boolean> {
  const gefunden = await findBestaetigung(db, tresor, h.traegerId, schluessel, h.jetzt)
  if (gefunden === undefined) return false
  const { numUpdatedRows } = await db
    .updateTable('mailadresse')
    .set({ adresse: gefunden.adresse, bestaetigtAm: h.jetzt, abgelehntAm: null, neueAdresse: null, angefragtAm: null })
    .where('traegerId', '=', h.traegerId)
    .where('kontoId', '=', gefunden.kontoId)
    .where('neueAdresse', '=', gefunden.adresse)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await protokolliere(db, h.traegerId, { zeitpunkt: h.jetzt, tat: 'mailadresse.bestaetigen', gegenstand: gefunden.kontoId })
  return true
}

/** A mail server refused it for good: it is not used until its owner enters it anew. */
export async function merkeAbgelehnt(db: TraegerDb, traegerId: string, kontoId: string, adresse: string, jetzt: Temporal.Instant): Promise<void> {
  await db
    .updateTable('mailadresse')
    .set({ abgelehntAm: jetzt })
    .where('traegerId', '=', traegerId)
    .where('kontoId', '=', kontoId)
    .where('adresse', '=', adresse)
    .execute()
}

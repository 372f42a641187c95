import { Secret, TOTP } from 'otpauth'
import { type Handlung, protokolliere } from '../audit/index.ts'
import type { TraegerDb } from '../db/index.ts'
import type { Tresor } from '../tresor/index.ts'
import { alsQr } from '../ui/qr.ts'
import { merkeInSitzung, type Sitzung } from './sitzung.ts'

const SCHRITT_S = 30
/** A clock may be half a minute off in either direction. */
const FENSTER = 1

/** A new secret, shown until a code made with it proves that the app has it; kept in the session, encrypted. */
export async function beginneTotp(db: TraegerDb, tresor: Tresor, traegerId: string, sitzung: Sitzung): Promise<void> {
  const geheim = tresor.verschliesse(new Uint8Array(new Secret({ size: 20 }).buffer), `totp-neu:${sitzung.kontoId}`)
  await merkeInSitzung(db, traegerId, sitzung, { totpNeu: Buffer.from(geheim).toString('base64') })
}

/** What the page shows to take the secret over: as text and as the path of a QR code in a square of `groesse` units. */
export type TotpAngebot = Readonly<{ geheimnis: string; adresse: string; qr: string; groesse: number }>

export function totpAngebot(tresor: Tresor, sitzung: Sitzung, wer: Readonly<{ kennung: string; traeger: string }>): TotpAngebot | undefined {
  const geheim = neuesGeheimnis(tresor, sitzung)
  if (geheim === undefined) return undefined
  const adresse = new TOTP({ issuer: `Tragwerk ${wer.traeger}`, label: wer.kennung, secret: geheim }).toString()
  const { pfad: qr, groesse } = alsQr(adresse)
  return { geheimnis: geheim.base32.replace(/(.{4})(?=.)/g, '$1 '), adresse, qr, groesse }
}

/** Takes the offered secret as second factor, if the code was made with it. */
export async function bestaetigeTotp(
  db: TraegerDb,
  tresor: Tresor,
  h: Handlung,
  sitzung: Sitzung & { kontoId: string },
  code: string,
): Promise<boolean> {
  const geheim = neuesGeheimnis(tresor, sitzung)
  const schritt = geheim && schrittVon(geheim, code, h.jetzt)
  if (geheim === undefined || schritt === undefined) return false
  const totp = tresor.verschliesse(new Uint8Array(geheim.buffer), `totp:${sitzung.kontoId}`)
  await db
    .updateTable('konto')
    .set({ totp, totpZaehler: schritt })
    .where('traegerId', '=', h.traegerId)
    .where('kontoId', '=', sitzung.kontoId)
    .execute()
  await merkeInSitzung(db, h.traegerId, sitzung, { totpNeu: undefined })
  await protokolliere(db, h.traegerId, { zeitpunkt: h.jetzt, ...(h.konto && { konto: h.konto }), tat: 'konto.totp', gegenstand: sitzung.kontoId })
  return true
}

/** Whether a code is right now; each counts once, also when sent twice at the same time. */
export async function pruefeTotp(
  db: TraegerDb,
  tresor: Tresor,
  { traegerId, kontoId, code, jetzt }: { traegerId: string; kontoId: string; code: string; jetzt: Temporal.Instant },
): Promise<boolean> {
  const konto = await db
    .selectFrom('konto')
    .select(['totp', 'totpZaehler'])
    .where('traegerId', '=', traegerId)
    .where('kontoId', '=', kontoId)
    .forUpdate()
    .executeTakeFirst()
  if (!konto?.totp) return false
  const schritt = schrittVon(alsGeheimnis(tresor.oeffne(konto.totp, `totp:${kontoId}`)), code, jetzt)
  if (schritt === undefined || schritt <= konto.totpZaehler) return false
  await db.updateTable('konto').set({ totpZaehler: schritt }).where('traegerId', '=', traegerId).where('kontoId', '=', kontoId).execute()
  return true
}

/** Number of the half minute a code belongs to; undefined for a code of none near. */
function schrittVon(secret: Secret, code: string, jetzt: Temporal.Instant): number | undefined {
  const token = code.replace(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return undefined
  const delta = new TOTP({ secret, period: SCHRITT_S }).validate({ token, timestamp: jetzt.epochMilliseconds, window: FENSTER })
  return delta === null ? undefined : Math.floor(jetzt.epochMilliseconds / 1000 / SCHRITT_S) + delta
}

function neuesGeheimnis(tresor: Tresor, { daten, kontoId }: Sitzung): Secret | undefined {
  return daten.totpNeu === undefined ? undefined : alsGeheimnis(tresor.oeffne(Buffer.from(daten.totpNeu, 'base64'), `totp-neu:${kontoId}`))
}

function alsGeheimnis(bytes: Uint8Array): Secret {
  return new Secret({ buffer: Uint8Array.from(bytes).buffer })
}

/** The account signs in without codes from now on. */
export async function entferneTotp(db: TraegerDb, h: Handlung, kontoId: string): Promise<void> {
  await db.updateTable('konto').set({ totp: null, totpZaehler: 0 }).where('traegerId', '=', h.traegerId).where('kontoId', '=', kontoId).execute()
  await protokolliere(db, h.traegerId, { zeitpunkt: h.jetzt, ...(h.konto && { konto: h.konto }), tat: 'konto.totp-entfernen', gegenstand: kontoId })
}

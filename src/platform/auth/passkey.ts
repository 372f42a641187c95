import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { z } from 'zod'
import { type Handlung, protokolliere } from '../audit/index.ts'
import type { TraegerDb } from '../db/index.ts'
import { haltbarImJson } from '../http/formular.ts'
import { istSicher, merkeInSitzung, type Sitzung } from './sitzung.ts'

export type Passkey = Readonly<{ passkeyId: string; bezeichnung: string; angelegtAm: string }>
type MitKonto = Sitzung & { kontoId: string }

const transport = z.enum(['ble', 'cable', 'hybrid', 'internal', 'nfc', 'smart-card', 'usb'])
const antwort = z.looseObject({ id: z.string().max(2000), response: z.looseObject({ transports: z.array(z.string()).optional() }) })

export async function passkeysVon(db: TraegerDb, traegerId: string, kontoId: string): Promise<Passkey[]> {
  const zeilen = await db
    .selectFrom('passkey')
    .select(['passkeyId', 'bezeichnung', 'angelegtAm'])
    .where('traegerId', '=', traegerId)
    .where('kontoId', '=', kontoId)
    .orderBy('angelegtAm')
    .execute()
  return zeilen.map((p) => ({ ...p, angelegtAm: p.angelegtAm.toString() }))
}

/** What the browser needs to make a new key; the challenge waits in the session. */
export async function optionenNeuerPasskey(
  db: TraegerDb,
  traegerId: string,
  sitzung: MitKonto,
  wer: Readonly<{ kennung: string; name: string; traeger: string }>,
  request: Request,
) {
  const vorhandene = await passkeysVon(db, traegerId, sitzung.kontoId)
  const optionen = await generateRegistrationOptions({
    rpName: wer.traeger,
    rpID: new URL(request.url).hostname,
    userName: wer.kennung,
    userDisplayName: wer.name,
    userID: Uint8Array.from(Buffer.from(sitzung.kontoId)),
    attestationType: 'none',
    excludeCredentials: vorhandene.map((p) => ({ id: p.passkeyId })),
    authenticatorSelection: { residentKey: 'preferred', userVerification: 'preferred' },
  })
  await merkeInSitzung(db, traegerId, sitzung, { aufforderung: optionen.challenge })
  return optionen
}

/** Keeps the key that the browser made for the waiting challenge. */
export async function legePasskeyAn(
  db: TraegerDb,
  h: Handlung,
  sitzung: MitKonto,
  text: string,
  bezeichnung: string,
  request: Request,
): Promise<boolean> {
  const gelesen = liesAntwort(text)
  const aufforderung = await nimmAufforderung(db, h.traegerId, sitzung)
  if (gelesen === undefined || aufforderung === undefined) return false
  const geprueft = await verifyRegistrationResponse({
    response: gelesen as unknown as RegistrationResponseJSON, // its form is checked inside
    expectedChallenge: aufforderung,
    ...hier(request),
    requireUserVerification: false,
  }).catch(() => undefined)
  if (!geprueft?.verified) return false
  const { credential } = geprueft.registrationInfo
  await db
    .insertInto('passkey')
    .values({
      traegerId: h.traegerId,
      passkeyId: credential.id,
      kontoId: sitzung.kontoId,
      oeffentlich: credential.publicKey,
      zaehler: credential.counter,
      transporte: (gelesen.response.transports ?? []).filter((t) => transport.safeParse(t).success),
      bezeichnung: bezeichnung.trim().slice(0, 80) || 'Passkey',
      angelegtAm: h.jetzt,
    })
    .execute()
  await protokolliere(db, h.traegerId, { zeitpunkt: h.jetzt, ...(h.konto && { konto: h.konto }), tat: 'konto.passkey', gegenstand: sitzung.kontoId })
  return true
}

/** What the browser needs to use one of the keys; undefined for an account without. */
export async function optionenPasskey(db: TraegerDb, traegerId: string, sitzung: MitKonto, request: Request) {
  const vorhandene = await db
    .selectFrom('passkey')
    .select(['passkeyId', 'transporte'])
    .where('traegerId', '=', traegerId)
    .where('kontoId', '=', sitzung.kontoId)
    .execute()
  if (vorhandene.length === 0) return undefined
  const optionen = await generateAuthenticationOptions({
    rpID: new URL(request.url).hostname,
    allowCredentials: vorhandene.map((p) => ({ id: p.passkeyId, transports: z.array(transport).parse(p.transporte) })),
    userVerification: 'preferred',
  })
  await merkeInSitzung(db, traegerId, sitzung, { aufforderung: optionen.challenge })
  return optionen
}

/** Whether the browser signed the waiting challenge with a key of this account. A challenge counts once. */
export async function pruefePasskey(db: TraegerDb, traegerId: string, sitzung: MitKonto, text: string, request: Request): Promise<boolean> {
  const gelesen = liesAntwort(text)
  const aufforderung = await nimmAufforderung(db, traegerId, sitzung)
  if (gelesen === undefined || aufforderung === undefined) return false
  const passkey = await db
    .selectFrom('passkey')
    .select(['passkeyId', 'oeffentlich', 'zaehler'])
    .where('traegerId', '=', traegerId)
    .where('kontoId', '=', sitzung.kontoId)
    .where('passkeyId', '=', gelesen.id)
    .forUpdate()
    .executeTakeFirst()
  if (passkey === undefined) return false
  const geprueft = await verifyAuthenticationResponse({
    response: gelesen as unknown as AuthenticationResponseJSON,
    expectedChallenge: aufforderung,
    ...hier(request),
    credential: { id: passkey.passkeyId, publicKey: Uint8Array.from(passkey.oeffentlich), counter: passkey.zaehler },
    requireUserVerification: false, // the password was the first factor; holding the key is the second
  }).catch(() => undefined)
  if (!geprueft?.verified) return false
  await db
    .updateTable('passkey')
    .set({ zaehler: geprueft.authenticationInfo.newCounter })
    .where('traegerId', '=', traegerId)
    .where('passkeyId', '=', passkey.passkeyId)
    .execute()
  return true
}

export async function entfernePasskey(db: TraegerDb, h: Handlung, kontoId: string, passkeyId: string): Promise<void> {
  await db.deleteFrom('passkey').where('traegerId', '=', h.traegerId).where('kontoId', '=', kontoId).where('passkeyId', '=', passkeyId).execute()
  await protokolliere(db, h.traegerId, {
    zeitpunkt: h.jetzt,
    ...(h.konto && { konto: h.konto }),
    tat: 'konto.passkey-entfernen',
    gegenstand: kontoId,
  })
}

async function nimmAufforderung(db: TraegerDb, traegerId: string, sitzung: Sitzung): Promise<string | undefined> {
  await merkeInSitzung(db, traegerId, sitzung, { aufforderung: undefined })
  return sitzung.daten.aufforderung
}

function hier(request: Request): { expectedOrigin: string; expectedRPID: string } {
  const { host, hostname } = new URL(request.url)
  return { expectedOrigin: `${istSicher(request) ? 'https' : 'http'}://${host}`, expectedRPID: hostname }
}

function liesAntwort(text: string): z.infer<typeof antwort> | undefined {
  if (text.length > 20_000) return undefined
  try {
    return antwort.safeParse(JSON.parse(text, haltbarImJson)).data
  } catch {
    return undefined
  }
}

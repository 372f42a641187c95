import { createHash, randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { TraegerDb } from '../db/index.ts'
import { basisVon } from '../http/pfad.ts'
import { alsKontoart, type Konto } from './rechte.ts'

/**
 * `__Host-` binds a cookie to this host over TLS; on plain http (a laptop) browsers refuse the prefix. Below the path of a Träger the
 * cookie is for that path alone, which is all that `__Secure-` allows.
 */
export function cookieName(sicher: boolean, basis: string): string {
  if (!sicher) return 'tragwerk'
  return basis === '' ? '__Host-tragwerk' : '__Secure-tragwerk'
}

const UNTAETIG = Temporal.Duration.from({ minutes: 30 })
const HOECHSTENS = Temporal.Duration.from({ hours: 12 })

const sitzungsdaten = z.object({
  /** the second factor was shown in this sign-in */
  faktorGezeigt: z.boolean().optional(),
  /** challenge that a passkey is to sign */
  aufforderung: z.string().optional(),
  /** secret of a second factor that is being set up, encrypted */
  totpNeu: z.string().optional(),
  /** what the answer of the sign-in service must fit */
  oidc: z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), weiter: z.string().optional() }).optional(),
})
type Sitzungsdaten = z.infer<typeof sitzungsdaten>

export type NeueSitzung = Readonly<{ kontoId?: string; antragId?: string; stufe: 'anmeldung' | 'entwurf' | 'voll'; daten?: Sitzungsdaten }>

/**
 * Begins a session.
 *
 * @returns the token for the cookie; the database keeps its hash only
 */
export async function beginneSitzung(db: TraegerDb, traegerId: string, neu: NeueSitzung, jetzt: Temporal.Instant): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await db
    .insertInto('sitzung')
    .values({
      traegerId,
      sitzungId: kennungVon(token),
      kontoId: neu.kontoId ?? null,
      antragId: neu.antragId ?? null,
      stufe: neu.stufe,
      daten: JSON.stringify(neu.daten ?? {}),
      angelegtAm: jetzt,
      zuletztAm: jetzt,
      laeuftAbAm: jetzt.add(HOECHSTENS),
    })
    .execute()
  return token
}

export type Sitzung = Readonly<{ sitzungId: string; kontoId: string | null; antragId: string | null; stufe: string; daten: Sitzungsdaten }>

/** The session of a request, if it has one that still lasts. Its last use is noted once a minute. */
export async function findSitzung(db: TraegerDb, traegerId: string, request: Request, jetzt: Temporal.Instant): Promise<Sitzung | undefined> {
  const token = tokenAus(request)
  if (token === undefined) return undefined
  const sitzung = await db
    .selectFrom('sitzung')
    .select(['sitzungId', 'kontoId', 'antragId', 'stufe', 'daten', 'zuletztAm', 'laeuftAbAm'])
    .where('traegerId', '=', traegerId)
    .where('sitzungId', '=', kennungVon(token))
    .executeTakeFirst()
  if (sitzung === undefined || !(await dauertAn(db, traegerId, sitzung, jetzt))) return undefined
  return { ...sitzung, daten: sitzungsdaten.parse(sitzung.daten) }
}

/** Keeps something for the next step of this session. */
export async function merkeInSitzung(db: TraegerDb, traegerId: string, { sitzungId, daten }: Sitzung, neu: Sitzungsdaten): Promise<void> {
  await db
    .updateTable('sitzung')
    .set({ daten: JSON.stringify({ ...daten, ...neu }) })
    .where('traegerId', '=', traegerId)
    .where('sitzungId', '=', sitzungId)
    .execute()
}

/** Ends all sessions of an account, but the one named. */
export async function beendeSitzungenVon(db: TraegerDb, traegerId: string, kontoId: string, ausser?: string): Promise<void> {
  await db
    .deleteFrom('sitzung')
    .where('traegerId', '=', traegerId)
    .where('kontoId', '=', kontoId)
    .$if(ausser !== undefined, (q) => q.where('sitzungId', '<>', ausser ?? ''))
    .execute()
}

/** The account that is signed in with all its factors, unless it was locked meanwhile. */
export async function findAngemeldet(db: TraegerDb, traegerId: string, request: Request, jetzt: Temporal.Instant): Promise<Konto | undefined> {
  const token = tokenAus(request)
  if (token === undefined) return undefined
  const zeile = await db
    .selectFrom('sitzung as s')
    .innerJoin('konto as k', (j) => j.onRef('k.traegerId', '=', 's.traegerId').onRef('k.kontoId', '=', 's.kontoId'))
    .select(['k.kontoId', 'k.art', 'k.kennung', 'k.name', 'k.stelle', 'k.rollen', 's.sitzungId', 's.zuletztAm', 's.laeuftAbAm'])
    .where('s.traegerId', '=', traegerId)
    .where('s.sitzungId', '=', kennungVon(token))
    .where('s.stufe', '=', 'voll')
    .where('k.gesperrt', '=', false)
    .executeTakeFirst()
  if (zeile === undefined || !(await dauertAn(db, traegerId, zeile, jetzt))) return undefined
  const { kontoId, kennung, name, stelle, rollen } = zeile
  return { kontoId, art: alsKontoart(zeile.art), kennung, name, stelle, rollen }
}

/** Whether a session still lasts; notes its use. */
async function dauertAn(
  db: TraegerDb,
  traegerId: string,
  { sitzungId, zuletztAm, laeuftAbAm }: Readonly<{ sitzungId: string; zuletztAm: Temporal.Instant; laeuftAbAm: Temporal.Instant }>,
  jetzt: Temporal.Instant,
): Promise<boolean> {
  if (laenger(jetzt, laeuftAbAm) || laenger(jetzt, zuletztAm.add(UNTAETIG))) return false
  if (laenger(jetzt, zuletztAm.add({ minutes: 1 })))
    await db.updateTable('sitzung').set({ zuletztAm: jetzt }).where('traegerId', '=', traegerId).where('sitzungId', '=', sitzungId).execute()
  return true
}

/** Ends a session; its token opens nothing any more. */
export async function beendeSitzung(db: TraegerDb, traegerId: string, request: Request): Promise<void> {
  const token = tokenAus(request)
  if (token === undefined) return
  await db.deleteFrom('sitzung').where('traegerId', '=', traegerId).where('sitzungId', '=', kennungVon(token)).execute()
}

/** The cookie of a session; `undefined` removes it. Lax: a link in a mail still opens the page, a foreign form does not. */
export function cookie(token: string | undefined, request: Request): string {
  const sicher = istSicher(request)
  const ende = token === undefined ? '; Max-Age=0' : ''
  const basis = basisVon(request)
  return `${cookieName(sicher, basis)}=${token ?? ''}; Path=${basis || '/'}; HttpOnly; SameSite=Lax${sicher ? '; Secure' : ''}${ende}`
}

/** Whether the browser speaks TLS, to this server or to the proxy before it. */
export function istSicher(request: Request): boolean {
  return request.headers.get('x-forwarded-proto') === 'https' || request.url.startsWith('https:')
}

function tokenAus(request: Request): string | undefined {
  const gesucht = `${cookieName(istSicher(request), basisVon(request))}=`
  const paar = (request.headers.get('cookie') ?? '').split(/; */).find((teil) => teil.startsWith(gesucht))
  const token = paar?.slice(gesucht.length)
  return token === undefined || !/^[\w-]{43}$/.test(token) ? undefined : token
}

function kennungVon(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

function laenger(jetzt: Temporal.Instant, ende: Temporal.Instant): boolean {
  return Temporal.Instant.compare(jetzt, ende) > 0
}

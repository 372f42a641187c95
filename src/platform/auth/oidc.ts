import * as oidc from 'openid-client'
import { protokolliere } from '../audit/index.ts'
import { forTraeger, type TraegerDb } from '../db/index.ts'
import { basisVon } from '../http/pfad.ts'
import { startseite } from './anmeldung.ts'
import { alsKennung, findKontoZumSubjekt, legeKontoAn } from './konto.ts'
import type { OidcZugang } from './oidc-einstellung.ts'
import type { Rolle } from './rechte.ts'
import { rueckeVor } from './schritt.ts'
import type { Schritte } from './schutz.ts'
import { beendeSitzung, beginneSitzung, findSitzung, istSicher } from './sitzung.ts'

/** Why nobody was signed in; the page of the sign-in has a sentence for each. */
export type OidcFehler = 'aus' | 'weg' | 'abgebrochen' | 'antwort' | 'ohne-rolle' | 'gesperrt'
type Ergebnis<T> = (Readonly<{ ok: true }> & T) | Readonly<{ ok: false; fehler: OidcFehler }>

const gefunden = new WeakMap<OidcZugang, oidc.Configuration>()

/** What the issuer says about itself, asked once; a failure is asked again with the next sign-in. */
async function dienst(zugang: OidcZugang): Promise<oidc.Configuration> {
  const bekannt = gefunden.get(zugang)
  if (bekannt) return bekannt
  const aussteller = new URL(zugang.aussteller)
  const lokal = aussteller.hostname === 'localhost' || aussteller.hostname === '127.0.0.1'
  const execute = lokal && aussteller.protocol === 'http:' ? [oidc.allowInsecureRequests] : []
  const config = await oidc.discovery(aussteller, zugang.klient, zugang.geheimnis, undefined, { execute, timeout: 10 })
  gefunden.set(zugang, config)
  return config
}

/** Sends the browser to the issuer; state, nonce and PKCE wait in a session without an account. */
export async function beginneOidc(z: Schritte, weiter: string | undefined): Promise<Ergebnis<{ nach: string; token: string }>> {
  const zugang = z.umfeld.oidc
  if (zugang === undefined) return { ok: false, fehler: 'aus' }
  const config = await dienst(zugang).catch(melde)
  if (config === undefined) return { ok: false, fehler: 'weg' }
  const warten = { state: oidc.randomState(), nonce: oidc.randomNonce(), verifier: oidc.randomPKCECodeVerifier(), ...(weiter && { weiter }) }
  const nach = oidc.buildAuthorizationUrl(config, {
    redirect_uri: rueckkehr(z.request).href,
    scope: zugang.umfang,
    state: warten.state,
    nonce: warten.nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(warten.verifier),
    code_challenge_method: 'S256',
  })
  const token = await forTraeger(z.umfeld.db, z.traegerId, async (db) => {
    await beendeSitzung(db, z.traegerId, z.request)
    return beginneSitzung(db, z.traegerId, { stufe: 'anmeldung', daten: { oidc: warten } }, z.jetzt)
  })
  return { ok: true, nach: nach.href, token }
}

/** Takes the answer of the issuer and signs in: the account is found by its subject, or made if the issuer gives it roles. */
export async function vollendeOidc(z: Schritte): Promise<Ergebnis<{ token: string; nach: string }>> {
  const zugang = z.umfeld.oidc
  if (zugang === undefined) return { ok: false, fehler: 'aus' }
  const { db } = z.umfeld
  const warten = await forTraeger(db, z.traegerId, async (trx) => {
    const sitzung = await findSitzung(trx, z.traegerId, z.request, z.jetzt)
    await beendeSitzung(trx, z.traegerId, z.request) // counts once
    return sitzung?.daten.oidc
  })
  if (warten === undefined) return { ok: false, fehler: 'antwort' }
  const hier = rueckkehr(z.request)
  hier.search = new URL(z.request.url).search
  if (hier.searchParams.get('error') === 'access_denied') return { ok: false, fehler: 'abgebrochen' }
  const antwort = await dienst(zugang)
    .then((config) =>
      oidc.authorizationCodeGrant(config, hier, {
        pkceCodeVerifier: warten.verifier,
        expectedState: warten.state,
        expectedNonce: warten.nonce,
        idTokenExpected: true,
      }),
    )
    .catch(melde)
  const claims = antwort?.claims()
  if (claims === undefined) return { ok: false, fehler: 'antwort' }
  return forTraeger(db, z.traegerId, (trx) => nimmAuf(trx, z, zugang, claims, warten.weiter))
}

type Ausweis = Readonly<{ iss: string; sub: string; [merkmal: string]: unknown }>

async function nimmAuf(
  db: TraegerDb,
  z: Schritte,
  zugang: OidcZugang,
  claims: Ausweis,
  weiter: string | undefined,
): Promise<Ergebnis<{ token: string; nach: string }>> {
  const { traegerId, jetzt } = z
  const rollen = rollenAus(claims[zugang.merkmal], zugang)
  const subjekt = `${claims.iss} ${claims.sub}`
  const vorhanden = await findKontoZumSubjekt(db, traegerId, subjekt)
  if (vorhanden?.gesperrt) return { ok: false, fehler: 'gesperrt' }
  if (rollen.length === 0) return { ok: false, fehler: 'ohne-rolle' }
  const kontoId = vorhanden?.kontoId ?? (await legeAn(db, z, claims, subjekt, rollen))
  if (vorhanden && vorhanden.rollen.toSorted().join() !== rollen.toSorted().join()) {
    await db.updateTable('konto').set({ rollen }).where('traegerId', '=', traegerId).where('kontoId', '=', kontoId).execute()
    await protokolliere(db, traegerId, {
      zeitpunkt: jetzt,
      tat: 'konto.rollen',
      gegenstand: kontoId,
      zweck: `vom Anmeldedienst: ${rollen.join(', ')}`,
    })
  }
  const { token, konto } = await rueckeVor(db, { h: { traegerId, jetzt }, traeger: z.umfeld.traeger }, kontoId, true)
  return { ok: true, token, nach: weiter ?? startseite(konto) }
}

/** The name the issuer uses, unless a local account already has it: nobody takes over an account by its name. */
async function legeAn(db: TraegerDb, z: Schritte, claims: Ausweis, subjekt: string, rollen: Rolle[]): Promise<string> {
  const text = (wert: unknown) => (typeof wert === 'string' && wert.trim() !== '' ? wert.trim().slice(0, 120) : undefined)
  const kennung = text(claims.preferred_username) ?? text(claims.email) ?? claims.sub
  const neu = { art: 'personal', name: text(claims.name) ?? kennung, rollen, oidcSubjekt: subjekt } as const
  const h = { traegerId: z.traegerId, jetzt: z.jetzt }
  const angelegt = await legeKontoAn(db, h, { ...neu, kennung })
  if (angelegt.ok) return angelegt.kontoId
  const zweites = await legeKontoAn(db, h, { ...neu, kennung: alsKennung(`${kennung} ${subjekt}`) })
  if (!zweites.ok) throw new Error('an account of the issuer has the name of another')
  return zweites.kontoId
}

function rollenAus(merkmal: unknown, { rollen }: OidcZugang): Rolle[] {
  const werte = Array.isArray(merkmal) ? merkmal : [merkmal]
  return [...new Set(werte.flatMap((w) => (typeof w === 'string' ? (rollen.get(w) ?? []) : [])))]
}

function rueckkehr(request: Request): URL {
  const { host } = new URL(request.url)
  return new URL(`${istSicher(request) ? 'https' : 'http'}://${host}${basisVon(request)}/anmelden/rueckkehr`)
}

/** The reason goes to the log without what was sent: codes and tokens. */
function melde(fehler: unknown): undefined {
  console.error(`Anmeldedienst: ${fehler instanceof Error ? `${fehler.name}: ${fehler.message}` : 'unbekannter Fehler'}`)
}

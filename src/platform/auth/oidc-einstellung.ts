import type { Config } from '../config/index.ts'
import { istRolle, type Rolle } from './rechte.ts'

/** How staff sign in at an OpenID Connect server. */
export type OidcZugang = Readonly<{
  aussteller: string
  klient: string
  geheimnis: string
  umfang: string
  /** claim whose values become roles */
  merkmal: string
  rollen: ReadonlyMap<string, readonly Rolle[]>
}>

/** The settings as the sign-in uses them; undefined where none are set. */
export function oidcZugang(oidc: Config['oidc']): { ok: true; zugang: OidcZugang | undefined } | { ok: false; satz: string } {
  if (oidc === undefined) return { ok: true, zugang: undefined }
  const rollen = new Map<string, Rolle[]>()
  for (const paar of oidc.rollen.split(',')) {
    const [wert = '', rolle = ''] = paar.split('=').map((t) => t.trim())
    if (wert === '' || !istRolle(rolle)) return { ok: false, satz: `In TRAGWERK_OIDC_ROLLEN gibt es die Rolle „${rolle}“ nicht.` }
    rollen.set(wert, [...(rollen.get(wert) ?? []), rolle])
  }
  return { ok: true, zugang: { ...oidc, umfang: 'openid profile email', rollen } }
}

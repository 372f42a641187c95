import { protokolliere } from '../platform/audit/index.ts'
import type { Zugriff } from '../platform/auth/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import { type Anbieter, anbieterVon } from './anbieter.ts'
import { findTeilnahme, siehtAnbieter, type Teilnahme, teilnahmenVon } from './teilnahme.ts'

/** In the record a provider stands as such, not as a colleague without a role. */
export const alsAnbieter = <T extends Readonly<{ kontoId: string; name: string }>>(konto: T) => ({ ...konto, rollen: ['anbieter'] as const })

/** What a provider does, for the use cases. */
export function handlungVon(z: Zugriff) {
  return { traegerId: z.traegerId, jetzt: z.jetzt, konto: alsAnbieter(z.konto) }
}

export const heuteVon = (z: Pick<Zugriff, 'jetzt'>): string => tagVon(z.jetzt).toString()

/**
 * The provider of the account that is signed in: what every page of the area begins with. All that is read afterwards is read for it.
 *
 * @throws {Response} 404 where the account acts for none
 */
export async function meinAnbieter(z: Zugriff): Promise<Anbieter> {
  const anbieter = await z.einmal(`anbieter ${z.konto.kontoId}`, () => anbieterVon(z.db, z.traegerId, z.konto.kontoId))
  if (anbieter === undefined || !anbieter.aktiv) throw new Response(null, { status: 404 })
  return anbieter
}

/** The participants that the provider sees today. */
export async function meineTeilnehmenden(z: Zugriff, anbieterId: string): Promise<Teilnahme[]> {
  const heute = heuteVon(z)
  return (await teilnahmenVon(z.db, z.traegerId, { anbieterId })).filter((x) => siehtAnbieter(x, heute))
}

/**
 * One participant of the provider.
 *
 * @throws {Response} 404 for everybody else, as for nobody
 */
export async function meineTeilnahme(z: Zugriff, anbieterId: string, teilnahmeId: string | undefined): Promise<Teilnahme> {
  const x = /^[0-9a-f-]{36}$/i.test(teilnahmeId ?? '') ? await findTeilnahme(z.db, z.traegerId, teilnahmeId ?? '') : undefined
  if (x === undefined || x.anbieterId !== anbieterId || !siehtAnbieter(x, heuteVon(z))) throw new Response(null, { status: 404 })
  return x
}

/** Writes into the record of each case that a provider was shown the name of its person. */
export function merkeEinblick(z: Zugriff, leute: readonly Pick<Teilnahme, 'fallId'>[], zweck: string): void {
  for (const fallId of new Set(leute.map((x) => x.fallId))) {
    const lesen = { zeitpunkt: z.jetzt, konto: alsAnbieter(z.konto), tat: 'teilnahme.lesen', fallId, zweck }
    z.zuletzt(() => protokolliere(z.db, z.traegerId, lesen), `teilnahme.lesen ${fallId}`)
  }
}

import type { Handlung } from '../platform/audit/index.ts'
import { erneuereZugang, gibZugang } from '../platform/auth/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { kontenVon, verbindeKonto } from './anbieter.ts'
import { type Antwort, nein } from './antwort.ts'
import { saetze as t } from './texte/personal.ts'

type Zugang = Readonly<{ kennung: string; passwort: string | undefined }>

/**
 * Makes a sign-in account for somebody of a provider, or lets one that exists act for it.
 *
 * @returns the password of a new account, shown once; undefined where the account was there
 */
export async function gibAnbieterZugang(
  db: TraegerDb,
  h: Handlung,
  anbieter: Readonly<{ anbieterId: string; name: string }>,
  wer: Readonly<{ kennung: string; name: string }>,
): Promise<Antwort<Zugang>> {
  const konto = await gibZugang(db, h, 'anbieter', { ...wer, stelle: anbieter.name })
  if (!konto.ok) return nein(konto.satz)
  const verbunden = await verbindeKonto(db, h, anbieter.anbieterId, konto.kontoId)
  return verbunden.ok ? { ok: true, kennung: konto.kennung, passwort: konto.passwort } : verbunden
}

/** A new password for somebody of the provider. */
export async function erneuereAnbieterZugang(db: TraegerDb, h: Handlung, anbieterId: string, kontoId: string): Promise<Antwort<Zugang>> {
  const konto = (await kontenVon(db, h.traegerId, anbieterId)).find((k) => k.kontoId === kontoId)
  if (konto === undefined) return nein(t.gibtEsNicht)
  return { ok: true, kennung: konto.kennung, passwort: await erneuereZugang(db, h, kontoId) }
}

import type { Handlung } from '../platform/audit/index.ts'
import { alsKennung, legeKontoAn } from '../platform/auth/index.ts'
import { einmalPasswort } from '../platform/auth/passwort.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { verbindeKonto } from './anbieter.ts'
import { type Antwort, nein } from './antwort.ts'
import { saetze as t } from './texte/personal.ts'

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
): Promise<Antwort<{ kennung: string; passwort: string | undefined }>> {
  const kennung = alsKennung(wer.kennung)
  if (!/^[\p{L}\p{N}.@-]{2,80}$/u.test(kennung)) return nein(t.kennungFalsch)
  const da = await db
    .selectFrom('konto')
    .select(['kontoId', 'art'])
    .where('traegerId', '=', h.traegerId)
    .where('kennung', '=', kennung)
    .executeTakeFirst()
  if (da !== undefined) {
    if (da.art !== 'anbieter') return nein(t.kennungVergeben)
    const verbunden = await verbindeKonto(db, h, anbieter.anbieterId, da.kontoId)
    return verbunden.ok ? { ok: true, kennung, passwort: undefined } : verbunden
  }
  if (wer.name.trim() === '') return nein(t.nameFehlt)
  const passwort = einmalPasswort()
  const neu = { art: 'anbieter' as const, kennung, name: wer.name.trim().slice(0, 120), stelle: anbieter.name, passwort, passwortWechseln: true }
  const konto = await legeKontoAn(db, h, neu)
  if (!konto.ok) return nein(t.kennungVergeben)
  const verbunden = await verbindeKonto(db, h, anbieter.anbieterId, konto.kontoId)
  return verbunden.ok ? { ok: true, kennung, passwort } : verbunden
}

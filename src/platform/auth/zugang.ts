import type { Handlung } from '../audit/index.ts'
import type { TraegerDb } from '../db/index.ts'
import { alsKennung, legeKontoAn, setzePasswort } from './konto.ts'
import { einmalPasswort } from './passwort.ts'
import { zugaenge as t } from './texte/personal.ts'

/** Kinds of accounts of people outside of the house, who act for somebody that a room keeps. */
export type Zugangsart = 'anbieter' | 'arbeitgeber'

type Zugang = Readonly<{ ok: true; kontoId: string; kennung: string; passwort: string | undefined }> | Readonly<{ ok: false; satz: string }>

/**
 * An account by which somebody outside of the house signs in; one of the same kind that exists is taken.
 *
 * @param wer `stelle`: for whom the person acts
 * @returns the password of a new account, shown once; undefined where the account was there
 */
export async function gibZugang(
  db: TraegerDb,
  h: Handlung,
  art: Zugangsart,
  wer: Readonly<{ kennung: string; name: string; stelle: string }>,
): Promise<Zugang> {
  const kennung = alsKennung(wer.kennung)
  if (!/^[\p{L}\p{N}.@-]{2,80}$/u.test(kennung)) return { ok: false, satz: t.kennungFalsch }
  const da = await db
    .selectFrom('konto')
    .select(['kontoId', 'art'])
    .where('traegerId', '=', h.traegerId)
    .where('kennung', '=', kennung)
    .executeTakeFirst()
  if (da !== undefined) return da.art === art ? { ok: true, kontoId: da.kontoId, kennung, passwort: undefined } : { ok: false, satz: t.vergeben }
  const name = wer.name.trim().slice(0, 120)
  if (name === '') return { ok: false, satz: t.nameFehlt }
  const passwort = einmalPasswort()
  const neu = await legeKontoAn(db, h, { art, kennung, name, stelle: wer.stelle.slice(0, 120), passwort, passwortWechseln: true })
  return neu.ok ? { ok: true, kontoId: neu.kontoId, kennung, passwort } : { ok: false, satz: t.vergeben }
}

/** A new password for somebody who lost theirs, shown once; who is signed in with the old one is no longer. */
export async function erneuereZugang(db: TraegerDb, h: Handlung, kontoId: string): Promise<string> {
  const passwort = einmalPasswort()
  await setzePasswort(db, h, kontoId, { passwort, wechseln: true })
  return passwort
}

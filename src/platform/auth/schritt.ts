import { type Handlung, protokolliere } from '../audit/index.ts'
import type { TraegerDb } from '../db/index.ts'
import { findKontoKern, type KontoKern } from './konto.ts'
import { beginneSitzung } from './sitzung.ts'

/** What is still asked of who gave the right password. */
export type Schritt = 'fertig' | 'bestaetigen' | 'passwort' | 'faktor'

/** Who can release money or decisions, or make accounts that can. */
const maechtige = ['anordnung', 'teamleitung', 'kasse', 'verwaltung']

/** Whether an account must have a second factor: not where everything is exercise data. */
export function brauchtFaktor(konto: Pick<KontoKern, 'rollen'>, traeger: Readonly<{ uebungsdaten: boolean }>): boolean {
  return !traeger.uebungsdaten && konto.rollen.some((r) => maechtige.includes(r))
}

export function naechsterSchritt(konto: KontoKern, traeger: Readonly<{ uebungsdaten: boolean }>, faktorGezeigt: boolean): Schritt {
  if (konto.hatFaktor && !faktorGezeigt) return 'bestaetigen'
  if (konto.extern) return 'fertig' // the sign-in service asks for what it takes
  if (konto.passwortWechseln) return 'passwort'
  return brauchtFaktor(konto, traeger) && !konto.hatFaktor ? 'faktor' : 'fertig'
}

type Lage = Readonly<{ h: Pick<Handlung, 'traegerId' | 'jetzt'>; traeger: Readonly<{ uebungsdaten: boolean }> }>

/**
 * The session after a step of the sign-in: a new one with a new token each time, whole once nothing is asked any more. The caller ends
 * the one before.
 */
export async function rueckeVor(
  db: TraegerDb,
  { h, traeger }: Lage,
  kontoId: string,
  faktorGezeigt: boolean,
): Promise<{ token: string; schritt: Schritt; konto: KontoKern }> {
  const konto = await findKontoKern(db, h.traegerId, kontoId)
  if (konto === undefined) throw new Error('an account vanished during its sign-in')
  const schritt = naechsterSchritt(konto, traeger, faktorGezeigt)
  const stufe = schritt === 'fertig' ? 'voll' : 'anmeldung'
  const token = await beginneSitzung(db, h.traegerId, { kontoId, stufe, daten: { faktorGezeigt } }, h.jetzt)
  if (schritt === 'fertig') {
    await db.updateTable('konto').set({ angemeldetAm: h.jetzt }).where('traegerId', '=', h.traegerId).where('kontoId', '=', kontoId).execute()
    await protokolliere(db, h.traegerId, { zeitpunkt: h.jetzt, konto, tat: 'anmeldung' })
  }
  return { token, schritt, konto }
}

/** Page of a step; it leads on to `weiter`. */
export function seiteZu(schritt: Schritt, weiter: string): string {
  return schritt === 'fertig' ? weiter : `/anmelden/${schritt}?weiter=${encodeURIComponent(weiter)}`
}

import { type Handlung, protokolliere } from '../audit/index.ts'
import type { TraegerDb } from '../db/index.ts'
import { hashePasswort } from './passwort.ts'
import type { Rolle } from './rechte.ts'

export type NeuesKonto = Readonly<{
  art: 'personal' | 'buerger'
  /** what is typed at sign-in; kept in lower case */
  kennung: string
  name: string
  stelle?: string
  telefon?: string
  email?: string
  rollen?: readonly Rolle[]
  /** without one the account signs in elsewhere */
  passwort?: string
  /** the password was chosen by somebody else and opens only the page to choose an own one */
  passwortWechseln?: boolean
  oidcSubjekt?: string
  uebung?: boolean
}>

export type KontoAngelegt = Readonly<{ ok: true; kontoId: string }> | Readonly<{ ok: false; fehler: 'kennung-vergeben' }>

/** Makes an account. Whether the password is good enough was asked before (`einwandGegen`). */
export async function legeKontoAn(db: TraegerDb, h: Handlung, neu: NeuesKonto): Promise<KontoAngelegt> {
  const passwort = neu.passwort === undefined ? null : await hashePasswort(neu.passwort)
  const zeile = await db
    .insertInto('konto')
    .values({
      traegerId: h.traegerId,
      art: neu.art,
      kennung: alsKennung(neu.kennung),
      name: neu.name,
      stelle: neu.stelle ?? '',
      telefon: neu.telefon ?? '',
      email: neu.email ?? '',
      rollen: [...(neu.rollen ?? [])],
      passwort,
      passwortWechseln: neu.passwortWechseln ?? false,
      oidcSubjekt: neu.oidcSubjekt ?? null,
      uebung: neu.uebung ?? false,
      angelegtAm: h.jetzt,
    })
    .onConflict((c) => c.constraint('konto_kennung_einmalig').doNothing())
    .returning('kontoId')
    .executeTakeFirst()
  if (zeile === undefined) return { ok: false, fehler: 'kennung-vergeben' }
  const rollen = (neu.rollen ?? []).join(', ')
  await protokolliere(db, h.traegerId, {
    zeitpunkt: h.jetzt,
    ...(h.konto && { konto: h.konto }),
    tat: 'konto.anlegen',
    gegenstand: zeile.kontoId,
    zweck: rollen === '' ? 'Konto angelegt' : `Konto angelegt, Rollen: ${rollen}`,
  })
  return { ok: true, kontoId: zeile.kontoId }
}

/** As accounts are looked up: without surrounding space, in lower case. */
export function alsKennung(eingabe: string): string {
  return eingabe.trim().normalize('NFC').toLowerCase()
}

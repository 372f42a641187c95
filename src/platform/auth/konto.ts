import { type Handlung, protokolliere } from '../audit/index.ts'
import type { TraegerDb } from '../db/index.ts'
import { hashePasswort } from './passwort.ts'
import { alsKontoart, darf, type Kontoart, type Recht, type Rolle } from './rechte.ts'
import { beendeSitzungenVon } from './sitzung.ts'

export type NeuesKonto = Readonly<{
  art: Kontoart
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

/** What the sign-in asks about an account. */
export type KontoKern = Readonly<{
  kontoId: string
  art: string
  kennung: string
  name: string
  rollen: string[]
  passwort: string | null
  passwortWechseln: boolean
  gesperrt: boolean
  uebung: boolean
  /** signs in at a service, not with a password */
  extern: boolean
  hatTotp: boolean
  hatFaktor: boolean
}>

export function findKontoKern(db: TraegerDb, traegerId: string, kontoId: string): Promise<KontoKern | undefined> {
  return kern(db, traegerId, 'kontoId', kontoId)
}

export function findKontoZurKennung(db: TraegerDb, traegerId: string, kennung: string): Promise<KontoKern | undefined> {
  return kern(db, traegerId, 'kennung', alsKennung(kennung))
}

export function findKontoZumSubjekt(db: TraegerDb, traegerId: string, subjekt: string): Promise<KontoKern | undefined> {
  return kern(db, traegerId, 'oidcSubjekt', subjekt)
}

/** Whether an account may (still) do something, where nobody signs in: behind a secret address that it made. */
export async function kontoDarf(db: TraegerDb, traegerId: string, kontoId: string, recht: Recht): Promise<boolean> {
  const konto = await findKontoKern(db, traegerId, kontoId)
  if (konto === undefined || konto.gesperrt) return false
  return darf({ art: alsKontoart(konto.art), rollen: konto.rollen }, recht)
}

async function kern(db: TraegerDb, traegerId: string, feld: 'kontoId' | 'kennung' | 'oidcSubjekt', wert: string): Promise<KontoKern | undefined> {
  const konto = await db
    .selectFrom('konto')
    .select(['kontoId', 'art', 'kennung', 'name', 'rollen', 'passwort', 'passwortWechseln', 'gesperrt', 'uebung', 'totp', 'oidcSubjekt'])
    .where('traegerId', '=', traegerId)
    .where(feld, '=', wert)
    .executeTakeFirst()
  if (konto === undefined) return undefined
  const { totp, oidcSubjekt, ...rest } = konto
  const passkey = await db
    .selectFrom('passkey')
    .select('passkeyId')
    .where('traegerId', '=', traegerId)
    .where('kontoId', '=', konto.kontoId)
    .executeTakeFirst()
  return { ...rest, extern: oidcSubjekt !== null, hatTotp: totp !== null, hatFaktor: totp !== null || passkey !== undefined }
}

/** A new password; every other session of the account ends. @param sitzungId the one that stays */
export async function setzePasswort(
  db: TraegerDb,
  h: Handlung,
  kontoId: string,
  { passwort, wechseln, sitzungId }: Readonly<{ passwort: string; wechseln: boolean; sitzungId?: string }>,
): Promise<void> {
  await db
    .updateTable('konto')
    .set({ passwort: await hashePasswort(passwort), passwortWechseln: wechseln })
    .where('traegerId', '=', h.traegerId)
    .where('kontoId', '=', kontoId)
    .execute()
  await beendeSitzungenVon(db, h.traegerId, kontoId, sitzungId)
  await protokolliere(db, h.traegerId, { zeitpunkt: h.jetzt, ...(h.konto && { konto: h.konto }), tat: 'konto.passwort', gegenstand: kontoId })
}

import { type Handlung, protokolliere } from '../audit/index.ts'
import type { TraegerDb } from '../db/index.ts'
import { setzePasswort } from './konto.ts'
import { einmalPasswort } from './passwort.ts'
import type { Rolle } from './rechte.ts'
import { beendeSitzungenVon } from './sitzung.ts'
import { konto as worte } from './texte/personal.ts'

export type Kontozeile = Readonly<{
  kontoId: string
  kennung: string
  name: string
  stelle: string
  telefon: string
  email: string
  rollen: readonly string[]
  gesperrt: boolean
  uebung: boolean
  faktoren: number
  extern: boolean
  angemeldetAm: string | null
}>

/** Accounts of the staff, or the one asked for. */
export async function liesPersonalkonten(db: TraegerDb, traegerId: string, kontoId?: string): Promise<Kontozeile[]> {
  const zeilen = await db
    .selectFrom('konto')
    .select(['kontoId', 'kennung', 'name', 'stelle', 'telefon', 'email', 'rollen', 'gesperrt', 'uebung', 'totp', 'oidcSubjekt', 'angemeldetAm'])
    .select((e) =>
      e
        .selectFrom('passkey')
        .select((p) => p.fn.countAll<number>().as('zahl'))
        .whereRef('passkey.traegerId', '=', 'konto.traegerId')
        .whereRef('passkey.kontoId', '=', 'konto.kontoId')
        .as('passkeys'),
    )
    .where('traegerId', '=', traegerId)
    .where('art', '=', 'personal')
    .$if(kontoId !== undefined, (q) => q.where('kontoId', '=', kontoId ?? ''))
    .orderBy('name')
    .execute()
  return zeilen.map(({ totp, oidcSubjekt, passkeys, angemeldetAm, ...k }) => ({
    ...k,
    faktoren: (passkeys ?? 0) + (totp === null ? 0 : 1),
    extern: oidcSubjekt !== null,
    angemeldetAm: angemeldetAm?.toString() ?? null,
  }))
}

export type KontoGeaendert = Readonly<{ ok: true; passwort?: string }> | Readonly<{ ok: false; satz: string }>

/** How people reach somebody: stands in letters and in the area of those whom the account accompanies. */
export type Erreichbar = Readonly<{ stelle: string; telefon: string; email: string }>
type Aenderung =
  | Readonly<{ tat: 'rollen'; rollen: readonly Rolle[] }>
  | (Readonly<{ tat: 'kontakt' }> & Erreichbar)
  | Readonly<{ tat: 'sperren' | 'entsperren' | 'passwort' | 'faktoren' }>

/** Changes an account of somebody else; nobody gives rights to themselves. A new password is returned once and kept as hash only. */
export async function aendereKonto(db: TraegerDb, h: Handlung, kontoId: string, a: Aenderung): Promise<KontoGeaendert> {
  if (h.konto?.kontoId === kontoId) return { ok: false, satz: worte.fehler.eigenes }
  const [konto] = await liesPersonalkonten(db, h.traegerId, kontoId)
  if (konto === undefined) return { ok: false, satz: worte.fehler.weg }
  const setze = (werte: Partial<Erreichbar> & { rollen?: string[]; gesperrt?: boolean; totp?: null; totpZaehler?: number }) =>
    db.updateTable('konto').set(werte).where('traegerId', '=', h.traegerId).where('kontoId', '=', kontoId).execute()
  const merke = (zweck: string) =>
    protokolliere(db, h.traegerId, { zeitpunkt: h.jetzt, ...(h.konto && { konto: h.konto }), tat: `konto.${a.tat}`, gegenstand: kontoId, zweck })
  switch (a.tat) {
    case 'rollen':
      await setze({ rollen: [...a.rollen] })
      await merke(`Rollen: ${a.rollen.join(', ') || 'keine'}, vorher: ${konto.rollen.join(', ') || 'keine'}`)
      return { ok: true }
    case 'kontakt': {
      const einwand = einwandGegenKontakt(a)
      if (einwand !== undefined) return { ok: false, satz: einwand }
      await setze({ stelle: a.stelle, telefon: a.telefon, email: a.email })
      await merke('Erreichbarkeit geändert')
      return { ok: true }
    }
    case 'sperren':
      await setze({ gesperrt: true })
      await beendeSitzungenVon(db, h.traegerId, kontoId)
      await merke('Konto gesperrt')
      return { ok: true }
    case 'entsperren':
      await setze({ gesperrt: false })
      await merke('Konto entsperrt')
      return { ok: true }
    case 'passwort': {
      if (konto.extern) return { ok: false, satz: worte.fehler.extern }
      const passwort = einmalPasswort()
      await setzePasswort(db, h, kontoId, { passwort, wechseln: true })
      return { ok: true, passwort }
    }
    case 'faktoren':
      await setze({ totp: null, totpZaehler: 0 })
      await db.deleteFrom('passkey').where('traegerId', '=', h.traegerId).where('kontoId', '=', kontoId).execute()
      await beendeSitzungenVon(db, h.traegerId, kontoId)
      await merke('Zweiter Nachweis zurückgesetzt')
      return { ok: true }
  }
}

function einwandGegenKontakt({ stelle, telefon, email }: Erreichbar): string | undefined {
  if (stelle.length > 120) return worte.fehler.stelle
  if (telefon !== '' && !/^\+?[\d /()-]{3,30}$/.test(telefon)) return worte.fehler.telefon
  return email === '' || (email.length <= 254 && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)) ? undefined : worte.fehler.email
}

import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router'
import { forTraeger, mitWiederholung, type TraegerDb } from '../db/index.ts'
import { seiteVon } from '../http/pfad.ts'
import { ohneStoerung } from '../http/stoerung.ts'
import { adresseKontext, type Umfeld, umfeldKontext } from '../http/umfeld.ts'
import { webadresse } from '../http/webadresse.ts'
import { type Sprache, spracheVon } from '../sprache/index.ts'
import { findKontoKern, type KontoKern } from './konto.ts'
import { type Einheit, eineEinheit, gemeinsameEinheit, type Tat } from './leseeinheit.ts'
import { darf, type Konto, type Recht } from './rechte.ts'
import { findAngemeldet, findSitzung, type Sitzung } from './sitzung.ts'

/** What a loader or an action of a protected page works with: one transaction of one Träger, for one account that has the right. */
export type Zugriff = Readonly<{
  db: TraegerDb
  konto: Konto
  umfeld: Umfeld
  traegerId: string
  jetzt: Temporal.Instant
  request: Request
  params: Readonly<Record<string, string | undefined>>
  /** of the citizen's pages; the workplace speaks German */
  sprache: Sprache
  /**
   * Done when everything else is, in the same unit of work: the record of a reading locks the row before it, and whoever held that lock
   * while locking a case would stand in the way of those who lock them in the other order. Of several that name the same thing only
   * one is done, that of the innermost page.
   */
  zuletzt: (tat: Tat, was?: string) => void
  /** Reads something once for all loaders of a request; in an action, which changes things, each time. */
  einmal: <T>(was: string, lies: () => Promise<T>) => Promise<T>
}>

/** The right a loader or an action asks for, readable by the test of roles and routes. */
export type MitRecht<F> = F & Readonly<{ recht: Recht | 'oeffentlich' }>

/**
 * A loader or action that needs a right. Without a session it leads to the sign-in and back; without the right it answers 403. An action
 * is one transaction, and all loaders of a request are one together; all of it happens, or nothing. Return plain data: moments and days
 * as text.
 */
export function geschuetzt<T>(
  recht: Recht,
  work: (z: Zugriff) => Promise<T>,
): MitRecht<(args: LoaderFunctionArgs | ActionFunctionArgs) => Promise<T>> {
  const ausfuehren = async ({ context, request, params }: LoaderFunctionArgs | ActionFunctionArgs): Promise<T> => {
    const umfeld = context.get(umfeldKontext)
    const { traegerId } = umfeld.traeger
    const tu = async (e: Einheit): Promise<T> => {
      const jetzt = umfeld.uhr.jetzt()
      const konto = await e.einmal('konto', () => findAngemeldet(e.db, traegerId, request, jetzt))
      if (konto === undefined) throw redirect(`/anmelden?weiter=${encodeURIComponent(ziel(request))}`)
      if (!darf(konto, recht)) throw new Response(null, { status: 403 })
      return work({ ...e, konto, umfeld, traegerId, jetzt, request, params, sprache: spracheVon({ request, context }) })
    }
    const liest = request.method === 'GET' || request.method === 'HEAD'
    const einheit = () => (liest ? gemeinsameEinheit(context, umfeld.db, traegerId, tu) : eineEinheit(umfeld.db, traegerId, tu))
    return ohneStoerung(mitWiederholung(einheit))
  }
  return Object.assign(ausfuehren, { recht })
}

/** What a page without sign-in works with; `db` shows the rows of the Träger like everywhere. */
export type Offen = Omit<Zugriff, 'konto' | keyof Pick<Einheit, 'zuletzt' | 'einmal'>>

/** A loader or action that anybody may call. */
export function oeffentlich<T>(work: (z: Offen) => Promise<T>): MitRecht<(args: LoaderFunctionArgs | ActionFunctionArgs) => Promise<T>> {
  const ausfuehren = async ({ context, request, params }: LoaderFunctionArgs | ActionFunctionArgs): Promise<T> => {
    const umfeld = context.get(umfeldKontext)
    const { traegerId } = umfeld.traeger
    const sprache = spracheVon({ request, context })
    const einheit = () =>
      forTraeger(umfeld.db, traegerId, (db) => work({ db, umfeld, traegerId, jetzt: umfeld.uhr.jetzt(), request, params, sprache }))
    return ohneStoerung(mitWiederholung(einheit))
  }
  return Object.assign(ausfuehren, { recht: 'oeffentlich' as const })
}

/** What a published page works with: nothing of who asks but the language, so that one answer serves everybody. */
export type VorAllen = Omit<Offen, 'request'> & Readonly<{ url: URL }>

/** A loader of a page that looks the same for everybody: its answer may be kept and given to the next one, and it needs no script. */
export function fuerAlle<T>(work: (z: VorAllen) => Promise<T>): MitRecht<(args: LoaderFunctionArgs) => Promise<T>> {
  const ausfuehren = async ({ context, request, params }: LoaderFunctionArgs): Promise<T> => {
    const umfeld = context.get(umfeldKontext)
    const { traegerId } = umfeld.traeger
    const sprache = spracheVon({ request, context })
    const url = new URL(webadresse(umfeld, seiteVon(request))) // what is kept for all must not hold a host that somebody made up
    const einheit = () => forTraeger(umfeld.db, traegerId, (db) => work({ db, umfeld, traegerId, jetzt: umfeld.uhr.jetzt(), url, params, sprache }))
    return ohneStoerung(mitWiederholung(einheit))
  }
  return Object.assign(ausfuehren, { recht: 'oeffentlich' as const, fuerAlle: true as const })
}

/** What a page works with that opens its units of work itself, because between them it does what must not hold the database up. */
export type Schritte = Omit<Offen, 'db'> & Readonly<{ adresse: string }>

/** A loader or action that anybody may call and that opens its units of work itself, with `forTraeger`. */
export function oeffentlichInSchritten<T>(
  work: (z: Schritte) => Promise<T>,
): MitRecht<(args: LoaderFunctionArgs | ActionFunctionArgs) => Promise<T>> {
  const ausfuehren = ({ context, request, params }: LoaderFunctionArgs | ActionFunctionArgs): Promise<T> => {
    const umfeld = context.get(umfeldKontext)
    const getan = work({
      umfeld,
      traegerId: umfeld.traeger.traegerId,
      jetzt: umfeld.uhr.jetzt(),
      request,
      params,
      sprache: spracheVon({ request, context }),
      adresse: context.get(adresseKontext),
    })
    return ohneStoerung(getan)
  }
  return Object.assign(ausfuehren, { recht: 'oeffentlich' as const })
}

/** What a page between password and whole session works with. */
export type Zwischenschritt = Offen & Readonly<{ sitzung: Sitzung & { kontoId: string }; konto: KontoKern }>

/** A loader or action of a step of the sign-in: only for who gave the right password a moment ago. */
export function waehrendAnmeldung<T>(
  work: (z: Zwischenschritt) => Promise<T>,
): MitRecht<(args: LoaderFunctionArgs | ActionFunctionArgs) => Promise<T>> {
  return oeffentlich(async (z) => {
    const sitzung = await findSitzung(z.db, z.traegerId, z.request, z.jetzt)
    const konto = sitzung?.stufe === 'anmeldung' && sitzung.kontoId ? await findKontoKern(z.db, z.traegerId, sitzung.kontoId) : undefined
    if (sitzung === undefined || konto === undefined || konto.gesperrt) throw redirect('/anmelden')
    return work({ ...z, sitzung: { ...sitzung, kontoId: konto.kontoId }, konto })
  })
}

/** Where to return after the sign-in; a form that was sent leads back to its page. */
export function ziel(request: Request): string {
  return seiteVon(request)
}

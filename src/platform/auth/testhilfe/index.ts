import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, type LoaderFunctionArgs, RouterContextProvider } from 'react-router'
import { stehendeUhr } from '../../clock/index.ts'
import { forTraeger, type Traeger } from '../../db/index.ts'
import type { TestDb } from '../../db/testhilfe/db.ts'
import { adresseKontext, type Umfeld, umfeldKontext } from '../../http/umfeld.ts'
import { oeffneTresor } from '../../tresor/index.ts'
import type { Konto, Rolle } from '../rechte.ts'
import { beginneSitzung } from '../sitzung.ts'

/** Moment at which tests of pages happen, unless they say otherwise: a Monday morning. */
export const testzeit = Temporal.Instant.from('2026-08-17T08:00:00Z')

/** An account with these roles, in the Träger of the exercises or in the one named. */
export async function kontoMit(t: TestDb, rollen: readonly Rolle[] | 'buerger', traegerId = t.traegerId): Promise<Konto> {
  const art = rollen === 'buerger' ? 'buerger' : 'personal'
  const kennung = `${rollen === 'buerger' ? 'buerger' : rollen.join('-')}-${randomUUID().slice(0, 8)}`
  const neu = { art, kennung, name: `${kennung} (Übung)`, stelle: 'Team Wernigerode', rollen: rollen === 'buerger' ? [] : [...rollen] } as const
  const { kontoId } = await forTraeger(t.db, traegerId, (db) =>
    db
      .insertInto('konto')
      .values({ traegerId, ...neu })
      .returning('kontoId')
      .executeTakeFirstOrThrow(),
  )
  return { kontoId, ...neu }
}

/** Signs a new account with this role in. @returns the value of the Cookie header */
export async function angemeldetAls(t: TestDb, rolle: Rolle | 'buerger', jetzt = testzeit): Promise<string> {
  return cookieFuer(t, await kontoMit(t, rolle === 'buerger' ? 'buerger' : [rolle]), jetzt)
}

/** Signs an account in. @returns the value of the Cookie header */
export async function cookieFuer(t: TestDb, konto: Pick<Konto, 'kontoId'>, jetzt = testzeit): Promise<string> {
  const token = await forTraeger(t.db, t.traegerId, (db) => beginneSitzung(db, t.traegerId, { kontoId: konto.kontoId, stufe: 'voll' }, jetzt))
  return `tragwerk=${token}`
}

const tresor = oeffneTresor({ hauptschluessel: Buffer.alloc(32, 1).toString('base64'), ordner: '' })

type Anfrage = Readonly<{
  cookie?: string
  /** sent as a form with POST */
  formular?: Readonly<Record<string, string>> | FormData
  params?: Record<string, string>
  jetzt?: Temporal.Instant
  adresse?: string
  /** differs from the Träger of the exercises in these */
  traeger?: Partial<Traeger>
  umfeld?: Partial<Umfeld>
}>

/**
 * Calls a loader or an action as the router does.
 *
 * @throws the Response that it throws (redirect, 403, 404)
 */
export async function rufe<T>(
  t: TestDb,
  work: (args: LoaderFunctionArgs & ActionFunctionArgs) => Promise<T>,
  pfad: string,
  { cookie, formular, params = {}, jetzt = testzeit, adresse = '192.0.2.1', traeger = {}, umfeld = {} }: Anfrage = {},
): Promise<T> {
  const eigener = await traegerVon(t)
  const context = new RouterContextProvider()
  context.set(umfeldKontext, {
    db: t.db,
    traeger: { ...eigener, ...traeger },
    adresse: 'http://tragwerk.test',
    uhr: stehendeUhr(jetzt),
    tresor,
    haken: { buche: async () => {} },
    ...umfeld,
  })
  context.set(adresseKontext, adresse)
  const url = new URL(pfad, 'http://tragwerk.test')
  const request = new Request(url, {
    headers: cookie === undefined ? {} : { cookie },
    ...(formular && { method: 'POST', body: formular instanceof FormData ? formular : new URLSearchParams({ ...formular }) }),
  })
  return work({ request, url, params, context, pattern: url.pathname } as LoaderFunctionArgs & ActionFunctionArgs)
}

/** The Träger of the exercises as the start reads it. */
export function traegerVon(t: TestDb): Promise<Traeger> {
  return forTraeger(t.db, t.traegerId, (db) => db.selectFrom('traeger').selectAll().where('traegerId', '=', t.traegerId).executeTakeFirstOrThrow())
}

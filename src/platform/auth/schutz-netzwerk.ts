import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from 'react-router'
import type { Handlung } from '../audit/index.ts'
import { findNetzwerkId, forTraeger, mitWiederholung, type Traeger, type TraegerDb } from '../db/index.ts'
import { ohneStoerung } from '../http/stoerung.ts'
import { type Umfeld, umfeldKontext } from '../http/umfeld.ts'
import { darf, type Konto, type Recht } from './rechte.ts'
import { type MitRecht, ziel } from './schutz.ts'
import { findAngemeldet } from './sitzung.ts'

/** What a page of the shared space works with: two spaces, each with units of work of its own, one after the other, never nested. */
export type NetzZugriff = Readonly<{
  /** who signed in, at the own house */
  konto: Konto
  haus: Traeger
  netzId: string
  umfeld: Umfeld
  jetzt: Temporal.Instant
  request: Request
  params: Readonly<Record<string, string | undefined>>
  /** one unit of work in the shared space; the name in `h` says of which house somebody is */
  imNetz: <T>(work: (db: TraegerDb, h: Handlung & Required<Pick<Handlung, 'konto'>>) => Promise<T>) => Promise<T>
  /** one unit of work in the own house */
  imHaus: <T>(work: (db: TraegerDb, h: Handlung & Required<Pick<Handlung, 'konto'>>) => Promise<T>) => Promise<T>
}>

/**
 * A loader or action of a page of the network, for people of all houses: they sign in at home and work in the shared space, where no
 * client data can exist. Answers 404 where the installation has no such space.
 */
export function geschuetztImNetz<T>(
  recht: Recht,
  work: (z: NetzZugriff) => Promise<T>,
): MitRecht<(args: LoaderFunctionArgs | ActionFunctionArgs) => Promise<T>> {
  const ausfuehren = async ({ context, request, params }: LoaderFunctionArgs | ActionFunctionArgs): Promise<T> => {
    const umfeld = context.get(umfeldKontext)
    const { traeger: haus, db } = umfeld
    const jetzt = umfeld.uhr.jetzt()
    const konto = await forTraeger(db, haus.traegerId, (trx) => findAngemeldet(trx, haus.traegerId, request, jetzt))
    if (konto === undefined) throw redirect(`/anmelden?weiter=${encodeURIComponent(ziel(request))}`)
    if (!darf(konto, recht)) throw new Response(null, { status: 403 })
    const netzId = await findNetzwerkId(db)
    if (netzId === undefined) throw new Response(null, { status: 404 })
    const imNetz: NetzZugriff['imNetz'] = (arbeit) => {
      const h = { traegerId: netzId, jetzt, konto: { ...konto, name: haus.traegerId === netzId ? konto.name : `${konto.name}, ${haus.kurzname}` } }
      return mitWiederholung(() => forTraeger(db, netzId, (trx) => arbeit(trx, h)))
    }
    const imHaus: NetzZugriff['imHaus'] = (arbeit) =>
      mitWiederholung(() => forTraeger(db, haus.traegerId, (trx) => arbeit(trx, { traegerId: haus.traegerId, jetzt, konto })))
    return work({ konto, haus, netzId, umfeld, jetzt, request, params, imNetz, imHaus })
  }
  return Object.assign((args: LoaderFunctionArgs | ActionFunctionArgs) => ohneStoerung(ausfuehren(args)), { recht })
}

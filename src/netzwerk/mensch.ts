import type { Handlung } from '../platform/audit/index.ts'
import { darf, type NetzZugriff } from '../platform/auth/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'

/** Somebody in the shared space: of which house, and what for. */
export type Mensch = Readonly<{
  /** id of the Träger at home */
  haus: string
  hausName: string
  /** ISO 3166-2 */
  land: string
  kontoId: string
  name: string
  /** acts for its house: writes, votes, takes over */
  wirktMit: boolean
  /** of the coordination; only an account of the network itself can be */
  koordiniert: boolean
}>

/** Who acts and when, in the rows of the network. */
export type ImNetz = Handlung & Readonly<{ konto: NonNullable<Handlung['konto']>; mensch: Mensch }>

export function menschAus({ konto, haus, netzId }: Pick<NetzZugriff, 'konto' | 'haus' | 'netzId'>): Mensch {
  return {
    haus: haus.traegerId,
    hausName: haus.kurzname,
    land: haus.land,
    kontoId: konto.kontoId,
    name: konto.name,
    wirktMit: darf(konto, 'netzwerk.mitwirken'),
    // a house gives out its own roles: what it calls coordination coordinates nobody
    koordiniert: haus.traegerId === netzId && darf(konto, 'netzwerk.koordinieren'),
  }
}

/** One unit of work in the network for whoever asked for a page. */
export function imNetz<T>(z: NetzZugriff, work: (db: TraegerDb, h: ImNetz) => Promise<T>): Promise<T> {
  return z.imNetz((db, h) => work(db, { ...h, mensch: menschAus(z) }))
}

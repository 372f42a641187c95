import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { type Kampagnendaten, type Kampagnenschritt, type Kampagnenstand, kampagneSchema } from './kampagne.ts'

/** A brand kit with everything that happened to it: what the coordination sees. */
export type Kampagne = Readonly<{
  kampagneId: string
  /** the newest version */
  fassung: number
  daten: Kampagnendaten
  von: string
  am: Temporal.Instant
  schritte: readonly Kampagnenschritt[]
  /** the version that houses see */
  herausgegeben: number | undefined
}>

/** What a house sees of a campaign: the version that was given out last. */
export type HerausgegebeneKampagne = Readonly<{
  kampagneId: string
  fassung: number
  daten: Kampagnendaten
  stand: Exclude<Kampagnenstand, 'entwurf'>
}>

export async function findKampagne(db: TraegerDb, netzId: string, kampagneId: string): Promise<Kampagne | undefined> {
  return (await liesKampagnen(db, netzId)).find((k) => k.kampagneId === kampagneId)
}

/** All brand kits of the network, the newest first; there is a handful in ten years. */
export async function liesKampagnen(db: TraegerDb, netzId: string): Promise<readonly Kampagne[]> {
  const fassungen = await db
    .selectFrom('kampagneFassung')
    .select(['kampagneId', 'fassung', 'daten', 'von', 'am'])
    .distinctOn('kampagneId')
    .where('traegerId', '=', netzId)
    .orderBy('kampagneId', 'desc')
    .orderBy('fassung', 'desc')
    .execute()
  const schritte = await db
    .selectFrom('kampagneSchritt')
    .select(['kampagneId', 'nr', 'was', 'fassung', 'von', 'am'])
    .where('traegerId', '=', netzId)
    .orderBy('nr')
    .execute()
  return fassungen.map(({ daten, ...f }) => {
    const eigene = schritte.filter((s) => s.kampagneId === f.kampagneId).map(({ kampagneId: _, was, ...s }) => ({ ...s, was: schrittart(was) }))
    return { ...f, daten: kampagneSchema.parse(daten), schritte: eigene, herausgegeben: eigene.findLast((s) => s.was === 'herausgegeben')?.fassung }
  })
}

function schrittart(was: string): Kampagnenschritt['was'] {
  return was === 'beendet' ? 'beendet' : 'herausgegeben'
}

/** Where a campaign stands on a day: on the day it is ended by hand it is over. */
export function kampagnenstand({ schritte, daten }: Pick<Kampagne, 'schritte' | 'daten'>, tag: string): Kampagnenstand {
  if (!schritte.some((s) => s.was === 'herausgegeben')) return 'entwurf'
  const beendet = schritte.find((s) => s.was === 'beendet')
  return standAm(daten, beendet?.am, tag)
}

function standAm(
  { ab, bis }: Pick<Kampagnendaten, 'ab' | 'bis'>,
  beendetAm: Temporal.Instant | undefined,
  tag: string,
): Exclude<Kampagnenstand, 'entwurf'> {
  if (beendetAm !== undefined && tagVon(beendetAm).toString() <= tag) return 'beendet'
  if (tag < ab) return 'kommt'
  return tag > bis ? 'vorbei' : 'laeuft'
}

/** What was given out to all houses, with where it stands on a day; the newest first. */
export async function herausgegebeneKampagnen(db: TraegerDb, netzId: string, tag: string): Promise<readonly HerausgegebeneKampagne[]> {
  const fassungen = await db
    .selectFrom('kampagneSchritt as s')
    .innerJoin('kampagneFassung as f', (j) =>
      j.onRef('f.traegerId', '=', 's.traegerId').onRef('f.kampagneId', '=', 's.kampagneId').onRef('f.fassung', '=', 's.fassung'),
    )
    .select(['s.kampagneId', 'f.fassung', 'f.daten'])
    .distinctOn('s.kampagneId')
    .where('s.traegerId', '=', netzId)
    .where('s.was', '=', 'herausgegeben')
    .orderBy('s.kampagneId', 'desc')
    .orderBy('s.nr', 'desc')
    .execute()
  const beendet = await db
    .selectFrom('kampagneSchritt')
    .select(['kampagneId', 'am'])
    .where('traegerId', '=', netzId)
    .where('was', '=', 'beendet')
    .execute()
  const ende = new Map(beendet.map((b) => [b.kampagneId, b.am]))
  return fassungen.map(({ daten, ...f }) => {
    const gelesen = kampagneSchema.parse(daten)
    return { ...f, daten: gelesen, stand: standAm(gelesen, ende.get(f.kampagneId), tag) }
  })
}

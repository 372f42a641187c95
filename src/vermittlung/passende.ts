import type { TraegerDb } from '../platform/db/index.ts'
import { passungsworte } from './begriffe.ts'
import { liesGewichte } from './gewichte.ts'
import { alsDaten, bewerte, type PassungDaten, rangliste } from './passung.ts'
import type { Gewichte } from './passung-gewichte.ts'
import { frischeProfileAuf, liesBewerber, liesOffeneStellen, merkmaleVon, stellenmerkmale } from './passung-lesen.ts'
import type { Bewerbermerkmale } from './passung-merkmale.ts'
import { liesStellen, type Stelle } from './stelle.ts'

export type PassendePerson = Readonly<{ personId: string; fallId: string; passung: PassungDaten }>
export type PassendeStelle = Readonly<{ stelle: Stelle; passung: PassungDaten }>

type Wie = Readonly<{ tag: string; kontoId: string; hoechstens?: number; gewichte?: Gewichte; ohne?: ReadonlySet<string> }>

const GEZEIGT = 20

/** The people who fit a vacancy best, each with its points. Of protected cases only for their circle. */
export async function passendePersonen(db: TraegerDb, traegerId: string, stelle: Stelle, wie: Wie): Promise<PassendePerson[]> {
  const { tag, kontoId, hoechstens = GEZEIGT, ohne } = wie
  const gewichte = wie.gewichte ?? (await liesGewichte(db, traegerId))
  await frischeProfileAuf(db, traegerId, tag)
  const alle = (await liesBewerber(db, traegerId, kontoId)).filter((b) => ohne === undefined || !ohne.has(b.personId))
  const merkmale = stellenmerkmale(stelle)
  const worte = await passungsworte(db, traegerId, tag)
  return rangliste(alle, (b) => bewerte(b.merkmale, merkmale, gewichte), hoechstens).map(({ wer, passung }) => ({
    personId: wer.personId,
    fallId: wer.fallId,
    passung: alsDaten(passung, worte),
  }))
}

/** The open vacancies that fit somebody best, each with its points; undefined where nothing is known that could be compared. */
export async function passendeStellen(
  db: TraegerDb,
  traegerId: string,
  personId: string,
  wie: Omit<Wie, 'kontoId'>,
): Promise<PassendeStelle[] | undefined> {
  const merkmale = await merkmaleVon(db, traegerId, personId, wie.tag)
  return merkmale && passendeStellenZu(db, traegerId, merkmale, wie)
}

export async function passendeStellenZu(
  db: TraegerDb,
  traegerId: string,
  merkmale: Bewerbermerkmale,
  { tag, hoechstens = GEZEIGT, gewichte: gesetzt, ohne }: Omit<Wie, 'kontoId'>,
): Promise<PassendeStelle[]> {
  const gewichte = gesetzt ?? (await liesGewichte(db, traegerId))
  const alle = (await liesOffeneStellen(db, traegerId)).filter((s) => ohne === undefined || !ohne.has(s.stelleId))
  const beste = rangliste(alle, (s) => bewerte(merkmale, s.merkmale, gewichte), hoechstens)
  const stellen = await liesStellen(db, traegerId, { stelleIds: beste.map((b) => b.wer.stelleId), hoechstens })
  const worte = await passungsworte(db, traegerId, tag)
  return beste.flatMap(({ wer, passung }) => {
    const stelle = stellen.find((s) => s.stelleId === wer.stelleId)
    return stelle === undefined ? [] : [{ stelle, passung: alsDaten(passung, worte) }]
  })
}

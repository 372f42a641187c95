import type { TraegerDb } from '../platform/db/index.ts'
import { type Bild, bildangabeSchema, bildtypen, laeuftAus } from './bild.ts'

/** Where the right to a picture stands. */
export type Bildstand = 'nutzbar' | 'laeuft-aus' | 'abgelaufen' | 'zurueckgezogen'

export function standVon(bild: Pick<Bild, 'giltBis' | 'zurueckgezogen'>, heute: string): Bildstand {
  if (bild.zurueckgezogen) return 'zurueckgezogen'
  if (bild.giltBis !== null && bild.giltBis < heute) return 'abgelaufen'
  return laeuftAus(bild, heute) ? 'laeuft-aus' : 'nutzbar'
}

function auswahl(db: TraegerDb, traegerId: string, netzId: string | undefined) {
  return db
    .selectFrom('bildAngabe as a')
    .innerJoin('bild as b', (j) => j.onRef('b.traegerId', '=', 'a.traegerId').onRef('b.bildId', '=', 'a.bildId'))
    .distinctOn(['a.traegerId', 'a.bildId'])
    .select([
      'b.traegerId',
      'b.bildId',
      'b.name',
      'b.typ',
      'b.breite',
      'b.hoehe',
      'b.sha256',
      'a.fassung',
      'a.daten',
      'a.giltBis',
      'a.zurueckgezogen',
      'b.von',
      'b.am',
    ])
    .where('a.traegerId', 'in', netzId === undefined ? [traegerId] : [traegerId, netzId])
    .orderBy('a.traegerId')
    .orderBy('a.bildId')
    .orderBy('a.fassung', 'desc')
}

type Zeile = Awaited<ReturnType<ReturnType<typeof auswahl>['execute']>>[number]

function alsBild(z: Zeile, traegerId: string): Bild {
  const typ = bildtypen.find((t) => t === z.typ)
  if (typ === undefined) throw new Error(`picture ${z.bildId} has the type ${z.typ}`)
  const { traegerId: eigner, daten, ...rest } = z
  return { ...rest, typ, angabe: bildangabeSchema.parse(daten), gemeinsam: eigner !== traegerId }
}

/** A picture of the own house or, with `netzId`, of all houses. */
export async function findBild(db: TraegerDb, traegerId: string, netzId: string | undefined, bildId: string): Promise<Bild | undefined> {
  if (!istId(bildId)) return undefined
  const zeile = await auswahl(db, traegerId, netzId).where('a.bildId', '=', bildId).executeTakeFirst()
  return zeile && alsBild(zeile, traegerId)
}

/** All pictures of the own house and of all houses, the newest first, each with where its right stands on a day. */
export async function bilder(
  db: TraegerDb,
  traegerId: string,
  netzId: string | undefined,
  heute: string,
): Promise<readonly (Bild & { stand: Bildstand })[]> {
  const zeilen = await auswahl(db, traegerId, netzId).execute()
  return zeilen
    .map((z) => alsBild(z, traegerId))
    .map((b) => ({ ...b, stand: standVon(b, heute) }))
    .toSorted((a, b) => Temporal.Instant.compare(b.am, a.am) || (a.bildId < b.bildId ? 1 : -1))
}

function istId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
}

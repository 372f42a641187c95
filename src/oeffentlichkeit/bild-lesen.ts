import { sql } from 'kysely'
import type { TraegerDb } from '../platform/db/index.ts'
import { findArt } from './arten.ts'
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

/** A place that shows a picture. */
export type Verwendung = Readonly<{ inhaltId: string; art: string; artName: string; titel: string; adresse: string; oeffentlich: boolean }>

/** Where the own house uses a picture: in the newest version of something, or in the one the public sees. */
export async function verwendungen(db: TraegerDb, traegerId: string, bildId: string, jetzt: Temporal.Instant): Promise<readonly Verwendung[]> {
  const { rows } = await sql<{ inhaltId: string; art: string; adresse: string; daten: unknown; oeffentlich: boolean }>`
    with benutzt as (
      select inhalt_id, fassung from inhalt_verweis where traeger_id = ${traegerId} and art = 'bild' and ziel = ${bildId}
    ), sichtbar as (
      select inhalt_id, fassung from oeffentliche_fassungen(${jetzt.toString()}::timestamptz) where traeger_id = ${traegerId}
    ), neueste as (
      select inhalt_id, max(fassung) as fassung from inhalt_fassung where traeger_id = ${traegerId} group by inhalt_id
    )
    select i.inhalt_id as "inhaltId", i.art, i.adresse, f.daten, s.inhalt_id is not null as oeffentlich
    from inhalt i
      join neueste n on n.inhalt_id = i.inhalt_id
      left join (sichtbar s join benutzt bs on bs.inhalt_id = s.inhalt_id and bs.fassung = s.fassung) on s.inhalt_id = i.inhalt_id
      join inhalt_fassung f on f.traeger_id = i.traeger_id and f.inhalt_id = i.inhalt_id and f.fassung = coalesce(s.fassung, n.fassung)
    where i.traeger_id = ${traegerId}
      and (s.inhalt_id is not null or exists (select from benutzt b where b.inhalt_id = n.inhalt_id and b.fassung = n.fassung))
    order by i.art, i.adresse`.execute(db)
  return rows.map(({ daten, ...z }) => {
    const art = findArt(z.art)
    const gelesen = art?.schema.safeParse(daten)
    return { ...z, artName: art?.name ?? z.art, titel: art && gelesen?.success ? art.titel(gelesen.data) : z.adresse }
  })
}

/** Pictures of the own house whose right ends soon or has ended, with the places that show them: work for the editors. */
export async function bildHinweise(
  db: TraegerDb,
  traegerId: string,
  netzId: string | undefined,
  jetzt: Temporal.Instant,
  heute: string,
): Promise<readonly Readonly<{ bild: Bild; stand: Bildstand; stellen: readonly Verwendung[] }>[]> {
  const betroffen = (await bilder(db, traegerId, netzId, heute)).filter((b) => b.stand !== 'nutzbar')
  const hinweise: { bild: Bild; stand: Bildstand; stellen: readonly Verwendung[] }[] = []
  for (const bild of betroffen) {
    const stellen = await verwendungen(db, traegerId, bild.bildId, jetzt)
    if (stellen.length > 0 || (bild.stand === 'laeuft-aus' && !bild.gemeinsam)) hinweise.push({ bild, stand: bild.stand, stellen })
  }
  return hinweise
}

function istId(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)
}

import { sql } from 'kysely'
import type { TraegerDb } from '../platform/db/index.ts'
import { alsProfilwert, findeFeld, type Profilfeld, type Profilwert } from './felder.ts'
import { ohneGesundheit, sichtbareFelder } from './sicht.ts'

/** A fact of somebody's profile as proposals need it. */
export type Kurzangabe = { [F in Profilfeld]: Readonly<{ feld: F; wert: Profilwert<F>; giltVon: string; giltBis: string | null }> }[Profilfeld]

export type Kurzprofil = Readonly<{ fallId: string; zeilen: number; angaben: readonly Kurzangabe[] }>

/**
 * The facts in force of many people at once, for what goes through everybody: never health. Facts that begin later are in it too.
 *
 * @returns by person; `zeilen`: how many rows were ever written about the person
 */
export async function liesProfileVieler(db: TraegerDb, traegerId: string, personIds: readonly string[]): Promise<ReadonlyMap<string, Kurzprofil>> {
  if (personIds.length === 0) return new Map()
  const zeilen = await db
    .selectFrom('profilAngabe as a')
    .leftJoin('profilAngabe as n', (j) => j.onRef('n.traegerId', '=', 'a.traegerId').onRef('n.ersetzt', '=', 'a.profilAngabeId'))
    .select(['a.personId', 'a.fallId', 'a.feld', 'a.wert', 'a.giltVon', 'a.giltBis', 'n.profilAngabeId as ersetztDurch'])
    .where('a.traegerId', '=', traegerId)
    .where('a.personId', '=', sql<string>`any(${sql.val([...personIds])}::uuid[])`)
    .orderBy('a.bekanntSeit')
    .execute()
  const sichtbar = new Set<string>(sichtbareFelder(ohneGesundheit))
  const ergebnis = new Map<string, { fallId: string; zeilen: number; angaben: Kurzangabe[] }>()
  for (const z of zeilen) {
    const profil = ergebnis.get(z.personId) ?? { fallId: z.fallId, zeilen: 0, angaben: [] }
    profil.zeilen++
    ergebnis.set(z.personId, profil)
    const info = sichtbar.has(z.feld) && z.ersetztDurch === null && z.wert !== null ? findeFeld(z.feld) : undefined
    if (info === undefined) continue
    // field and value belong together: the schema of the field read it
    profil.angaben.push({ feld: info.feld, wert: alsProfilwert(info.feld, z.wert), giltVon: z.giltVon, giltBis: z.giltBis } as Kurzangabe)
  }
  return ergebnis
}

/** How many rows there are about each person: the profile is insert-only, so that another number means news. */
export async function zaehleProfilzeilen(db: TraegerDb, traegerId: string): Promise<ReadonlyMap<string, number>> {
  const zeilen = await db
    .selectFrom('profilAngabe')
    .select((eb) => ['personId', eb.fn.countAll<number>().as('zeilen')])
    .where('traegerId', '=', traegerId)
    .groupBy('personId')
    .execute()
  return new Map(zeilen.map((z) => [z.personId, z.zeilen]))
}

import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { istId } from './ergebnis.ts'
import type { MitgliedRolle, Vertraulichkeit } from './gremium-art.ts'
import type { ImNetz } from './mensch.ts'

export type Gremium = Readonly<{
  gremiumId: string
  name: string
  art: string
  auftrag: string
  vertraulichkeit: Vertraulichkeit
  land: string | null
  sitzregel: string
  von: string
  bis: string | null
  aufgeloestAm: Temporal.Instant | null
}>

/** What somebody is in a group. */
export type Stellung = Readonly<{
  /** the house has a seat today */
  mitglied: boolean
  /** sees meetings, approved minutes and papers that are not kept closer */
  sieht: boolean
  /** plans, invites, records: speaker, moderation, coordination */
  leitet: boolean
  /** approves the minutes: speaker, in their place the coordination */
  genehmigt: boolean
}>

export type MitStellung = Readonly<{ gremium: Gremium; stellung: Stellung }>

type Sitz = Readonly<{ gremiumId: string; rolle: string; kontoId: string | null }>

/** Seats of the own house that are held today. */
export function eigeneSitze(db: TraegerDb, h: ImNetz): Promise<Sitz[]> {
  const heute = tagVon(h.jetzt).toString()
  return db
    .selectFrom('gremiumMitglied')
    .select(['gremiumId', 'rolle', 'kontoId'])
    .where('traegerId', '=', h.traegerId)
    .where('haus', '=', h.mensch.haus)
    .where('von', '<=', heute)
    .where((e) => e.or([e('bis', 'is', null), e('bis', '>=', heute)]))
    .execute()
}

/** A role belongs to whoever said that they are this person; until somebody did, to the people who act for the house. */
function hatRolle(h: ImNetz, sitze: readonly Sitz[], rollen: readonly MitgliedRolle[]): boolean {
  return h.mensch.wirktMit && sitze.some((s) => rollen.some((r) => r === s.rolle) && (s.kontoId === null || s.kontoId === h.mensch.kontoId))
}

export function stellungIn(h: ImNetz, gremium: Gremium, alleSitze: readonly Sitz[]): Stellung {
  const sitze = alleSitze.filter((s) => s.gremiumId === gremium.gremiumId)
  const { koordiniert } = h.mensch
  const mitglied = sitze.length > 0
  const leitet = koordiniert || hatRolle(h, sitze, ['sprecherin', 'moderation'])
  return {
    mitglied,
    sieht: mitglied || darfSehen(h, gremium.vertraulichkeit, gremium.land),
    leitet,
    genehmigt: koordiniert || hatRolle(h, sitze, ['sprecherin']),
  }
}

/** Whether something with this confidentiality is for somebody who has no seat. */
export function darfSehen({ mensch }: ImNetz, vertraulichkeit: Vertraulichkeit, land: string | null): boolean {
  if (mensch.koordiniert) return true // associations work with the coordination
  if (vertraulichkeit === 'land') return land === mensch.land
  return vertraulichkeit === 'alle' || vertraulichkeit === 'oeffentlich'
}

const spalten = ['gremiumId', 'name', 'art', 'auftrag', 'vertraulichkeit', 'land', 'sitzregel', 'von', 'bis', 'aufgeloestAm'] as const

/** Every group with what the reader is in it, by name; those that still work come first. */
export async function liesGremien(db: TraegerDb, h: ImNetz): Promise<MitStellung[]> {
  const sitze = await eigeneSitze(db, h)
  const zeilen = await db.selectFrom('gremium').select(spalten).where('traegerId', '=', h.traegerId).orderBy('name').execute()
  const gremien = zeilen.map((zeile) => alsGremium(zeile)).map((gremium) => ({ gremium, stellung: stellungIn(h, gremium, sitze) }))
  return [...gremien.filter((g) => g.gremium.aufgeloestAm === null), ...gremien.filter((g) => g.gremium.aufgeloestAm !== null)]
}

/** One group with what the reader is in it. */
export async function findGremium(db: TraegerDb, h: ImNetz, gremiumId: string | undefined): Promise<MitStellung | undefined> {
  if (!istId(gremiumId)) return undefined
  const zeile = await db
    .selectFrom('gremium')
    .select(spalten)
    .where('traegerId', '=', h.traegerId)
    .where('gremiumId', '=', gremiumId)
    .executeTakeFirst()
  if (zeile === undefined) return undefined
  const gremium = alsGremium(zeile)
  return { gremium, stellung: stellungIn(h, gremium, await eigeneSitze(db, h)) }
}

/** The database keeps to the list of `vertraulichkeiten`. */
function alsGremium(zeile: Omit<Gremium, 'vertraulichkeit'> & { vertraulichkeit: string }): Gremium {
  return { ...zeile, vertraulichkeit: zeile.vertraulichkeit as Vertraulichkeit }
}

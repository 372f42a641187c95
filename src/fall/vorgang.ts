import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { vorgangsarten, vorgangsstaende } from './texte/personal-saetze.ts'

export const vorgangArten = [
  'erstantrag',
  'weiterbewilligung',
  'aenderung',
  'anforderung',
  'wiedervorlage',
  'nachricht',
  'rueckfrage',
  'integration',
  'foerderung',
  'termin',
  'pflicht',
  'massnahme',
  'meldedaten',
  'teilhabe',
] as const
export type VorgangArt = (typeof vorgangArten)[number]

export const vorgangStaende = ['neu', 'in-pruefung', 'nachweis-offen', 'entwurf', 'in-freigabe', 'zurueckgegeben', 'erlassen', 'erledigt'] as const
export type VorgangStand = (typeof vorgangStaende)[number]

export const vorgangNamen: Readonly<Record<VorgangArt, string>> = vorgangsarten

export const standNamen: Readonly<Record<VorgangStand, string>> = vorgangsstaende

type Felder = {
  fallId?: string | null
  titel?: string
  stand?: VorgangStand
  /** account that works on it; null: waits for somebody of the team */
  zustaendig?: string | null
  team?: string
  /** why it cannot wait; such work stands on top */
  eilig?: string
  frist?: string | null
  fristGrund?: string
  /** what is missing, in words */
  fehlt?: string
  /** claim of the month concerned, in cents */
  monatCent?: number | null
}

export type VorgangAenderung = Readonly<Felder>
export type NeuerVorgang = Readonly<Felder & { art: VorgangArt; titel: string; antragId?: string | null; eingangAm?: Temporal.Instant }>

export type Vorgang = Readonly<{
  vorgangId: string
  fallId: string | null
  antragId: string | null
  art: VorgangArt
  titel: string
  stand: VorgangStand
  zustaendig: string | null
  team: string
  eilig: string
  eingangAm: Temporal.Instant
  frist: string | null
  fristGrund: string
  fehlt: string
  monatCent: number | null
  erledigtAm: Temporal.Instant | null
}>

/** Puts a piece of work on the list. */
export async function legeVorgangAn(db: TraegerDb, h: Handlung, neu: NeuerVorgang): Promise<{ vorgangId: string }> {
  const { vorgangId } = await db
    .insertInto('vorgang')
    .values({ ...neu, traegerId: h.traegerId, stand: neu.stand ?? 'neu', eingangAm: neu.eingangAm ?? h.jetzt })
    .returning('vorgangId')
    .executeTakeFirstOrThrow()
  await schreibe(db, h, 'vorgang.anlegen', vorgangId, neu.fallId ?? undefined)
  return { vorgangId }
}

/** @returns false where there is no such open piece of work: somebody else finished it */
export async function aendereVorgang(db: TraegerDb, h: Handlung, vorgangId: string, neu: VorgangAenderung): Promise<boolean> {
  if (neu.stand === 'erledigt') return erledigeVorgang(db, h, vorgangId)
  return setze(db, h, vorgangId, { ...neu }, 'vorgang.aendern')
}

/** @returns false where it was finished before, or never was */
export async function erledigeVorgang(db: TraegerDb, h: Handlung, vorgangId: string): Promise<boolean> {
  return setze(db, h, vorgangId, { stand: 'erledigt', erledigtAm: h.jetzt }, 'vorgang.erledigen')
}

async function setze(
  db: TraegerDb,
  h: Handlung,
  vorgangId: string,
  werte: Felder & { erledigtAm?: Temporal.Instant },
  tat: string,
): Promise<boolean> {
  if (Object.keys(werte).length === 0) return true
  const geaendert = await db
    .updateTable('vorgang')
    .set(werte)
    .where('traegerId', '=', h.traegerId)
    .where('vorgangId', '=', vorgangId)
    .where('erledigtAm', 'is', null)
    .returning('fallId')
    .executeTakeFirst()
  if (geaendert === undefined) return false
  await schreibe(db, h, tat, vorgangId, geaendert.fallId ?? undefined)
  return true
}

async function schreibe(db: TraegerDb, h: Handlung, tat: string, vorgangId: string, fallId: string | undefined): Promise<void> {
  await protokolliere(db, h.traegerId, {
    zeitpunkt: h.jetzt,
    ...(h.konto ? { konto: h.konto } : {}),
    tat,
    ...(fallId ? { fallId } : {}),
    gegenstand: vorgangId,
  })
}

/** All work of a case or of an application, the finished too, the newest first. */
export async function vorgaengeVon(db: TraegerDb, traegerId: string, wovon: Readonly<{ fallId: string } | { antragId: string }>): Promise<Vorgang[]> {
  const zeilen = await db
    .selectFrom('vorgang')
    .selectAll()
    .where('traegerId', '=', traegerId)
    .$if('fallId' in wovon, (q) => q.where('fallId', '=', 'fallId' in wovon ? wovon.fallId : null))
    .$if('antragId' in wovon, (q) => q.where('antragId', '=', 'antragId' in wovon ? wovon.antragId : null))
    .orderBy('eingangAm', 'desc')
    .execute()
  return zeilen.map(({ traegerId: _, ...z }) => ({ ...z, art: alsArt(z.art), stand: alsStand(z.stand) }))
}

/** The database holds only these (`vorgang_art`). */
export function alsArt(text: string): VorgangArt {
  const art = vorgangArten.find((a) => a === text)
  if (art === undefined) throw new Error(`no kind of work: ${text}`)
  return art
}

export function alsStand(text: string): VorgangStand {
  const stand = vorgangStaende.find((s) => s === text)
  if (stand === undefined) throw new Error(`no state of work: ${text}`)
  return stand
}

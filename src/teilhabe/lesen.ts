import type { Handlung } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { antwortenSchema, type Bedarf } from './model.ts'
import { alsArt, alsBedarfStand, alsWeg, type BedarfStand } from './werte.ts'

const SPALTEN = [
  'bedarfId',
  'fallId',
  'personId',
  'art',
  'stand',
  'name',
  'einrichtung',
  'zweck',
  'antragAm',
  'von',
  'bis',
  'preisCent',
  'einheiten',
  'weg',
  'anbieterId',
  'antworten',
  'begruendung',
  'summeCent',
  'nachweisId',
  'vorgangId',
  'fassung',
  'angelegtAm',
] as const

type Wahl = Readonly<{ fallId?: string; staende?: readonly BedarfStand[] }>

/** Needs, the newest first. */
export async function bedarfeVon(db: TraegerDb, traegerId: string, { fallId, staende }: Wahl): Promise<Bedarf[]> {
  const zeilen = await auswahl(db, traegerId)
    .$if(fallId !== undefined, (q) => q.where('fallId', '=', fallId ?? ''))
    .$if(staende !== undefined, (q) => q.where('stand', 'in', staende ?? []))
    .orderBy('angelegtAm', 'desc')
    .orderBy('bedarfId', 'desc')
    .execute()
  return zeilen.map(alsBedarf)
}

export async function findBedarf(db: TraegerDb, traegerId: string, bedarfId: string): Promise<Bedarf | undefined> {
  const zeile = await auswahl(db, traegerId).where('bedarfId', '=', bedarfId).executeTakeFirst()
  return zeile && alsBedarf(zeile)
}

/** The same, and nobody else changes it until this unit of work ends. */
export async function sperreBedarf(db: TraegerDb, traegerId: string, bedarfId: string): Promise<Bedarf | undefined> {
  const zeile = await auswahl(db, traegerId).where('bedarfId', '=', bedarfId).forUpdate().executeTakeFirst()
  return zeile && alsBedarf(zeile)
}

function auswahl(db: TraegerDb, traegerId: string) {
  return db.selectFrom('teilhabeBedarf').select(SPALTEN).where('traegerId', '=', traegerId)
}

type Roh = Awaited<ReturnType<ReturnType<typeof auswahl>['executeTakeFirstOrThrow']>>

function alsBedarf(z: Roh): Bedarf {
  return {
    ...z,
    art: alsArt(z.art),
    stand: alsBedarfStand(z.stand),
    weg: alsWeg(z.weg),
    von: z.von.slice(0, 7),
    bis: z.bis.slice(0, 7),
    antworten: antwortenSchema.parse(z.antworten),
  }
}

type Neu = Partial<Pick<Bedarf, 'stand' | 'bis' | 'summeCent' | 'nachweisId' | 'vorgangId' | 'anbieterId'>> & { verfuegungId?: string }

/** Sets values and counts the version up. */
export async function setzeBedarf(db: TraegerDb, h: Pick<Handlung, 'traegerId'>, b: Pick<Bedarf, 'bedarfId' | 'fassung'>, neu: Neu): Promise<void> {
  await db
    .updateTable('teilhabeBedarf')
    .set({ ...neu, ...(neu.bis === undefined ? {} : { bis: `${neu.bis}-01` }), fassung: b.fassung + 1 })
    .where('traegerId', '=', h.traegerId)
    .where('bedarfId', '=', b.bedarfId)
    .execute()
}

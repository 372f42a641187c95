import { sql } from 'kysely'
import type { TraegerDb } from '../platform/db/index.ts'

export const rechnungsstaende = ['entwurf', 'eingereicht', 'geprueft', 'freigegeben', 'zurueckgegeben', 'verworfen'] as const
export type Rechnungsstand = (typeof rechnungsstaende)[number]

export type Rechnungszeile = Readonly<{
  rechnungId: string
  anbieterId: string
  massnahmeId: string
  anbieter: string
  titel: string
  instrument: string
  monat: string
  nummer: string
  stand: Rechnungsstand
  hatPdf: boolean
  bemerkung: string
  eingereichtAm: Temporal.Instant | null
  geprueftVon: string | null
  anordnungId: string | null
  fassung: number
  sollCent: number
  istCent: number
  anerkanntCent: number | null
}>

export type Rechnungsposition = Readonly<{
  position: number
  durchgangId: string
  teilnahmeId: string | null
  bezeichnung: string
  rechenweg: string
  sollCent: number
  istCent: number
  erklaerung: string
  anerkanntCent: number | null
  bemerkung: string
}>

export type Rechnung = Rechnungszeile & Readonly<{ positionen: readonly Rechnungsposition[] }>

/** Invoices, the newest month first. */
export async function liesRechnungen(
  db: TraegerDb,
  traegerId: string,
  wovon: Readonly<{ anbieterId?: string; rechnungId?: string; stand?: Rechnungsstand; ohneEntwuerfe?: boolean }> = {},
): Promise<Rechnungszeile[]> {
  const zeilen = await db
    .selectFrom('rechnung as r')
    .innerJoin('massnahme as m', (j) => j.onRef('m.traegerId', '=', 'r.traegerId').onRef('m.massnahmeId', '=', 'r.massnahmeId'))
    .innerJoin('anbieter as a', (j) => j.onRef('a.traegerId', '=', 'r.traegerId').onRef('a.anbieterId', '=', 'r.anbieterId'))
    .innerJoin('rechnungPosition as p', (j) => j.onRef('p.traegerId', '=', 'r.traegerId').onRef('p.rechnungId', '=', 'r.rechnungId'))
    .select(['r.rechnungId', 'r.anbieterId', 'r.massnahmeId', 'a.name as anbieter', 'm.titel', 'm.instrument', 'r.monat', 'r.nummer', 'r.stand'])
    .select(['r.bemerkung', 'r.eingereichtAm', 'r.geprueftVon', 'r.anordnungId', 'r.fassung', sql<boolean>`r.pdf is not null`.as('hatPdf')])
    .select(sql<number>`sum(p.soll_cent)::integer`.as('sollCent'))
    .select(sql<number>`sum(p.ist_cent)::integer`.as('istCent'))
    .select(sql<number | null>`sum(p.anerkannt_cent)::integer`.as('anerkanntCent'))
    .where('r.traegerId', '=', traegerId)
    .$if(wovon.anbieterId !== undefined, (q) => q.where('r.anbieterId', '=', wovon.anbieterId ?? ''))
    .$if(wovon.rechnungId !== undefined, (q) => q.where('r.rechnungId', '=', wovon.rechnungId ?? ''))
    .$if(wovon.stand !== undefined, (q) => q.where('r.stand', '=', wovon.stand ?? ''))
    .$if(wovon.ohneEntwuerfe === true, (q) => q.where('r.stand', 'not in', ['entwurf', 'verworfen']))
    .groupBy(['r.traegerId', 'r.rechnungId', 'a.name', 'm.titel', 'm.instrument'])
    .orderBy('r.monat', 'desc')
    .orderBy('r.rechnungId', 'desc')
    .execute()
  return zeilen.map((r) => ({ ...r, monat: r.monat.slice(0, 7), stand: rechnungsstaende.find((s) => s === r.stand) ?? 'entwurf' }))
}

export async function findRechnung(db: TraegerDb, traegerId: string, rechnungId: string): Promise<Rechnung | undefined> {
  const [kopf] = await liesRechnungen(db, traegerId, { rechnungId })
  if (kopf === undefined) return undefined
  const positionen = await db
    .selectFrom('rechnungPosition')
    .select(['position', 'durchgangId', 'teilnahmeId', 'bezeichnung', 'rechenweg', 'sollCent', 'istCent', 'erklaerung', 'anerkanntCent', 'bemerkung'])
    .where('traegerId', '=', traegerId)
    .where('rechnungId', '=', rechnungId)
    .orderBy('position')
    .execute()
  return { ...kopf, positionen }
}

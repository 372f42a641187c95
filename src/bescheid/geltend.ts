import { z } from 'zod'
import type { TraegerDb } from '../platform/db/index.ts'
import type { Blatt } from './vergleich.ts'

/** The decision that is in force for a month: of several that cover it, the newest. */
export type Geltend = Readonly<{
  monat: string
  bescheidId: string
  nummer: string
  erlassenAm: Temporal.Instant
  vorlaeufig: boolean
  anspruchCent: number
  blatt: Blatt
}>

const blattSchema = z.object({
  namen: z.record(z.string(), z.string()),
  zeilen: z.array(
    z.object({ name: z.string(), art: z.enum(['posten', 'summe', 'davon']), stelle: z.string(), werte: z.record(z.string(), z.number()) }),
  ),
})

/** `begruendung` of a decision: for each group of equal months the sheet and the reasoning (nodes by number, `aus` names numbers). */
const begruendungSchema = z.array(z.object({ monate: z.array(z.string()), blatt: blattSchema }))

/**
 * What is decided for the months of a period, in order; months without a decision are left out. Amounts and sheets are those that were
 * kept, never calculated again.
 *
 * @param von first month `2026-08`, `bis` last
 */
export async function geltendeMonate(db: TraegerDb, traegerId: string, fallId: string, von: string, bis: string): Promise<Geltend[]> {
  const zeilen = await db
    .selectFrom('bescheidMonat as m')
    .innerJoin('bescheid as b', (j) => j.onRef('b.traegerId', '=', 'm.traegerId').onRef('b.bescheidId', '=', 'm.bescheidId'))
    .distinctOn('m.monat')
    .select(['m.monat', 'm.anspruchCent', 'b.bescheidId', 'b.nummer', 'b.erlassenAm', 'b.vorlaeufig'])
    .where('m.traegerId', '=', traegerId)
    .where('m.fallId', '=', fallId)
    .where('m.monat', '>=', `${von}-01`)
    .where('m.monat', '<=', `${bis}-01`)
    .orderBy('m.monat')
    .orderBy('b.erlassenAm', 'desc')
    .orderBy('b.nummer', 'desc')
    .execute()
  const blaetter = await blaetterVon(db, traegerId, [...new Set(zeilen.map((z) => z.bescheidId))])
  return zeilen.flatMap(({ monat: tag, ...z }) => {
    const monat = tag.slice(0, 7)
    const blatt = blaetter.get(`${z.bescheidId} ${monat}`)
    return blatt === undefined ? [] : [{ ...z, monat, blatt }]
  })
}

/** First month of the newest decision of a case, `2026-01`. */
export async function beginnDesNeuesten(db: TraegerDb, traegerId: string, fallId: string): Promise<string | undefined> {
  const zeile = await db
    .selectFrom('bescheid')
    .select('von')
    .where('traegerId', '=', traegerId)
    .where('fallId', '=', fallId)
    .orderBy('erlassenAm', 'desc')
    .orderBy('nummer', 'desc')
    .limit(1)
    .executeTakeFirst()
  return zeile?.von.slice(0, 7)
}

async function blaetterVon(db: TraegerDb, traegerId: string, ids: readonly string[]): Promise<Map<string, Blatt>> {
  if (ids.length === 0) return new Map()
  const zeilen = await db
    .selectFrom('bescheid')
    .select(['bescheidId', 'begruendung'])
    .where('traegerId', '=', traegerId)
    .where('bescheidId', 'in', ids)
    .execute()
  return new Map(
    zeilen.flatMap(({ bescheidId, begruendung }) =>
      begruendungSchema
        .parse(begruendung)
        .flatMap(({ monate, blatt }) => monate.map((monat) => [`${bescheidId} ${monat}`, { monat, ...blatt }] as const)),
    ),
  )
}

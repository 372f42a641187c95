import { sql } from 'kysely'
import { z } from 'zod'
import type { Handlung } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { merke } from './anbieter.ts'
import { type Antwort, nein } from './antwort.ts'
import { alsDaten, type MassnahmeDaten, massnahmeDaten } from './daten.ts'
import { saetze as t } from './texte/personal.ts'
import { belegende, type PreisArt, preisArten } from './werte.ts'

const tag = z.iso.date().nullable().default(null)

export const massnahmeSchema = z
  .object({
    anbieterId: z.uuid(),
    titel: z.string().trim().min(1).max(160),
    instrument: z.string().min(1).max(40),
    statistik: z.string().trim().max(20).default(''),
    daten: massnahmeDaten.prefault({}),
    preisCent: z.int().min(0).max(100_000_000),
    preisJe: z.enum(preisArten),
    azavVon: tag,
    azavBis: tag,
    aktiv: z.boolean().default(true),
  })
  .refine((m) => m.azavBis === null || (m.azavVon !== null && m.azavVon <= m.azavBis), { path: ['azavBis'] })
export type NeueMassnahme = z.input<typeof massnahmeSchema>

export type Massnahme = Readonly<{
  massnahmeId: string
  anbieterId: string
  anbieter: string
  anbieterAktiv: boolean
  anbieterAzav: Readonly<{ azavVon: string | null; azavBis: string | null }>
  titel: string
  instrument: string
  statistik: string
  daten: MassnahmeDaten
  preisCent: number
  preisJe: PreisArt
  azavVon: string | null
  azavBis: string | null
  aktiv: boolean
  fassung: number
}>

function gelesen(db: TraegerDb, traegerId: string) {
  return db
    .selectFrom('massnahme as m')
    .innerJoin('anbieter as a', (j) => j.onRef('a.traegerId', '=', 'm.traegerId').onRef('a.anbieterId', '=', 'm.anbieterId'))
    .select(['m.massnahmeId', 'm.anbieterId', 'a.name as anbieter', 'a.aktiv as anbieterAktiv', 'a.azavVon as traegerVon', 'a.azavBis as traegerBis'])
    .select(['m.titel', 'm.instrument', 'm.statistik', 'm.daten', 'm.preisCent', 'm.preisJe', 'm.azavVon', 'm.azavBis', 'm.aktiv', 'm.fassung'])
    .where('m.traegerId', '=', traegerId)
}

type Zeile = Awaited<ReturnType<ReturnType<typeof gelesen>['execute']>>[number]

const alsMassnahme = ({ traegerVon, traegerBis, daten, preisJe, ...m }: Zeile): Massnahme => ({
  ...m,
  anbieterAzav: { azavVon: traegerVon, azavBis: traegerBis },
  daten: alsDaten(daten),
  preisJe: preisArten.find((p) => p === preisJe) ?? 'monat',
})

/** The catalogue by title. */
export async function listeMassnahmen(db: TraegerDb, traegerId: string, anbieterId?: string): Promise<Massnahme[]> {
  const zeilen = await gelesen(db, traegerId)
    .$if(anbieterId !== undefined, (q) => q.where('m.anbieterId', '=', anbieterId ?? ''))
    .orderBy('m.titel')
    .execute()
  return zeilen.map(alsMassnahme)
}

export async function findMassnahme(db: TraegerDb, traegerId: string, massnahmeId: string): Promise<Massnahme | undefined> {
  const zeile = await gelesen(db, traegerId).where('m.massnahmeId', '=', massnahmeId).executeTakeFirst()
  return zeile && alsMassnahme(zeile)
}

export async function legeMassnahmeAn(db: TraegerDb, h: Handlung, neu: NeueMassnahme): Promise<{ massnahmeId: string }> {
  const { daten, ...werte } = massnahmeSchema.parse(neu)
  const { massnahmeId } = await db
    .insertInto('massnahme')
    .values({ traegerId: h.traegerId, ...werte, daten: JSON.stringify(daten), angelegtAm: h.jetzt })
    .returning('massnahmeId')
    .executeTakeFirstOrThrow()
  await merke(db, h, 'massnahme.anlegen', massnahmeId)
  return { massnahmeId }
}

/** Another price holds for invoices made from now on. @param fassung the version that was shown */
export async function aendereMassnahme(db: TraegerDb, h: Handlung, massnahmeId: string, fassung: number, neu: NeueMassnahme): Promise<Antwort> {
  const { daten, ...werte } = massnahmeSchema.parse(neu)
  const { numUpdatedRows } = await db
    .updateTable('massnahme')
    .set({ ...werte, daten: JSON.stringify(daten), fassung: fassung + 1 })
    .where('traegerId', '=', h.traegerId)
    .where('massnahmeId', '=', massnahmeId)
    .where('fassung', '=', fassung)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return nein(t.inzwischenGeaendert)
  await merke(db, h, 'massnahme.aendern', massnahmeId)
  return { ok: true }
}

export const durchgangSchema = z
  .object({
    von: z.iso.date(),
    bis: z.iso.date(),
    plaetze: z.int().min(1).max(500),
    ort: z.string().trim().max(200).default(''),
    zeiten: z.string().trim().max(200).default(''),
    wochentage: z
      .string()
      .regex(/^[1-7]{1,7}$/)
      .default('12345'),
    minutenJeWoche: z.int().min(0).max(3600).default(0),
  })
  .refine((d) => d.von <= d.bis, { path: ['bis'] })
export type NeuerDurchgang = z.input<typeof durchgangSchema>

/** A run with what is taken. */
export type Durchgang = Readonly<
  z.output<typeof durchgangSchema> & { durchgangId: string; massnahmeId: string; belegt: number; wartend: number; frei: number }
>

/** Runs of these measures, the newest first. */
export async function liesDurchgaenge(
  db: TraegerDb,
  traegerId: string,
  wovon: Readonly<{ massnahmeId: string } | { durchgangId: string } | { anbieterId: string } | { endetAb: string }>,
): Promise<Durchgang[]> {
  const zeilen = await db
    .selectFrom('durchgang as d')
    .innerJoin('massnahme as m', (j) => j.onRef('m.traegerId', '=', 'd.traegerId').onRef('m.massnahmeId', '=', 'd.massnahmeId'))
    .leftJoin('teilnahme as t', (j) => j.onRef('t.traegerId', '=', 'd.traegerId').onRef('t.durchgangId', '=', 'd.durchgangId'))
    .select(['d.durchgangId', 'd.massnahmeId', 'd.von', 'd.bis', 'd.plaetze', 'd.ort', 'd.zeiten', 'd.wochentage', 'd.minutenJeWoche'])
    .select(sql<number>`(count(*) filter (where t.stand in (${sql.join(belegende)})))::integer`.as('belegt'))
    .select(sql<number>`(count(*) filter (where t.stand = 'wartend'))::integer`.as('wartend'))
    .where('d.traegerId', '=', traegerId)
    .$if('massnahmeId' in wovon, (q) => q.where('d.massnahmeId', '=', 'massnahmeId' in wovon ? wovon.massnahmeId : ''))
    .$if('durchgangId' in wovon, (q) => q.where('d.durchgangId', '=', 'durchgangId' in wovon ? wovon.durchgangId : ''))
    .$if('anbieterId' in wovon, (q) => q.where('m.anbieterId', '=', 'anbieterId' in wovon ? wovon.anbieterId : ''))
    .$if('endetAb' in wovon, (q) => q.where('d.bis', '>=', 'endetAb' in wovon ? wovon.endetAb : ''))
    .groupBy(['d.durchgangId', 'd.massnahmeId', 'd.von', 'd.bis', 'd.plaetze', 'd.ort', 'd.zeiten', 'd.wochentage', 'd.minutenJeWoche'])
    .orderBy('d.von', 'desc')
    .orderBy('d.durchgangId')
    .execute()
  return zeilen.map((d) => ({ ...d, frei: Math.max(0, d.plaetze - d.belegt) }))
}

/** Weeks at an employer: six, twelve with a reason (sec. 45 (2) sentence 2, (8) SGB III). */
export const TAGE_BEIM_ARBEITGEBER = { hoechstens: 42, mitGrund: 84 } as const

export function tageZwischen(von: string, bis: string): number {
  return Temporal.PlainDate.from(von).until(bis).days + 1
}

export async function legeDurchgangAn(
  db: TraegerDb,
  h: Handlung,
  massnahmeId: string,
  neu: NeuerDurchgang,
): Promise<Antwort<{ durchgangId: string }>> {
  const werte = durchgangSchema.parse(neu)
  const massnahme = await findMassnahme(db, h.traegerId, massnahmeId)
  if (massnahme === undefined) return nein(t.gibtEsNicht)
  if (massnahme.daten.beimArbeitgeber && tageZwischen(werte.von, werte.bis) > TAGE_BEIM_ARBEITGEBER.mitGrund) return nein(t.arbeitgeberZuLang)
  const { durchgangId } = await db
    .insertInto('durchgang')
    .values({ traegerId: h.traegerId, massnahmeId, ...werte })
    .returning('durchgangId')
    .executeTakeFirstOrThrow()
  await merke(db, h, 'massnahme.aendern', durchgangId)
  return { ok: true, durchgangId }
}

/** Fewer places than are taken are refused; more are told to who waits (see `meldeFreienPlatz`). */
export async function aendereDurchgang(db: TraegerDb, h: Handlung, durchgangId: string, neu: NeuerDurchgang): Promise<Antwort> {
  const werte = durchgangSchema.parse(neu)
  await sperreDurchgang(db, h.traegerId, durchgangId)
  const [bisher] = await liesDurchgaenge(db, h.traegerId, { durchgangId })
  if (bisher === undefined) return nein(t.gibtEsNicht)
  if (werte.plaetze < bisher.belegt) return nein(t.zuWenigPlaetze(bisher.belegt))
  await db.updateTable('durchgang').set(werte).where('traegerId', '=', h.traegerId).where('durchgangId', '=', durchgangId).execute()
  await merke(db, h, 'massnahme.aendern', durchgangId)
  return { ok: true }
}

/** From here on whoever wants a place of this run waits until this unit of work ends. */
export async function sperreDurchgang(db: TraegerDb, traegerId: string, durchgangId: string): Promise<void> {
  await db
    .selectFrom('durchgang')
    .select('durchgangId')
    .where('traegerId', '=', traegerId)
    .where('durchgangId', '=', durchgangId)
    .forUpdate()
    .execute()
}

import { z } from 'zod'
import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { type Antwort, nein } from './antwort.ts'
import { saetze as t } from './texte/personal.ts'
import { type AnbieterArt, anbieterArten } from './werte.ts'

const tag = z.iso.date().nullable().default(null)

/** What staff keep about a provider. */
export const anbieterSchema = z
  .object({
    name: z.string().trim().min(1).max(120),
    arten: z.array(z.enum(anbieterArten)).min(1),
    strasse: z.string().trim().max(120).default(''),
    plz: z
      .string()
      .trim()
      .regex(/^(\d{5})?$/)
      .default(''),
    ort: z.string().trim().max(80).default(''),
    telefon: z.string().trim().max(40).default(''),
    email: z.string().trim().max(120).default(''),
    iban: z.string().default(''),
    azavVon: tag,
    azavBis: tag,
    azavStelle: z.string().trim().max(120).default(''),
    aktiv: z.boolean().default(true),
  })
  .refine((a) => a.azavBis === null || (a.azavVon !== null && a.azavVon <= a.azavBis), { path: ['azavBis'] })
export type NeuerAnbieter = z.input<typeof anbieterSchema>

export type Anbieter = Readonly<z.output<typeof anbieterSchema> & { anbieterId: string; fassung: number }>

const SPALTEN = [
  'anbieterId',
  'name',
  'arten',
  'strasse',
  'plz',
  'ort',
  'telefon',
  'email',
  'iban',
  'azavVon',
  'azavBis',
  'azavStelle',
  'aktiv',
  'fassung',
] as const

type Zeile = Omit<Anbieter, 'arten'> & { arten: string[] }
const alsAnbieter = (z: Zeile): Anbieter => ({ ...z, arten: anbieterArten.filter((a) => z.arten.includes(a)) })

/** Providers by name. @param art only those who do this */
export async function listeAnbieter(db: TraegerDb, traegerId: string, art?: AnbieterArt): Promise<Anbieter[]> {
  const zeilen = await db.selectFrom('anbieter').select(SPALTEN).where('traegerId', '=', traegerId).orderBy('name').execute()
  return zeilen.map(alsAnbieter).filter((a) => art === undefined || a.arten.includes(art))
}

export async function findAnbieter(db: TraegerDb, traegerId: string, anbieterId: string): Promise<Anbieter | undefined> {
  const zeile = await db
    .selectFrom('anbieter')
    .select(SPALTEN)
    .where('traegerId', '=', traegerId)
    .where('anbieterId', '=', anbieterId)
    .executeTakeFirst()
  return zeile && alsAnbieter(zeile)
}

/** The provider that an account acts for. */
export async function anbieterVon(db: TraegerDb, traegerId: string, kontoId: string): Promise<Anbieter | undefined> {
  const zeile = await db
    .selectFrom('anbieterKonto')
    .select('anbieterId')
    .where('traegerId', '=', traegerId)
    .where('kontoId', '=', kontoId)
    .executeTakeFirst()
  return zeile && findAnbieter(db, traegerId, zeile.anbieterId)
}

export async function legeAnbieterAn(db: TraegerDb, h: Handlung, neu: NeuerAnbieter): Promise<Antwort<{ anbieterId: string }>> {
  const werte = anbieterSchema.parse(neu)
  const zeile = await db
    .insertInto('anbieter')
    .values({ traegerId: h.traegerId, ...werte, arten: [...werte.arten], angelegtAm: h.jetzt })
    .onConflict((c) => c.constraint('anbieter_name_einmalig').doNothing())
    .returning('anbieterId')
    .executeTakeFirst()
  if (zeile === undefined) return nein(t.anbieterGibtEs(werte.name))
  await merke(db, h, 'anbieter.anlegen', zeile.anbieterId)
  return { ok: true, anbieterId: zeile.anbieterId }
}

/** @param fassung the version that was shown */
export async function aendereAnbieter(db: TraegerDb, h: Handlung, anbieterId: string, fassung: number, neu: NeuerAnbieter): Promise<Antwort> {
  const werte = anbieterSchema.parse(neu)
  const gleichnamig = await db
    .selectFrom('anbieter')
    .select('anbieterId')
    .where('traegerId', '=', h.traegerId)
    .where('name', '=', werte.name)
    .where('anbieterId', '<>', anbieterId)
    .executeTakeFirst()
  if (gleichnamig !== undefined) return nein(t.anbieterGibtEs(werte.name))
  const { numUpdatedRows } = await db
    .updateTable('anbieter')
    .set({ ...werte, arten: [...werte.arten], fassung: fassung + 1 })
    .where('traegerId', '=', h.traegerId)
    .where('anbieterId', '=', anbieterId)
    .where('fassung', '=', fassung)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return nein(t.inzwischenGeaendert)
  await merke(db, h, 'anbieter.aendern', anbieterId)
  return { ok: true }
}

export type AnbieterKonto = Readonly<{ kontoId: string; name: string; kennung: string; gesperrt: boolean }>

export function kontenVon(db: TraegerDb, traegerId: string, anbieterId: string): Promise<AnbieterKonto[]> {
  return db
    .selectFrom('anbieterKonto as a')
    .innerJoin('konto as k', (j) => j.onRef('k.traegerId', '=', 'a.traegerId').onRef('k.kontoId', '=', 'a.kontoId'))
    .select(['k.kontoId', 'k.name', 'k.kennung', 'k.gesperrt'])
    .where('a.traegerId', '=', traegerId)
    .where('a.anbieterId', '=', anbieterId)
    .orderBy('k.name')
    .execute()
}

/** Lets an account of kind `anbieter` act for the provider; one account acts for one. */
export async function verbindeKonto(db: TraegerDb, h: Handlung, anbieterId: string, kontoId: string): Promise<Antwort> {
  const zeile = await db
    .insertInto('anbieterKonto')
    .values({ traegerId: h.traegerId, anbieterId, kontoId })
    .onConflict((c) => c.doNothing())
    .returning('kontoId')
    .executeTakeFirst()
  if (zeile === undefined) return nein(t.kontoVergeben)
  await merke(db, h, 'anbieter.konto', kontoId)
  return { ok: true }
}

/** Ends that an account acts for the provider; its sessions see nothing from the next request on. */
export async function loeseKonto(db: TraegerDb, h: Handlung, anbieterId: string, kontoId: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom('anbieterKonto')
    .where('traegerId', '=', h.traegerId)
    .where('anbieterId', '=', anbieterId)
    .where('kontoId', '=', kontoId)
    .executeTakeFirst()
  if (numDeletedRows === 0n) return false
  await merke(db, h, 'anbieter.konto', kontoId)
  return true
}

/** A row of the record about no case. */
export async function merke(db: TraegerDb, h: Handlung, tat: string, gegenstand: string): Promise<void> {
  await protokolliere(db, h.traegerId, { zeitpunkt: h.jetzt, ...(h.konto && { konto: h.konto }), tat, gegenstand })
}

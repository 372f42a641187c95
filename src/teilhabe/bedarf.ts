import { z } from 'zod'
import { erledigeVorgang, istId, legeVorgangAn } from '../fall/index.ts'
import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { findTeilhabeAnbieter } from './anbieter.ts'
import { type Antwort, type Nein, nein } from './antwort.ts'
import { giltNoch } from './gilt.ts'
import { faktenVon, kinderDesFalls } from './kind.ts'
import { setzeBedarf, sperreBedarf } from './lesen.ts'
import { antwortenSchema, type Bedarf, type Voraussetzung } from './model.ts'
import { gefragt, monateVon, pruefeBedarf } from './pruefen.ts'
import { saetze as t } from './texte/personal.ts'
import { type Art, arten, artName, type BedarfStand, einmalig, leistungswege } from './werte.ts'

const monat = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/)
const plan = {
  einrichtung: z.string().trim().max(120).default(''),
  zweck: z.string().trim().max(200).default(''),
  von: monat,
  bis: monat,
  preisCent: z.int().min(0).max(1_000_000).default(0),
  einheiten: z.int().min(1).max(100).default(1),
  weg: z.enum(leistungswege).default('direkt'),
  anbieterId: z.uuid().nullable().default(null),
}
const ordentlich = (b: Readonly<{ von: string; bis: string }>) => b.bis >= b.von && b.bis <= `${Number(b.von.slice(0, 4)) + 1}${b.von.slice(4)}`

export const meldungSchema = z
  .object({
    fallId: z.uuid(),
    personId: z.uuid(),
    art: z.enum(arten),
    ...plan,
    /** ISO day it came in; without it today */
    antragAm: z.iso.date().optional(),
    nachweisId: z.uuid().nullable().default(null),
  })
  .refine(ordentlich)
export type NeueMeldung = z.input<typeof meldungSchema>

/**
 * A need is reported, by the household or by staff who was told. Of kinds that are part of the main application this is no application
 * but what makes the need known (sec. 37 (1)); of Lernfoerderung it is the application.
 */
export async function meldeBedarf(db: TraegerDb, h: Handlung, neu: NeueMeldung): Promise<Antwort<{ bedarfId: string }>> {
  const gelesen = meldungSchema.safeParse(neu)
  if (!gelesen.success) return nein(t.unvollstaendig)
  const { antragAm = tagVon(h.jetzt).toString(), ...b } = gelesen.data
  const { kinder } = await kinderDesFalls(db, h.traegerId, b.fallId, tagVon(h.jetzt).toString())
  const kind = kinder.find((k) => k.personId === b.personId)
  if (kind === undefined) return nein(t.keinKind)
  if (!(await istAnbieter(db, h, b.anbieterId))) return nein(t.ohneAnbieter)
  const bis = einmalig.includes(b.art) ? b.von : b.bis
  const { vorgangId } = await legeVorgangAn(db, h, { fallId: b.fallId, art: 'teilhabe', titel: t.vorgang(artName(b.art), kind.name) })
  const zeile = { ...b, von: `${b.von}-01`, bis: `${bis}-01`, name: kind.name, antragAm, vorgangId, traegerId: h.traegerId, angelegtAm: h.jetzt }
  const { bedarfId } = await db.insertInto('teilhabeBedarf').values(zeile).returning('bedarfId').executeTakeFirstOrThrow()
  await merke(db, h, 'teilhabe.melden', b.fallId, bedarfId)
  return { ok: true, bedarfId }
}

export const aenderungSchema = z
  .object({ ...plan, antworten: antwortenSchema, begruendung: z.string().trim().max(2000).default('') })
  .refine(ordentlich)
export type Aenderung = z.input<typeof aenderungSchema>

/** What staff found out: period, price, way of paying, answers to the conditions. */
export async function aendereBedarf(db: TraegerDb, h: Handlung, bedarfId: string, fassung: number, neu: Aenderung): Promise<Antwort> {
  const da = await imStand(db, h, bedarfId, fassung, ['gemeldet'])
  if (!da.ok) return da
  const gelesen = aenderungSchema.safeParse(neu)
  if (!gelesen.success) return nein(t.unvollstaendig)
  const w = gelesen.data
  if (!(await istAnbieter(db, h, w.anbieterId))) return nein(t.ohneAnbieter)
  const bis = einmalig.includes(da.bedarf.art) ? w.von : w.bis
  await db
    .updateTable('teilhabeBedarf')
    .set({ ...w, von: `${w.von}-01`, bis: `${bis}-01`, antworten: JSON.stringify(w.antworten), fassung: fassung + 1 })
    .where('traegerId', '=', h.traegerId)
    .where('bedarfId', '=', bedarfId)
    .execute()
  await merke(db, h, 'teilhabe.aendern', da.bedarf.fallId, bedarfId)
  return { ok: true }
}

/** None, or one of the house. */
async function istAnbieter(db: TraegerDb, h: Handlung, anbieterId: string | null): Promise<boolean> {
  return anbieterId === null || (await findTeilhabeAnbieter(db, h.traegerId, anbieterId)) !== undefined
}

/** Ends a need without a decision: reported by mistake, or not wanted any more. */
export async function zieheZurueck(db: TraegerDb, h: Handlung, bedarfId: string, fassung: number): Promise<Antwort> {
  const da = await imStand(db, h, bedarfId, fassung, ['gemeldet'])
  if (!da.ok) return da
  await setzeBedarf(db, h, da.bedarf, { stand: 'zurueckgezogen' })
  if (da.bedarf.vorgangId !== null) await erledigeVorgang(db, h, da.bedarf.vorgangId)
  await merke(db, h, 'teilhabe.zurueckziehen', da.bedarf.fallId, bedarfId)
  return { ok: true }
}

/** The conditions of a need with the facts of now. */
export async function pruefungVon(db: TraegerDb, traegerId: string, b: Bedarf): Promise<Voraussetzung[]> {
  const fakten = await faktenVon(db, traegerId, b, monateVon(b))
  if (fakten === undefined) return []
  const zweiter = mehrmals.includes(b.art) && (await istSchonBewilligt(db, traegerId, b))
  return [...pruefeBedarf(b, fakten), ...(zweiter ? [gefragt(b, 'andere')] : [])]
}

/** A child may have two of these in a month; the same one reported twice must not be paid twice. */
const mehrmals: readonly Art[] = ['ausflug', 'klassenfahrt', 'lernfoerderung']

async function istSchonBewilligt(db: TraegerDb, traegerId: string, b: Bedarf): Promise<boolean> {
  const da = await db
    .selectFrom('teilhabeMonat as m')
    .select('bedarfId')
    .where(giltNoch)
    .where('traegerId', '=', traegerId)
    .where('personId', '=', b.personId)
    .where('art', '=', b.art)
    .where('bedarfId', '<>', b.bedarfId)
    .where('monat', '>=', `${b.von}-01`)
    .where('monat', '<=', `${b.bis}-01`)
    .limit(1)
    .executeTakeFirst()
  return da !== undefined
}

/** The need, locked, if it is as the person saw it. */
export async function imStand(
  db: TraegerDb,
  h: Handlung,
  bedarfId: string,
  fassung: number,
  erlaubt: readonly BedarfStand[],
): Promise<Readonly<{ ok: true; bedarf: Bedarf }> | Nein> {
  const bedarf = istId(bedarfId) ? await sperreBedarf(db, h.traegerId, bedarfId) : undefined
  if (bedarf === undefined) return nein(t.gibtEsNicht)
  return bedarf.fassung === fassung && erlaubt.includes(bedarf.stand) ? { ok: true, bedarf } : nein(t.inzwischenGeaendert)
}

export async function merke(db: TraegerDb, h: Handlung, tat: string, fallId: string | undefined, gegenstand: string): Promise<void> {
  await protokolliere(db, h.traegerId, { zeitpunkt: h.jetzt, ...(h.konto && { konto: h.konto }), tat, ...(fallId && { fallId }), gegenstand })
}

import { istId } from '../fall/index.ts'
import type { Handlung } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { ordneAn } from '../zahlung/index.ts'
import { findTeilhabeAnbieter } from './anbieter.ts'
import { type Antwort, nein } from './antwort.ts'
import { merke } from './bedarf.ts'
import { monateImBescheid } from './kind.ts'
import { saetze as t } from './texte/personal.ts'
import { type Art, alsArt, type Rechnungsstand, rechnungsstaende } from './werte.ts'

export type Rechnungszeile = Readonly<{
  bedarfId: string
  fallId: string
  personId: string
  name: string
  art: Art
  einheiten: number
  cent: number
  anerkanntCent: number | null
  bemerkung: string
}>
export type Rechnung = Readonly<{
  rechnungId: string
  anbieterId: string
  anbieter: string
  monat: string
  nummer: string
  stand: Rechnungsstand
  bemerkung: string
  geprueftVon: string | null
  fassung: number
  cent: number
  anerkanntCent: number
  zeilen: readonly Rechnungszeile[]
}>

/** Days from the release to the payment. */
const ZAHLUNGSZIEL = { days: 14 } as const

/** A provider hands in the invoice of a month: all that was reported and is on none yet. */
export async function reicheEin(
  db: TraegerDb,
  h: Handlung,
  anbieterId: string,
  monat: string,
  nummer: string,
): Promise<Antwort<{ rechnungId: string }>> {
  if (nummer.trim() === '') return nein(t.nummerFehlt)
  const offen = await db
    .selectFrom('teilhabeNutzung')
    .select('bedarfId')
    .where('traegerId', '=', h.traegerId)
    .where('anbieterId', '=', anbieterId)
    .where('monat', '=', `${monat}-01`)
    .where('rechnungId', 'is', null)
    .where('cent', '>', 0)
    .forUpdate()
    .execute()
  if (offen.length === 0) return nein(t.nichtsOffen)
  const neu = await db
    .insertInto('teilhabeRechnung')
    .values({ traegerId: h.traegerId, anbieterId, monat: `${monat}-01`, nummer: nummer.trim().slice(0, 40), eingereichtAm: h.jetzt })
    .onConflict((c) => c.constraint('teilhabe_rechnung_nummer_einmalig').doNothing())
    .returning('rechnungId')
    .executeTakeFirst()
  if (neu === undefined) return nein(t.nummerVergeben)
  await db
    .updateTable('teilhabeNutzung')
    .set({ rechnungId: neu.rechnungId })
    .where('traegerId', '=', h.traegerId)
    .where('monat', '=', `${monat}-01`)
    .where(
      'bedarfId',
      'in',
      offen.map((o) => o.bedarfId),
    )
    .execute()
  await merke(db, h, 'teilhabe.rechnung', undefined, neu.rechnungId)
  return { ok: true, rechnungId: neu.rechnungId }
}

type Urteil = Readonly<{ bedarfId: string; anerkanntCent: number; bemerkung: string }>

/** What of an invoice is right, line by line; every cut says why. */
export async function pruefeRechnung(db: TraegerDb, h: Handlung, rechnungId: string, fassung: number, urteile: readonly Urteil[]): Promise<Antwort> {
  const r = await imStand(db, h, rechnungId, fassung, ['eingereicht'])
  if (r === undefined) return nein(t.inzwischenGeaendert)
  const fehler: string[] = []
  for (const z of r.zeilen) {
    const u = urteile.find((x) => x.bedarfId === z.bedarfId)
    if (u === undefined || !Number.isInteger(u.anerkanntCent) || u.anerkanntCent < 0 || u.anerkanntCent > z.cent) fehler.push(t.betragFalsch(z.name))
    else if (u.anerkanntCent < z.cent && u.bemerkung.trim() === '') fehler.push(t.kuerzung(z.name))
    else if (u.anerkanntCent > 0 && (await zahltDerBescheid(db, h, z, r.monat))) fehler.push(t.doppelt(z.name))
  }
  if (fehler.length > 0) return nein(...fehler)
  if (urteile.reduce((s, u) => s + u.anerkanntCent, 0) <= 0) return nein(t.nichtsAnerkannt)
  for (const u of urteile)
    await db
      .updateTable('teilhabeNutzung')
      .set({ anerkanntCent: u.anerkanntCent, bemerkung: u.bemerkung.trim().slice(0, 500) })
      .where('traegerId', '=', h.traegerId)
      .where('rechnungId', '=', rechnungId)
      .where('bedarfId', '=', u.bedarfId)
      .execute()
  await setze(db, h, r, { stand: 'geprueft', geprueftVon: h.konto?.kontoId ?? null })
  await merke(db, h, 'teilhabe.rechnung-pruefen', undefined, rechnungId)
  return { ok: true }
}

async function zahltDerBescheid(db: TraegerDb, h: Handlung, z: Rechnungszeile, monat: string): Promise<boolean> {
  return (await monateImBescheid(db, h.traegerId, z, [monat])).length > 0
}

/** Back to the provider with a reason: what was reported can be corrected and handed in again. */
export async function gibRechnungZurueck(db: TraegerDb, h: Handlung, rechnungId: string, fassung: number, grund: string): Promise<Antwort> {
  if (grund.trim() === '') return nein(t.grundFehlt)
  const r = await imStand(db, h, rechnungId, fassung, ['eingereicht', 'geprueft'])
  if (r === undefined) return nein(t.inzwischenGeaendert)
  await db
    .updateTable('teilhabeNutzung')
    .set({ rechnungId: null, anerkanntCent: null, bemerkung: '' })
    .where('traegerId', '=', h.traegerId)
    .where('rechnungId', '=', rechnungId)
    .execute()
  await setze(db, h, r, { stand: 'zurueckgegeben', bemerkung: grund.trim().slice(0, 1000), geprueftVon: null })
  await merke(db, h, 'teilhabe.rechnung-zurueck', undefined, rechnungId)
  return { ok: true }
}

/** Orders the payment of what was found right: a second person. */
export async function gibRechnungFrei(db: TraegerDb, h: Handlung, rechnungId: string, fassung: number): Promise<Antwort> {
  const r = await imStand(db, h, rechnungId, fassung, ['geprueft'])
  const anbieter = r && (await findTeilhabeAnbieter(db, h.traegerId, r.anbieterId))
  if (r === undefined || anbieter === undefined) return nein(t.inzwischenGeaendert)
  if (h.konto === undefined || r.geprueftVon === h.konto.kontoId) return nein(t.zweitePerson)
  if (!anbieter.zahlbar) return nein(t.ohneIban(anbieter.name))
  for (const z of r.zeilen) if ((z.anerkanntCent ?? 0) > 0 && (await zahltDerBescheid(db, h, z, r.monat))) return nein(t.doppelt(z.name))
  const { anordnungId } = await ordneAn(db, h, {
    quelle: 'teilhabe',
    quelleId: rechnungId,
    leistung: 'bildung-teilhabe',
    kostentraeger: 'kommune',
    monat: r.monat,
    faelligAm: tagVon(h.jetzt).add(ZAHLUNGSZIEL).toString(),
    betragCent: r.anerkanntCent,
    empfaenger: { art: 'anbieter', id: anbieter.anbieterId, name: anbieter.name, iban: anbieter.iban },
    zweck: r.nummer,
  })
  await setze(db, h, r, { stand: 'freigegeben', freigegebenVon: h.konto.kontoId, freigegebenAm: h.jetzt, anordnungId })
  await merke(db, h, 'teilhabe.rechnung-freigeben', undefined, rechnungId)
  return { ok: true }
}

type Neu = Readonly<{
  stand: Rechnungsstand
  bemerkung?: string
  geprueftVon?: string | null
  freigegebenVon?: string
  freigegebenAm?: Temporal.Instant
  anordnungId?: string
}>

async function setze(db: TraegerDb, h: Handlung, r: Rechnung, neu: Neu): Promise<void> {
  await db
    .updateTable('teilhabeRechnung')
    .set({ ...neu, fassung: r.fassung + 1 })
    .where('traegerId', '=', h.traegerId)
    .where('rechnungId', '=', r.rechnungId)
    .execute()
}

async function imStand(
  db: TraegerDb,
  h: Handlung,
  rechnungId: string,
  fassung: number,
  erlaubt: readonly Rechnungsstand[],
): Promise<Rechnung | undefined> {
  if (!istId(rechnungId)) return undefined
  await db
    .selectFrom('teilhabeRechnung')
    .select('stand')
    .where('traegerId', '=', h.traegerId)
    .where('rechnungId', '=', rechnungId)
    .forUpdate()
    .execute()
  const [r] = await rechnungenVon(db, h.traegerId, { rechnungId })
  return r !== undefined && r.fassung === fassung && erlaubt.includes(r.stand) ? r : undefined
}

/**
 * Invoices with their lines, the newest first.
 *
 * @param seit `2026-09`: older months only where something waits
 */
export async function rechnungenVon(
  db: TraegerDb,
  traegerId: string,
  { rechnungId, anbieterId, seit }: Readonly<{ rechnungId?: string; anbieterId?: string; seit?: string }> = {},
): Promise<Rechnung[]> {
  const rechnungen = await db
    .selectFrom('teilhabeRechnung as r')
    .innerJoin('anbieter as a', (j) => j.onRef('a.traegerId', '=', 'r.traegerId').onRef('a.anbieterId', '=', 'r.anbieterId'))
    .select(['r.rechnungId', 'r.anbieterId', 'a.name as anbieter', 'r.monat', 'r.nummer', 'r.stand', 'r.bemerkung', 'r.geprueftVon', 'r.fassung'])
    .where('r.traegerId', '=', traegerId)
    .$if(rechnungId !== undefined, (q) => q.where('r.rechnungId', '=', rechnungId ?? ''))
    .$if(anbieterId !== undefined, (q) => q.where('r.anbieterId', '=', anbieterId ?? ''))
    .$if(seit !== undefined, (q) => q.where((e) => e.or([e('r.monat', '>=', `${seit}-01`), e('r.stand', 'in', ['eingereicht', 'geprueft'])])))
    .orderBy('r.eingereichtAm', 'desc')
    .execute()
  if (rechnungen.length === 0) return []
  const zeilen = await zeilenVon(
    db,
    traegerId,
    rechnungen.map((r) => r.rechnungId),
  )
  return rechnungen.map((r) => {
    const eigene = zeilen.filter((z) => z.rechnungId === r.rechnungId).map(({ rechnungId: _, ...z }) => ({ ...z, art: alsArt(z.art) }))
    const stand = rechnungsstaende.find((s) => s === r.stand) ?? 'eingereicht'
    const summe = (wert: (z: Rechnungszeile) => number) => eigene.reduce((s, z) => s + wert(z), 0)
    return { ...r, stand, monat: r.monat.slice(0, 7), zeilen: eigene, cent: summe((z) => z.cent), anerkanntCent: summe((z) => z.anerkanntCent ?? 0) }
  })
}

function zeilenVon(db: TraegerDb, traegerId: string, ids: readonly string[]) {
  return db
    .selectFrom('teilhabeNutzung as n')
    .innerJoin('teilhabeBedarf as b', (j) => j.onRef('b.traegerId', '=', 'n.traegerId').onRef('b.bedarfId', '=', 'n.bedarfId'))
    .select(['n.rechnungId', 'n.bedarfId', 'b.fallId', 'b.personId', 'b.name', 'b.art', 'n.einheiten', 'n.cent', 'n.anerkanntCent', 'n.bemerkung'])
    .where('n.traegerId', '=', traegerId)
    .where('n.rechnungId', 'in', [...ids])
    .orderBy('b.name')
    .execute()
}

import type { Handlung } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import type { Tresor } from '../platform/tresor/index.ts'
import { alsMonat } from '../platform/ui/zahl.ts'
import { merke } from './anbieter.ts'
import { type Antwort, nein } from './antwort.ts'
import { geschlosseneMonate, sperreAnbieter } from './anwesenheit.ts'
import { istMonat } from './kalender.ts'
import { findMassnahme } from './katalog.ts'
import { findRechnung, type Rechnung, type Rechnungsstand } from './rechnung-lesen.ts'
import { type Sollzeile, sollVon } from './rechnung-soll.ts'
import { saetze, rechnungssaetze as t } from './texte/personal.ts'

/**
 * Begins an invoice of a measure for a month that is closed: its lines are computed from price and attendance.
 *
 * @param nummer of the provider, once for all its invoices
 */
export async function beginneRechnung(
  db: TraegerDb,
  h: Handlung,
  anbieterId: string,
  { massnahmeId, monat, nummer }: Readonly<{ massnahmeId: string; monat: string; nummer: string }>,
): Promise<Antwort<{ rechnungId: string }>> {
  await sperreAnbieter(db, h.traegerId, anbieterId)
  const massnahme = await findMassnahme(db, h.traegerId, massnahmeId)
  if (massnahme === undefined || massnahme.anbieterId !== anbieterId || !istMonat(monat)) return nein(saetze.gibtEsNicht)
  if (!(await geschlosseneMonate(db, h.traegerId, anbieterId)).includes(monat)) return nein(t.erstAbschliessen(alsMonat(monat)))
  if (nummer.trim() === '') return nein(t.nummerFehlt)
  const zeilen = await sollVon(db, h.traegerId, massnahme, monat)
  if (zeilen.length === 0) return nein(t.nichtsAbzurechnen(alsMonat(monat)))
  const neu = await db
    .insertInto('rechnung')
    .values({ traegerId: h.traegerId, anbieterId, massnahmeId, monat: `${monat}-01`, nummer: nummer.trim().slice(0, 40), angelegtAm: h.jetzt })
    .onConflict((c) => c.doNothing())
    .returning('rechnungId')
    .executeTakeFirst()
  if (neu === undefined) return nein(t.gibtEsSchon)
  await setzePositionen(db, h.traegerId, neu.rechnungId, zeilen)
  await merke(db, h, 'rechnung.beginnen', neu.rechnungId)
  return { ok: true, rechnungId: neu.rechnungId }
}

async function setzePositionen(db: TraegerDb, traegerId: string, rechnungId: string, zeilen: readonly Sollzeile[]): Promise<void> {
  await db.deleteFrom('rechnungPosition').where('traegerId', '=', traegerId).where('rechnungId', '=', rechnungId).execute()
  await db
    .insertInto('rechnungPosition')
    .values(zeilen.map(({ cent, ...z }, i) => ({ traegerId, rechnungId, position: i + 1, ...z, sollCent: cent, istCent: cent })))
    .execute()
}

type Ist = Readonly<{ position: number; istCent: number; erklaerung: string }>

/** What the provider asks for line by line, and its own number. */
export async function aendereRechnung(
  db: TraegerDb,
  h: Handlung,
  rechnungId: string,
  fassung: number,
  { nummer, positionen }: Readonly<{ nummer: string; positionen: readonly Ist[] }>,
): Promise<Antwort> {
  const r = await sperreRechnung(db, h, rechnungId, fassung, ['entwurf', 'zurueckgegeben'])
  if (r === undefined) return nein(saetze.inzwischenGeaendert)
  if (nummer.trim() === '') return nein(t.nummerFehlt)
  const vergeben = await db
    .selectFrom('rechnung')
    .select('rechnungId')
    .where('traegerId', '=', h.traegerId)
    .where('anbieterId', '=', r.anbieterId)
    .where('nummer', '=', nummer.trim())
    .where('rechnungId', '<>', rechnungId)
    .executeTakeFirst()
  if (vergeben !== undefined) return nein(t.gibtEsSchon)
  for (const p of positionen)
    await db
      .updateTable('rechnungPosition')
      .set({ istCent: p.istCent, erklaerung: p.erklaerung.trim() })
      .where('traegerId', '=', h.traegerId)
      .where('rechnungId', '=', rechnungId)
      .where('position', '=', p.position)
      .execute()
  await setze(db, h, r, { nummer: nummer.trim().slice(0, 40) })
  return { ok: true }
}

/** Hands an invoice in: every difference to what was computed is explained, and it is computed from the attendance of now. */
export async function reicheRechnungEin(db: TraegerDb, h: Handlung, rechnungId: string, fassung: number): Promise<Antwort> {
  const r = await sperreRechnung(db, h, rechnungId, fassung, ['entwurf', 'zurueckgegeben'])
  const massnahme = r && (await findMassnahme(db, h.traegerId, r.massnahmeId))
  if (r === undefined || massnahme === undefined) return nein(saetze.inzwischenGeaendert)
  const jetzt = await sollVon(db, h.traegerId, massnahme, r.monat)
  if (!gleich(r, jetzt)) {
    if (jetzt.length === 0) return nein(t.nichtsAbzurechnen(alsMonat(r.monat)))
    await setzePositionen(db, h.traegerId, rechnungId, jetzt)
    await setze(db, h, r, {})
    return nein(t.neuBerechnet)
  }
  const unerklaert = r.positionen.filter((p) => p.istCent !== p.sollCent && p.erklaerung === '')
  if (unerklaert.length > 0) return nein(...unerklaert.map((p) => t.erklaeren(p.bezeichnung)))
  if (r.istCent <= 0) return nein(t.summeNichtPositiv)
  await setze(db, h, r, { stand: 'eingereicht', eingereichtVon: h.konto?.kontoId ?? null, eingereichtAm: h.jetzt, bemerkung: '' })
  await merke(db, h, 'rechnung.einreichen', rechnungId)
  return { ok: true }
}

function gleich(r: Rechnung, jetzt: readonly Sollzeile[]): boolean {
  const ort = (z: Readonly<{ durchgangId: string; teilnahmeId: string | null }>, cent: number) => `${z.durchgangId} ${z.teilnahmeId ?? ''} ${cent}`
  const da = new Set(r.positionen.map((p) => ort(p, p.sollCent)))
  return jetzt.length === r.positionen.length && jetzt.every((z) => da.has(ort(z, z.cent)))
}

/** Throws a draft away. */
export async function verwirfRechnung(db: TraegerDb, h: Handlung, rechnungId: string, fassung: number): Promise<Antwort> {
  const r = await sperreRechnung(db, h, rechnungId, fassung, ['entwurf', 'zurueckgegeben'])
  if (r === undefined) return nein(saetze.inzwischenGeaendert)
  await setze(db, h, r, { stand: 'verworfen' })
  await merke(db, h, 'rechnung.verwerfen', rechnungId)
  return { ok: true }
}

const PDF_HOECHSTENS = 5 * 1024 * 1024
const zweck = (traegerId: string, rechnungId: string) => `rechnung ${traegerId} ${rechnungId}`

/** The provider's own paper, kept encrypted. */
export async function legeRechnungPdfBei(
  db: TraegerDb,
  tresor: Tresor,
  h: Handlung,
  rechnungId: string,
  fassung: number,
  pdf: Uint8Array,
): Promise<Antwort> {
  const r = await sperreRechnung(db, h, rechnungId, fassung, ['entwurf', 'zurueckgegeben'])
  if (r === undefined) return nein(saetze.inzwischenGeaendert)
  if (pdf.length > PDF_HOECHSTENS || Buffer.from(pdf.subarray(0, 5)).toString('latin1') !== '%PDF-') return nein(t.keinPdf)
  await setze(db, h, r, { pdf: Buffer.from(tresor.verschliesse(pdf, zweck(h.traegerId, rechnungId))) })
  return { ok: true }
}

export async function liesRechnungPdf(db: TraegerDb, tresor: Tresor, traegerId: string, rechnungId: string): Promise<Uint8Array | undefined> {
  const zeile = await db
    .selectFrom('rechnung')
    .select('pdf')
    .where('traegerId', '=', traegerId)
    .where('rechnungId', '=', rechnungId)
    .executeTakeFirst()
  return zeile?.pdf == null ? undefined : tresor.oeffne(zeile.pdf, zweck(traegerId, rechnungId))
}

/** The invoice, locked, where it has this version and one of these states. */
export async function sperreRechnung(
  db: TraegerDb,
  h: Pick<Handlung, 'traegerId'>,
  rechnungId: string,
  fassung: number,
  staende: readonly Rechnungsstand[],
): Promise<Rechnung | undefined> {
  await db.selectFrom('rechnung').select('rechnungId').where('traegerId', '=', h.traegerId).where('rechnungId', '=', rechnungId).forUpdate().execute()
  const r = await findRechnung(db, h.traegerId, rechnungId)
  return r !== undefined && r.fassung === fassung && staende.includes(r.stand) ? r : undefined
}

type Werte = Readonly<
  Partial<{
    stand: Rechnungsstand
    nummer: string
    pdf: Buffer
    bemerkung: string
    eingereichtVon: string | null
    eingereichtAm: Temporal.Instant
    geprueftVon: string | null
    geprueftAm: Temporal.Instant | null
    freigegebenVon: string | null
    freigegebenAm: Temporal.Instant
    anordnungId: string
  }>
>

export async function setze(db: TraegerDb, h: Pick<Handlung, 'traegerId'>, r: Rechnung, werte: Werte): Promise<void> {
  await db
    .updateTable('rechnung')
    .set({ ...werte, fassung: r.fassung + 1 })
    .where('traegerId', '=', h.traegerId)
    .where('rechnungId', '=', r.rechnungId)
    .execute()
}

import { binde, uebernimmInRechnung } from '../foerderung/index.ts'
import type { Handlung } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { alsMonat } from '../platform/ui/zahl.ts'
import { instrument } from '../recht/index.ts'
import { ordneAn } from '../zahlung/index.ts'
import { findAnbieter, merke } from './anbieter.ts'
import { type Antwort, nein } from './antwort.ts'
import { alsInstrument } from './instrumente.ts'
import { setze, sperreRechnung } from './rechnung.ts'
import { saetze, rechnungssaetze as t } from './texte/personal.ts'

/** Days from the release to the payment. */
const ZAHLUNGSZIEL = { days: 14 } as const

type Urteil = Readonly<{ position: number; anerkanntCent: number; bemerkung: string }>

/** What is right of an invoice, line by line; every cut says why. */
export async function pruefeRechnung(db: TraegerDb, h: Handlung, rechnungId: string, fassung: number, urteile: readonly Urteil[]): Promise<Antwort> {
  const r = await sperreRechnung(db, h, rechnungId, fassung, ['eingereicht'])
  if (r === undefined) return nein(saetze.inzwischenGeaendert)
  const nach = new Map(urteile.map((u) => [u.position, u]))
  const fehler = r.positionen.flatMap((p) => {
    const u = nach.get(p.position)
    if (u === undefined) return [t.urteilFehlt(p.bezeichnung)]
    if (u.anerkanntCent > p.istCent) return [t.mehrAlsVerlangt(p.bezeichnung)]
    return u.anerkanntCent !== p.istCent && u.bemerkung.trim() === '' ? [t.kuerzungBegruenden(p.bezeichnung)] : []
  })
  if (fehler.length > 0) return nein(...fehler)
  if (urteile.reduce((s, u) => s + u.anerkanntCent, 0) <= 0) return nein(t.summeNichtPositiv)
  for (const u of urteile)
    await db
      .updateTable('rechnungPosition')
      .set({ anerkanntCent: u.anerkanntCent, bemerkung: u.bemerkung.trim() })
      .where('traegerId', '=', h.traegerId)
      .where('rechnungId', '=', rechnungId)
      .where('position', '=', u.position)
      .execute()
  await setze(db, h, r, { stand: 'geprueft', geprueftVon: h.konto?.kontoId ?? null, geprueftAm: h.jetzt })
  await merke(db, h, 'rechnung.pruefen', rechnungId)
  return { ok: true }
}

/** Back to the provider, or from who releases back to the check. */
export async function gibRechnungZurueck(db: TraegerDb, h: Handlung, rechnungId: string, fassung: number, grund: string): Promise<Antwort> {
  if (grund.trim() === '') return nein(t.grundFehlt)
  const r = await sperreRechnung(db, h, rechnungId, fassung, ['eingereicht', 'geprueft'])
  if (r === undefined) return nein(saetze.inzwischenGeaendert)
  await db
    .updateTable('rechnungPosition')
    .set({ anerkanntCent: null, bemerkung: '' })
    .where('traegerId', '=', h.traegerId)
    .where('rechnungId', '=', rechnungId)
    .execute()
  await setze(db, h, r, { stand: 'zurueckgegeben', bemerkung: grund.trim().slice(0, 1000), geprueftVon: null, geprueftAm: null })
  await merke(db, h, 'rechnung.zurueckgeben', rechnungId)
  return { ok: true }
}

/** Orders the payment of what was found right: a second person. */
export async function gibRechnungFrei(db: TraegerDb, h: Handlung, rechnungId: string, fassung: number): Promise<Antwort<{ anordnungId: string }>> {
  const r = await sperreRechnung(db, h, rechnungId, fassung, ['geprueft'])
  const anbieter = r && (await findAnbieter(db, h.traegerId, r.anbieterId))
  if (r === undefined || anbieter === undefined) return nein(saetze.inzwischenGeaendert)
  if (h.konto === undefined || r.geprueftVon === h.konto.kontoId) return nein(t.zweitePerson)
  if (anbieter.iban === '') return nein(t.ohneIban(anbieter.name))
  const { zahler } = instrument(alsInstrument(r.instrument))
  if (zahler === 'agentur') return nein(t.agenturZahlt)
  const { anordnungId } = await ordneAn(db, h, {
    quelle: 'rechnung',
    quelleId: rechnungId,
    leistung: r.instrument,
    kostentraeger: zahler,
    monat: r.monat,
    faelligAm: tagVon(h.jetzt).add(ZAHLUNGSZIEL).toString(),
    betragCent: r.anerkanntCent ?? 0,
    empfaenger: { art: 'anbieter', id: anbieter.anbieterId, name: anbieter.name, iban: anbieter.iban },
    zweck: t.verwendungszweck(r.nummer, alsMonat(r.monat)),
  })
  await uebernimmFoerderungen(db, h, rechnungId, r.monat)
  await binde(db, h, {
    quelle: 'rechnung',
    quelleId: rechnungId,
    instrument: r.instrument,
    jahre: [{ jahr: tagVon(h.jetzt).add(ZAHLUNGSZIEL).year, cent: r.anerkanntCent ?? 0 }],
  })
  await setze(db, h, r, { stand: 'freigegeben', freigegebenVon: h.konto.kontoId, freigegebenAm: h.jetzt, anordnungId })
  await merke(db, h, 'rechnung.freigeben', rechnungId)
  return { ok: true, anordnungId }
}

/** Grants of those on the invoice are paid by it in this month, not once more by themselves. */
async function uebernimmFoerderungen(db: TraegerDb, h: Handlung, rechnungId: string, monat: string): Promise<void> {
  const gefoerdert = await db
    .selectFrom('rechnungPosition as p')
    .innerJoin('teilnahme as t', (j) => j.onRef('t.traegerId', '=', 'p.traegerId').onRef('t.teilnahmeId', '=', 'p.teilnahmeId'))
    .select('t.foerderungId')
    .distinct()
    .where('p.traegerId', '=', h.traegerId)
    .where('p.rechnungId', '=', rechnungId)
    .where('t.foerderungId', 'is not', null)
    .execute()
  for (const { foerderungId } of gefoerdert) if (foerderungId !== null) await uebernimmInRechnung(db, h, foerderungId, monat)
}

import type { Meldung } from './fehler.ts'
import type { Teilfall, Teilperson } from './teilfall.ts'
import { familie } from './widersprueche-familie.ts'
import { kalender } from './widersprueche-kalender.ts'

/**
 * Statements of a case that exclude each other whatever the truth is. Nothing that can be true is refused: neither a net wage above the
 * gross one (tax refund through the employer) nor two siblings as partners (adopted).
 */
export function widersprueche(fall: Teilfall): Meldung[] {
  const meldungen: Meldung[] = []
  familie(fall, meldungen)
  kalender(fall, meldungen)
  betraege(fall, meldungen)
  return meldungen
}

function betraege(fall: Teilfall, meldungen: Meldung[]): void {
  for (const [i, p] of (fall.personen ?? []).entries()) einkommen(p?.einkommen, `personen[${i}]`, meldungen)
  for (const [i, p] of (fall.haushaltsangehoerige ?? []).entries()) einkommen(p?.einkommen, `haushaltsangehoerige[${i}]`, meldungen)
}

function einkommen(liste: Teilperson['einkommen'], pfad: string, meldungen: Meldung[]): void {
  for (const [i, e] of (liste ?? []).entries()) {
    if (e?.anrechnungsfrei === undefined) continue
    const betraege = [e.brutto, e.netto, e.betrag, e.betriebseinnahmen].filter((b) => b !== undefined)
    if (betraege.length === 0 || e.anrechnungsfrei <= Math.max(...betraege)) continue
    meldungen.push({ feld: `${pfad}.einkommen[${i}].anrechnungsfrei`, satz: 'Der anrechnungsfreie Teil kann nicht größer sein als das Einkommen.' })
  }
}

import type { Angabe } from '../fall/index.ts'
import type { NeueAngabe } from './gespraech/typ.ts'
import { kontext, type Schritt, schritte, schrittId } from './gespraech.ts'
import type { Lage } from './lage.ts'

/** The facts one answer becomes. */
export function angabenAus(s: Schritt, lage: Lage): readonly NeueAngabe[] {
  return schrittId(s) in lage.antworten ? (s.seite.angaben?.(kontext(s, lage)) ?? []) : []
}

/** All facts of an application, valid from `wirktAb` unless they say otherwise; ids are the Kennungen of the application. */
export function alleAngaben(lage: Lage, wirktAb: string, bekanntSeit: Temporal.Instant): Angabe[] {
  const neue = schritte(lage).flatMap((s) => angabenAus(s, lage))
  const einmal = new Map(neue.map((a) => [`${a.person}|${a.art}|${a.schluessel}`, a])) // both partners name each other
  return [...einmal.values(), bewilligung(wirktAb), bezug(wirktAb)].map((a, i) => ({
    angabeId: `a${i}`,
    personId: a.person === '' ? null : a.person,
    art: a.art,
    schluessel: a.schluessel,
    wert: a.wert,
    giltVon: a.giltVon ?? (a.art === 'person.stamm' ? geburtOderBeginn(a.wert, wirktAb) : wirktAb),
    giltBis: a.giltBis ?? null,
    bekanntSeit,
    erfasstVon: 'Antrag',
    quelle: 'Antrag',
    dokumentId: null,
    ersetzt: null,
  }))
}

/** A first application begins a new Bewilligungszeitraum and, so far as anybody knows, the receipt (sec. 22 (1), Karenzzeit). */
export const bewilligung = (wirktAb: string): NeueAngabe => ({ person: '', art: 'fall.bewilligungSeit', schluessel: '', wert: wirktAb })
export const bezug = (wirktAb: string): NeueAngabe => ({ person: '', art: 'fall.leistungsbezugSeit', schluessel: '', wert: wirktAb })

function geburtOderBeginn(wert: unknown, wirktAb: string): string {
  const geburt = typeof wert === 'object' && wert !== null && 'geburtsdatum' in wert ? String(wert.geburtsdatum) : wirktAb
  return geburt < wirktAb ? geburt : wirktAb
}

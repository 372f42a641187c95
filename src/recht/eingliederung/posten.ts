import type { Fundstelle } from '../grundlage/einheit.ts'
import { alsEuro } from '../grundlage/geld.ts'
import { type Knoten, summenregel } from '../grundlage/nachweis.ts'
import { monatAus } from '../grundlage/zeitraum.ts'
import type { Posten, Postenantrag } from './antrag.ts'
import type { Foerderergebnis, Foerderfehler, Foerderteil } from './ergebnis.ts'
import { fehler } from './fehler.ts'
import { instrument } from './instrumente.ts'
import { angabe, gesamtRegel, monatName, sammle, summe } from './rechnen.ts'
import { istTag } from './zeit.ts'

/** First day of the competence of the Agentur for further training and rehabilitation; sec. 66a. */
const agenturAb = '2025-01-01'

export function postenregel(schluessel: string, name: string, fundstelle: Fundstelle) {
  return summenregel(schluessel, name, fundstelle)
}

export function postenKnoten(posten: Posten, nr: number, art = 'posten'): Knoten {
  return angabe(`${art}.${nr}`, `${posten.bezeichnung} (${monatName(posten.monat)})`, posten.cent, 'Cent')
}

/** What is wrong with the stated amounts: none at all, not whole cents, no month, outside the time. */
export function postenFehler(liste: readonly Posten[], zeit: Readonly<{ von: string; bis: string }>): Foerderfehler | undefined {
  for (const p of liste) {
    if (!Number.isSafeInteger(p.cent) || p.cent <= 0) return fehler('ungueltig', `Der Betrag für „${p.bezeichnung}“ muss über null liegen.`).fehler
    if (p.bezeichnung.trim() === '') return fehler('ungueltig', `Der Posten über ${alsEuro(p.cent)} braucht eine Bezeichnung.`).fehler
    if (!istTag(`${p.monat}-01`)) return fehler('ungueltig', `„${p.monat}“ ist kein Monat.`).fehler
    if (monatAus(p.monat) < monatAus(zeit.von) || monatAus(p.monat) > monatAus(zeit.bis)) {
      return fehler('ungueltig', `Der Posten „${p.bezeichnung}“ liegt mit ${monatName(p.monat)} außerhalb der Förderung.`).fehler
    }
  }
  return undefined
}

export function postenMonate(liste: readonly Posten[], teil?: Foerderteil): { monat: string; cent: number; teil?: Foerderteil }[] {
  return liste.map((p) => ({ monat: p.monat, cent: p.cent, ...(teil ? { teil } : {}) }))
}

/** Proven costs, added up: what is reasonable has been judged by people. */
export function berechnePosten(a: Postenantrag): Foerderergebnis {
  const i = instrument(a.code)
  if (!i.selbstGewaehrt && (a.bewilligtAm === undefined || a.bewilligtAm >= agenturAb)) {
    return fehler(
      'nicht-vorgesehen',
      'Seit dem 1. Januar 2025 entscheidet die Agentur für Arbeit. Nur früher bewilligte Förderungen laufen hier bis zu ihrem Ende weiter (§ 66a).',
    )
  }
  if (a.posten.length === 0) return fehler('ungueltig', 'Es ist kein Betrag angegeben.')
  const falsch = postenFehler(a.posten, a)
  if (falsch !== undefined) return { ok: false, fehler: falsch }
  const knoten = summe(gesamtRegel, [
    summe(
      postenregel(`${a.code}.kosten`, i.name, i.fundstelle),
      a.posten.map((p, nr) => postenKnoten(p, nr)),
    ),
  ])
  return { ok: true, monate: sammle(postenMonate(a.posten)), summeCent: knoten.wert, von: a.von, bis: a.bis, knoten }
}

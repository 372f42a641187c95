import { tageszahl } from '../grundlage/zeitraum.ts'
import { betreuungWeitereMonate, weiterfoerderungMonate } from '../parameter/eingliederung.ts'
import { ohneHilfebeduerftigkeit, rehabilitation } from './allgemein.ts'
import { erfuellt, je, kopf, offen, type Pruefung } from './bedingung.ts'
import type { Voraussetzung } from './ergebnis.ts'
import { wertAm } from './rechnen.ts'
import { alsTag, plusMonate, vortag } from './zeit.ts'

const entfallenKopf = kopf('p16g.entfallen', 'Hilfebedürftigkeit entfallen', 'SGB II', '§ 16g Abs. 1, 2')
const wegKopf = kopf('p16g.weg', 'Laufende Maßnahme oder neue Beschäftigung', 'SGB II', '§ 16g Abs. 1, 2')

/** Support goes on after the need of help has ended: a running measure to its end, or up to six months after the start of work. */
export function weiterfoerderung(p: Pruefung): Voraussetzung[] {
  return [...ohneHilfebeduerftigkeit(p), entfallen(p), weg(p), rehabilitation(p, 'genannt')]
}

function entfallen(p: Pruefung): Voraussetzung {
  const am = p.f.hilfebeduerftigkeitEntfallenAm
  if (am === undefined) return offen(entfallenKopf, 'hilfebeduerftigkeitEntfallenAm')
  return je(
    entfallenKopf,
    am <= p.stichtag,
    `Die Hilfebedürftigkeit ist am ${alsTag(tageszahl(am))} entfallen.`,
    'Die Hilfebedürftigkeit besteht noch: Die Leistung kann ohne § 16g erbracht werden.',
  )
}

function weg(p: Pruefung): Voraussetzung {
  if (p.f.abschlussWahrscheinlich)
    return erfuellt(wegKopf, 'Die laufende Maßnahme wird voraussichtlich erfolgreich abgeschlossen; die weitere Förderung ist wirtschaftlich.')
  const beginn = p.f.beginn
  if (beginn === undefined) return offen(wegKopf, p.f.abschlussWahrscheinlich === undefined ? 'abschlussWahrscheinlich' : 'beginn')
  const ende = letzterTagNachArbeitsaufnahme(beginn, p.stichtag)
  const bis = alsTag(ende)
  return je(
    wegKopf,
    tageszahl(p.stichtag) <= ende,
    `Bis zum ${bis}, sechs Monate nach Aufnahme der Beschäftigung, ist die Förderung möglich.`,
    `Die sechs Monate nach Aufnahme der Beschäftigung sind am ${bis} abgelaufen.`,
  )
}

/** Last day of the six months after the start of work; for holistic support three months more (sec. 16k (3)). */
export function letzterTagNachArbeitsaufnahme(beginn: string, stichtag: string, ganzheitlich = false): number {
  const n = wertAm(weiterfoerderungMonate, stichtag) + (ganzheitlich ? wertAm(betreuungWeitereMonate, stichtag) : 0)
  return vortag(plusMonate(tageszahl(beginn), n))
}

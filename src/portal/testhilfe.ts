import { anfang, antworte, ERGEBNIS, frageZu, type Zustand } from './ablauf.ts'
import type { Angaben } from './model.ts'

export const HEUTE = '2026-08'

/** A couple with children of 8 and 4, a rented flat and one wage: the example of the design. */
export const FAMILIE: Angaben = {
  monat: '2026-08',
  bezug: 'nein',
  paar: 'paar',
  kinder: '2',
  andere: '0',
  'geburt.sie': '38',
  'geburt.partner': '39',
  'geburt.kind1': '8',
  'geburt.kind2': '4',
  wohnen: 'miete',
  miete: '640',
  nebenkosten: '158,45',
  heizkosten: '115',
  warmwasser: 'nein',
  'geld.sie': 'lohn',
  'lohn-brutto.sie': '1.480',
  'lohn-netto.sie': '1.180,00',
  'kosten.sie': 'nein',
  'geld.partner': 'nichts',
  kindergeld: 'ja',
  kindgeld: 'nichts',
  besonderes: 'nichts',
  vermoegen: 'nein',
}

/** One person, rent only known as a whole, no income. */
export const ALLEIN: Angaben = {
  monat: '2026-08',
  bezug: 'nein',
  paar: 'allein',
  kinder: '0',
  andere: '0',
  'geburt.sie': '40',
  wohnen: 'miete',
  warmmiete: '420',
  warmwasser: 'unbekannt',
  'geld.sie': 'nichts',
  besonderes: 'nichts',
  vermoegen: 'nein',
}

/** Answers every question in turn from a list of answers, skipping what is not in it; the way somebody goes through the pages. */
export function geheDurch(antworten: Angaben, heute = HEUTE): { zustand: Zustand; gefragt: string[] } {
  let zustand = anfang(heute)
  const gefragt: string[] = []
  while (zustand.schritt !== ERGEBNIS && gefragt.length < 80) {
    const frage = frageZu(zustand, heute)
    if (!frage) break
    gefragt.push(frage.id)
    const umweg = frage.umweg && 'warmmiete' in antworten && frage.id === 'miete'
    const leer = frage.ueberspringen && frage.felder.every((f) => !antworten[f.name])
    zustand = antworte(zustand, umweg ? 'umweg' : leer ? 'ueberspringen' : 'weiter', antworten, heute)
    if (zustand.befunde.length > 0) throw new Error(`${frage.id}: ${zustand.befunde.map((b) => b.satz).join(' ')}`)
  }
  return { zustand, gefragt }
}

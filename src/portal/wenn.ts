import { liesBetrag, liesZahl } from '../platform/eingabe/index.ts'
import type { Sprache } from '../platform/sprache/index.ts'
import type { Falldatei } from '../recht/index.ts'
import type { Eingabe } from './ablauf.ts'
import { mitAenderung, naheliegendeVarianten } from './was-waere-wenn.ts'

/** What somebody tries out: one of the ready-made changes, or own numbers as they were typed. */
export type Wenn = Readonly<{ variante: string }> | Readonly<{ eigene: Readonly<Record<EigenesFeld, string>> }>

export const EIGENE_FELDER = ['wenn-miete', 'wenn-brutto', 'wenn-netto', 'wenn-kinder'] as const
/** Hidden field with the change that is shown. */
export const VARIANTE = 'variante'
type EigenesFeld = (typeof EIGENE_FELDER)[number]

export const LEER: Readonly<Record<EigenesFeld, string>> = { 'wenn-miete': '', 'wenn-brutto': '', 'wenn-netto': '', 'wenn-kinder': '' }

export function liesWenn(aktion: string, eingabe: Eingabe): Wenn | undefined {
  if (aktion.startsWith('variante:')) return { variante: aktion.slice('variante:'.length) }
  return aktion === 'wenn' ? eigene(eingabe) : undefined
}

/** What was tried out when only the language changed. */
export function behalteWenn(eingabe: Eingabe): Wenn | undefined {
  if (eingabe[VARIANTE]) return { variante: eingabe[VARIANTE] }
  return EIGENE_FELDER.some((feld) => (eingabe[feld] ?? '') !== '') ? eigene(eingabe) : undefined
}

function eigene(eingabe: Eingabe): Wenn {
  const text = (feld: EigenesFeld) => (eingabe[feld] ?? '').trim().slice(0, 40)
  return {
    eigene: {
      'wenn-miete': text('wenn-miete'),
      'wenn-brutto': text('wenn-brutto'),
      'wenn-netto': text('wenn-netto'),
      'wenn-kinder': text('wenn-kinder'),
    },
  }
}

/** The changed case, or the fields that cannot be read with their sentences; undefined where nothing is changed. */
export function wendeAn(
  fall: Falldatei,
  eigene: Readonly<Record<EigenesFeld, string>>,
  sprache: Sprache = 'de',
): { fall?: Falldatei; fehler: Readonly<Partial<Record<EigenesFeld, string>>> } {
  const miete = eigene['wenn-miete'] === '' ? undefined : liesBetrag(eigene['wenn-miete'], sprache)
  const brutto = eigene['wenn-brutto'] === '' ? undefined : liesBetrag(eigene['wenn-brutto'], sprache)
  const netto = eigene['wenn-netto'] === '' ? undefined : liesBetrag(eigene['wenn-netto'], sprache)
  const kinder = eigene['wenn-kinder'] === '' ? undefined : liesZahl(eigene['wenn-kinder'], { von: 0, bis: 5 }, sprache)
  const fehler = {
    ...(miete && !miete.ok ? { 'wenn-miete': miete.satz } : {}),
    ...(brutto && !brutto.ok ? { 'wenn-brutto': brutto.satz } : {}),
    ...(netto && !netto.ok ? { 'wenn-netto': netto.satz } : {}),
    ...(kinder && !kinder.ok ? { 'wenn-kinder': kinder.satz } : {}),
  }
  if (Object.keys(fehler).length > 0) return { fehler }
  if (!miete && !brutto && !netto && !kinder) return { fehler: {} }
  const wert = <T>(g: { ok: true; wert: T } | { ok: false; satz: string } | undefined) => (g?.ok ? g.wert : undefined)
  return { fall: mitAenderung(fall, { grundmiete: wert(miete), brutto: wert(brutto), netto: wert(netto), kinder: wert(kinder) }), fehler: {} }
}

/** The case of a ready-made change with its name; undefined where it does not fit the case. */
export function findeVariante(fall: Falldatei, schluessel: string, sprache: Sprache): { name: string; fall: Falldatei } | undefined {
  return naheliegendeVarianten(fall, sprache).find((v) => v.schluessel === schluessel)
}

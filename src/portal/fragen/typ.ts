import type { FrageFeld, Option } from '../../platform/ui/index.ts'
import type { Fundstelle } from '../../recht/index.ts'
import type { Lage } from '../lage.ts'
import { rechnerTexte } from '../texte/rechner/index.ts'

/** The calculator asks nothing that is free text. */
export type Feld = Exclude<FrageFeld, { art: 'text' }>

export type Befund = Readonly<{ feld: string; satz: string }>

/** One page of the conversation: one question with at most three fields. */
export type Frage = Readonly<{
  id: string
  teil: Teil
  titel: string
  hilfe?: string
  felder: readonly Feld[]
  warum: Readonly<{ satz: string; stellen: readonly Fundstelle[] }>
  /** label of the button that goes on without an answer; without it the question cannot be left out */
  ueberspringen?: string
  /** fields whose sum runs along below them, with the words before it */
  summe?: Readonly<{ felder: readonly string[]; text: string }>
  /** another way to answer: a button that sets one answer and shows the question that fits it */
  umweg?: Readonly<{ text: string; feld: string; wert: string }>
  /** what the fields may not say together; called only where each is readable by itself */
  pruefe?: (wert: (feld: string) => string) => Befund[]
}>

export const TEILE = ['Haushalt', 'Wohnung', 'Einkommen', 'Besonderes', 'Vermögen'] as const
export type Teil = (typeof TEILE)[number]

/** Gives the questions of one part that apply to these answers, in order. */
export type Teilfragen = (lage: Lage) => Frage[]

export const sgb2 = (stelle: string): Fundstelle => ({ gesetz: 'SGB II', stelle })

type Wort = string | Readonly<{ text: string; hinweis?: string }>

/** The choices of a question in this order, with their words. */
export function optionen<K extends string>(worte: Readonly<Record<K, Wort>>, werte: readonly K[]): Option[] {
  return werte.map((wert) => {
    const wort: Wort = worte[wert]
    return typeof wort === 'string' ? { wert, text: wort } : { wert, ...wort }
  })
}

export const nichts = (lage: Lage): Option => ({ wert: 'nichts', text: rechnerTexte(lage.sprache).allgemein.nichts })

/** „Nichts davon“ stands alone. */
export function nichtsAllein(lage: Lage, feld: string): (wert: (feld: string) => string) => Befund[] {
  return (wert) => {
    const alle = wert(feld).split(',')
    return alle.includes('nichts') && alle.length > 1 ? [{ feld, satz: rechnerTexte(lage.sprache).allgemein.nichtsAllein }] : []
  }
}

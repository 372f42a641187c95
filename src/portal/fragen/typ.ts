import type { FrageFeld, Option } from '../../platform/ui/index.ts'
import type { Fundstelle } from '../../recht/index.ts'
import type { Lage } from '../lage.ts'

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

export const NICHTS: Option = { wert: 'nichts', text: 'Nichts davon' }

/** „Nichts davon“ stands alone. */
export function nichtsAllein(feld: string): (wert: (feld: string) => string) => Befund[] {
  return (wert) => {
    const alle = wert(feld).split(',')
    return alle.includes('nichts') && alle.length > 1
      ? [{ feld, satz: 'Sie haben „Nichts davon“ und noch etwas anderes gewählt. Bitte nehmen Sie eines davon weg.' }]
      : []
  }
}

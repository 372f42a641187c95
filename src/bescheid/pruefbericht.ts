import type { Unterschrift } from './unterschrift.ts'

/** One month: what the notice grants and where the recalculation differs; empty where it agrees to the cent. */
export type Monatsbefund = Readonly<{ monat: string; anspruch: number | undefined; abweichungen: readonly string[] }>

export type Pruefbericht =
  | { art: 'fremd'; satz: string }
  | {
      art: 'geprueft'
      titel: string
      stimmt: boolean
      /** the file is byte for byte what the case gives */
      bytegleich: boolean
      monate: readonly Monatsbefund[]
      /** attachments or pages that were changed */
      befunde: readonly string[]
      /** what a reader should know beside the verdict */
      anmerkungen: readonly string[]
      unterschrift: Unterschrift
      /** a single decision: nothing in it is recalculated */
      einzeln?: boolean
    }

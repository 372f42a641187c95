import { type Betrag, betragAus, type Monatsbetrag, monateAus } from './model.ts'

/** Why a grant is calculated anew: the job changed, or a value of the law. */
export type Anlass = 'entgelt' | 'wert'

/** A change of a grant from the draft to its effect. */
export type Aenderung = Readonly<{
  aenderungId: string
  anlass: Anlass
  /** first month that is other, `2026-09` */
  abMonat: string
  grund: string
  betrag: Betrag
  bisher: readonly Monatsbetrag[]
  stand: 'entwurf' | 'vorgelegt' | 'wirksam' | 'verworfen'
}>

type Zeile = Readonly<{ aenderungId: string; anlass: string; abMonat: string; grund: string; betrag: unknown; bisher: unknown; stand: string }>

/** @throws where the columns hold something else: they are written by this room alone */
export function aenderungAus({ aenderungId, anlass, abMonat, grund, betrag, bisher, stand }: Zeile): Aenderung {
  const gelesen = betragAus(betrag)
  if (gelesen === undefined) throw new Error('a change without an amount')
  return {
    aenderungId,
    anlass: anlass === 'wert' ? 'wert' : 'entgelt',
    abMonat: abMonat.slice(0, 7),
    grund,
    betrag: gelesen,
    bisher: monateAus(bisher),
    stand: stand as Aenderung['stand'],
  }
}

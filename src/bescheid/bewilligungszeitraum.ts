import { type Falldatei, letzterMonat } from '../recht/index.ts'
import { zeitraumgrund } from './texte/personal.ts'
import { monatMitJahr } from './worte.ts'

/** Period for which a decision is made as a rule, both ends months, and why it is so long (sec. 41 (3)). */
export type Bewilligungszeitraum = Readonly<{
  von: string
  bis: string
  grund: string
  fundstelle: string /** shortened because the law is not yet known */
  gekuerzt: string | undefined
}>

/**
 * Twelve months; six where the decision is provisional or the cost of housing is not appropriate (sec. 41 (3) sentence 2). A month
 * whose law has not been published cannot be decided: the period then ends before it.
 */
export function bewilligungszeitraum(von: string, fall: Falldatei | undefined): Bewilligungszeitraum {
  const { monate, grund, fundstelle } = dauer(fall)
  const regel = Temporal.PlainYearMonth.from(von)
    .add({ months: monate - 1 })
    .toString()
  const bis = regel > letzterMonat ? (von > letzterMonat ? von : letzterMonat) : regel
  const gekuerzt = bis === regel ? undefined : zeitraumgrund.gekuerzt(monatMitJahr(folgend(bis)), monatMitJahr(bis))
  return { von, bis, grund, fundstelle, gekuerzt }
}

function folgend(monat: string): string {
  return Temporal.PlainYearMonth.from(monat).add({ months: 1 }).toString()
}

function dauer(fall: Falldatei | undefined): { monate: number; grund: string; fundstelle: string } {
  if (fall?.vorlaeufig !== undefined) return { monate: 6, ...zeitraumgrund.vorlaeufig }
  if (fall !== undefined && istUnangemessen(fall)) return { monate: 6, ...zeitraumgrund.unangemessen }
  return { monate: 12, ...zeitraumgrund.regel }
}

/** Rent or heating above the limit of the Träger, recognised or not. */
function istUnangemessen({ unterkunft: u }: Falldatei): boolean {
  const ueber = (kosten: number, grenze: number | undefined): boolean => grenze !== undefined && kosten > grenze
  return ueber((u.grundmiete ?? 0) + (u.nebenkosten ?? 0), u.angemessenBruttokalt) || ueber(u.heizkosten ?? 0, u.angemessenHeizkosten)
}

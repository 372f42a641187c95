import type { Sprache } from '../platform/sprache/index.ts'
import { alsKurzenEuro } from '../platform/ui/index.ts'
import { type ParameterWert, parameterAm } from '../recht/index.ts'
import { rechnerTexte } from './texte/rechner/index.ts'

const gelesen = new Map<string, ReadonlyMap<string, ParameterWert>>()

/** A dated value of the law that is money, in euros; undefined where the law does not know it in that month. */
export function wertInEuro(monat: string, schluessel: string): number | undefined {
  let werte = gelesen.get(monat)
  if (!werte) {
    werte = new Map(parameterAm(`${monat}-01`).map((w) => [w.schluessel, w]))
    gelesen.set(monat, werte)
  }
  const cent = werte.get(schluessel)?.wert
  return cent === undefined ? undefined : cent / 100
}

/** The same as text for a sentence, `603 €`; „der feste Betrag“ where the law knows none in that month. */
export function alsWert({ monat, sprache }: Readonly<{ monat: string; sprache: Sprache }>, schluessel: string): string {
  const euro = wertInEuro(monat, schluessel)
  return euro === undefined ? rechnerTexte(sprache).allgemein.festerBetrag : alsKurzenEuro(euro)
}

/** Unterhaltsvorschuss by age, euros a month; undefined from 18 on. */
export function unterhaltsvorschuss(monat: string, alter: number): number | undefined {
  if (alter >= 18) return undefined
  return wertInEuro(monat, alter < 6 ? 'unterhaltsvorschuss.0_5' : alter < 12 ? 'unterhaltsvorschuss.6_11' : 'unterhaltsvorschuss.12_17')
}

import type { Sprache } from '../platform/sprache/index.ts'
import { alsText, type ParameterWert, type Zeitreihe } from '../recht/index.ts'
import { werteTexte } from './texte/werte/index.ts'

const GRUPPEN = [
  ['regelbedarf', /^(regelbedarf|sofortzuschlag)/],
  ['mehrbedarf', /^(mehrbedarf|temporaere_bg)/],
  ['unterkunft', /^kdu/],
  ['freibetrag', /^(absetzung|erwerbsfreibetrag|pauschale|rente_grund|frei\.|einmalige)/],
  ['kindergeld', /^(kindergeld|unterhaltsvorschuss|kinderzuschlag|geringfuegigkeitsgrenze|haushaltsgemeinschaft)/],
  ['vermoegen', /^vermoegen/],
  ['bildung', /^but/],
  ['minderung', /^(minderung|meldung|meldeversaeumnis|arbeitsverweigerung|nichterreichbarkeit)/],
  ['darlehen', /^(darlehen|aufrechnung)/],
  ['eingliederung', /^eingliederung/],
  ['alter', /^(altersgrenze|hilfebeduerftigkeit)/],
] as const

/** The values by subject, in the order in which people look for them; what fits nowhere comes last. */
export function gruppiere(werte: readonly ParameterWert[], sprache: Sprache): { name: string; werte: ParameterWert[] }[] {
  const t = werteTexte(sprache).gruppen
  const gruppen = [
    ...GRUPPEN.map(([gruppe, muster]) => ({ name: t[gruppe], werte: werte.filter((w) => muster.test(w.schluessel)) })),
    { name: t.verfahren, werte: werte.filter((w) => !GRUPPEN.some(([, muster]) => muster.test(w.schluessel))) },
  ]
  return gruppen.filter((g) => g.werte.length > 0)
}

/** `563,00 €`, `12 Monate`: the unit in the language of the page, the number as in Germany. */
export function wertText(wert: number, einheit: Zeitreihe['einheit'], sprache: Sprache): string {
  const t: Readonly<Record<string, string>> = werteTexte(sprache).einheiten
  const wort = t[einheit]
  return wort === undefined ? alsText(wert, einheit) : `${wert} ${wort}`
}

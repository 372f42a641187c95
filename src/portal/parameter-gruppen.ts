import type { ParameterWert } from '../recht/index.ts'

const GRUPPEN: readonly (readonly [string, RegExp])[] = [
  ['Regelbedarfe und Sofortzuschlag', /^(regelbedarf|sofortzuschlag)/],
  ['Mehrbedarfe', /^(mehrbedarf|temporaere_bg)/],
  ['Unterkunft und Heizung', /^kdu/],
  ['Freibeträge auf Einkommen', /^(absetzung|erwerbsfreibetrag|pauschale|rente_grund|frei\.|einmalige)/],
  ['Kindergeld und andere Leistungen', /^(kindergeld|unterhaltsvorschuss|kinderzuschlag|geringfuegigkeitsgrenze|haushaltsgemeinschaft)/],
  ['Vermögen', /^vermoegen/],
  ['Bildung und Teilhabe', /^but/],
  ['Minderungen', /^(minderung|meldeversaeumnis|arbeitsverweigerung|nichterreichbarkeit)/],
  ['Darlehen und Aufrechnung', /^(darlehen|aufrechnung)/],
  ['Altersgrenzen', /^(altersgrenze|hilfebeduerftigkeit)/],
]

/** The values by subject, in the order in which people look for them; what fits nowhere comes last. */
export function gruppiere(werte: readonly ParameterWert[]): { name: string; werte: ParameterWert[] }[] {
  const gruppen = [
    ...GRUPPEN.map(([name, muster]) => ({ name, werte: werte.filter((w) => muster.test(w.schluessel)) })),
    { name: 'Verfahren', werte: werte.filter((w) => !GRUPPEN.some(([, muster]) => muster.test(w.schluessel))) },
  ]
  return gruppen.filter((g) => g.werte.length > 0)
}

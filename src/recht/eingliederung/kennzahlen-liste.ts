import type { Fundstelle } from '../grundlage/einheit.ts'

/** Key figures and their supplements (secs. 4–6 KennzahlenV), in the order of the ordinance. */
export const kennzahlCodes = [
  'K1',
  'K1E1',
  'K1E2',
  'K1E3',
  'K1E4',
  'K2',
  'K2E1',
  'K2E2',
  'K2E3',
  'K2E4',
  'K3',
  'K3E1',
  'K3E2',
  'K3E3',
  'K3E4',
] as const
export type KennzahlCode = (typeof kennzahlCodes)[number]

/**
 * What is counted in one month, of all or of one sex. A field is undefined where the house cannot know it: a newcomer without the month
 * before, long-term receipt without two years. Amounts are cents.
 */
export type Monatszahlen = Readonly<Partial<Record<Zaehlgroesse, number>>>

export const zaehlgroessen = {
  lluCent: 'Leistungen zum Lebensunterhalt',
  luhCent: 'Leistungen für Unterkunft und Heizung',
  elb: 'erwerbsfähige Leistungsberechtigte',
  elbZugang: 'zugegangene erwerbsfähige Leistungsberechtigte',
  elbAbgang: 'abgegangene erwerbsfähige Leistungsberechtigte',
  integrationen: 'Integrationen',
  geringfuegig: 'Eintritte in geringfügige Beschäftigung',
  oeffentlich: 'Eintritte in öffentlich geförderte Beschäftigung',
  integrationenSv: 'Integrationen in sozialversicherungspflichtige Beschäftigung',
  kontinuierlich: 'kontinuierliche Beschäftigungen nach Integration',
  alleinerziehende: 'alleinerziehende erwerbsfähige Leistungsberechtigte',
  integrationenAlleinerziehende: 'Integrationen von Alleinerziehenden',
  lzb: 'Langzeitleistungsbeziehende',
  lzbZugang: 'zugegangene Langzeitleistungsbeziehende',
  lzbAbgang: 'abgegangene Langzeitleistungsbeziehende',
  lzbIntegrationen: 'Integrationen von Langzeitleistungsbeziehenden',
  lzbMassnahme: 'Langzeitleistungsbeziehende in einer Maßnahme der aktiven Arbeitsförderung',
} as const
export type Zaehlgroesse = keyof typeof zaehlgroessen

/**
 * - `veraenderung`: month against the same month a year before, minus one
 * - `rate`: average of twelve monthly shares; `vormonat`: the denominator is the stock of the month before
 * - `quote`: sum of twelve months over the average stock of twelve months
 * - `anteil12`: sum of twelve months over sum of the same twelve months, which end `versatz` months before
 * - `anteil`: within one month
 */
export type Formelart = 'veraenderung' | 'rate' | 'quote' | 'anteil12' | 'anteil'

export type Kennzahlinfo = Readonly<{
  code: KennzahlCode
  name: string
  /** aim of sec. 48b (3) that it belongs to */
  ziel: 1 | 2 | 3
  art: Formelart
  zaehler: Zaehlgroesse
  nenner: Zaehlgroesse
  vormonat?: true
  versatz?: number
  fundstelle: Fundstelle
  /** the arithmetic in words */
  formel: string
  /** which direction is good; 0: neither by itself */
  gut: 1 | -1 | 0
  /** how the text was read where it leaves a choice */
  lesart?: string
}>

/** Six months after the start must have passed before anybody can say whether somebody still works. */
export const MONATE_NACHHALTUNG = 6

const v = (stelle: string): Fundstelle => ({ gesetz: 'KennzahlenV', stelle })
const jahr = 'Bezugsmonat ÷ Bezugsmonat des Vorjahres − 1'
const quote = 'Summe der zwölf Monate ÷ durchschnittlicher Bestand der zwölf Monate'
const zugang = 'Durchschnitt der zwölf Monate aus Zugänge ÷ Bestand'
const abgang = 'Durchschnitt der zwölf Monate aus Abgänge ÷ Bestand des Vormonats'

const liste: readonly Kennzahlinfo[] = [
  {
    code: 'K1',
    name: 'Veränderung der Summe der Leistungen zum Lebensunterhalt (ohne Unterkunft und Heizung)',
    ziel: 1,
    art: 'veraenderung',
    zaehler: 'lluCent',
    nenner: 'lluCent',
    fundstelle: v('§ 4 Abs. 1'),
    formel: jahr,
    gut: -1,
    lesart: 'Gezählt wird der Leistungsanspruch vor einer Minderung, nicht die Zahlung.',
  },
  {
    code: 'K1E1',
    name: 'Veränderung der Summe der Leistungen für Unterkunft und Heizung',
    ziel: 1,
    art: 'veraenderung',
    zaehler: 'luhCent',
    nenner: 'luhCent',
    fundstelle: v('§ 4 Abs. 2 Nr. 1'),
    formel: jahr,
    gut: -1,
    lesart: 'Gezählt wird der Leistungsanspruch vor einer Minderung, nicht die Zahlung.',
  },
  {
    code: 'K1E2',
    name: 'Veränderung der Zahl der erwerbsfähigen Leistungsberechtigten',
    ziel: 1,
    art: 'veraenderung',
    zaehler: 'elb',
    nenner: 'elb',
    fundstelle: v('§ 4 Abs. 2 Nr. 2'),
    formel: jahr,
    gut: -1,
  },
  {
    code: 'K1E3',
    name: 'Durchschnittliche Zugangsrate der erwerbsfähigen Leistungsberechtigten',
    ziel: 1,
    art: 'rate',
    zaehler: 'elbZugang',
    nenner: 'elb',
    fundstelle: v('§ 4 Abs. 2 Nr. 3'),
    formel: zugang,
    gut: -1,
  },
  {
    code: 'K1E4',
    name: 'Durchschnittliche Abgangsrate der erwerbsfähigen Leistungsberechtigten',
    ziel: 1,
    art: 'rate',
    zaehler: 'elbAbgang',
    nenner: 'elb',
    vormonat: true,
    fundstelle: v('§ 4 Abs. 2 Nr. 4'),
    formel: abgang,
    gut: 1,
  },
  {
    code: 'K2',
    name: 'Integrationsquote',
    ziel: 2,
    art: 'quote',
    zaehler: 'integrationen',
    nenner: 'elb',
    fundstelle: v('§ 5 Abs. 1'),
    formel: quote,
    gut: 1,
  },
  {
    code: 'K2E1',
    name: 'Quote der Eintritte in geringfügige Beschäftigung',
    ziel: 2,
    art: 'quote',
    zaehler: 'geringfuegig',
    nenner: 'elb',
    fundstelle: v('§ 5 Abs. 2 Nr. 1'),
    formel: quote,
    gut: 0,
  },
  {
    code: 'K2E2',
    name: 'Quote der Eintritte in öffentlich geförderte Beschäftigung',
    ziel: 2,
    art: 'quote',
    zaehler: 'oeffentlich',
    nenner: 'elb',
    fundstelle: v('§ 5 Abs. 2 Nr. 2'),
    formel: quote,
    gut: 0,
  },
  {
    code: 'K2E3',
    name: 'Kontinuierliche Beschäftigung nach Integration',
    ziel: 2,
    art: 'anteil12',
    zaehler: 'kontinuierlich',
    nenner: 'integrationenSv',
    versatz: MONATE_NACHHALTUNG,
    fundstelle: v('§ 5 Abs. 2 Nr. 3'),
    formel: 'Summe der zwölf Monate ÷ Summe der Integrationen derselben zwölf Monate',
    gut: 1,
    lesart:
      'Die zwölf Monate enden sechs Monate vor dem Bezugsmonat: Erst dann ist für jede Integration bekannt, ob sie sechs Monate gehalten hat. Welchen Bezugsmonat die Statistik dafür nennt, ließ sich nicht nachlesen.',
  },
  {
    code: 'K2E4',
    name: 'Integrationsquote der Alleinerziehenden',
    ziel: 2,
    art: 'quote',
    zaehler: 'integrationenAlleinerziehende',
    nenner: 'alleinerziehende',
    fundstelle: v('§ 5 Abs. 2 Nr. 4'),
    formel: quote,
    gut: 1,
  },
  {
    code: 'K3',
    name: 'Veränderung des Bestands an Langzeitleistungsbeziehenden',
    ziel: 3,
    art: 'veraenderung',
    zaehler: 'lzb',
    nenner: 'lzb',
    fundstelle: v('§ 6 Abs. 1'),
    formel: jahr,
    gut: -1,
    lesart: 'Die 24 Monate enden mit dem Bezugsmonat und schließen ihn ein.',
  },
  {
    code: 'K3E1',
    name: 'Integrationsquote der Langzeitleistungsbeziehenden',
    ziel: 3,
    art: 'quote',
    zaehler: 'lzbIntegrationen',
    nenner: 'lzb',
    fundstelle: v('§ 6 Abs. 2 Nr. 1'),
    formel: quote,
    gut: 1,
  },
  {
    code: 'K3E2',
    name: 'Aktivierungsquote der Langzeitleistungsbeziehenden',
    ziel: 3,
    art: 'anteil',
    zaehler: 'lzbMassnahme',
    nenner: 'lzb',
    fundstelle: v('§ 6 Abs. 2 Nr. 2'),
    formel: 'Langzeitleistungsbeziehende in Maßnahme ÷ Langzeitleistungsbeziehende',
    gut: 1,
  },
  {
    code: 'K3E3',
    name: 'Durchschnittliche Zugangsrate der Langzeitleistungsbeziehenden',
    ziel: 3,
    art: 'rate',
    zaehler: 'lzbZugang',
    nenner: 'lzb',
    fundstelle: v('§ 6 Abs. 2 Nr. 3'),
    formel: zugang,
    gut: -1,
  },
  {
    code: 'K3E4',
    name: 'Durchschnittliche Abgangsrate der Langzeitleistungsbeziehenden',
    ziel: 3,
    art: 'rate',
    zaehler: 'lzbAbgang',
    nenner: 'lzb',
    vormonat: true,
    fundstelle: v('§ 6 Abs. 2 Nr. 4'),
    formel: abgang,
    gut: 1,
  },
]

/** All key figures, in order. */
export const kennzahlListe = liste

export function kennzahlInfo(code: KennzahlCode): Kennzahlinfo {
  const info = liste.find((k) => k.code === code)
  if (info === undefined) throw new Error(`no key figure ${code}`)
  return info
}

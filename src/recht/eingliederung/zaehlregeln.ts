import type { Fundstelle } from '../grundlage/einheit.ts'
import type { Instrumentcode } from './instrumente.ts'

/** Kinds of starts as they are recorded (`integration.art`). */
export const eintrittsarten = ['svpflichtig', 'ausbildung', 'selbstaendig', 'geringfuegig', 'oeffentlich-gefoerdert'] as const
export type Eintrittsart = (typeof eintrittsarten)[number]

/** What the statistics make of a start: one of these at most. */
export type Eintrittszaehlung = 'integration' | 'geringfuegig' | 'oeffentlich'

/**
 * How the statistics see an instrument (sec. 2 (2) KennzahlenV).
 * - `massnahme`: counts for the activation of long-term recipients
 * - `begleitend`: subsidises a job; the start stays an Integration
 * - `oeffentlich`: the start is no Integration but one into publicly supported employment
 * - `lokal`: the ordinance does not say; the house decides and says why
 */
export type Zaehlregel = Readonly<{
  instrument: Instrumentcode
  massnahme: boolean
  begleitend: boolean
  oeffentlich: boolean
  lokal: boolean
  fundstelle: Fundstelle
  satz: string
}>

const v1: Fundstelle = { gesetz: 'KennzahlenV', stelle: '§ 2 Abs. 2 Nr. 1' }
const v2: Fundstelle = { gesetz: 'KennzahlenV', stelle: '§ 2 Abs. 2 Nr. 2' }
const v3: Fundstelle = { gesetz: 'KennzahlenV', stelle: '§ 2 Abs. 2 Nr. 3' }

type Kurz = Partial<Pick<Zaehlregel, 'massnahme' | 'begleitend' | 'oeffentlich' | 'lokal'>>
const regel = (instrument: Instrumentcode, fundstelle: Fundstelle, satz: string, w: Kurz = {}): Zaehlregel => ({
  instrument,
  massnahme: false,
  begleitend: false,
  oeffentlich: false,
  lokal: false,
  fundstelle,
  satz,
  ...w,
})
const nach16 = (instrument: Instrumentcode) => regel(instrument, v1, 'Leistung nach § 16: zählt als Maßnahme.', { massnahme: true })
const nicht = (instrument: Instrumentcode, satz: string) => regel(instrument, v1, satz)
const nach16a = (instrument: Instrumentcode) => nicht(instrument, '§ 16a steht nicht in der Aufzählung: zählt nicht als Maßnahme.')

/** By instrument, in the order of the law. Codes are those of the instruments of this folder. */
export const zaehlregeln: readonly Zaehlregel[] = [
  nicht('vb', 'Das Vermittlungsbudget ist ausdrücklich ausgenommen.'),
  nach16('mat'),
  nach16('mag'),
  nach16('avgs-mpav'),
  nach16('eq'),
  nach16('bop'),
  nach16('asa'),
  regel('egz', v2, 'Beschäftigung begleitend: Die Aufnahme der Arbeit zählt als Integration, nicht als Maßnahme.', { begleitend: true }),
  nach16a('p16a-kinderbetreuung'),
  nach16a('p16a-schuldnerberatung'),
  nach16a('p16a-psychosozial'),
  nach16a('p16a-sucht'),
  regel('p16b', v2, 'Beschäftigung begleitend: Die Aufnahme der Arbeit zählt als Integration, nicht als Maßnahme.', { begleitend: true }),
  nicht('p16c', '§ 16c steht nicht in der Aufzählung: zählt nicht als Maßnahme.'),
  regel('p16d', v3, 'Zählt als Maßnahme; der Eintritt ist einer in öffentlich geförderte Beschäftigung.', { massnahme: true, oeffentlich: true }),
  regel('p16e', v2, 'Seit 2019 Beschäftigung begleitend: Die Aufnahme zählt als Integration. Nur die Fassung bis 2018 zählte als Maßnahme.', {
    begleitend: true,
  }),
  regel('p16f', v1, 'Zählt als Maßnahme. Begleitet die Förderung nur eine Beschäftigung, kann das Haus sie anders zuordnen.', {
    massnahme: true,
    lokal: true,
  }),
  regel('p16g', v1, 'Führt eine andere Leistung weiter. Das Haus legt fest, ob sie wie diese als Maßnahme zählt.', { lokal: true }),
  nicht('p16h', '§ 16h steht nicht in der Aufzählung: zählt nicht als Maßnahme.'),
  regel('p16i', v3, 'Zählt als Maßnahme; der Eintritt ist einer in öffentlich geförderte Beschäftigung.', { massnahme: true, oeffentlich: true }),
  nicht('p16k', 'Zählt nicht: Die Statistik hatte §§ 16j und 16k für 2023 irrtümlich gezählt und im Februar 2024 wieder herausgenommen.'),
  nach16('fbw'),
  nach16('reha'),
]

/** Undefined for a code that the rules do not know: it counts as nothing, and whoever shows the table says so. */
export function zaehlregelVon(instrument: string): Zaehlregel | undefined {
  return zaehlregeln.find((z) => z.instrument === instrument)
}

/**
 * What a start counts as (sec. 5 (1), (2) KennzahlenV).
 *
 * @param instrument what it is subsidised with, where it is
 */
export function zaehltAls(art: Eintrittsart, instrument?: string): Eintrittszaehlung {
  if (art === 'oeffentlich-gefoerdert') return 'oeffentlich'
  if (instrument !== undefined && zaehlregelVon(instrument)?.oeffentlich) return 'oeffentlich'
  return art === 'geringfuegig' ? 'geringfuegig' : 'integration'
}

/**
 * Of several starts of one person in one month one counts (sec. 5 (1) sentence 5): insured work before training before self-employment, as only the
 * first can last in the sense of sec. 5 (2) no. 3.
 *
 * @returns index of the one that counts, -1 without any
 */
export function zaehlendeIntegration(arten: readonly Eintrittsart[]): number {
  for (const art of ['svpflichtig', 'ausbildung', 'selbstaendig'] as const) {
    const i = arten.indexOf(art)
    if (i >= 0) return i
  }
  return -1
}

/** Long-term receipt: in need in at least 21 of 24 months (sec. 6 (1) KennzahlenV). */
export const LANGZEIT = { monate: 21, von: 24 } as const

/** @param hilfebeduerftig months in need among the 24 that end with the Bezugsmonat */
export function istLangzeitleistungsbezug(elb: boolean, hilfebeduerftig: number): boolean {
  return elb && hilfebeduerftig >= LANGZEIT.monate
}

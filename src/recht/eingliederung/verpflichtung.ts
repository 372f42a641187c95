import type { Fundstelle } from '../grundlage/einheit.ts'
import { festeAbstaende } from '../grundlage/text.ts'
import { stelle } from './minderung-lage.ts'

/** What allows or demands an obligation by Verwaltungsakt (sec. 15a): A invitation missed, B steps of the plan not carried out, C no plan. */
export const ausloeser = ['A', 'B', 'C'] as const
export type Ausloeser = (typeof ausloeser)[number]

/** What may be demanded (sec. 15a (1)). */
export const mitwirkungen = ['eigenbemuehungen', 'arbeit', 'ausbildung', 'p16e', 'massnahme', 'integrationskurs', 'berufssprachkurs'] as const
export type Mitwirkung = (typeof mitwirkungen)[number]

export type Verlangt = Readonly<{
  art: Mitwirkung
  was: string
  /** of own efforts: how many in what time, in which form and by when they are proven */
  anzahl?: number
  je?: 'woche' | 'monat'
  nachweisform?: string
  nachweisBis?: string
  zumutbar: boolean
}>

export type Verpflichtungslage = Readonly<{
  ausloeser: Ausloeser
  /** A: an invitation by sec. 59 that was missed without important reason, the hearing about it closed */
  termineOhneGrund: number
  /** B: steps of the plan in force that are overdue and not done */
  offeneSchritte: number
  planGilt: boolean
  planBeruecksichtigt: boolean
  /** C: why no plan comes about or goes on */
  planGrund: string
  belehrung: boolean
  verlangt: readonly Verlangt[]
  /** A only: why it is used */
  ermessen: readonly string[]
}>

export type Bedingung = Readonly<{ schluessel: string; erfuellt: boolean; satz: string; fundstelle: Fundstelle }>

/** The conditions of an obligation, each with its reason. It may go out only where all are met. A is at discretion, B and C bind. */
export function pruefeVerpflichtung(l: Verpflichtungslage): Readonly<{ ermessen: boolean; bedingungen: readonly Bedingung[]; moeglich: boolean }> {
  const ermessen = l.ausloeser === 'A'
  const bedingungen = [ausloeserBedingung(l), ...gemeinsame(l), ...l.verlangt.flatMap(verlangtes), ...(ermessen ? [ermessenBedingung(l)] : [])]
  return { ermessen, bedingungen, moeglich: bedingungen.every((x) => x.erfuellt) }
}

function b(schluessel: string, erfuellt: boolean, ja: string, nein: string, wo: string): Bedingung {
  return { schluessel, erfuellt, satz: festeAbstaende(erfuellt ? ja : nein), fundstelle: stelle(wo) }
}

function ausloeserBedingung(l: Verpflichtungslage): Bedingung {
  if (l.ausloeser === 'A')
    return b(
      'ausloeser',
      l.termineOhneGrund > 0,
      'Eine Einladung zum Gespräch ist ohne wichtigen Grund versäumt, die Anhörung dazu ist abgeschlossen.',
      'Es gibt keine versäumte Einladung, bei der nach der Anhörung ein wichtiger Grund fehlt.',
      '§ 15a Abs. 1',
    )
  if (l.ausloeser === 'B')
    return b(
      'ausloeser',
      l.planGilt && l.offeneSchritte > 0,
      'Ein Schritt des geltenden Kooperationsplans ist nicht getan und sein Tag vorbei.',
      'Im geltenden Kooperationsplan ist kein Schritt der Person überfällig.',
      '§ 15a Abs. 2',
    )
  return b(
    'ausloeser',
    !l.planGilt && l.planGrund.trim() !== '',
    'Ein Kooperationsplan kommt nicht zustande oder wird nicht fortgeführt; der Grund steht in der Akte.',
    l.planGilt ? 'Es gilt ein Kooperationsplan.' : 'Es fehlt, warum kein Plan zustande kommt.',
    '§ 15a Abs. 3',
  )
}

function gemeinsame(l: Verpflichtungslage): Bedingung[] {
  return [
    b(
      'plan',
      !l.planGilt || l.planBeruecksichtigt,
      'Der geltende Plan ist berücksichtigt.',
      'Ein geltender Plan ist zu berücksichtigen.',
      '§ 15a Abs. 1 Satz 2',
    ),
    b(
      'belehrung',
      l.belehrung,
      'Die schriftliche Belehrung über die Rechtsfolgen liegt bei.',
      'Ohne schriftliche Belehrung über die Rechtsfolgen entsteht keine Pflichtverletzung.',
      '§ 31 Abs. 1',
    ),
    b('verlangt', l.verlangt.length > 0, 'Es steht fest, was verlangt wird.', 'Es fehlt, was verlangt wird.', '§ 15a Abs. 1'),
  ]
}

function verlangtes(v: Verlangt, i: number): Bedingung[] {
  const nr = `verlangt.${i + 1}`
  const zumutbar = b(`${nr}.zumutbar`, v.zumutbar, `Zumutbar: ${v.was}`, `Ob es zumutbar ist, steht noch nicht fest: ${v.was}`, '§ 10, § 15a Abs. 4')
  if (v.art !== 'eigenbemuehungen') return [zumutbar]
  const genau = (v.anzahl ?? 0) > 0 && v.je !== undefined && (v.nachweisform ?? '').trim() !== '' && (v.nachweisBis ?? '') !== ''
  return [
    b(
      `${nr}.genau`,
      genau,
      'Art, Zahl, Zeitraum, Form und Frist des Nachweises stehen fest.',
      'Bei Eigenbemühungen müssen Art, Zahl, Zeitraum, Form und Frist des Nachweises feststehen.',
      '§ 15a Abs. 4',
    ),
    zumutbar,
  ]
}

function ermessenBedingung(l: Verpflichtungslage): Bedingung {
  return b(
    'ermessen',
    l.ermessen.some((e) => e.trim() !== ''),
    'Die Gründe des Ermessens stehen fest.',
    'Abs. 1 sagt „kann“: Es fehlen die Gründe des Ermessens.',
    '§ 15a Abs. 1',
  )
}

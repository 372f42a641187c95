import type { Gleich } from '../../../platform/sprache/index.ts'
import type { de } from './de.ts'
import { namen } from './en-namen.ts'

export const en: Gleich<typeof de> = {
  titel: 'Amounts in the law',
  satz: 'Tragwerk calculates with these values. Each one is in force from a certain day on, and next to each stands where it was read. The sources are in German.',
  stichtag: 'Day',
  stichtagHinweis: 'for example 01.07.2026',
  zeigen: 'Show',
  nichtGepflegt: (bis) => `The values are kept from 01.01.2023 to ${bis}. Please choose a day in between.`,
  sprungmarken: 'Groups',
  spalten: { wert: 'Value', betrag: 'Amount', gilt: 'in force since', fundstelle: 'Paragraph', quelle: 'Source' },
  sicherheit: {
    gesetz: 'read in the law',
    weisung: 'read in an official instruction',
    presse: 'read in the press',
    ungeprueft: 'not checked',
  },
  gruppen: {
    regelbedarf: 'Standard needs and immediate supplement',
    mehrbedarf: 'Additional needs',
    unterkunft: 'Housing and heating',
    freibetrag: 'Allowances on income',
    kindergeld: 'Child benefit and other benefits',
    vermoegen: 'Savings',
    bildung: 'Education and participation',
    minderung: 'Reductions',
    darlehen: 'Loans and set-off',
    alter: 'Age limits',
    eingliederung: 'Ways into work',
    verfahren: 'Procedure',
  },
  einheiten: { Tage: 'days', Personen: 'people', Jahre: 'years', Monate: 'months' },
  namen,
  aenderungen: {
    titel: 'Latest changes in the law',
    umbenennung: 'Bürgergeld is now called Grundsicherungsgeld. The standard needs stay the same.',
    satz: (name, neu, alt) => `${name}: ${neu} instead of ${alt}`,
    reihen: {
      'kindergeld.kind1': 'Child benefit (Kindergeld)',
      geringfuegigkeitsgrenze: 'Mini-job limit',
      'regelbedarf.rbs1': 'Standard need for single people',
      sofortzuschlag: 'Immediate supplement for each child',
      'unterhaltsvorschuss.0_5': 'Maintenance advance up to 5 years',
      'frei.ehrenamt_jahresbetrag': 'Allowance for voluntary work, a year',
      'kinderzuschlag.hoechstbetrag': 'Supplementary child benefit (Kinderzuschlag), at most',
    },
  },
}

import { meldefelder as t } from './texte/personal-meldedaten.ts'

/** A fact that only the report asks for. Codes are our own: those of the Bundesagentur could not be read, the mapper translates them. */
export type Meldefeld = Readonly<{
  feld: string
  name: string
  bereich: 'person' | 'haushalt'
  /** what may be chosen; without it a text of this form */
  optionen?: Readonly<Record<string, string>>
  muster?: RegExp
  hinweis?: string
  /** cannot apply to children: only asked from 15 years on */
  ab15?: true
}>

/** § 1 (2) nos. 1, 2 and 4 DatV § 51b, as far as no fact of the case or of the profile says it. */
export const meldefelder: readonly Meldefeld[] = [
  { feld: 'familienstand', name: t.familienstand, bereich: 'person', optionen: t.familienstaende, ab15: true },
  { feld: 'staatsangehoerigkeit', name: t.staatsangehoerigkeit, bereich: 'person', muster: /^[A-Z]{2}$/, hinweis: t.staatHinweis },
  { feld: 'aufenthalt', name: t.aufenthalt, bereich: 'person', optionen: t.aufenthalte },
  { feld: 'einreise', name: t.einreise, bereich: 'person', muster: /^(19|20)\d{2}$/, hinweis: t.einreiseHinweis },
  { feld: 'migration', name: t.migration, bereich: 'person', optionen: t.migrationen },
  { feld: 'rvnr', name: t.rvnr, bereich: 'person', muster: /^\d{8}[A-Z]\d{3}$/, hinweis: t.rvnrHinweis },
  { feld: 'erwerbsminderung', name: t.erwerbsminderung, bereich: 'person', optionen: t.erwerbsminderungen, ab15: true },
  { feld: 'berufsrueckkehr', name: t.berufsrueckkehr, bereich: 'person', optionen: t.jaNein, ab15: true },
  { feld: 'berufsentfremdung', name: t.berufsentfremdung, bereich: 'person', optionen: t.jaNein, hinweis: t.entfremdungHinweis, ab15: true },
  {
    feld: 'ausbildungsbeginn',
    name: t.ausbildungsbeginn,
    bereich: 'person',
    muster: /^20\d{2}-(0[1-9]|1[0-2])$/,
    hinweis: t.ausbildungHinweis,
    ab15: true,
  },
  { feld: 'zumutbar', name: t.zumutbar, bereich: 'person', optionen: t.zumutbarwahl, hinweis: t.zumutbarHinweis, ab15: true },
  { feld: 'wohnungsart', name: t.wohnungsart, bereich: 'haushalt', optionen: t.wohnungsarten },
  { feld: 'baujahr', name: t.baujahr, bereich: 'haushalt', muster: /^(18|19|20)\d{2}$/, hinweis: t.baujahrHinweis },
  { feld: 'heizung', name: t.heizung, bereich: 'haushalt', optionen: t.heizungen },
]

/** How somebody may be without telling about it: known to the case only as a fact of health. */
export const gesundheitsfelder: ReadonlySet<string> = new Set(['erwerbsminderung'])

export function findMeldefeld(feld: string): Meldefeld | undefined {
  return meldefelder.find((f) => f.feld === feld)
}

import { type Instrumentcode, instrument } from '../recht/index.ts'
import { jeInstrument, ermessensvorschlaege as t } from './texte/personal-ermessen.ts'

/** A point of view that can be ticked; own words always come with it. */
export type Vorschlag = Readonly<{ schluessel: string; satz: string }>

const allgemein = ['ziel', 'wirtschaftlich', 'dauer', 'alternativen'] as const

/** Points of view for the discretion about an instrument (sec. 39 SGB I, secs. 3, 14 (4) SGB II). */
export function vorschlaege(code: Instrumentcode): readonly Vorschlag[] {
  const eigene = jeInstrument[code] ?? {}
  const anBetrieb = instrument(code).empfaenger === 'arbeitgeber' // who has agreed on no goal with us
  return [
    ...Object.entries(eigene).map(([schluessel, satz]) => ({ schluessel, satz })),
    ...allgemein.map((schluessel) => ({ schluessel, satz: schluessel === 'ziel' && anBetrieb ? t.zielBetrieb : t[schluessel] })),
  ]
}

/** Own words say why in this case; ticked sentences alone are no reasons. */
export const EIGENE_WORTE_AB = 30

/** The reasons as they stand in the notice: ticked sentences first, own words after them, a paragraph each. */
export function ermessenstext(code: Instrumentcode, gewaehlt: readonly string[], eigenes: string): string {
  const saetze = vorschlaege(code).filter((v) => gewaehlt.includes(v.schluessel))
  return [...saetze.map((v) => v.satz), ...eigenes.split(/\n{2,}/).map((a) => a.trim())].filter((a) => a !== '').join('\n\n')
}

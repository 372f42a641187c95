import type { Sprache } from '../platform/sprache/index.ts'
import { alsDatum, mitFestenAbstaenden } from '../platform/ui/index.ts'
import { parameterListe } from '../recht/index.ts'
import { wertText } from './parameter-gruppen.ts'
import { werteTexte } from './texte/werte/index.ts'

export type Aenderung = Readonly<{ ab: string; datum: string; text: string }>

const SO_VIELE = 5
/** The change of name is no parameter, but the first thing people ask about. */
const UMBENENNUNG = { ab: '2026-07-01', datum: '01.07.2026' } as const

/** What changed last in the amounts that people know, newest first, up to a month; one line for each subject: it is for people, not a diff. */
export function letzteAenderungen(monat: string, sprache: Sprache): Aenderung[] {
  const t = werteTexte(sprache).aenderungen
  const namen: Readonly<Record<string, string>> = t.reihen
  const aus = parameterListe.flatMap((reihe) => {
    const name = namen[reihe.schluessel]
    if (!name) return []
    return reihe.werte.flatMap((wert, i) => {
      const vorher = reihe.werte[i - 1]
      if (!vorher || vorher.wert === null || wert.wert === null || vorher.wert === wert.wert) return []
      const text = t.satz(name, wertText(wert.wert, reihe.einheit, sprache), wertText(vorher.wert, reihe.einheit, sprache))
      return [{ ab: wert.ab, datum: alsDatum(wert.ab), text: mitFestenAbstaenden(text) }]
    })
  })
  return [...aus, { ...UMBENENNUNG, text: t.umbenennung }]
    .filter((a) => a.ab.slice(0, 7) <= monat)
    .sort((a, b) => (a.ab < b.ab ? 1 : a.ab > b.ab ? -1 : 0))
    .slice(0, SO_VIELE)
}

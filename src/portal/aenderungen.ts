import { alsDatum, mitFestenAbstaenden } from '../platform/ui/index.ts'
import { alsText, parameterListe } from '../recht/index.ts'

export type Aenderung = Readonly<{ ab: string; datum: string; text: string }>

const SO_VIELE = 5
/** The change of name is no parameter, but the first thing people ask about. */
const UMBENENNUNG: Aenderung = {
  ab: '2026-07-01',
  datum: '01.07.2026',
  text: 'Aus Bürgergeld wird Grundsicherungsgeld. Die Regelbedarfe bleiben gleich.',
}
/** One line for each subject: the list is for people, not for a diff. */
const GEZEIGT: Readonly<Record<string, string>> = {
  'kindergeld.kind1': 'Kindergeld',
  geringfuegigkeitsgrenze: 'Minijob-Grenze',
  'regelbedarf.rbs1': 'Regelbedarf für Alleinstehende',
  sofortzuschlag: 'Sofortzuschlag je Kind',
  'unterhaltsvorschuss.0_5': 'Unterhaltsvorschuss bis 5 Jahre',
  'frei.ehrenamt_jahresbetrag': 'Freibetrag für Ehrenamt im Jahr',
  'kinderzuschlag.hoechstbetrag': 'Kinderzuschlag, höchstens',
}

/** What changed last in the amounts that people know, newest first, up to a month. */
export function letzteAenderungen(monat: string): Aenderung[] {
  const aus = parameterListe.flatMap((reihe) => {
    const name = GEZEIGT[reihe.schluessel]
    if (!name) return []
    return reihe.werte.flatMap((wert, i) => {
      const vorher = reihe.werte[i - 1]
      if (!vorher || vorher.wert === null || wert.wert === null || vorher.wert === wert.wert) return []
      return [
        {
          ab: wert.ab,
          datum: alsDatum(wert.ab),
          text: mitFestenAbstaenden(`${name}: ${alsText(wert.wert, reihe.einheit)} statt ${alsText(vorher.wert, reihe.einheit)}`),
        },
      ]
    })
  })
  return [...aus, UMBENENNUNG]
    .filter((a) => a.ab.slice(0, 7) <= monat)
    .sort((a, b) => (a.ab < b.ab ? 1 : a.ab > b.ab ? -1 : 0))
    .slice(0, SO_VIELE)
}

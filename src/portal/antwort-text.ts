import { liesBetrag } from '../platform/eingabe/index.ts'
import type { Sprache } from '../platform/sprache/index.ts'
import { alsEuro, alsMonat } from '../platform/ui/index.ts'
import type { Feld, Frage } from './fragen/index.ts'
import type { Angaben } from './model.ts'
import { rechnerTexte } from './texte/rechner/index.ts'

/** The answer to a question in a line, for the list of all answers. */
export function antwortText(frage: Frage, angaben: Angaben, sprache: Sprache): string {
  const teile = frage.felder.flatMap((feld) => {
    const text = angaben[feld.name] ?? ''
    return text === '' ? [] : [mitName(frage, feld, wortlaut(feld, text, sprache))]
  })
  return teile.length > 0 ? teile.join(', ') : rechnerTexte(sprache).allgemein.keineAngabe
}

function mitName(frage: Frage, feld: Feld, text: string): string {
  return frage.felder.length > 1 && 'label' in feld ? `${feld.label}: ${text}` : text
}

function wortlaut(feld: Feld, text: string, sprache: Sprache): string {
  if (feld.art === 'wahl' || feld.art === 'mehrfach') {
    return text
      .split(',')
      .map((wert) => feld.optionen.find((o) => o.wert === wert)?.text ?? wert)
      .join(', ')
  }
  if (feld.art === 'monat') return alsMonat(text, sprache)
  if (feld.art === 'betrag') {
    const gelesen = liesBetrag(text)
    return gelesen.ok ? alsEuro(gelesen.wert) : text
  }
  return 'einheit' in feld && feld.einheit ? `${text} ${feld.einheit}` : text
}

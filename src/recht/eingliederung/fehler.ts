import { festeAbstaende } from '../grundlage/text.ts'
import type { Foerderfehler, Foerderfehlerart } from './ergebnis.ts'
import type { Foerderfakten } from './fakten.ts'
import { faktnamen } from './faktnamen.ts'
import { istTag } from './zeit.ts'

type Fehlschlag = Readonly<{ ok: false; fehler: Foerderfehler }>

export function fehler(art: Foerderfehlerart, ...saetze: string[]): Fehlschlag {
  return { ok: false, fehler: { art, saetze: saetze.map(festeAbstaende) } }
}

/** A fact without which no amount can be calculated. */
export function fehlt(feld: keyof Foerderfakten): Fehlschlag {
  return { ok: false, fehler: { art: 'fehlt', saetze: [`Für die Berechnung fehlt die Angabe „${faktnamen[feld]}“.`], fehlt: feld } }
}

export function tagUngueltig(text: string): Fehlschlag {
  return fehler('ungueltig', istTag(text) ? 'Das Ende liegt vor dem Beginn.' : `„${text}“ ist kein Tag des Kalenders.`)
}

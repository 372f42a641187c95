import type { Fundstelle } from '../grundlage/einheit.ts'
import { festeAbstaende } from '../grundlage/text.ts'
import type { Datum } from '../grundlage/zeitraum.ts'
import type { Voraussetzung } from './ergebnis.ts'
import type { Foerderfakten } from './fakten.ts'
import { faktnamen } from './faktnamen.ts'

/** What a check looks at: the day of the check, the first day of what is applied for, and the facts. */
export type Pruefung = Readonly<{ stichtag: Datum; beginn: Datum; f: Foerderfakten }>

/** Key, name and place of a condition. */
export type Kopf = Readonly<{ schluessel: string; name: string; fundstelle: Fundstelle }>

export function kopf(schluessel: string, name: string, gesetz: string, stelle: string): Kopf {
  return { schluessel, name, fundstelle: { gesetz, stelle } }
}

export function erfuellt(k: Kopf, satz: string): Voraussetzung {
  return { ...k, erfuellt: true, satz: festeAbstaende(satz) }
}
export function nichtErfuellt(k: Kopf, satz: string): Voraussetzung {
  return { ...k, erfuellt: false, satz: festeAbstaende(satz) }
}
export function offen(k: Kopf, fehlt: keyof Foerderfakten): Voraussetzung {
  return { ...k, erfuellt: 'offen', satz: festeAbstaende(`Es fehlt die Angabe „${faktnamen[fehlt]}“.`), fehlt }
}
/** Yes or no with the sentence of either. */
export function je(k: Kopf, ja: boolean, satzJa: string, satzNein: string): Voraussetzung {
  return ja ? erfuellt(k, satzJa) : nichtErfuellt(k, satzNein)
}
/** A condition that hangs on one yes-or-no fact. */
export function frage(p: Pruefung, k: Kopf, feld: Wahrheitsfeld, satzJa: string, satzNein: string): Voraussetzung {
  const wert = p.f[feld]
  return wert === undefined ? offen(k, feld) : je(k, wert, satzJa, satzNein)
}
/** The same for a fact that must not be. */
export function nicht(p: Pruefung, k: Kopf, feld: Wahrheitsfeld, satzGut: string, satzSchlecht: string): Voraussetzung {
  const wert = p.f[feld]
  return wert === undefined ? offen(k, feld) : je(k, !wert, satzGut, satzSchlecht)
}
/** A point to weigh: shown, never a bar by itself. */
export function abwaegung(v: Voraussetzung): Voraussetzung {
  return { ...v, abwaegung: true }
}

export type Wahrheitsfeld = {
  [K in keyof Foerderfakten]-?: NonNullable<Foerderfakten[K]> extends boolean ? K : never
}[keyof Foerderfakten]

/** `1 Monat`, `21 Monate` */
export function anzahl(n: number, eins: string, viele: string): string {
  return n === 1 ? `1 ${eins}` : `${n} ${viele}`
}
export function monate(n: number): string {
  return anzahl(n, 'Monat', 'Monate')
}
/** ` 18 Monate sind schon verbraucht.`, nothing where none are. */
export function verbraucht(n: number): string {
  if (n === 0) return ''
  return n === 1 ? ' 1 Monat ist schon verbraucht.' : ` ${n} Monate sind schon verbraucht.`
}
/** `von 1 Monat`, `seit 3 Monaten` */
export function monaten(n: number): string {
  return anzahl(n, 'Monat', 'Monaten')
}

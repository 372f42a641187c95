import type { Einheit, Fundstelle } from './einheit.ts'
import type { Datum } from './zeitraum.ts'

/** How a value is known: read in the statute, in a directive, in the press, or computed and not checked. */
export type Sicherheit = 'gesetz' | 'weisung' | 'presse' | 'ungeprueft'

/** `wert` is null from the day on which the law no longer knows the value. */
export type Wert = Readonly<{ ab: Datum; wert: number | null; quelle: string; sicherheit: Sicherheit }>

/** A dated value of the law: valid from a day to the day before the next entry, kept until `gepflegtBis`. */
export type Zeitreihe = Readonly<{
  schluessel: string
  name: string
  fundstelle: Fundstelle
  einheit: Einheit
  /** last day for which somebody has checked the value; a later month is refused */
  gepflegtBis: Datum
  werte: readonly Wert[]
}>

/** A month was asked for that no entry of a parameter covers. */
export class ParameterFehlt extends Error {
  readonly schluessel: string
  readonly parameter: string
  readonly stichtag: Datum
  constructor(reihe: Zeitreihe, stichtag: Datum) {
    super(`parameter ${reihe.schluessel} is not kept on ${stichtag}`)
    this.schluessel = reihe.schluessel
    this.parameter = reihe.name
    this.stichtag = stichtag
  }
}

export function zeitreihe(reihe: Zeitreihe): Zeitreihe {
  return reihe
}

/**
 * The entry in force on a day, undefined where the law does not know the value on that day.
 *
 * @throws {ParameterFehlt} after `gepflegtBis`
 */
export function findeEintrag(reihe: Zeitreihe, stichtag: Datum): (Wert & { readonly wert: number }) | undefined {
  if (stichtag > reihe.gepflegtBis) throw new ParameterFehlt(reihe, stichtag)
  const eintrag = reihe.werte.findLast((w) => w.ab <= stichtag)
  return eintrag && eintrag.wert !== null ? { ...eintrag, wert: eintrag.wert } : undefined
}

/**
 * The entry in force on a day.
 *
 * @throws {ParameterFehlt} before the first entry, after the last or after `gepflegtBis`, so that nobody pays another period's amount
 */
export function eintragAm(reihe: Zeitreihe, stichtag: Datum): Wert & { readonly wert: number } {
  const eintrag = findeEintrag(reihe, stichtag)
  if (!eintrag) throw new ParameterFehlt(reihe, stichtag)
  return eintrag
}

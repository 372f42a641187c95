import type { Fundstelle } from '../grundlage/einheit.ts'
import type { Knoten } from '../grundlage/nachweis.ts'
import type { Datum } from '../grundlage/zeitraum.ts'
import type { Foerderfakten } from './fakten.ts'

/** One condition of a benefit with its answer and the reason in a German sentence. */
export type Voraussetzung = Readonly<{
  /** stable, e.g. `p16i.alter` */
  schluessel: string
  name: string
  fundstelle: Fundstelle
  erfuellt: boolean | 'offen'
  satz: string
  /** the fact that would settle an open condition */
  fehlt?: keyof Foerderfakten
  /** a point to weigh: shown, but never excludes by itself */
  abwaegung?: true
}>

/** `ausgeschlossen` where one condition is not met, else `offen` where one is not known, else `moeglich`; a decision is made by people. */
export type Foerderpruefung = Readonly<{ ergebnis: 'moeglich' | 'ausgeschlossen' | 'offen'; voraussetzungen: readonly Voraussetzung[] }>

/** Parts of a benefit that are paid apart from the main amount: a loan, costs of the provider (sec. 16d (8)), training (sec. 16i (5)). */
export const foerderteile = ['darlehen', 'traegerkosten', 'weiterbildung'] as const
export type Foerderteil = (typeof foerderteile)[number]

/**
 * Amount of a month, one entry for the main amount and one for each part; `vorausschau` where a value of the law for that month was not known
 * yet or the hours are planned: to be calculated again.
 */
export type Foerdermonat = Readonly<{ monat: string; cent: number; vorausschau?: true; teil?: Foerderteil }>

export const foerderfehlerarten = [
  /** the benefit does not exist in law or is not granted by the jobcenter */
  'nicht-vorgesehen',
  /** a fact is missing */
  'fehlt',
  'ueber-hoechstbetrag',
  'ueber-hoechstdauer',
  /** a grant under a law that no longer applies to new grants (sec. 66) */
  'altes-recht',
  /** no value of the law is kept for the time */
  'recht-fehlt',
  /** numbers or days that cannot be */
  'ungueltig',
] as const
export type Foerderfehlerart = (typeof foerderfehlerarten)[number]
export type Foerderfehler = Readonly<{ art: Foerderfehlerart; saetze: readonly string[]; fehlt?: keyof Foerderfakten }>

export type Foerderergebnis =
  | Readonly<{ ok: true; monate: readonly Foerdermonat[]; summeCent: number; von: Datum; bis: Datum; knoten: Knoten }>
  | Readonly<{ ok: false; fehler: Foerderfehler }>

export type Rueckzahlungsergebnis = Readonly<{ ok: true; summeCent: number; knoten: Knoten }> | Readonly<{ ok: false; fehler: Foerderfehler }>

import type { Punkt, Verkehrsmittel } from './entfernung.ts'

export const sprachstufen = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const
export type Sprachstufe = (typeof sprachstufen)[number]

export const arbeitsformen = ['tag', 'schicht', 'nacht', 'wochenende'] as const
export type Arbeitsform = (typeof arbeitsformen)[number]

/**
 * Everything that the matching knows of somebody. Health, origin, religion, age, gender, benefits and family have no place in it; of
 * the family only the hours of the day that were agreed (`zeitfenster`). `passung-grenze.test.ts` holds this list.
 */
export type Bewerbermerkmale = Readonly<{
  /** KldB 2010, five digits: what somebody did or learned */
  berufe: readonly string[]
  wunschberufe: readonly string[]
  /** codes of skills: ESCO, or own words in small letters */
  faehigkeiten: readonly string[]
  ort?: Punkt
  weg?: Readonly<{ mittel?: Verkehrsmittel; hoechstensKm?: number; hoechstensMinuten?: number }>
  /** minutes a week that somebody wants to work */
  arbeitszeit?: Readonly<{ von: number; bis: number }>
  /** minutes after midnight between which somebody can work */
  zeitfenster?: Readonly<{ von: number; bis: number }>
  deutsch?: Sprachstufe
  /** classes; undefined: nobody has asked */
  fuehrerschein?: readonly string[]
  /** ISO day from which somebody can begin */
  ab?: string
  arbeitsformen?: readonly Arbeitsform[]
}>

/** The names of all of it: what is not here cannot enter. */
export const bewerbermerkmale = [
  'berufe',
  'wunschberufe',
  'faehigkeiten',
  'ort',
  'weg',
  'arbeitszeit',
  'zeitfenster',
  'deutsch',
  'fuehrerschein',
  'ab',
  'arbeitsformen',
] as const satisfies readonly (keyof Bewerbermerkmale)[]

/** What a vacancy asks for. */
export type Stellenmerkmale = Readonly<{
  kldb: string
  faehigkeiten: readonly Readonly<{ code: string; name: string; muss: boolean }>[]
  ort: Punkt | undefined
  minutenVon: number | undefined
  minutenBis: number | undefined
  /** usual working day, minutes after midnight */
  tagVon: number | undefined
  tagBis: number | undefined
  deutsch: Sprachstufe | undefined
  fuehrerschein: string
  beginn: string | undefined
  arbeitsform: Arbeitsform
}>

import type { Abschnitt } from '../gespraech/typ.ts'

export type OptionText = string | Readonly<{ text: string; hinweis: string }>

export type FeldText = Readonly<{
  /** of a choice: the small heading above it; left out where it is the only field of its page */
  label?: string
  hinweis?: string
  pflicht?: string
  optionen?: Readonly<Record<string, OptionText>>
}>

export type SeitenText = Readonly<{
  titel: string
  /** about somebody else than the person who applies; `{name}` is the first name */
  dritte?: string
  hilfe?: string
  warum: string
  /** provisions of SGB II */
  stellen: readonly string[]
  summe?: string
  felder: Readonly<Record<string, FeldText>>
}>

/** All words of the application in one language. */
export type Katalog = Readonly<{
  abschnitte: Readonly<Record<Abschnitt, Readonly<{ titel: string; hilfe: string }>>>
  seiten: Readonly<Record<string, SeitenText>>
}>

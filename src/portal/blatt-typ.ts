import type { Sprache } from '../platform/sprache/index.ts'
import type { Zweig } from '../platform/ui/index.ts'
import type { EinkommenArt, Knoten, PersonErgebnis } from '../recht/index.ts'

/** A line of the calculation sheet; unfolds to further lines or to the reasoning. */
export type Posten = Readonly<{
  schluessel: string
  name: string
  formel?: string | undefined
  euro: number
  abzug?: boolean
  zeilen?: readonly Posten[]
  zweige?: readonly Zweig[]
}>

/** What comes on top of the needs. */
export type Dazu = Posten & Readonly<{ schluessel: 'sofortzuschlag' | 'bildung' | 'erstausstattung' | 'versicherung' }>

export type Blatt = Readonly<{
  bedarf: Posten
  abzuege: readonly Posten[]
  leistung: number
  dazu: readonly Dazu[]
  anspruch: number
  einbehalten: number
}>

export type Teilnehmer = Readonly<{ i: number; id: string; name: string; sie: boolean; werte: PersonErgebnis; arten: readonly EinkommenArt[] }>

/** What the lines are made from: the people, the reasoning, the language of their names. */
export type Grundlage = Readonly<{ leute: readonly Teilnehmer[]; wurzel: Knoten | undefined; sprache: Sprache }>

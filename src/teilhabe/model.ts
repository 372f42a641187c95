import { z } from 'zod'
import type { Art, BedarfStand, Leistungsweg } from './werte.ts'

/** What staff found out, by key of the condition. */
export const antwortenSchema = z.record(z.string().max(40), z.boolean())
export type Antworten = Readonly<z.output<typeof antwortenSchema>>

export type Bedarf = Readonly<{
  bedarfId: string
  fallId: string
  personId: string
  art: Art
  stand: BedarfStand
  /** of the child */
  name: string
  einrichtung: string
  zweck: string
  /** ISO day of the report or application */
  antragAm: string
  /** first and last month, `2026-09` */
  von: string
  bis: string
  /** of a trip, a day, an hour, a month */
  preisCent: number
  /** a month at most */
  einheiten: number
  weg: Leistungsweg
  anbieterId: string | null
  antworten: Antworten
  begruendung: string
  summeCent: number | null
  nachweisId: string | null
  vorgangId: string | null
  fassung: number
  angelegtAm: Temporal.Instant
}>

/** What the facts of the case say about a child; undefined: not known. */
export type Kindfakten = Readonly<{
  geburtsdatum: string
  schueler: boolean | undefined
  /** training with pay: no education items (sec. 28 (1) sentence 2) */
  ausbildungsverguetung: boolean
  /** months in which a notice in force pays the household something and does not say that the child needs none of it, `2026-09` */
  bezug: readonly string[]
  /** months that a notice decided with nothing */
  ohneBezug: readonly string[]
  /** months in which the household gets something and the child has enough of its own (sec. 7 (3) no. 4) */
  eigenesEinkommen: readonly string[]
}>

export type Voraussetzung = Readonly<{
  schluessel: string
  name: string
  stelle: string
  erfuellt: true | false | 'offen'
  satz: string
  /** staff answers it; everything else comes from the case */
  frage: boolean
}>

export type Monatsbetrag = Readonly<{ monat: string; cent: number }>

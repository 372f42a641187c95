import { z } from 'zod'

/** What was answered on one page: field name to the text as it was typed or chosen; several choices joined by commas. */
export type Werte = Readonly<Record<string, string>>

/** All answers: `seite` or `seite/person` to its values; the newest of each counts. */
export type Antworten = Readonly<Record<string, Werte>>

export const werteSchema = z
  .record(z.string().regex(/^[a-z?][a-zA-Z0-9-]{0,59}$/), z.string().max(2000))
  .refine((w) => Object.keys(w).length <= 200, 'zu viele Felder')

/** Marks a page whose question somebody could not answer: the worker clears it up. */
export const WEISS_NICHT = '?'

export const kanaele = ['portal', 'papier', 'vor-ort'] as const
export type Kanal = (typeof kanaele)[number]

/** Why an application cannot wait (portal.md 4.1); keys of the texts. */
export const eilgruende = ['essen', 'strom', 'wohnung', 'krank', 'kind', 'gewalt'] as const
export type Eilgrund = (typeof eilgruende)[number]

export function antwortSchluessel(seite: string, person = ''): string {
  return person === '' ? seite : `${seite}/${person}`
}

export type Antrag = Readonly<{
  antragId: string
  nummer: string
  art: string
  kanal: Kanal
  sprache: string
  angelegtAm: Temporal.Instant
  gestelltAm: Temporal.Instant | null
  wirktAb: string | null
  gesendetAm: Temporal.Instant | null
  eilig: string
  fallId: string | null
  kontoId: string | null
  erledigtAm: Temporal.Instant | null
  antworten: Antworten
  /** questions of the jobcenter that wait for an answer, and the day by which the first of them is due */
  rueckfragen: Readonly<{ anzahl: number; frist: string }>
  /** the draft was deleted: number and day are left, answers are not */
  geloescht: boolean
}>

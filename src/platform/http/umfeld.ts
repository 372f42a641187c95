import { createContext } from 'react-router'
import type { Handlung } from '../audit/index.ts'
import type { OidcZugang } from '../auth/oidc-einstellung.ts'
import type { Uhr } from '../clock/index.ts'
import type { Db, Traeger, TraegerDb } from '../db/index.ts'
import type { Tresor } from '../tresor/index.ts'

/** What pages and jobs work with: the same for all but the Träger, which is that of the request or of the job. */
export type Umfeld = Readonly<{
  db: Db
  /** the Träger that this request or job is for */
  traeger: Traeger
  /** where its pages are found, without a slash at the end: `https://jobcenter.example`; see `webadresse` */
  adresse: string
  /** moves with everything that is shown to the public; only where a request is answered: see `jeStand` */
  stand?: string
  uhr: Uhr
  tresor: Tresor
  haken?: Haken
  /** sign-in service of the staff, where one is set */
  oidc?: OidcZugang
  /** public job board, where the operator has switched it on */
  jobsuche?: Readonly<{ adresse: string; schluessel: string }>
  /** mails can be sent; of an exercise they stay in the house. Without it nobody is notified, and decisions go by post. */
  post?: Readonly<{ uebung: boolean }>
}>

/** What a room does when another one asks that must not know it; wired at the start. */
export type Haken = Readonly<{
  /** books a decision in the ledger, in the transaction that issues it */
  buche: (db: TraegerDb, h: Handlung, bescheidId: string) => Promise<unknown>
  /** what a single decision brings about, by its kind; the room that the kind belongs to brings it along */
  verfuegungen?: Readonly<Record<string, Verfuegungsfolge>>
  /** what a house may say about itself for a month, rounded: the network shows it and knows no case */
  zaehleEigene?: (db: TraegerDb, traegerId: string, monat: string) => Promise<Readonly<{ monat: string; werte: Readonly<Record<string, number>> }>>
  /** a message to the people of a case in their own area */
  schreibeAnPerson?: (
    db: TraegerDb,
    h: Handlung & Required<Pick<Handlung, 'konto'>>,
    fallId: string,
    neu: Readonly<{ betreff: string; text: string }>,
  ) => Promise<unknown>
}>

/** A single decision (Verwaltungsakt) as the room sees it that it belongs to. `gegenstand`: what it decides on, an id of that room. */
export type VerfuegungKern = Readonly<{
  verfuegungId: string
  nummer: string
  art: string
  gegenstand: string
  fallId: string
  personId: string | undefined
  erlassenVon: string
}>

export type Verfuegungsfolge = Readonly<{
  /** what stands in the way of issuing it now, in German sentences; asked before it is submitted and again before it is issued */
  pruefe: (db: TraegerDb, h: Handlung, v: Omit<VerfuegungKern, 'verfuegungId' | 'nummer' | 'erlassenVon'>) => Promise<readonly string[]>
  /** in the transaction that issues it */
  vollziehe: (db: TraegerDb, h: Handlung, v: VerfuegungKern) => Promise<void>
  /** a submitted draft was taken back or given back, or a draft was thrown away */
  gibFrei?: (db: TraegerDb, h: Handlung, v: Omit<VerfuegungKern, 'verfuegungId' | 'nummer' | 'erlassenVon'>) => Promise<void>
}>

/** Handed to the pages with each request. */
export const umfeldKontext = createContext<Umfeld>()

/** Network address that a request came from; attempts to sign in are counted by it. */
export const adresseKontext = createContext<string>('unbekannt')

/** Whether the page is the same for everybody (`fuerAlle`): it is sent without scripts and kept until what is published changes. */
export const fuerAlleKontext = createContext<boolean>(false)

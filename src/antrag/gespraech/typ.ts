import type { AngabeArt } from '../../fall/index.ts'
import type { Lage, Mensch } from '../lage.ts'
import type { Werte } from '../model.ts'
import type { Befundworte } from '../texte/index.ts'

/** Sections of the task list, in order. */
export const abschnitte = ['haushalt', 'sie', 'lage', 'jahre', 'krankenkasse', 'wohnung', 'geld', 'besitz', 'ansprueche', 'bildung', 'konto'] as const
export type Abschnitt = (typeof abschnitte)[number]

/** What is wrong with one field, in a sentence that helps. */
export type Befund = Readonly<{ feld: string; satz: string }>

/** How a text is read and checked; see `pruefe.ts`. */
export type FeldArt =
  | 'text'
  | 'mehrzeilig'
  | 'name'
  | 'datum'
  | 'geburt'
  | 'monat'
  | 'betrag'
  | 'zahl'
  | 'groesse'
  | 'plz'
  | 'telefon'
  | 'email'
  | 'iban'
  | 'rvnr'
  | 'steuerid'
  | 'kvnr'
  | 'wahl'
  | 'janein'
  | 'mehrfach'

/** One field of a page; its words stand in the catalogue under the same name (`texte/`). */
export type Feld = Readonly<{
  name: string
  art: FeldArt
  /** needed for a decision: the page asks for it, sending never depends on it */
  muss?: true
  optionen?: readonly string[]
  von?: number
  bis?: number
  einheit?: string
  autocomplete?: string
  vorgabe?: string
  /** number on the federal form: `HA 36` */
  ba?: string
}>

/** A fact that an answer becomes; `person` is the Kennung inside the application, '' for the household. */
export type NeueAngabe = Readonly<{
  person: string
  art: AngabeArt
  schluessel: string
  wert: unknown
  /** one-off receipts count in their month only; without: from the first day of the claim, until further notice */
  giltVon?: string
  giltBis?: string
}>

/** What `angaben` of a page works with: the texts and how they are read. */
export type Leser = Readonly<{
  w: Werte
  text: (feld: string) => string
  /** euros; 0 where nothing or nothing readable stands */
  euro: (feld: string) => number
  zahl: (feld: string) => number | undefined
  groesse: (feld: string) => number | undefined
  /** ISO date */
  tag: (feld: string) => string | undefined
  ja: (feld: string) => boolean
  gewaehlt: (feld: string) => string[]
}>

export type Kontext = Readonly<{ lage: Lage; mensch: Mensch | undefined; lies: Leser }>

/** Evidence that an answer asks for: its code in the catalogue (`nachweise.ts`). */
export type NachweisCode = `N-${string}`

/** One page of the conversation: one question, or a small group that belongs together. */
export type Seite = Readonly<{
  id: string
  abschnitt: Abschnitt
  /** asked once for each of these people; without it once for the household */
  je?: (lage: Lage) => readonly Mensch[]
  /** asked only if */
  wenn?: (lage: Lage, mensch: Mensch | undefined) => boolean
  felder: readonly Feld[] | ((lage: Lage, mensch: Mensch | undefined) => readonly Feld[])
  /** the button „Weiß ich nicht“ for the page as a whole; choices have it as an answer of their own */
  unbekannt?: true
  /** fields whose sum runs along */
  summe?: readonly string[]
  /** what the fields may not say together; called only where each is readable by itself */
  pruefe?: (k: Kontext, t: Befundworte) => readonly Befund[]
  /** the facts it becomes */
  angaben?: (k: Kontext) => readonly NeueAngabe[]
  nachweise?: (k: Kontext) => readonly NachweisCode[]
  /** where this answer alone leaves something that only a person can clear up */
  rueckfrage?: (k: Kontext) => boolean
}>

export const angabe = (person: string, art: AngabeArt, wert: unknown, schluessel = ''): NeueAngabe => ({ person, art, schluessel, wert })

/** A field that is needed once the one before says yes. */
export function nurMit(frage: string, feld: string, satz: Satzname): (k: Kontext, t: Befundworte) => Befund[] {
  return ({ lies }, t) => (lies.ja(frage) && lies.text(feld).trim() === '' ? [{ feld, satz: t[satz] }] : [])
}

/** Findings whose sentence needs no number. */
type Satzname = { [K in keyof Befundworte]: Befundworte[K] extends string ? K : never }[keyof Befundworte]

/** A single amount, left out where it is zero. */
export function betragAngabe(person: string, art: AngabeArt, euro: number): NeueAngabe[] {
  return euro > 0 ? [angabe(person, art, euro)] : []
}

/** What an optional page leaves out when the field is empty. */
export function wennGesagt<T>(wert: T | undefined, dann: (wert: T) => NeueAngabe[]): NeueAngabe[] {
  return wert === undefined ? [] : dann(wert)
}

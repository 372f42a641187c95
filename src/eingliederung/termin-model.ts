import { type Anwesenheit, anwesenheiten, type Grundstand, grundstaende, type Meldezweck, meldezwecke } from '../recht/index.ts'

export const terminFormen = ['vor-ort', 'telefon', 'video', 'woanders'] as const
export type Terminform = (typeof terminFormen)[number]

/** An appointment of a person with somebody of the house. */
export type Termin = Readonly<{
  terminId: string
  fallId: string
  personId: string
  kontoId: string
  raumId: string | null
  form: Terminform
  ort: string
  zweck: Meldezweck
  von: Temporal.Instant
  bis: Temporal.Instant
  stand: 'vereinbart' | 'abgesagt'
  /** summoned by sec. 59: missing it may have consequences */
  verbindlich: boolean
  verlegbar: boolean
  selbstGebucht: boolean
  anwesenheit: Anwesenheit | null
  grundstand: Grundstand
  zweckErreicht: boolean | null
  danachErschienen: boolean | null
  folge: number
  geaendertAm: Temporal.Instant
}>

/** The answer of a use case: German sentences where it cannot be done. */
export type Getan<T = unknown> = (Readonly<{ ok: true }> & T) | Readonly<{ ok: false; saetze: readonly string[] }>

export function geht<T>(mit: T): { ok: true } & T {
  return { ok: true, ...mit }
}

export function gehtNicht(...saetze: string[]): { ok: false; saetze: string[] } {
  return { ok: false, saetze }
}

const eins =
  <T extends string>(liste: readonly T[]) =>
  (text: unknown): T | undefined =>
    liste.find((x) => x === text)

export const alsZweck = eins(meldezwecke)
export const alsForm = eins(terminFormen)
export const alsAnwesenheit = eins(anwesenheiten)
export const alsGrundstand = eins(grundstaende)

type Zeile = Omit<Termin, 'form' | 'zweck' | 'stand' | 'anwesenheit' | 'grundstand'> &
  Readonly<{ form: string; zweck: string; stand: string; anwesenheit: string | null; grundstand: string }>

/** @throws where the row is none that the application wrote */
export function terminAus(z: Zeile): Termin {
  const form = alsForm(z.form)
  const zweck = alsZweck(z.zweck)
  const grundstand = alsGrundstand(z.grundstand)
  if (form === undefined || zweck === undefined || grundstand === undefined) throw new Error(`no appointment: ${z.terminId}`)
  const {
    terminId,
    fallId,
    personId,
    kontoId,
    raumId,
    ort,
    von,
    bis,
    verbindlich,
    verlegbar,
    selbstGebucht,
    zweckErreicht,
    danachErschienen,
    folge,
    geaendertAm,
  } = z
  const rest = {
    terminId,
    fallId,
    personId,
    kontoId,
    raumId,
    ort,
    von,
    bis,
    verbindlich,
    verlegbar,
    selbstGebucht,
    zweckErreicht,
    danachErschienen,
    folge,
    geaendertAm,
  }
  const anwesenheit = alsAnwesenheit(z.anwesenheit) ?? null
  return { ...rest, form, zweck, grundstand, anwesenheit, stand: z.stand === 'abgesagt' ? 'abgesagt' : 'vereinbart' }
}

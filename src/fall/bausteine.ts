import { z } from 'zod'

/** Names and explanations of the schemas that become `$defs` of the JSON Schema and components of the OpenAPI document. */
export const verzeichnis = z.registry<{ id?: string; title?: string; description?: string; format?: string; default?: boolean }>()

/** Attaches the explanation that the published schema shows for a field; `schema` must be the field's own instance. */
export function mitErklaerung<S extends z.ZodType>(schema: S, description: string | undefined): S {
  if (description !== undefined) verzeichnis.add(schema, { description })
  return schema
}

const hoechstbetrag = 10_000_000
const hoechstbetragSatz = 'Der Betrag muss unter 10 Millionen Euro liegen.'
const nachkommaSatz = 'Ein Betrag hat höchstens zwei Nachkommastellen.'

function hatGanzeCent(betrag: number): boolean {
  return Math.round(betrag * 100) / 100 === betrag
}

// Decimals and ceiling are refinements: a JSON Schema cannot say the first (multipleOf fails on binary fractions), and the published
// schema must not become narrower than the first one was.
const euroBasis = () =>
  z
    .number()
    .refine(hatGanzeCent, nachkommaSatz)
    .refine((betrag) => Math.abs(betrag) < hoechstbetrag, hoechstbetragSatz)

export const euro = euroBasis().register(verzeichnis, {
  id: 'euro',
  description: 'euros, at most two decimals, below 10 million (checked after reading: binary fractions make multipleOf unreliable)',
})

const euroNichtNegativ = z
  .number()
  .min(0)
  .refine(hatGanzeCent, nachkommaSatz)
  .refine((betrag) => betrag < hoechstbetrag, hoechstbetragSatz)
  .register(verzeichnis, { id: 'euroNichtNegativ', description: 'euros, at most two decimals, below 10 million' })

/** Optional amount of money, not negative; the explanation stands at the field, not at the shared definition. */
export function betrag(description?: string) {
  return mitErklaerung(euroNichtNegativ.optional(), description)
}
/** Amount of money that must be there. */
export function pflichtbetrag(description?: string) {
  // a copy that still refers to the shared definition: explaining the original would explain it at every field
  return mitErklaerung(euroNichtNegativ.clone(undefined, { parent: true }), description)
}

export function ja(description?: string) {
  return mitErklaerung(z.boolean().optional(), description)
}

/** Optional number that is neither money nor a count, with a ceiling that no dwelling and no commute reaches. */
export function groesse(hoechstens: number, description?: string) {
  const satz = `Die Zahl darf höchstens ${hoechstens.toLocaleString('de-DE')} sein.`
  return mitErklaerung(
    z
      .number()
      .min(0)
      .refine((n) => n <= hoechstens, satz)
      .optional(),
    description,
  )
}

/** Optional value out of a closed list. */
export function auswahl<const W extends readonly [string, ...string[]]>(werte: W, description?: string) {
  return mitErklaerung(z.enum(werte).optional(), description)
}

/** Optional whole number. */
export function anzahl(hoechstens: number | undefined, description?: string) {
  const ganz = z.int().min(0)
  return mitErklaerung((hoechstens === undefined ? ganz : ganz.max(hoechstens)).optional(), description)
}

export function tag(description?: string) {
  return mitErklaerung(datum.optional(), description)
}

const datumForm = /^\d{4}-\d{2}-\d{2}$/

export const datum = z.string().superRefine((text, ctx) => {
  const satz = datumsfehler(text)
  if (satz) ctx.addIssue({ code: 'custom', message: satz })
})
verzeichnis.add(datum, { format: 'date' })

function datumsfehler(text: string): string | undefined {
  if (!datumForm.test(text)) return 'Ein Datum steht als JJJJ-MM-TT, zum Beispiel 2026-03-01.'
  const jahr = Number(text.slice(0, 4))
  const tagNr = Number(text.slice(8))
  if (tagNr < 1 || tagNr > tageImMonat(text)) return `Den Tag ${text} gibt es im Kalender nicht.`
  return jahr < 1900 || jahr > 2100 ? 'Das Jahr muss zwischen 1900 und 2100 liegen.' : undefined
}

const laenge = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** Calendar days of the month of `2026-03` or `2026-03-01`; 0 where there is no such month. */
export function tageImMonat(text: string): number {
  const jahr = Number(text.slice(0, 4))
  const monat = Number(text.slice(5, 7))
  const schaltjahr = (jahr % 4 === 0 && jahr % 100 !== 0) || jahr % 400 === 0
  return monat === 2 && schaltjahr ? 29 : (laenge[monat - 1] ?? 0)
}

export const monatSchema = z.string().regex(/^20[0-9]{2}-(0[1-9]|1[0-2])$/, 'Ein Monat steht als JJJJ-MM, zum Beispiel 2026-03.')

export const kennung = z.string().regex(/^[a-z0-9-]+$/, 'Eine Kennung besteht aus Kleinbuchstaben von a bis z, Ziffern und Bindestrichen.')

/**
 * A ceiling that no household reaches, so that a hostile file costs no more time than a large family. Checked even where entries are
 * wrong, and not part of the published schema, which must not become narrower.
 */
export function hoechstens<S extends z.ZodArray>(zahl: number, was: string, schema: S): S {
  return schema.refine((eintraege) => eintraege.length <= zahl, {
    error: `Hier sind höchstens ${zahl} ${was} erlaubt.`,
    when: ({ value }) => Array.isArray(value),
  })
}

/** A list of the case file. */
export function liste<S extends z.ZodType>(element: S, description?: string) {
  return mitErklaerung(hoechstens(200, 'Einträge', z.array(element)).optional(), description)
}

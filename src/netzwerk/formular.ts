import { z } from 'zod'
import { istTag } from '../platform/clock/index.ts'
import { type Ergebnis, fehler } from './ergebnis.ts'
import { eingabe as t } from './texte/saetze.ts'

/** A line somebody must write. */
export const zeile = (name: string, hoechstens = 200) =>
  z
    .string({ error: t.fehlt(name) })
    .trim()
    .min(1, t.fehlt(name))
    .max(hoechstens, t.zuLang(name, hoechstens))
/** A line or text that may stay empty. */
export const frei = (name: string, hoechstens = 200) => z.string().trim().max(hoechstens, t.zuLang(name, hoechstens)).default('')
/** A day as a date field sends it. */
export const tag = (name: string) =>
  z
    .string({ error: t.tag(name) })
    .trim()
    .refine(istTag, t.tag(name))
export const freierTag = (name: string) =>
  z
    .string()
    .trim()
    .refine((text) => text === '' || istTag(text), t.tag(name))
    .default('')
    .transform((text) => text || null)
export const wahl = <const T extends readonly [string, ...string[]]>(name: string, werte: T) => z.enum(werte, { error: t.wahl(name) })
export const id = (name: string) => z.uuid({ error: t.wahl(name) }).toLowerCase()
export const freieId = (name: string) => z.union([z.literal('').transform(() => null), id(name)], { error: t.wahl(name) }).default(null)
export const hausSchluessel = z.string({ error: t.wahl('Haus') }).regex(/^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|ags:\d{5})$/, t.wahl('Haus'))

/**
 * A moment in Germany out of a day and a time as forms send them.
 *
 * @param uhrzeit 09:30
 */
export function moment(tagText: string, uhrzeit: string): Temporal.Instant | undefined {
  if (!istTag(tagText) || !/^([01]\d|2[0-3]):[0-5]\d$/.test(uhrzeit)) return undefined
  return Temporal.PlainDate.from(tagText).toZonedDateTime({ timeZone: 'Europe/Berlin', plainTime: uhrzeit }).toInstant()
}

/** The fields of a form as one object; several of a name become a list. */
export function felderAus(formular: FormData): Record<string, string | string[]> {
  const felder: Record<string, string | string[]> = {}
  for (const name of new Set(formular.keys())) {
    const werte = formular.getAll(name).filter((w) => typeof w === 'string')
    if (werte[0] !== undefined) felder[name] = werte.length > 1 ? werte : werte[0]
  }
  return felder
}

/** What a form says, or the first sentence that helps, with its field. */
export function liesFormular<S extends z.ZodType>(schema: S, formular: FormData): Ergebnis<{ wert: z.output<S> }> {
  const gelesen = schema.safeParse(felderAus(formular))
  if (gelesen.success) return { ok: true, wert: gelesen.data }
  const [erster] = gelesen.error.issues
  return fehler(erster?.message ?? t.unlesbar, String(erster?.path[0] ?? ''))
}

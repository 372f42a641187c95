import { istTag } from '../platform/clock/index.ts'
import { liesBetrag } from '../platform/eingabe/index.ts'
import { momentAn } from './termin-zeit.ts'

/** What a form of this room sent, as text; nothing is trusted. */
export type Formularwerte = Readonly<{
  text: (name: string) => string
  ja: (name: string) => boolean
  tag: (name: string) => string
  id: (name: string) => string
}>

export function werteAus(form: FormData): Formularwerte {
  const text = (name: string) => String(form.get(name) ?? '').trim()
  return {
    text,
    ja: (name) => form.get(name) !== null,
    tag: (name) => (istTag(text(name)) ? text(name) : ''),
    id: (name) => (/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text(name)) ? text(name) : ''),
  }
}

/** Day and clock time in Germany; undefined where one of them is none. */
export function momentAus(tag: string, uhr: string): Temporal.Instant | undefined {
  return istTag(tag) && /^([01]\d|2[0-3]):[0-5]\d$/.test(uhr) ? momentAn(tag, uhr) : undefined
}

/** Cents from „5,60“; NaN where it is no amount. An empty field is 0. */
export function centAus(text: string): number {
  if (text === '') return 0
  const gelesen = liesBetrag(text)
  return gelesen.ok ? Math.round(gelesen.wert * 100) : Number.NaN
}

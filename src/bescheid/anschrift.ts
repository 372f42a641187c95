import { z } from 'zod'
import { laender } from './frist.ts'
import { anschriftMaengel as t } from './texte/personal.ts'

/** Signs that change how other signs are shown, or none at all, have no place in a letter. */
const unsichtbar = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u

const zeile = (hoechstens: number) =>
  z
    .string()
    .trim()
    .normalize('NFC')
    .min(1, t.leer)
    .max(hoechstens, t.zuLang(hoechstens))
    .refine((text) => !unsichtbar.test(text), t.steuerzeichen)

const plz = z.string().regex(/^\d{5}$/, t.plz)

/** White on this colour has at least 7:1; see `docs/bescheid-pdf.md`. */
const farbe = z
  .string()
  .regex(/^#[0-9a-f]{6}$/i, t.farbe)
  .refine((f) => !/^#[0-9a-f]{6}$/i.test(f) || kontrastZuWeiss(f) >= 7, t.kontrast)

/** Who gets the letter, who sends it, and what the persons of the case are called; format `anschrift/v1`. */
export const anschriftSchema = z.strictObject({
  schema: z.literal('anschrift/v1', t.form),
  /** names, addresses and file numbers are invented */
  uebungsdaten: z.boolean(),
  empfaenger: z.strictObject({
    /** id of the person in the case file; without it the first adult */
    person: z.string().optional(),
    anrede: z.enum(['Frau', 'Herr']).optional(),
    name: zeile(100),
    zusatz: zeile(60).optional(),
    strasse: zeile(60),
    plz,
    ort: zeile(60),
  }),
  namen: z.record(z.string().regex(/^[a-z0-9-]+$/), zeile(100)).default({}),
  traeger: z.strictObject({
    name: zeile(40),
    zusatz: zeile(60).optional(),
    strasse: zeile(60),
    plz,
    ort: zeile(60),
    telefon: zeile(40),
    besuch: zeile(60).optional(),
    nachricht: zeile(60).optional(),
    land: z.enum(laender),
    /** the local government that bears the municipal share, „Landkreis Harz“ */
    kommune: zeile(60).optional(),
    verbund: z.boolean().default(false),
    farbe: farbe.optional(),
  }),
  aktenzeichen: zeile(30),
  bearbeitung: zeile(40).optional(),
  /** why the decision is only provisional; a clause with `weil` (sec. 41a (2) sentence 1) */
  grundVorlaeufig: zeile(300)
    .refine((text) => /^weil .+[^.]$/.test(text), t.grund)
    .optional(),
})

export type Anschrift = z.output<typeof anschriftSchema>

export type AnschriftGelesen = { ok: true; anschrift: Anschrift } | { ok: false; meldungen: readonly { feld: string; satz: string }[] }

/** Checks a letter file; all faults at once, each with its field and a German sentence. */
export function pruefeAnschrift(daten: unknown): AnschriftGelesen {
  const ergebnis = anschriftSchema.safeParse(daten, { error: deutsch })
  if (ergebnis.success) return { ok: true, anschrift: ergebnis.data }
  return { ok: false, meldungen: ergebnis.error.issues.map((i) => ({ feld: pfad(i.path), satz: i.message })) }
}

const deutsch: z.core.$ZodErrorMap = (fehler) => {
  if (fehler.code === 'unrecognized_keys') return t.unbekannt(fehler.keys.join(', '))
  if (fehler.code === 'invalid_type') return fehler.input === undefined ? t.fehlt : t.falscheArt
  if (fehler.code === 'invalid_value') return t.moeglich(fehler.values.join(', '))
  return t.passtNicht
}

function pfad(teile: readonly PropertyKey[]): string {
  return teile.length === 0 ? '(Datei)' : teile.map(String).join('.')
}

/** Contrast of white on a colour, WCAG 2.2. */
export function kontrastZuWeiss(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => linear(Number.parseInt(hex.slice(i, i + 2), 16) / 255))
  return 1.05 / (0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05)
}

function linear(anteil: number): number {
  return anteil <= 0.04045 ? anteil / 12.92 : ((anteil + 0.055) / 1.055) ** 2.4
}

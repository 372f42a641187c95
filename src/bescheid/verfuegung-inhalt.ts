import { z } from 'zod'
import type { KnotenJson } from '../recht/index.ts'
import { verfuegungMaengel as t } from './texte/personal-verfuegung.ts'

/** Signs that change how other signs are shown have no place in a letter. */
const unsichtbar = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu
const text = (hoechstens: number) =>
  z
    .string()
    .transform((s) => s.normalize('NFC').replace(unsichtbar, ' ').replace(/ {2,}/g, ' ').trim())
    .pipe(z.string().min(1, t.leer).max(hoechstens, t.zuLang(hoechstens)))
const absaetze = z.array(text(3000)).max(30, t.zuViele)

const knoten: z.ZodType<KnotenJson> = z.lazy(() =>
  z.strictObject({
    art: z.enum(['Angabe', 'Parameter', 'Regel']),
    schluessel: z.string().max(200),
    name: text(200),
    wert: z.number(),
    einheit: z.string().max(40),
    person: z.int().optional(),
    fundstelle: z.string().max(200).optional(),
    formel: z.string().max(1000).optional(),
    ab: z.string().max(20).optional(),
    quelle: z.string().max(500).optional(),
    satz: text(3000),
    aus: z.array(knoten).max(100),
  }),
)

const anschrift = { name: text(100), strasse: text(60), plz: z.string().regex(/^\d{5}$/, t.plz), ort: text(60) }
export const empfaengerSchema = z.discriminatedUnion('art', [
  /** the address comes from the facts of the case on the day of the letter */
  z.strictObject({ art: z.literal('person'), personId: z.uuid() }),
  z.strictObject({ art: z.literal('arbeitgeber'), id: z.uuid(), ...anschrift }),
  z.strictObject({ art: z.literal('anbieter'), id: z.uuid(), ...anschrift }),
])

/** Everything a single decision says (secs. 31, 33, 35 SGB X); the letterhead, number, remedy and signature come from the room. */
export const verfuegungsinhaltSchema = z
  .strictObject({
    titel: text(160),
    /** instead of „Guten Tag, <name>,“ */
    anrede: text(120).optional(),
    empfaenger: empfaengerSchema,
    /** operative part, a sentence a point */
    tenor: z.array(text(2000)).min(1, t.ohneTenor).max(20),
    sachverhalt: absaetze,
    gruende: absaetze.min(1, t.ohneGruende),
    ermessensentscheidung: z.boolean(),
    /** sec. 35 (1) sentence 3 SGB X: the points of view; not empty where there is discretion */
    ermessen: absaetze,
    /** rows as they are printed; one called „zusammen“ stands as the sum, none is added up */
    betraege: z
      .array(z.strictObject({ bezeichnung: text(120), zeitraum: text(60).optional(), cent: z.int() }))
      .max(120)
      .optional(),
    rechenweg: knoten.optional(),
    rechtsgrundlagen: z.array(text(200)).min(1, t.ohneRechtsgrundlage).max(30),
    /** instruction on consequences with the version of its text */
    rechtsfolgen: z.strictObject({ fassung: z.string().min(1).max(40), absaetze: absaetze.min(1) }).optional(),
    /** sentence on immediate effect (sec. 39 SGB II) */
    sofort: text(1000).optional(),
    hinweise: absaetze,
    /** tells about health or addiction: who may not see that learns no more than that there is a decision */
    gesundheit: z.boolean().optional(),
  })
  .refine((i) => !i.ermessensentscheidung || i.ermessen.length > 0, { path: ['ermessen'], message: t.ohneErmessen })

export type Verfuegungsinhalt = z.output<typeof verfuegungsinhaltSchema>
export type Verfuegungsempfaenger = z.output<typeof empfaengerSchema>

/** Checks what a room hands over; every fault as a German sentence. */
export function pruefeInhalt(roh: unknown): { ok: true; inhalt: Verfuegungsinhalt } | { ok: false; saetze: string[] } {
  const gelesen = verfuegungsinhaltSchema.safeParse(roh, { error: () => t.passtNicht })
  if (gelesen.success) return { ok: true, inhalt: gelesen.data }
  return { ok: false, saetze: gelesen.error.issues.map((i) => t.imFeld(t.felder[String(i.path[0])] ?? String(i.path[0] ?? ''), i.message)) }
}

/** As it lies in the database. @throws where it is none: only checked content gets in */
export function inhaltAus(roh: unknown): Verfuegungsinhalt {
  return verfuegungsinhaltSchema.parse(roh)
}

export function empfaengerId(e: Verfuegungsempfaenger): string {
  return e.art === 'person' ? e.personId : e.id
}

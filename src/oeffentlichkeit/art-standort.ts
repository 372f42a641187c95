import { z } from 'zod'
import type { Inhaltsart } from './inhaltsart.ts'
import { abweichung, wochenplan } from './oeffnung.ts'
import { jeSprache, nachStelle } from './sprachen.ts'

/** What makes a house usable for everybody; the words for them stand in the catalogue of the public pages. */
export const barrierefreies = [
  'stufenlos',
  'rampe',
  'aufzug',
  'tueroeffner',
  'klingel-niedrig',
  'wc-rollstuhl',
  'parkplatz-rollstuhl',
  'hoerschleife',
  'leitsystem',
  'begleithund',
  'wickeltisch',
  'ruhiger-raum',
] as const

/** Languages spoken in the houses, by their codes (ISO 639-1); their names come from the language of the page. */
export const gesprochene = ['en', 'uk', 'ar', 'tr', 'ru', 'fa', 'ro', 'bg', 'fr', 'pl', 'ku', 'vi', 'es', 'it', 'da'] as const

/** Text of an exception: why other hours hold. */
const ausnahme = z.intersection(abweichung, z.object({ texte: jeSprache(z.object({ grund: z.string().trim().max(200).default('') })) }))

const text = (laenge: number) => z.string().max(laenge).default('')

const schema = z.object({
  /** among the offices */
  reihenfolge: z.int().min(0).max(999).default(100),
  name: z.string().trim().min(1, 'Bitte geben Sie dem Standort einen Namen.').max(80),
  strasse: z.string().trim().min(1, 'Bitte schreiben Sie Straße und Hausnummer.').max(120),
  plz: z.string().regex(/^\d{5}$/, 'Die Postleitzahl hat fünf Ziffern.'),
  ort: z.string().trim().min(1, 'Bitte schreiben Sie den Ort.').max(80),
  /** letters go there where it differs from the address of the house */
  postanschrift: z.string().trim().max(200).default(''),
  telefon: z.string().trim().max(40).default(''),
  email: z.union([z.literal(''), z.email('Bitte prüfen Sie die E-Mail-Adresse.')]).default(''),
  woche: wochenplan,
  ausnahmen: z.array(ausnahme).max(60).default([]),
  barrierefrei: z.array(z.enum(barrierefreies)).max(barrierefreies.length).default([]),
  /** an interpreter of German Sign Language is booked for an appointment */
  gebaerdensprache: z.boolean().default(false),
  sprachen: z.array(z.enum(gesprochene)).max(gesprochene.length).default([]),
  koordinaten: z.object({ breite: z.number().min(47).max(56), laenge: z.number().min(5).max(16) }).optional(),
  texte: jeSprache(
    z.object({
      /** one line under the hours: „Aufzug, WC für Rollstühle, Haltestelle 80 m“ */
      kurz: text(200),
      /** Markdown, like the ones below */
      anfahrt: text(4_000),
      bus: text(2_000),
      parken: text(2_000),
      barrierefrei: text(4_000),
      /** about the hours: „Ohne Termin nur kurze Anliegen“ */
      oeffnung: text(2_000),
    }),
  ),
  bild: z.uuid().optional(),
})
export type Standort = z.infer<typeof schema>

/** An office of the Träger: where it is, when it is open, who gets in and how. */
export const artStandort: Inhaltsart<Standort> = {
  art: 'standort',
  name: 'Standort',
  recht: 'seite.schreiben',
  schema,
  pruefung: false,
  freigaben: 1,
  titel: (d) => d.name,
  texte: (d) => ({ name: d.name, anschrift: `${d.strasse}, ${d.plz} ${d.ort}`, ...nachStelle(d.texte) }),
  verweise: (d) => (d.bild === undefined ? [] : [{ art: 'bild', ziel: d.bild }]),
}

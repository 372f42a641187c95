import { z } from 'zod'
import { istZiel } from '../platform/markdown/index.ts'
import type { Inhaltsart } from './inhaltsart.ts'
import { jeSprache, nachStelle } from './sprachen.ts'

export const leistungsbereiche = ['geld', 'wohnen', 'familie', 'arbeit'] as const

const text = z.string().max(8_000, 'Der Text darf höchstens 8.000 Zeichen haben.').default('')

const schema = z.object({
  bereich: z.enum(leistungsbereiche),
  /** among the services of its area */
  reihenfolge: z.int().min(0).max(999).default(100),
  /** stands under the search field of the start page */
  oftGesucht: z.boolean().default(false),
  /** where it is done online: `/antrag`, `/rechner`; empty: nowhere yet */
  online: z
    .string()
    .trim()
    .max(200)
    .refine((z) => z === '' || istZiel(z), 'Bitte schreiben Sie eine Adresse wie /antrag oder https://…')
    .default(''),
  /** as cited: § 20 SGB II */
  rechtsgrundlagen: z.array(z.string().trim().min(1).max(120)).max(20).default([]),
  texte: jeSprache(
    z.object({
      titel: z.string().trim().min(1, 'Bitte geben Sie der Leistung einen Namen.').max(120, 'Der Name darf höchstens 120 Zeichen haben.'),
      /** one or two sentences: in lists, in search, above the text */
      kurz: z.string().trim().max(400, 'Die Einleitung darf höchstens 400 Zeichen haben.').default(''),
      /** other words people use, parted by commas; the first one is the short name where little room is */
      suchworte: z.string().trim().max(400).default(''),
      /** Markdown: one answer each; empty ones are not shown */
      wer: text,
      wieViel: text,
      brauchen: text,
      dauer: text,
      wo: text,
      mehr: text,
    }),
  ),
  bild: z.uuid().optional(),
})
export type Leistung = z.infer<typeof schema>

/** One benefit or help: who gets it, how much, what for, how long it takes and where. */
export const artLeistung: Inhaltsart<Leistung> = {
  art: 'leistung',
  name: 'Leistung',
  recht: 'seite.schreiben',
  schema,
  pruefung: false,
  freigaben: 1,
  titel: (d) => d.texte.de.titel,
  texte: (d) => ({ ...nachStelle(d.texte), rechtsgrundlagen: d.rechtsgrundlagen.join(', ') }),
  verweise: (d) => (d.bild === undefined ? [] : [{ art: 'bild', ziel: d.bild }]),
}

import { z } from 'zod'
import type { Inhaltsart } from './inhaltsart.ts'
import { jeSprache, nachStelle } from './sprachen.ts'

export const seitenbereiche = ['geld', 'arbeit', 'familie', 'wohnen', 'vor-ort', 'rechte', 'ueber-uns', 'pflicht'] as const

const schema = z.object({
  bereich: z.enum(seitenbereiche),
  /** among the pages of its area */
  reihenfolge: z.int().min(0).max(999).default(100),
  /** stands under the search field of the start page */
  oftGesucht: z.boolean().default(false),
  texte: jeSprache(
    z.object({
      titel: z.string().trim().min(1, 'Bitte geben Sie der Seite einen Titel.').max(120, 'Der Titel darf höchstens 120 Zeichen haben.'),
      /** one or two sentences: in lists, in search, above the text */
      kurz: z.string().trim().max(400, 'Die Einleitung darf höchstens 400 Zeichen haben.').default(''),
      /** other words people use, parted by commas; the first one is the short name where little room is */
      suchworte: z.string().trim().max(400).default(''),
      text: z.string().max(60_000, 'Der Text darf höchstens 60.000 Zeichen haben.'),
    }),
  ),
  bild: z.uuid().optional(),
})
export type Seite = z.infer<typeof schema>

/** A page of the public site, written in Markdown. */
export const artSeite: Inhaltsart<Seite> = {
  art: 'seite',
  name: 'Seite',
  recht: 'seite.schreiben',
  schema,
  pruefung: false,
  freigaben: 1,
  titel: (d) => d.texte.de.titel,
  texte: (d) => nachStelle(d.texte),
  verweise: (d) => (d.bild === undefined ? [] : [{ art: 'bild', ziel: d.bild }]),
}

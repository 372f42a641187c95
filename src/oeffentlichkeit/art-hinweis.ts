import { z } from 'zod'
import type { Inhaltsart } from './inhaltsart.ts'
import { abweichung } from './oeffnung.ts'
import { jeSprache, nachStelle } from './sprachen.ts'

const schema = z.object({
  /** stands above everything on every page while it is public */
  wichtig: z.boolean().default(false),
  /** addresses of the offices it is about; none: all of them */
  standorte: z.array(z.string()).max(50).default([]),
  /** other opening hours of these offices on some days; the hours shown everywhere follow while the notice is public */
  oeffnung: abweichung.optional(),
  texte: jeSprache(
    z.object({
      titel: z.string().trim().min(1, 'Bitte geben Sie dem Hinweis einen Titel.').max(120, 'Der Titel darf höchstens 120 Zeichen haben.'),
      text: z.string().trim().max(2_000, 'Ein Hinweis darf höchstens 2.000 Zeichen haben.').default(''),
    }),
  ),
})
export type Aushang = z.infer<typeof schema>

/** A notice with a beginning and an end, „heute geschlossen“: it goes out at once, for it cannot wait for a second person. */
export const artHinweis: Inhaltsart<Aushang> = {
  art: 'hinweis',
  name: 'Hinweis',
  recht: 'seite.schreiben',
  schema,
  pruefung: false,
  freigaben: 0,
  titel: (d) => d.texte.de.titel,
  texte: (d) => nachStelle(d.texte),
  verweise: (d) => d.standorte.map((ziel) => ({ art: 'inhalt', ziel: `standort/${ziel}` })),
}

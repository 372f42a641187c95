import { z } from 'zod'
import type { Inhaltsart } from './inhaltsart.ts'
import { jeSprache, nachStelle } from './sprachen.ts'

const schema = z.object({
  reihenfolge: z.int().min(0).max(999).default(100),
  /** who wants to speak about what: teams stand apart for citizens, companies and the press */
  fuer: z.enum(['buerger', 'unternehmen', 'beratung', 'presse']).default('buerger'),
  telefon: z.string().trim().max(40).default(''),
  email: z.union([z.literal(''), z.email('Bitte prüfen Sie die E-Mail-Adresse.')]).default(''),
  /** addresses of the offices where they are found; none: all of them */
  standorte: z.array(z.string()).max(50).default([]),
  texte: jeSprache(
    z.object({
      /** Umzug und Miete */
      thema: z.string().trim().min(1, 'Bitte nennen Sie das Thema.').max(120),
      /** function of the team, never the name of a person: Team Wohnen */
      funktion: z.string().trim().max(160).default(''),
      zeiten: z.string().trim().max(300).default(''),
      hinweis: z.string().trim().max(600).default(''),
    }),
  ),
})
export type Ansprechpartner = z.infer<typeof schema>

/** Whom to call about a subject, without any name of a person. */
export const artAnsprechpartner: Inhaltsart<Ansprechpartner> = {
  art: 'ansprechpartner',
  name: 'Ansprechstelle',
  recht: 'seite.schreiben',
  schema,
  pruefung: false,
  freigaben: 1,
  titel: (d) => d.texte.de.thema,
  texte: (d) => nachStelle(d.texte),
  verweise: (d) => d.standorte.map((ziel) => ({ art: 'inhalt', ziel: `standort/${ziel}` })),
  maengel: (d) => (d.telefon === '' && d.email === '' ? [{ stelle: 'telefon', satz: 'Es fehlt ein Weg: Telefon oder E-Mail.' }] : []),
}

import { z } from 'zod'
import { istZiel } from '../platform/markdown/index.ts'
import { vorlagennamen } from './druck-vorlagen.ts'
import { jeSprache } from './sprachen.ts'
import { druckTexte as t } from './texte/personal-druck.ts'

/** `KJ-F-01`: short enough to be read out on the telephone. */
export const nummerSchema = z
  .string()
  .trim()
  .regex(/^[A-Z0-9]{1,8}(-[A-Z0-9]{1,8}){0,3}$/, t.fehler.nummer)

const platz = z.string().max(20_000, t.fehler.zuLang).default('')
const zeile = (hoechstens: number) => z.string().trim().max(hoechstens, t.fehler.zuLang).default('')

const teile = z.object({
  titel: z.string().trim().min(1, t.fehler.titel).max(120, t.fehler.zuLang),
  unterzeile: zeile(300),
  text: platz,
  kasten: platz,
  rueckseite: platz,
  einklapp: platz,
  innen1: platz,
  innen2: platz,
  innen3: platz,
})

export const druckstueckSchema = z.object({
  vorlage: z.enum(vorlagennamen),
  nummer: nummerSchema,
  texte: jeSprache(teile),
  bild: z.uuid().optional(),
  /** address of the office whose contact it shows; empty: that of the house */
  standort: zeile(120),
  /** page that the code leads to; empty: the page of this piece itself */
  ziel: zeile(300).refine((p) => p === '' || (p.startsWith('/') && istZiel(p)), t.fehler.ziel),
  telefon: zeile(40),
  email: zeile(120),
  /** for the workplace only: how many were printed, where they lie */
  auflage: zeile(400),
})
export type Druckstueck = z.infer<typeof druckstueckSchema>
export type Drucktexte = z.infer<typeof teile>

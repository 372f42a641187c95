import { z } from 'zod'
import { ueberlauf } from './druck-pruefung.ts'
import { type Druckvorlage, druckvorlagen, type Textplatz, textplaetze, vorlagennamen } from './druck-vorlagen.ts'
import type { Inhaltsart } from './inhaltsart.ts'
import { istZiel } from './markdown.ts'
import { jeSprache, nachStelle } from './sprachen.ts'
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

const schema = z.object({
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
export type Druckstueck = z.infer<typeof schema>
export type Drucktexte = z.infer<typeof teile>

/** A flyer, poster or leaflet: texts and a picture in a template. */
export const artDruckstueck: Inhaltsart<Druckstueck> = {
  art: 'druckstueck',
  name: 'Flyer oder Plakat',
  recht: 'vordruck.gestalten',
  schema,
  pruefung: false,
  freigaben: 1,
  titel: (d) => `${d.texte.de.titel} (${d.nummer})`,
  texte: (d) => nachStelle(gezeigteTexte(d)),
  verweise: (d) => [
    ...(d.bild === undefined ? [] : [{ art: 'bild' as const, ziel: d.bild }]),
    ...(d.standort === '' ? [] : [{ art: 'inhalt' as const, ziel: `standort/${d.standort}` }]),
  ],
  maengel: (d) => {
    const lang = zuLang(d)
    return lang.length > 0 ? lang : ueberlauf(d)
  },
}

/** Only what the template shows: a text left over from another one is read by nobody. */
function gezeigteTexte(d: Druckstueck): Druckstueck['texte'] {
  const { plaetze } = druckvorlagen[d.vorlage]
  const nur = (texte: Drucktexte): Drucktexte => ({
    ...texte,
    ...Object.fromEntries(textplaetze.filter((p) => !(p in plaetze)).map((p) => [p, ''])),
  })
  return { de: nur(d.texte.de), einfach: d.texte.einfach && nur(d.texte.einfach), en: d.texte.en && nur(d.texte.en) }
}

function zuLang(d: Druckstueck): { stelle: string; satz: string }[] {
  const vorlage: Druckvorlage = druckvorlagen[d.vorlage]
  return Object.entries(d.texte).flatMap(([sprache, texte]) =>
    (Object.entries(vorlage.plaetze) as [Textplatz, number][]).flatMap(([p, hoechstens]) => {
      const zeichen = texte?.[p].length ?? 0
      return zeichen > hoechstens ? [{ stelle: `${sprache}.${p}`, satz: t.zuVieleZeichen(t.plaetze[p], zeichen, hoechstens) }] : []
    }),
  )
}

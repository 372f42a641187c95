import { z } from 'zod'
import type { Inhaltsart } from './inhaltsart.ts'
import { nachSchritt } from './presse-folgen.ts'
import { laengen, mitteilungTypen, themen } from './presse-listen.ts'
import { jeSprache, nachStelle } from './sprachen.ts'
import { mitteilungFehler as t } from './texte/personal-presse.ts'

export type { MitteilungTyp, Thema } from './presse-listen.ts'
export { laengen, mitteilungTypen, themen }

/** Characters that the district gazette prints, unless it says otherwise. */
export const KREISBLATT = 900

const zeile = (hoechstens: number) => z.string().trim().max(hoechstens, t.zuLang(hoechstens)).default('')

export const kontaktSchema = z.object({
  stelle: z.string().trim().min(1, t.stelle).max(200),
  name: zeile(120),
  telefon: zeile(60),
  fax: zeile(60),
  mobil: zeile(60),
  email: zeile(120),
  zeiten: zeile(200),
})
export type Kontakt = z.infer<typeof kontaktSchema>

const zitat = z.object({
  person: z.string().trim().min(1, t.person).max(120),
  funktion: z.string().trim().min(1, t.funktion).max(160),
  text: z.string().trim().min(1, t.zitat).max(1200, t.zuLang(1200)),
  /** what the person answered: set by the program alone, for exactly these words */
  freigabe: z.object({ zitatId: z.uuid(), am: z.string() }).optional(),
})
export type Zitat = z.infer<typeof zitat>

const texteSchema = z.object({
  titel: z.string().trim().min(1, t.titel).max(90, t.titelLang),
  untertitel: zeile(200),
  vorspann: z.string().trim().max(1000, t.zuLang(1000)).default(''),
  /** Markdown */
  text: z.string().max(20_000, t.zuLang(20_000)).default(''),
  /** for the district gazette; empty: made of the lead and the text */
  kurz: z.string().trim().max(5000, t.zuLang(5000)).default(''),
})

const dreiLaengen = z.object({
  kurz: z.string().trim().max(400).default(''),
  mittel: z.string().trim().max(1200).default(''),
  lang: z.string().trim().max(4000).default(''),
})

const zeitpunkt = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, t.zeitpunkt)

const schema = z.object({
  typ: z.enum(mitteilungTypen).default('mitteilung'),
  texte: jeSprache(texteSchema),
  ort: z.string().trim().min(1, t.ort).max(80),
  /** none: the press contact of the house */
  kontakte: z.array(kontaktSchema).max(4).default([]),
  zitate: z.array(zitat).max(6).default([]),
  /** names of figures that stand as tiles */
  zahlen: z
    .array(z.string().regex(/^[a-z][A-Za-z0-9]*$/))
    .max(6, t.zuVieleZahlen)
    .default([]),
  bausteine: z
    .array(z.object({ inhaltId: z.uuid(), fassung: z.int().min(1) }))
    .max(40)
    .default([]),
  /** a copy: it stays as it was on the day of the release */
  hintergrund: z.object({ inhaltId: z.uuid(), fassung: z.int().min(1), laenge: z.enum(laengen), texte: jeSprache(z.string().max(4000)) }).optional(),
  bilder: z
    .array(z.object({ bildId: z.uuid(), unterschrift: zeile(300) }))
    .max(12)
    .default([]),
  themen: z.array(z.enum(themen)).max(themen.length).default([]),
  kreisblattZeichen: z.int().min(100, t.kreisblatt).max(5000, t.kreisblatt).default(KREISBLATT),
  termin: z.object({ beginn: zeitpunkt, ende: zeitpunkt, ort: z.string().trim().min(1, t.terminOrt).max(200) }).optional(),
  /** what was put right, visible above the text */
  berichtigung: zeile(600),
  /** joint package of the network that it was made from, and the values of its local places */
  paket: z.object({ paketId: z.uuid(), fassung: z.int().min(1), werte: z.record(z.string(), z.string()).default({}) }).optional(),
})
export type Mitteilung = z.infer<typeof schema>

export const artMitteilung: Inhaltsart<Mitteilung> = {
  art: 'mitteilung',
  name: 'Pressemitteilung',
  recht: 'presse.schreiben',
  schema,
  pruefung: true,
  freigaben: 2,
  titel: (d) => d.texte.de.titel,
  texte: (d) => ({
    ...nachStelle(d.texte),
    ...Object.fromEntries(d.zitate.map((q, i) => [`zitat.${i + 1}`, q.text])),
    ...(d.berichtigung !== '' && { berichtigung: d.berichtigung }),
    ...(d.hintergrund && { hintergrund: d.hintergrund.texte.de }),
    ...(d.zahlen.length > 0 && { zahlen: d.zahlen.map((n) => `{${n}}`).join(' ') }),
  }),
  verweise: (d) => [
    ...d.bilder.map((b) => ({ art: 'bild' as const, ziel: b.bildId })),
    ...d.bausteine.map((b) => ({ art: 'baustein' as const, ziel: b.inhaltId })),
    ...(d.hintergrund ? [{ art: 'inhalt' as const, ziel: d.hintergrund.inhaltId }] : []),
    ...(d.paket ? [{ art: 'inhalt' as const, ziel: d.paket.paketId }] : []),
  ],
  maengel,
  danach: nachSchritt,
}

function maengel(d: Mitteilung): { stelle: string; satz: string }[] {
  const { titel, vorspann, text } = d.texte.de
  const offen = /\[\[[^\]\n]*\]\]/.exec(`${titel} ${vorspann} ${text} ${d.texte.de.kurz}`)?.[0]
  return [
    ...(vorspann === '' ? [{ stelle: 'de.vorspann', satz: t.vorspannFehlt }] : []),
    ...(text.trim() === '' ? [{ stelle: 'de.text', satz: t.textFehlt }] : []),
    ...d.zitate.flatMap((q, i) => (q.freigabe === undefined ? [{ stelle: `zitat.${i + 1}`, satz: t.zitatOffen(q.person) }] : [])),
    ...(d.termin === undefined && (d.typ === 'termin' || d.typ === 'fototermin') ? [{ stelle: 'termin', satz: t.terminFehlt }] : []),
    ...(d.termin !== undefined && d.termin.ende <= d.termin.beginn ? [{ stelle: 'termin', satz: t.terminEnde }] : []),
    ...(d.typ === 'berichtigung' && d.berichtigung === '' ? [{ stelle: 'berichtigung', satz: t.berichtigungFehlt }] : []),
    ...(offen === undefined ? [] : [{ stelle: 'text', satz: t.platzOffen(offen) }]),
  ]
}

const bausteinSchema = z.object({
  texte: jeSprache(
    z.object({
      titel: z.string().trim().min(1, t.titel).max(120, t.zuLang(120)),
      text: z.string().trim().min(1, t.textFehlt).max(4000, t.zuLang(4000)),
    }),
  ),
  themen: z.array(z.enum(themen)).max(themen.length).default([]),
  quelle: zeile(300),
  /** last day on which it was checked against its source */
  geprueftAm: z.union([z.literal(''), z.iso.date(t.tag)]).default(''),
})
export type Baustein = z.infer<typeof bausteinSchema>

/** A small approved text that releases draw on. */
export const artBaustein: Inhaltsart<Baustein> = {
  art: 'baustein',
  name: 'Botschaftsbaustein',
  recht: 'presse.schreiben',
  schema: bausteinSchema,
  pruefung: false,
  freigaben: 1,
  titel: (d) => d.texte.de.titel,
  texte: (d) => nachStelle(d.texte),
  verweise: () => [],
}

const hintergrundSchema = z.object({ titel: z.string().trim().min(1, t.titel).max(120, t.zuLang(120)), texte: jeSprache(dreiLaengen) })
export type Hintergrund = z.infer<typeof hintergrundSchema>

/** „Zum Hintergrund“: who we are, in three lengths. */
export const artHintergrund: Inhaltsart<Hintergrund> = {
  art: 'hintergrund',
  name: 'Hintergrundtext',
  recht: 'presse.schreiben',
  schema: hintergrundSchema,
  pruefung: false,
  freigaben: 1,
  titel: (d) => d.titel,
  texte: (d) => nachStelle(d.texte),
  verweise: () => [],
  maengel: (d) => laengen.flatMap((l) => (d.texte.de[l] === '' ? [{ stelle: `de.${l}`, satz: t.laengeFehlt }] : [])),
}

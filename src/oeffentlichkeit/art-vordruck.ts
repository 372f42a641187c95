import { z } from 'zod'
import { istZiel } from '../platform/markdown/index.ts'
import { nummerSchema } from './druck-schema.ts'
import { feldkatalog } from './feldkatalog.ts'
import type { Inhaltsart } from './inhaltsart.ts'
import { type JeSprache, jeSprache, nachStelle } from './sprachen.ts'
import { vordruckTexte as t } from './texte/personal-vordruck.ts'

const zeile = (hoechstens: number) => z.string().trim().max(hoechstens, t.fehler.zuLang)
const name = z
  .string()
  .trim()
  .regex(/^[a-z][a-z0-9-]{0,39}$/, t.fehler.feldname)

/** Width in sixths of the sheet. */
const breite = z.int().min(1).max(6)

/** A question of the application: label, kind and answers come from there, unless the form calls it otherwise. */
const gebunden = z.strictObject({
  schluessel: z.string().regex(/^[a-z][a-z0-9-]*\.[a-z][a-zA-Z0-9-]*$/, t.fehler.schluessel),
  breite: breite.default(3),
  label: jeSprache(zeile(200)).optional(),
})

/** A question that only this form asks. */
const frei = z.strictObject({
  frei: name,
  art: z.enum(['text', 'mehrzeilig', 'datum', 'betrag', 'wahl', 'mehrfach']),
  breite: breite.default(3),
  label: jeSprache(zeile(300)),
  hinweis: jeSprache(zeile(300)).optional(),
  antworten: z
    .array(z.object({ wert: name, text: jeSprache(zeile(200)) }))
    .max(12)
    .default([]),
})
const feld = z.union([gebunden, frei])
export type Vordruckfeld = z.infer<typeof feld>

const abschnitt = z.object({
  titel: jeSprache(zeile(120).min(1, t.fehler.abschnittTitel)),
  /** Markdown, in plain words */
  hinweis: jeSprache(z.string().max(2000, t.fehler.zuLang)).optional(),
  /** asked once, or once for each of so many people beside the one who applies */
  personen: z.int().min(0).max(6).default(0),
  felder: z.array(feld).max(60),
})

const teile = z.object({
  titel: zeile(120).min(1, t.fehler.titel),
  /** one sentence: in lists and in search */
  kurz: zeile(300).default(''),
  /** Markdown: what it is for, what to bring, where to send it */
  einleitung: z.string().max(4000, t.fehler.zuLang).default(''),
  /** Markdown, above the signature */
  erklaerung: z.string().max(4000, t.fehler.zuLang).default(''),
  schluss: z.string().max(4000, t.fehler.zuLang).default(''),
})

const schema = z.object({
  nummer: nummerSchema,
  texte: jeSprache(teile),
  rechtsgrundlage: zeile(300),
  /** who answers for it in the house */
  zustaendig: zeile(120),
  /** page on which the same can be said online; empty: there is none */
  online: zeile(200).refine((p) => p === '' || (p.startsWith('/') && istZiel(p)), t.fehler.online),
  abschnitte: z.array(abschnitt).max(30),
  unterschriften: z.int().min(0).max(2).default(1),
  /** number of the form that took its place; only where it is given up altogether */
  nachfolger: z.union([z.literal(''), nummerSchema]).default(''),
  /** for the workplace only: how many were printed, where they lie */
  auflage: zeile(400).default(''),
})
export type Vordruck = z.infer<typeof schema>
export type Vordruckabschnitt = z.infer<typeof abschnitt>

/** A form: sections of questions, most of them those of the application. */
export const artVordruck: Inhaltsart<Vordruck> = {
  art: 'vordruck',
  name: 'Vordruck',
  recht: 'vordruck.gestalten',
  schema,
  pruefung: false,
  freigaben: 1,
  titel: (d) => `${d.texte.de.titel} (${d.nummer})`,
  texte: (d) => ({ ...nachStelle(d.texte), ...abschnittstexte(d) }),
  verweise: (d) => (d.nachfolger === '' ? [] : [{ art: 'inhalt', ziel: `vordruck/${adresseZu(d.nummer)}` }]),
  maengel: (d) => [...unbekannte(d), ...doppelte(d), ...ohneAntworten(d)],
}

/** `KJ-HA` to the address `kj-ha`: one number, one address, so no number is given twice. */
export const adresseZu = (nummer: string): string => nummer.toLowerCase()

function abschnittstexte(d: Vordruck): Record<string, string> {
  const paare = d.abschnitte.flatMap((a, i) => [
    ...jeText(`abschnitt${i + 1}.titel`, a.titel),
    ...jeText(`abschnitt${i + 1}.hinweis`, a.hinweis),
    ...a.felder.flatMap((f) =>
      'frei' in f ? [...jeText(f.frei, f.label), ...jeText(`${f.frei}.hinweis`, f.hinweis)] : jeText(f.schluessel, f.label),
    ),
  ])
  return Object.fromEntries(paare.filter(([, text]) => text !== ''))
}

function jeText(stelle: string, texte: JeSprache<string> | undefined): (readonly [string, string])[] {
  return Object.entries(texte ?? {}).map(([sprache, text]) => [`${sprache}.${stelle}`, text ?? ''] as const)
}

type Mangel = Readonly<{ stelle: string; satz: string }>

/** Questions that the application does not ask, each by its name. */
export function unbekannte(d: Vordruck): Mangel[] {
  const katalog = feldkatalog()
  return d.abschnitte.flatMap((a, i) =>
    a.felder.flatMap((f) =>
      'schluessel' in f && !katalog.has(f.schluessel) ? [{ stelle: `abschnitt${i + 1}`, satz: t.unbekannt(f.schluessel, a.titel.de) }] : [],
    ),
  )
}

function doppelte(d: Vordruck): Mangel[] {
  const namen = d.abschnitte.flatMap((a) => a.felder.map((f) => ('frei' in f ? f.frei : f.schluessel)))
  return [...new Set(namen.filter((n, i) => namen.indexOf(n) !== i))].map((n) => ({ stelle: 'felder', satz: t.doppelt(n) }))
}

function ohneAntworten(d: Vordruck): Mangel[] {
  return d.abschnitte.flatMap((a, i) =>
    a.felder.flatMap((f) =>
      'frei' in f && (f.art === 'wahl' || f.art === 'mehrfach') && f.antworten.length < 2
        ? [{ stelle: `abschnitt${i + 1}`, satz: t.zuWenigAntworten(f.label.de) }]
        : [],
    ),
  )
}

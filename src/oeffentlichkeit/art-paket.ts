import { z } from 'zod'
import { themen } from './art-mitteilung.ts'
import type { Inhaltsart } from './inhaltsart.ts'
import { jeSprache, nachStelle } from './sprachen.ts'
import { mitteilungFehler as t } from './texte/personal-presse.ts'

const zeile = (hoechstens: number) => z.string().trim().max(hoechstens, t.zuLang(hoechstens)).default('')

export const paketSchema = z.object({
  texte: jeSprache(
    z.object({
      titel: z.string().trim().min(1, t.titel).max(90, t.titelLang),
      vorspann: z.string().trim().min(1, t.vorspannFehlt).max(1000, t.zuLang(1000)),
      /** Markdown; local places stand as `[[ort]]` */
      text: z.string().min(1, t.textFehlt).max(20_000, t.zuLang(20_000)),
      kurz: z.string().trim().max(5000, t.zuLang(5000)).default(''),
    }),
  ),
  plaetze: z
    .array(
      z.object({
        name: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, t.platzName),
        hilfe: z.string().trim().min(1, t.platzHilfe).max(300),
        beispiel: zeile(300),
        pflicht: z.boolean().default(true),
      }),
    )
    .max(20)
    .default([]),
  zahlen: z
    .array(z.string().regex(/^[a-z][A-Za-z0-9]*$/))
    .max(6)
    .default([]),
  bilder: z
    .array(z.object({ bildId: z.uuid(), unterschrift: zeile(300) }))
    .max(12)
    .default([]),
  themen: z.array(z.enum(themen)).max(themen.length).default([]),
  /** houses do not publish before this moment; empty: at once */
  sperrfrist: z.union([z.literal(''), z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, t.zeitpunkt)]).default(''),
  fragen: z
    .array(z.object({ frage: z.string().trim().min(1).max(300), antwort: z.string().trim().min(1).max(2000) }))
    .max(30)
    .default([]),
  sozial: z.array(z.string().trim().min(1).max(500)).max(10).default([]),
})
export type Paket = z.infer<typeof paketSchema>

/** A joint release that the coordination prepares and each house localises; content of the network. */
export const artPaket: Inhaltsart<Paket> = {
  art: 'paket',
  name: 'Verbundpaket',
  recht: 'netzwerk.koordinieren',
  schema: paketSchema,
  pruefung: false,
  freigaben: 1,
  titel: (d) => d.texte.de.titel,
  texte: (d) => ({
    ...nachStelle(d.texte),
    ...Object.fromEntries(d.fragen.map((f, i) => [`frage.${i + 1}`, `${f.frage} ${f.antwort}`])),
    ...Object.fromEntries(d.sozial.map((s, i) => [`sozial.${i + 1}`, s])),
  }),
  verweise: (d) => d.bilder.map((b) => ({ art: 'bild', ziel: b.bildId })),
  maengel: (d) => {
    const genannt = [...`${d.texte.de.titel} ${d.texte.de.vorspann} ${d.texte.de.text} ${d.texte.de.kurz}`.matchAll(/\[\[([^\]\n]*)\]\]/g)].map(
      (m) => m[1] ?? '',
    )
    const unbekannt = genannt.filter((n) => !d.plaetze.some((p) => p.name === n))
    return [...new Set(unbekannt)].map((n) => ({ stelle: 'text', satz: t.platzUnbekannt(n) }))
  },
}

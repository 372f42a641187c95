import { z } from 'zod'
import { istZiel } from '../platform/markdown/index.ts'
import { einstellungen as t } from './texte/personal-einstellungen.ts'

const zeile = (hoechstens = 200) => z.string().trim().max(hoechstens, t.fehler.zuLang).default('')
const pflicht = (satz: string) => z.string().trim().min(1, satz).max(200, t.fehler.zuLang)
const mail = zeile(120).refine((m) => m === '' || z.email().safeParse(m).success, t.fehler.email)

/** Whom the press calls; stands in the press area and below each release. */
export const pressekontaktSchema = z.object({
  stelle: pflicht(t.fehler.stelle),
  name: zeile(120),
  telefon: pflicht(t.fehler.telefon),
  mobil: zeile(60),
  email: mail,
  zeiten: zeile(),
  anschrift: zeile(400),
})
export type Pressekontakt = z.infer<typeof pressekontaktSchema>

/** Sec. 5 DDG: who answers for the site. */
export const impressumSchema = z.object({
  traeger: pflicht(t.fehler.traeger),
  rechtsform: zeile(),
  vertretung: pflicht(t.fehler.vertretung),
  anschrift: z.string().trim().min(1, t.fehler.anschrift).max(400, t.fehler.zuLang),
  telefon: pflicht(t.fehler.telefon),
  email: mail,
  ustId: zeile(40),
  /** sec. 18 (2) MStV */
  verantwortlich: zeile(300),
  aufsicht: zeile(400),
})
export type Impressum = z.infer<typeof impressumSchema>

/** Art. 13 (1) b, (2) d GDPR. */
export const datenschutzSchema = z.object({
  beauftragte: pflicht(t.fehler.beauftragte),
  anschrift: zeile(400),
  telefon: zeile(60),
  email: mail,
  aufsichtsbehoerde: pflicht(t.fehler.aufsichtsbehoerde),
  aufsichtAnschrift: zeile(400),
  aufsichtWebadresse: zeile(300).refine((u) => u === '' || (u.startsWith('https://') && URL.canParse(u)), t.fehler.webadresse),
})
export type DatenschutzAngaben = z.infer<typeof datenschutzSchema>

/** What people look for most: links below the search, in this order. */
export const haeufigSchema = z.object({
  verweise: z
    .array(
      z.object({
        titel: z.string().trim().min(1, t.fehler.verweisTitel).max(80, t.fehler.zuLang),
        ziel: z
          .string()
          .trim()
          .max(300, t.fehler.zuLang)
          .refine((u) => istZiel(u), t.fehler.verweisZiel),
      }),
    )
    .max(12, t.fehler.zuViele),
})
export type Haeufig = z.infer<typeof haeufigSchema>

/** How approval is organised in this house. */
export const freigabeSchema = z.object({
  /** working days within which something should be decided; 0: no such time */
  frist: z.coerce.number(t.fehler.frist).int(t.fehler.frist).min(0, t.fehler.frist).max(60, t.fehler.frist).default(0),
  /** who stands in when nobody is there, in words */
  vertretung: zeile(300),
})
export type Freigaberegeln = z.infer<typeof freigabeSchema>

/** Areas of settings with a form of their own here; other rooms look after theirs (appearance, campaign, accessibility). */
export const einstellungsbereiche = {
  pressekontakt: pressekontaktSchema,
  impressum: impressumSchema,
  datenschutz: datenschutzSchema,
  haeufig: haeufigSchema,
  freigabe: freigabeSchema,
} as const
export type Einstellungsbereich = keyof typeof einstellungsbereiche

export function istEinstellungsbereich(text: string | undefined): text is Einstellungsbereich {
  return text !== undefined && Object.hasOwn(einstellungsbereiche, text)
}

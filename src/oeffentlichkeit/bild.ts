import { z } from 'zod'
import { bildTexte as t } from './texte/bild.ts'

export const bildtypen = ['image/svg+xml', 'image/png', 'image/jpeg', 'image/webp'] as const
export type Bildtyp = (typeof bildtypen)[number]

/** Where a picture may be shown: pages, press kit and releases, printed matter, social networks. */
export const kanaele = ['web', 'presse', 'druck', 'sozial'] as const
export type Kanal = (typeof kanaele)[number]

export const lizenzarten = ['eigen', 'gekauft', 'cc', 'presse', 'kommunal'] as const
export const ccFassungen = ['CC0 1.0', 'CC BY 4.0', 'CC BY-SA 4.0', 'CC BY-ND 4.0', 'CC BY 3.0 DE', 'CC BY-SA 3.0 DE'] as const
/** Sec. 22 KunstUrhG; Art. 6 (1) a GDPR; contract of employment; notice at an event (sec. 23 (1) no. 3 KunstUrhG). */
export const einwilligungsarten = ['kug', 'dsgvo', 'arbeitsvertrag', 'veranstaltung'] as const

const zeile = (hoechstens: number) => z.string().trim().max(hoechstens, t.fehler.zuLang(hoechstens))
const pflicht = (hoechstens: number, satz: string) => zeile(hoechstens).min(1, satz)
const tag = z.iso.date(t.fehler.tag)

const person = z
  .object({
    name: pflicht(120, t.fehler.person),
    art: z.enum(einwilligungsarten, t.fehler.einwilligung),
    erteiltAm: tag,
    umfang: pflicht(300, t.fehler.umfang),
    /** last day of the consent */
    bis: tag.nullable().default(null),
    minderjaehrig: z.boolean().default(false),
    /** who consented for a child */
    sorgeberechtigte: zeile(200).default(''),
    widerrufenAm: tag.nullable().default(null),
  })
  .refine((p) => !p.minderjaehrig || p.sorgeberechtigte !== '', { path: ['sorgeberechtigte'], message: t.fehler.sorgeberechtigte })

export const bildangabeSchema = z
  .object({
    titel: pflicht(120, t.fehler.titel),
    urheber: pflicht(120, t.fehler.urheber),
    quelle: zeile(200).default(''),
    /** what stands beside the picture: „Foto: …“ */
    nachweis: pflicht(160, t.fehler.nachweis),
    lizenz: z.object({ art: z.enum(lizenzarten, t.fehler.lizenz), fassung: z.string().default(''), beleg: zeile(200).default('') }),
    /** empty only where `schmuck` says that it tells nothing */
    alt: z.object({ de: zeile(400), einfach: zeile(400).default(''), en: zeile(400).default('') }),
    schmuck: z.boolean().default(false),
    /** what must stay visible when it is cut, per cent from left and top */
    fokus: z.object({ x: z.int().min(0).max(100), y: z.int().min(0).max(100) }).default({ x: 50, y: 50 }),
    personen: z.array(person).max(30).default([]),
    /** made by a program for pictures: the label says so wherever it is shown */
    ki: z.boolean().default(false),
    kanaele: z.array(z.enum(kanaele)).min(1, t.fehler.kanaele),
    pressemappe: z.boolean().default(false),
    /** last day of the licence; null: without end */
    lizenzBis: tag.nullable().default(null),
    kampagneId: z.uuid().nullable().default(null),
    zurueckgezogen: z.boolean().default(false),
    grund: zeile(300).default(''),
  })
  .refine((b) => b.schmuck || b.alt.de !== '', { path: ['alt', 'de'], message: t.fehler.alt })
  .refine((b) => b.lizenz.art !== 'cc' || (ccFassungen as readonly string[]).includes(b.lizenz.fassung), {
    path: ['lizenz', 'fassung'],
    message: t.fehler.ccFassung,
  })
  .refine((b) => b.lizenz.art !== 'gekauft' || b.lizenz.beleg !== '', { path: ['lizenz', 'beleg'], message: t.fehler.beleg })

export type Bildangabe = z.output<typeof bildangabeSchema>
/** What is typed; what has a default may be missing. */
export type NeueBildangabe = z.input<typeof bildangabeSchema>

/** A picture with what is known about it now. */
export type Bild = Readonly<{
  bildId: string
  name: string
  typ: Bildtyp
  breite: number
  hoehe: number
  sha256: string
  fassung: number
  angabe: Bildangabe
  /** last day on which licence and all consents allow it; null: without end */
  giltBis: string | null
  zurueckgezogen: boolean
  von: string
  am: Temporal.Instant
  /** of all houses; false: of the own one */
  gemeinsam: boolean
}>

/** The last day on which licence and all consents allow a picture. */
export function giltBisVon({ lizenzBis, personen }: Pick<Bildangabe, 'lizenzBis' | 'personen'>): string | null {
  const tage = [lizenzBis, ...personen.map((p) => p.bis)].filter((x) => x !== null)
  return tage.toSorted()[0] ?? null
}

export type Nutzbar = Readonly<{ ok: true }> | Readonly<{ ok: false; satz: string }>

/** Whether a picture may be shown in a channel on a day (`2026-08-17`). */
export function istNutzbar(bild: Pick<Bild, 'angabe' | 'giltBis' | 'zurueckgezogen'>, heute: string, kanal: Kanal): Nutzbar {
  const { titel } = bild.angabe
  if (bild.zurueckgezogen) return { ok: false, satz: t.zurueckgezogen(titel, bild.angabe.grund) }
  if (bild.giltBis !== null && bild.giltBis < heute) return { ok: false, satz: t.abgelaufen(titel, bild.giltBis) }
  if (!bild.angabe.kanaele.includes(kanal)) return { ok: false, satz: t.kanalFehlt(titel, t.kanal[kanal]) }
  return { ok: true }
}

/** Days before the end of a right on which the editors are told. */
export const VORLAUF_TAGE = 30

/** Whether the right to a picture ends within the next 30 days; one that has ended is not meant. */
export function laeuftAus(bild: Pick<Bild, 'giltBis' | 'zurueckgezogen'>, heute: string): boolean {
  if (bild.zurueckgezogen || bild.giltBis === null || bild.giltBis < heute) return false
  return Temporal.PlainDate.from(heute).until(bild.giltBis).days <= VORLAUF_TAGE
}

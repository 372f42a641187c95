import { z } from 'zod'
import { landkuerzel } from './laender.ts'

const zeile = (laenge: number) => z.string().trim().max(laenge)

/** Only what a browser may be led to. */
export const webadresse = z.url({ protocol: /^https?$/, hostname: z.regexes.domain }).max(300)

/** Public facts about a house; kept by the coordination. */
export const Eintrag = z.object({
  name: zeile(120).min(1),
  land: z.enum(landkuerzel),
  art: z.enum(['landkreis', 'kreisfreie_stadt']),
  sitz: zeile(120).min(1),
  ags: z.string().regex(/^\d{5}$/),
  einwohner: z.int().min(1).max(20_000_000),
  flaecheKm2: z.number().positive().max(100_000),
  /** of inhabitants and area */
  stand: z.iso.date(),
  quelle: zeile(300).min(1),
  verband: zeile(120),
  /** Vergleichstyp of the figures under sec. 48a SGB II, where it is known: IIc */
  vergleichstyp: zeile(20),
  eigenname: zeile(120),
  webseite: z.union([z.literal(''), webadresse]),
})
export type Eintrag = z.infer<typeof Eintrag>

/** Who may see a value that a house gives about itself; what it does not share at all it does not enter. */
export const sichtbarkeiten = ['oeffentlich', 'netz'] as const
export type Sichtbarkeit = (typeof sichtbarkeiten)[number]

export const kontaktfelder = ['webseite', 'strasse', 'plz', 'ort', 'telefon', 'email', 'pressetelefon', 'presseemail', 'ansprechperson'] as const
export type Kontaktfeld = (typeof kontaktfelder)[number]

const form: Readonly<Record<Kontaktfeld, z.ZodType<string>>> = {
  webseite: webadresse,
  strasse: zeile(120),
  plz: z.string().regex(/^\d{5}$/),
  ort: zeile(120),
  telefon: z.string().regex(/^[+\d][\d ()/-]{2,39}$/),
  email: z.email().max(200),
  pressetelefon: z.string().regex(/^[+\d][\d ()/-]{2,39}$/),
  presseemail: z.email().max(200),
  ansprechperson: zeile(120),
}

/** An empty value is a value that is not known. */
export const istKontaktwert = (feld: Kontaktfeld, wert: string): boolean => wert === '' || form[feld].safeParse(wert).success

const Angabe = z.object({ wert: z.string().max(300), sichtbar: z.enum(sichtbarkeiten) })
export const Kontakt = z.partialRecord(z.enum(kontaktfelder), Angabe)
export type Kontakt = z.infer<typeof Kontakt>

/** One house of the directory, with what the asker may see of its contact. */
export type Haus = Eintrag &
  Readonly<{
    haus: string
    /** the Träger of this installation that it is */
    traegerId: string | undefined
    arbeitetMit: boolean
    kontakt: Readonly<Partial<Record<Kontaktfeld, string>>>
    fassung: number
  }>

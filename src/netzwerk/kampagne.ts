import { z } from 'zod'
import { type Farbe, istFarbe, kontrast, naechsteMitKontrast } from '../platform/farbe/index.ts'
import { kampagneTexte as t } from './texte/kampagne.ts'

/** On white, on a dark or coloured ground, in one colour. */
export const logoArten = ['positiv', 'negativ', 'einfarbig'] as const
export type LogoArt = (typeof logoArten)[number]

/** Text needs more contrast than lines and surfaces (WCAG 2.2, 1.4.3 and 1.4.11). */
export const farbrollen = { text: 4.5, grafik: 3 } as const
export type Farbrolle = keyof typeof farbrollen

const zeile = (hoechstens: number, satz: string) => z.string().trim().min(1, satz).max(hoechstens, t.fehler.zuLang(hoechstens))
const tag = z.iso.date(t.fehler.tag)

const farbe = z
  .object({
    name: zeile(40, t.fehler.farbname),
    wert: z.string().trim().toLowerCase().refine(istFarbe, t.fehler.farbe),
    rolle: z.enum(['text', 'grafik']),
  })
  .superRefine(({ wert, rolle }, c) => {
    const satz = einwandGegenFarbe(wert, rolle)
    if (satz !== undefined) c.addIssue({ code: 'custom', path: ['wert'], message: satz })
  })

const logo = z.object({ art: z.enum(logoArten), svg: z.uuid().nullable().default(null), png: z.uuid().nullable().default(null) })

export const kampagneSchema = z
  .object({
    name: zeile(80, t.fehler.name),
    claim: zeile(80, t.fehler.claim),
    ab: tag,
    bis: tag,
    /** set in type where a house has no logo */
    wortmarke: z.object({ zeile1: zeile(40, t.fehler.wortmarke), zeile2: zeile(40, t.fehler.wortmarke) }),
    logos: z.array(logo).max(3).default([]),
    farben: z.array(farbe).max(12).default([]),
    /** pictures of the network that all houses may use for the campaign */
    fotos: z.array(z.uuid()).max(60).default([]),
    /** message modules: contents of the network */
    bausteine: z.array(z.uuid()).max(60).default([]),
    /** what a house agrees to when it switches the mark on */
    vereinbarung: zeile(4000, t.fehler.vereinbarung),
  })
  .refine((k) => k.ab <= k.bis, { path: ['bis'], message: t.fehler.zeitraum })

/** Everything the brand kit holds. */
export type Kampagnendaten = z.output<typeof kampagneSchema>
export type NeueKampagne = z.input<typeof kampagneSchema>

/** Why a colour of the kit cannot be read on white, with the nearest one that can; undefined where it can. */
export function einwandGegenFarbe(wert: string, rolle: Farbrolle): string | undefined {
  if (!istFarbe(wert)) return undefined
  const mindestens = farbrollen[rolle]
  const k = kontrast(wert, '#ffffff')
  if (k >= mindestens) return undefined
  const besser: Farbe = naechsteMitKontrast(wert, '#ffffff', mindestens)
  return t.fehler.kontrast(wert, k, mindestens, rolle, besser)
}

/** Not yet given out; given out and its period not begun; running; its period over; ended by hand. */
export type Kampagnenstand = 'entwurf' | 'kommt' | 'laeuft' | 'vorbei' | 'beendet'

export type Kampagnenschritt = Readonly<{ nr: number; was: 'herausgegeben' | 'beendet'; fassung: number; von: string; am: Temporal.Instant }>

import { z } from 'zod'
import type { TraegerDb } from '../platform/db/index.ts'
import { liesAuftritt } from './auftritt.ts'
import { landesrecht } from './barrierefreiheit-stellen.ts'
import { jeSprache } from './sprachen.ts'

const tag = z.iso.date('Bitte wählen Sie einen Tag.')
const zeile = (n: number) => z.string().trim().max(n).default('')

const luecke = z.object({
  texte: jeSprache(z.object({ was: z.string().trim().min(1, 'Bitte schreiben Sie, was nicht barrierefrei ist.').max(400), statt: zeile(400) })),
  /** success criterion, as 1.2.6 */
  kriterium: z.union([z.literal(''), z.string().regex(/^\d\.\d{1,2}\.\d{1,2}$/, 'Ein Kriterium sieht so aus: 1.2.6')]).default(''),
  grund: z.enum(['unvereinbar', 'belastung', 'ausserhalb']),
  geplantBis: z.union([z.literal(''), tag]).default(''),
})

/** Settings `barrierefreiheit`: the accessibility statement of a Träger as data (directive (EU) 2016/2102, art. 7). */
export const barrierefreiheitSchema = z.object({
  stand: z.enum(['vollstaendig', 'teilweise', 'nicht']),
  erstelltAm: tag,
  geprueftAm: tag,
  methode: z.enum(['selbst', 'dritte']),
  /** who examined it, or which test */
  methodeText: zeile(300),
  luecken: z.array(luecke).max(60).default([]),
  /** conciliation or enforcement body of the Land, where it differs from what the program knows */
  stelle: z.object({ name: zeile(200), anschrift: zeile(400), telefon: zeile(60), email: zeile(120), webadresse: zeile(300) }).optional(),
  freiwillig: zeile(2_000),
})
export type Barrierefreiheit = z.infer<typeof barrierefreiheitSchema>

/** Statement of the program itself, until the Träger has examined its own site: what is known to be missing. */
const VORGABE: Barrierefreiheit = {
  stand: 'teilweise',
  erstelltAm: '2026-11-23',
  geprueftAm: '2026-11-23',
  methode: 'selbst',
  methodeText: '',
  freiwillig: '',
  luecken: [
    {
      kriterium: '',
      grund: 'unvereinbar',
      geplantBis: '',
      texte: {
        de: { was: 'Eine Fassung in Leichter Sprache fehlt.', statt: 'Die wichtigsten Seiten gibt es in Einfacher Sprache.' },
        en: { was: 'There is no version in easy-to-read German (Leichte Sprache).', statt: 'The most important pages exist in plain German.' },
      },
    },
    {
      kriterium: '1.2.6',
      grund: 'unvereinbar',
      geplantBis: '',
      texte: {
        de: {
          was: 'Videos in Deutscher Gebärdensprache fehlen.',
          statt: 'Zu einem Termin bestellen wir eine Dolmetscherin oder einen Dolmetscher.',
        },
        en: { was: 'There are no videos in German Sign Language.', statt: 'For an appointment we book an interpreter.' },
      },
    },
  ],
}

export type Erklaerung = Readonly<{
  angaben: Barrierefreiheit
  eigene: boolean
  gesetz: string | undefined
  stelle: Barrierefreiheit['stelle']
  geprueft: boolean
}>

/** The statement with the body of the Land; `eigene`: the Träger has made it, it is not what the program says of itself. */
export async function liesErklaerung(db: TraegerDb, traegerId: string, land: string): Promise<Erklaerung> {
  const eigene = await liesAuftritt(db, traegerId, 'barrierefreiheit', barrierefreiheitSchema)
  const recht = landesrecht(land)
  const vomLand = recht && { name: recht.stelle, anschrift: '', telefon: '', email: '', webadresse: recht.webadresse }
  const angaben = eigene ?? VORGABE
  const gesetzt = angaben.stelle !== undefined && angaben.stelle.name !== ''
  return {
    angaben,
    eigene: eigene !== undefined,
    gesetz: recht?.gesetz,
    stelle: gesetzt ? angaben.stelle : vomLand,
    geprueft: gesetzt || recht?.sicherheit === 'belegt',
  }
}

/** The statement is looked at once a year: from this day on the editorial desk is reminded. */
export function erklaerungFaellig({ geprueftAm }: Pick<Barrierefreiheit, 'geprueftAm'>, heute: string): boolean {
  return Temporal.PlainDate.from(geprueftAm).add({ months: 12 }).toString() <= heute
}

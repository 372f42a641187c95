import { z } from 'zod'
import type { TraegerDb } from '../platform/db/index.ts'
import { type Ereignisart, type Grundstand, type Pflicht, pflichten } from '../recht/index.ts'
import { alsGrundstand } from './termin-model.ts'
import { pflichtFassungen } from './texte/personal-belehrung.ts'

export const pflichtStaende = ['anhoerung', 'ohne-folge', 'vorgelegt', 'entschieden', 'beendet'] as const
export type Pflichtstand = (typeof pflichtStaende)[number]

/** What is known of the breach beside its kind and day. */
export const pflichtangabenSchema = z.strictObject({
  pflicht: z.enum(pflichten).optional(),
  was: z.string().trim().max(300).optional(),
  belehrt: z.boolean().optional(),
  /** version of the instruction; without it the one of the day */
  belehrung: z.enum(pflichtFassungen.map((b) => b.fassung)).optional(),
  coaching: z.boolean().optional(),
  sperrzeitAb: z.iso.date().optional(),
  meldesperrzeit: z.boolean().optional(),
  stelleVorhanden: z.boolean().optional(),
  willentlich: z.boolean().optional(),
})
export type Pflichtangaben = z.output<typeof pflichtangabenSchema>

export const vorschlagSchema = z.object({
  folge: z.string(),
  rueckschauMonate: z.int().optional(),
  monate: z.array(z.object({ monat: z.string(), art: z.string(), prozent: z.number().optional(), wirkt: z.number() })),
})

/** A breach and how far it has come. `gesundheit`: what the person or the worker wrote tells about health. */
export type Pflichtvorgang = Readonly<{
  pflichtId: string
  fallId: string
  personId: string
  art: Ereignisart
  tag: string
  terminId: string | null
  verpflichtungId: string | null
  angaben: Pflichtangaben
  stand: Pflichtstand
  /** until when an answer is waited for */
  frist: string | null
  dokumentId: string | null
  psychisch: boolean
  persoenlichAngeboten: boolean
  persoenlichVerlangt: boolean
  persoenlichAm: string | null
  grundstand: Grundstand
  haerte: boolean | 'offen'
  grundText: string
  gesundheit: boolean
  vorschlag: z.output<typeof vorschlagSchema> | undefined
  verfuegungId: string | null
  vorgangId: string | null
  kontoId: string
  fassung: number
  angelegtAm: Temporal.Instant
}>

export async function findPflicht(db: TraegerDb, traegerId: string, pflichtId: string): Promise<Pflichtvorgang | undefined> {
  const zeile = await db.selectFrom('pflicht').selectAll().where('traegerId', '=', traegerId).where('pflichtId', '=', pflichtId).executeTakeFirst()
  return zeile && aus(zeile)
}

/** Breaches of a case, the newest first. */
export async function pflichtenVon(
  db: TraegerDb,
  traegerId: string,
  wovon: Readonly<{ fallId: string; personId?: string | undefined }>,
): Promise<Pflichtvorgang[]> {
  const zeilen = await db
    .selectFrom('pflicht')
    .selectAll()
    .where('traegerId', '=', traegerId)
    .where('fallId', '=', wovon.fallId)
    .$if(wovon.personId !== undefined, (q) => q.where('personId', '=', wovon.personId ?? ''))
    .orderBy('tag', 'desc')
    .orderBy('pflichtId', 'desc')
    .execute()
  return zeilen.map(aus)
}

type Zeile = Omit<Pflichtvorgang, 'art' | 'angaben' | 'stand' | 'grundstand' | 'haerte' | 'vorschlag'> &
  Readonly<{ art: string; angaben: unknown; stand: string; grundstand: string; haerte: string; vorschlag: unknown; traegerId: string }>

function aus({ traegerId: _, ...z }: Zeile): Pflichtvorgang {
  return {
    ...z,
    art: alsArt(z.art),
    angaben: pflichtangabenSchema.parse(z.angaben),
    stand: pflichtStaende.find((s) => s === z.stand) ?? 'anhoerung',
    grundstand: alsGrundstand(z.grundstand) ?? 'offen',
    haerte: z.haerte === 'offen' ? 'offen' : z.haerte === 'ja',
    vorschlag: z.vorschlag === null ? undefined : vorschlagSchema.parse(z.vorschlag),
  }
}

function alsArt(text: string): Ereignisart {
  if (text === 'meldeversaeumnis' || text === 'pflichtverletzung' || text === 'arbeitsverweigerung') return text
  throw new Error(`no kind of breach: ${text}`)
}

/** The duty by name, for sentences. */
export function pflichtVon(p: Pick<Pflichtvorgang, 'angaben'>): Pflicht {
  return p.angaben.pflicht ?? 'massnahme'
}

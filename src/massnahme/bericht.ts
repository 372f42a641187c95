import { z } from 'zod'
import type { Handlung } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { type Antwort, nein } from './antwort.ts'
import { findTeilnahme } from './teilnahme.ts'
import { hinweise, saetze, bericht as t } from './texte/personal.ts'
import { weiseHin } from './verlauf.ts'
import { merkeTeilnahme } from './zuweisen.ts'

export const berichtArten = ['zwischenbericht', 'abschlussbericht', 'meldung'] as const
export type BerichtArt = (typeof berichtArten)[number]

/** What a provider assesses (sec. 61 (2) SGB II): skills for work, nothing about health. */
export const merkmale = ['fachlich', 'ausdauer', 'zuverlaessigkeit', 'zusammenarbeit', 'selbstaendigkeit', 'sprache'] as const
export type Merkmal = (typeof merkmale)[number]

const note = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.null()])

export const berichtSchema = z.object({
  verlauf: z.string().trim().max(4000).default(''),
  staerken: z.string().trim().max(2000).default(''),
  empfehlung: z.string().trim().max(2000).default(''),
  /** 1: needs much support, 4: does well; null: not assessed */
  merkmale: z.partialRecord(z.enum(merkmale), note).default({}),
})
export type Berichtinhalt = z.output<typeof berichtSchema>

export type Bericht = Readonly<{
  berichtId: string
  teilnahmeId: string
  art: BerichtArt
  inhalt: Berichtinhalt
  eingereicht: boolean
  angelegtAm: Temporal.Instant
  eingereichtAm: Temporal.Instant | null
  gesehenAm: Temporal.Instant | null
  fassung: number
}>

/** Reports about somebody, the newest first. @param nurEingereicht drafts are the provider's alone */
export async function liesBerichte(
  db: TraegerDb,
  traegerId: string,
  teilnahmeId: string,
  { nurEingereicht }: Readonly<{ nurEingereicht: boolean }>,
): Promise<Bericht[]> {
  const zeilen = await db
    .selectFrom('teilnahmeBericht')
    .select(['berichtId', 'teilnahmeId', 'art', 'inhalt', 'stand', 'angelegtAm', 'eingereichtAm', 'gesehenAm', 'fassung'])
    .where('traegerId', '=', traegerId)
    .where('teilnahmeId', '=', teilnahmeId)
    .$if(nurEingereicht, (q) => q.where('stand', '=', 'eingereicht'))
    .orderBy('angelegtAm', 'desc')
    .orderBy('berichtId', 'desc')
    .execute()
  return zeilen.map(({ stand, inhalt, art, ...b }) => ({
    ...b,
    art: berichtArten.find((a) => a === art) ?? 'meldung',
    inhalt: berichtSchema.parse(inhalt),
    eingereicht: stand === 'eingereicht',
  }))
}

/**
 * Keeps a report as a draft or sends it. What was sent stays as it is; another one adds to it. A sent one is told to who assigned.
 */
export async function schreibeBericht(
  db: TraegerDb,
  h: Handlung,
  teilnahmeId: string,
  art: BerichtArt,
  inhalt: Berichtinhalt,
  { einreichen }: Readonly<{ einreichen: boolean }>,
): Promise<Antwort<{ berichtId: string }>> {
  const x = await findTeilnahme(db, h.traegerId, teilnahmeId)
  if (x === undefined) return nein(saetze.gibtEsNicht)
  if (einreichen && inhalt.verlauf === '') return nein(t.textFehlt)
  if (einreichen && art === 'abschlussbericht' && merkmale.some((m) => inhalt.merkmale[m] === undefined)) return nein(t.merkmaleFehlen)
  const werte = {
    inhalt: JSON.stringify(inhalt),
    kontoId: h.konto?.kontoId ?? null,
    ...(einreichen && { stand: 'eingereicht', eingereichtAm: h.jetzt }),
  }
  const entwurf = await db
    .updateTable('teilnahmeBericht')
    .set((eb) => ({ ...werte, fassung: eb('fassung', '+', 1) }))
    .where('traegerId', '=', h.traegerId)
    .where('teilnahmeId', '=', teilnahmeId)
    .where('art', '=', art)
    .where('stand', '=', 'entwurf')
    .returning('berichtId')
    .executeTakeFirst()
  const { berichtId } =
    entwurf ??
    (await db
      .insertInto('teilnahmeBericht')
      .values({ traegerId: h.traegerId, teilnahmeId, art, angelegtAm: h.jetzt, ...werte })
      .returning('berichtId')
      .executeTakeFirstOrThrow())
  if (einreichen) {
    await merkeTeilnahme(db, h, 'teilnahme.bericht', x)
    await weiseHin(db, h, x, hinweise.bericht(t.arten[art], x.titel))
  }
  return { ok: true, berichtId }
}

/** Marks a report as read by the house. */
export async function merkeGesehen(db: TraegerDb, h: Handlung, teilnahmeId: string): Promise<void> {
  await db
    .updateTable('teilnahmeBericht')
    .set({ gesehenAm: h.jetzt, gesehenVon: h.konto?.kontoId ?? null })
    .where('traegerId', '=', h.traegerId)
    .where('teilnahmeId', '=', teilnahmeId)
    .where('stand', '=', 'eingereicht')
    .where('gesehenAm', 'is', null)
    .execute()
}

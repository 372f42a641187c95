import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import type { Pflichtvorgang } from './pflicht-model.ts'
import type { Sicht } from './sicht.ts'

export type Pflichtschrittart =
  | 'eroeffnet'
  | 'angehoert'
  | 'antwort'
  | 'persoenlich'
  | 'beurteilt'
  | 'ohne-folge'
  | 'vorgelegt'
  | 'zurueck'
  | 'entschieden'
  | 'beendet'
type Mehr = Readonly<{ text?: string; gesundheit?: boolean; dokumentId?: string | null }>

/** Notes what happened with a breach, and in the record. */
export async function merkePflichtschritt(
  db: TraegerDb,
  h: Handlung,
  { pflichtId, fallId }: Pick<Pflichtvorgang, 'pflichtId' | 'fallId'>,
  schritt: Pflichtschrittart,
  mehr: Mehr = {},
): Promise<void> {
  await db
    .insertInto('pflichtSchritt')
    .values({
      traegerId: h.traegerId,
      pflichtId,
      schritt,
      text: mehr.text?.trim() ?? '',
      gesundheit: mehr.gesundheit ?? false,
      dokumentId: mehr.dokumentId ?? null,
      kontoId: h.konto?.kontoId ?? null,
      am: h.jetzt,
    })
    .execute()
  await protokolliere(db, h.traegerId, {
    zeitpunkt: h.jetzt,
    ...(h.konto && { konto: h.konto }),
    tat: `pflicht.${schritt}`,
    fallId,
    gegenstand: pflichtId,
  })
}

export type Pflichtschritt = Readonly<{
  schritt: string
  /** undefined where it tells about health and `sicht` does not reach it */
  text: string | undefined
  dokumentId: string | null
  wer: string
  am: Temporal.Instant
}>

/** What happened, in order; what tells about health never leaves the database for who may not see it. */
export async function pflichtschritte(db: TraegerDb, traegerId: string, pflichtId: string, sicht: Sicht): Promise<Pflichtschritt[]> {
  const zeilen = await db
    .selectFrom('pflichtSchritt as s')
    .leftJoin('konto as k', (j) => j.onRef('k.traegerId', '=', 's.traegerId').onRef('k.kontoId', '=', 's.kontoId'))
    .select(['s.schritt', 's.text', 's.gesundheit', 's.dokumentId', 's.am', 'k.name'])
    .where('s.traegerId', '=', traegerId)
    .where('s.pflichtId', '=', pflichtId)
    .orderBy('s.am')
    .orderBy('s.schrittId')
    .execute()
  return zeilen.map(({ gesundheit, text, name, dokumentId, ...z }) => {
    const verborgen = gesundheit && !sicht.gesundheit
    return { ...z, wer: name ?? '', text: verborgen ? undefined : text, dokumentId: verborgen ? null : dokumentId }
  })
}

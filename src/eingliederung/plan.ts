import type { TraegerDb } from '../platform/db/index.ts'
import { hatGesundheit, type Planinhalt, type Planschutz, planinhaltSchema, planschutzSchema, type Schritt } from './plan-inhalt.ts'
import type { Sicht } from './sicht.ts'

export const planformen = ['kooperationsplan', 'kooperationsplan-2023', 'aufforderung', 'eingliederungsvereinbarung'] as const
/** `aufforderung`: no plan, but what the jobcenter demanded before July 2026 (sec. 15 (5), (6) of that time); never the one in force. */
export type Planform = (typeof planformen)[number]

/** `spaet`: the day has passed and nobody said that it is done. */
export type Schrittstand = 'offen' | 'spaet' | 'erledigt' | 'entfallen'
export type Planschritt = Schritt & Readonly<{ stand: Schrittstand; erledigtAm: string | undefined; bemerkung: string }>

/** A concluded plan as somebody may see it. */
export type Plan = Readonly<{
  planId: string
  fallId: string
  personId: string
  nummer: number
  form: Planform
  inhalt: Planinhalt
  /** undefined: the reader may not see what tells about health */
  geschuetzt: Planschutz | undefined
  /** whether there is something about health, which the reader is not told */
  unvollstaendig: boolean
  gueltigAb: string
  gueltigBis: string | null
  pruefenBis: string | null
  personAm: Temporal.Instant | null
  personWeg: string | null
  hausAm: Temporal.Instant | null
  hausName: string
}>

/** What holds on a day, in the words of the contract: goal, steps with their state, since when, until when it is looked at again. */
export type GeltenderPlan = Plan & Readonly<{ ziel: string; schritte: readonly Planschritt[] }>

const spalten = [
  'planId',
  'fallId',
  'personId',
  'nummer',
  'form',
  'inhalt',
  'geschuetzt',
  'gueltigAb',
  'gueltigBis',
  'pruefenBis',
  'personAm',
  'personWeg',
  'hausAm',
  'hausName',
] as const

/** All versions of a person, the newest first; older forms too, by when they held, whenever they were entered. */
export async function plaeneVon(db: TraegerDb, traegerId: string, personId: string, sicht: Sicht): Promise<Plan[]> {
  const zeilen = await db
    .selectFrom('plan')
    .select(spalten)
    .where('traegerId', '=', traegerId)
    .where('personId', '=', personId)
    .orderBy('gueltigAb', 'desc')
    .orderBy('nummer', 'desc')
    .execute()
  return zeilen.map((z) => {
    const schutz = planschutzSchema.parse(z.geschuetzt)
    return {
      ...z,
      form: planformen.find((f) => f === z.form) ?? 'kooperationsplan',
      inhalt: planinhaltSchema.parse(z.inhalt),
      geschuetzt: sicht.gesundheit ? schutz : undefined,
      unvollstaendig: !sicht.gesundheit && hatGesundheit(schutz),
    }
  })
}

/**
 * The plan of a person that holds on a day, with the state of its steps on that day.
 *
 * @param tag ISO date
 */
export async function geltenderPlan(
  db: TraegerDb,
  traegerId: string,
  personId: string,
  tag: string,
  sicht: Sicht = { gesundheit: false },
): Promise<GeltenderPlan | undefined> {
  const plan = (await plaeneVon(db, traegerId, personId, sicht)).find(
    (p) => p.form !== 'aufforderung' && p.gueltigAb <= tag && (p.gueltigBis === null || p.gueltigBis >= tag),
  )
  if (plan === undefined) return undefined
  const ereignisse = await ereignisseVon(db, traegerId, personId)
  return { ...plan, ziel: plan.inhalt.ziel ?? '', schritte: plan.inhalt.schritte.map((s) => mitStand(s, ereignisse, tag)) }
}

export type Ereignis = Readonly<{ schrittId: string; was: string; am: string; bemerkung: string }>

/** What became of the steps, the newest first. */
async function ereignisseVon(db: TraegerDb, traegerId: string, personId: string): Promise<Ereignis[]> {
  return db
    .selectFrom('planEreignis')
    .select(['schrittId', 'was', 'am', 'bemerkung'])
    .where('traegerId', '=', traegerId)
    .where('personId', '=', personId)
    .orderBy('erfasstAm', 'desc')
    .orderBy('ereignisId', 'desc')
    .execute()
}

/** A step is late from the day after the one that was agreed on. */
export function mitStand(s: Schritt, ereignisse: readonly Ereignis[], tag: string): Planschritt {
  const letztes = ereignisse.find((e) => e.schrittId === s.schrittId)
  const getan = letztes?.was === 'erledigt' || letztes?.was === 'entfallen' ? letztes.was : undefined
  const stand = getan ?? (s.bis !== undefined && s.bis < tag ? 'spaet' : 'offen')
  return { ...s, stand, erledigtAm: getan === undefined ? undefined : letztes?.am, bemerkung: letztes?.bemerkung ?? '' }
}

/** The next step that somebody has to do: late ones first, then by day. */
export function naechsterSchritt(schritte: readonly Planschritt[], wer?: Schritt['wer']): Planschritt | undefined {
  return schritte
    .filter((s) => (s.stand === 'offen' || s.stand === 'spaet') && (wer === undefined || s.wer === wer))
    .toSorted((a, b) => ((a.bis ?? '9999') < (b.bis ?? '9999') ? -1 : (a.bis ?? '9999') > (b.bis ?? '9999') ? 1 : 0))[0]
}

/**
 * Open steps that a person takes part in by the plan of somebody else of the household (sec. 15 (2) sentence 4 SGB II): the steps, nothing
 * else of that plan.
 *
 * @param tag ISO date
 */
export async function schritteBeiAnderen(
  db: TraegerDb,
  traegerId: string,
  { fallId, personId }: Readonly<{ fallId: string; personId: string }>,
  tag: string,
): Promise<(Planschritt & Readonly<{ planVon: string }>)[]> {
  const andere = await db
    .selectFrom('plan')
    .select('personId')
    .distinct()
    .where('traegerId', '=', traegerId)
    .where('fallId', '=', fallId)
    .where('personId', '<>', personId)
    .execute()
  const plaene = await Promise.all(andere.map((a) => geltenderPlan(db, traegerId, a.personId, tag)))
  return plaene
    .flatMap((p) => p?.schritte.map((s) => ({ ...s, planVon: p.personId })) ?? [])
    .filter((s) => s.wer === 'bg' && s.personId === personId && s.stand !== 'erledigt' && s.stand !== 'entfallen')
}

/** A draft of a person as somebody may see it. */
export type Planentwurf = Readonly<{
  planId: string
  fallId: string
  personId: string
  inhalt: Planinhalt
  geschuetzt: Planschutz | undefined
  stand: 'entwurf' | 'vorgelegt'
  fassung: number
  hausAm: Temporal.Instant | null
  personAm: Temporal.Instant | null
  personWeg: string | null
}>

export async function offenerPlanentwurf(db: TraegerDb, traegerId: string, personId: string, sicht: Sicht): Promise<Planentwurf | undefined> {
  const zeile = await db
    .selectFrom('planEntwurf')
    .select(['planId', 'fallId', 'personId', 'inhalt', 'geschuetzt', 'stand', 'fassung', 'hausAm', 'personAm', 'personWeg'])
    .where('traegerId', '=', traegerId)
    .where('personId', '=', personId)
    .where('stand', 'in', ['entwurf', 'vorgelegt'])
    .executeTakeFirst()
  if (zeile === undefined) return undefined
  const schutz = planschutzSchema.parse(zeile.geschuetzt)
  return {
    ...zeile,
    stand: zeile.stand === 'vorgelegt' ? 'vorgelegt' : 'entwurf',
    inhalt: planinhaltSchema.parse(zeile.inhalt),
    geschuetzt: sicht.gesundheit ? schutz : undefined,
  }
}

/** The PDF that was handed over, as it is; for a reader who may not see health see `liesPlanPdf`. */
export async function planPdf(db: TraegerDb, traegerId: string, planId: string): Promise<Uint8Array | undefined> {
  const zeile = await db.selectFrom('plan').select('pdf').where('traegerId', '=', traegerId).where('planId', '=', planId).executeTakeFirst()
  return zeile?.pdf ?? undefined
}

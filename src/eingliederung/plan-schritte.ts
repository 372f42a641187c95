import { createHash, randomUUID } from 'node:crypto'
import type { GepruefteDatei } from '../fall/index.ts'
import type { Handlung } from '../platform/audit/index.ts'
import { protokolliere } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import type { Tresor } from '../platform/tresor/index.ts'
import { plaeneVon } from './plan.ts'
import { planfehler as t } from './texte/personal-plan.ts'

type Getan = Readonly<{ ok: true }> | Readonly<{ ok: false; satz: string }>
export type SchrittWas = 'erledigt' | 'offen' | 'entfallen'
type Wohin = Readonly<{ personId: string; schrittId: string }>

/** Writes down what became of a step of the plan. */
export async function halteSchrittFest(
  db: TraegerDb,
  h: Handlung,
  { personId, schrittId, was, am, bemerkung = '' }: Wohin & Readonly<{ was: SchrittWas; am?: string; bemerkung?: string }>,
): Promise<Getan> {
  const fallId = await fallDesSchritts(db, h, personId, schrittId)
  if (fallId === undefined) return { ok: false, satz: t.schritt }
  await db
    .insertInto('planEreignis')
    .values({
      traegerId: h.traegerId,
      fallId,
      personId,
      schrittId,
      was,
      am: am ?? tagVon(h.jetzt).toString(),
      bemerkung: bemerkung.slice(0, 300),
      kontoId: h.konto?.kontoId ?? null,
      erfasstAm: h.jetzt,
    })
    .execute()
  await notiere(db, h, 'plan.schritt', fallId, `${was} ${schrittId}`)
  return { ok: true }
}

async function fallDesSchritts(db: TraegerDb, h: Handlung, personId: string, schrittId: string): Promise<string | undefined> {
  const plaene = await plaeneVon(db, h.traegerId, personId, { gesundheit: false })
  return plaene.find((p) => p.inhalt.schritte.some((s) => s.schrittId === schrittId))?.fallId
}

/** A proof of a step: a file that was looked through, or the address of an application. */
export type NeuerNachweis = Readonly<{ datei: GepruefteDatei }> | Readonly<{ verweis: string }>

/**
 * Keeps a proof, encrypted and apart from the papers of the case: the desk of the benefit does not read what belongs to the plan.
 *
 * @returns the sentence of `dokumentsatz` where a file is not taken
 */
export async function nimmPlanNachweis(db: TraegerDb, tresor: Tresor, h: Handlung, wohin: Wohin, neu: NeuerNachweis): Promise<Getan> {
  const fallId = await fallDesSchritts(db, h, wohin.personId, wohin.schrittId)
  if (fallId === undefined) return { ok: false, satz: t.schritt }
  const zeile = { traegerId: h.traegerId, nachweisId: randomUUID(), fallId, ...wohin, kontoId: h.konto?.kontoId ?? null, eingangAm: h.jetzt }
  if ('verweis' in neu) {
    const url = URL.parse(neu.verweis)
    if (url === null || !['https:', 'http:'].includes(url.protocol)) return { ok: false, satz: t.schritt }
    await db
      .insertInto('planNachweis')
      .values({ ...zeile, name: url.host, verweis: url.href.slice(0, 500) })
      .execute()
  } else {
    const { name, inhalt, geprueft } = neu.datei
    if (!geprueft.ok) return { ok: false, satz: geprueft.satz }
    const verschlossen = tresor.verschliesse(inhalt, zweckVon(h.traegerId, zeile.nachweisId))
    const sha256 = createHash('sha256').update(inhalt).digest('hex')
    await db
      .insertInto('planNachweis')
      .values({ ...zeile, name: name.slice(0, 120), typ: geprueft.typ, sha256, inhalt: Buffer.from(verschlossen) })
      .execute()
  }
  await notiere(db, h, 'plan.nachweis', fallId, zeile.nachweisId)
  return { ok: true }
}

function zweckVon(traegerId: string, nachweisId: string): string {
  return `plan-nachweis/${traegerId}/${nachweisId}`
}

export type PlanNachweis = Readonly<{
  nachweisId: string
  schrittId: string
  name: string
  verweis: string
  typ: string
  eingangAm: Temporal.Instant
}>

/** Proofs that a person has sent, the newest first. */
export async function planNachweiseVon(db: TraegerDb, traegerId: string, personId: string): Promise<PlanNachweis[]> {
  return db
    .selectFrom('planNachweis')
    .select(['nachweisId', 'schrittId', 'name', 'verweis', 'typ', 'eingangAm'])
    .where('traegerId', '=', traegerId)
    .where('personId', '=', personId)
    .orderBy('eingangAm', 'desc')
    .orderBy('nachweisId')
    .execute()
}

/** A proof as a file; undefined where there is none of this person. */
export async function liesPlanNachweis(
  db: TraegerDb,
  tresor: Tresor,
  traegerId: string,
  { personId, nachweisId }: Readonly<{ personId: string; nachweisId: string }>,
): Promise<Readonly<{ name: string; typ: string; inhalt: Uint8Array }> | undefined> {
  const zeile = await db
    .selectFrom('planNachweis')
    .select(['name', 'typ', 'inhalt'])
    .where('traegerId', '=', traegerId)
    .where('personId', '=', personId)
    .where('nachweisId', '=', nachweisId)
    .executeTakeFirst()
  if (zeile === undefined || zeile.inhalt === null) return undefined
  return { name: zeile.name, typ: zeile.typ, inhalt: tresor.oeffne(zeile.inhalt, zweckVon(traegerId, nachweisId)) }
}

async function notiere(db: TraegerDb, h: Handlung, tat: string, fallId: string, gegenstand: string): Promise<void> {
  await protokolliere(db, h.traegerId, { zeitpunkt: h.jetzt, ...(h.konto ? { konto: h.konto } : {}), tat, fallId, gegenstand })
}

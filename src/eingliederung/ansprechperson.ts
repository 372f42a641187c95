import { sql } from 'kysely'
import { type Beschaeftigte, darfOeffnen, findFall, legeVorgangAn, personalMit } from '../fall/index.ts'
import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { leuteDesFalls } from './leute.ts'
import { ansprechpersonTexte as t } from './texte/personal-ansprechperson.ts'

/** Whom somebody asks: name and how to reach them, never their roles. */
export type Ansprechperson = Readonly<{ kontoId: string; name: string; stelle: string; telefon: string; email: string; seit: Temporal.Instant }>

/** Who accompanies a person into work (sec. 14 (3) SGB II: one for each who can work); nobody where the account is locked by now. */
export async function ansprechpersonVon(db: TraegerDb, traegerId: string, personId: string): Promise<Ansprechperson | undefined> {
  const zeile = await db
    .selectFrom('ansprechperson as a')
    .leftJoin('konto as k', (j) => j.onRef('k.traegerId', '=', 'a.traegerId').onRef('k.kontoId', '=', 'a.kontoId').on('k.gesperrt', '=', false))
    .select(['k.kontoId', 'k.name', 'k.stelle', 'k.telefon', 'k.email', 'a.seit'])
    .where('a.traegerId', '=', traegerId)
    .where('a.personId', '=', personId)
    .orderBy('a.ansprechpersonId', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (zeile === undefined || zeile.kontoId === null) return undefined
  const { kontoId, name, stelle, telefon, email, seit } = zeile
  return { kontoId, name: name ?? '', stelle: stelle ?? '', telefon: telefon ?? '', email: email ?? '', seit }
}

/** Query of who accompanies each person: the newest row of a person counts. */
export function begleitungen(db: TraegerDb, traegerId: string) {
  return db
    .selectFrom('ansprechperson')
    .distinctOn('personId')
    .select(['personId', 'kontoId'])
    .where('traegerId', '=', traegerId)
    .orderBy('personId')
    .orderBy('ansprechpersonId', 'desc')
}

/** Who can accompany people, with how many each accompanies already. */
export async function begleitende(db: TraegerDb, traegerId: string): Promise<readonly (Beschaeftigte & Readonly<{ zahl: number }>)[]> {
  const zahlen = await db
    .selectFrom(begleitungen(db, traegerId).as('a'))
    .select(['kontoId', sql<number>`count(*)::int`.as('zahl')])
    .groupBy('kontoId')
    .execute()
  const je = new Map(zahlen.map((z) => [z.kontoId, z.zahl]))
  return (await personalMit(db, traegerId, 'plan.schreiben')).map((k) => ({ ...k, zahl: je.get(k.kontoId) ?? 0 }))
}

export type AnsprechpersonGesetzt = Readonly<{ ok: true }> | Readonly<{ ok: false; hindernis: keyof typeof t.hindernisse }>

/**
 * Gives a person somebody who accompanies her, or nobody. Who gets her without having taken her learns it by a piece of work.
 *
 * @param kontoId null: nobody
 */
export async function setzeAnsprechperson(
  db: TraegerDb,
  h: Handlung,
  wem: Readonly<{ fallId: string; personId: string; kontoId: string | null }>,
): Promise<AnsprechpersonGesetzt> {
  const { fallId, personId, kontoId } = wem
  const fall = await findFall(db, h.traegerId, fallId)
  const mensch = (await leuteDesFalls(db, h.traegerId, fallId, tagVon(h.jetzt).toString())).find((m) => m.personId === personId)
  if (fall === undefined || mensch === undefined) return { ok: false, hindernis: 'fremd' }
  const neu = (await personalMit(db, h.traegerId, 'plan.schreiben')).find((k) => k.kontoId === kontoId)
  if (kontoId !== null && neu === undefined) return { ok: false, hindernis: 'niemand' }
  if (neu && !(await darfOeffnen(db, h.traegerId, fall, neu.kontoId))) return { ok: false, hindernis: 'kreis' }
  const bisher = await ansprechpersonVon(db, h.traegerId, personId)
  if ((bisher?.kontoId ?? null) === kontoId) return { ok: true }
  await db
    .insertInto('ansprechperson')
    .values({ traegerId: h.traegerId, fallId, personId, kontoId, seit: h.jetzt, gesetztVon: h.konto?.kontoId ?? null })
    .execute()
  if (neu && neu.kontoId !== h.konto?.kontoId)
    await legeVorgangAn(db, h, { fallId, art: 'integration', titel: t.aufgabe(mensch.name), zustaendig: neu.kontoId, team: fall.team })
  await protokolliere(db, h.traegerId, {
    zeitpunkt: h.jetzt,
    ...(h.konto && { konto: h.konto }),
    tat: 'ansprechperson.setzen',
    fallId,
    gegenstand: personId,
    zweck: t.zweck(mensch.name, neu?.name),
  })
  return { ok: true }
}

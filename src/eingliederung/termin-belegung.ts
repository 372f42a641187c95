import type { TraegerDb } from '../platform/db/index.ts'
import { type Belegung, beruehrtSich, type Spanne, uhrzeit } from './termin-zeit.ts'
import { terminFehler as t } from './texte/personal-termin.ts'

type Wer = Readonly<{ kontoId: string; raumId: string | null; fallId: string; personId: string }>

/**
 * Locks who and what an appointment needs until the end of the unit of work: of two that want the same time the second one waits and then
 * sees the first. Always in this order, so that no two wait for each other.
 */
export async function sperreFuerTermin(db: TraegerDb, traegerId: string, { kontoId, raumId, fallId }: Wer): Promise<void> {
  await db.selectFrom('konto').select('kontoId').where('traegerId', '=', traegerId).where('kontoId', '=', kontoId).forNoKeyUpdate().execute()
  await db.selectFrom('fall').select('fallId').where('traegerId', '=', traegerId).where('fallId', '=', fallId).forNoKeyUpdate().execute()
  if (raumId !== null)
    await db.selectFrom('terminRaum').select('raumId').where('traegerId', '=', traegerId).where('raumId', '=', raumId).forNoKeyUpdate().execute()
}

/** What stands in the way, as a sentence; undefined where the time is free for the person, for staff and for the room. */
export async function wasIstBelegt(db: TraegerDb, traegerId: string, wer: Wer, zeit: Spanne, ausser?: string): Promise<string | undefined> {
  const andere = await db
    .selectFrom('termin as t')
    .innerJoin('konto as k', (j) => j.onRef('k.traegerId', '=', 't.traegerId').onRef('k.kontoId', '=', 't.kontoId'))
    .leftJoin('terminRaum as r', (j) => j.onRef('r.traegerId', '=', 't.traegerId').onRef('r.raumId', '=', 't.raumId'))
    .select(['t.terminId', 't.kontoId', 't.raumId', 't.personId', 't.von', 't.bis', 'k.name', 'r.name as raum'])
    .where('t.traegerId', '=', traegerId)
    .where('t.stand', '=', 'vereinbart')
    .where('t.von', '<', zeit.bis)
    .where('t.bis', '>', zeit.von)
    .where((eb) =>
      eb.or([
        eb('t.kontoId', '=', wer.kontoId),
        eb('t.personId', '=', wer.personId),
        ...(wer.raumId === null ? [] : [eb('t.raumId', '=', wer.raumId)]),
      ]),
    )
    .execute()
  for (const a of andere.filter((x) => x.terminId !== ausser)) {
    const [von, bis] = [uhrzeit(a.von), uhrzeit(a.bis)]
    if (a.kontoId === wer.kontoId) return t.kontoBelegt(a.name, von, bis)
    if (a.raumId !== null && a.raumId === wer.raumId) return t.raumBelegt(a.raum ?? '', von, bis)
    return t.personBelegt(von, bis)
  }
  return abwesend(db, traegerId, wer, zeit)
}

async function abwesend(db: TraegerDb, traegerId: string, { kontoId, raumId }: Wer, zeit: Spanne): Promise<string | undefined> {
  const weg = (await abwesenheiten(db, traegerId, zeit)).find(
    (a) => (a.kontoId === kontoId || (raumId !== null && a.raumId === raumId)) && beruehrtSich(a, zeit),
  )
  if (weg === undefined) return undefined
  return weg.raumId === null ? t.abwesend(weg.name) : t.raumZu(weg.name)
}

export type Abwesenheit = Belegung & Readonly<{ abwesenheitId: string; name: string }>

/** Absences of staff and closures of rooms that touch a time. */
export async function abwesenheiten(db: TraegerDb, traegerId: string, zeit: Spanne): Promise<Abwesenheit[]> {
  const zeilen = await db
    .selectFrom('terminAbwesenheit as a')
    .leftJoin('konto as k', (j) => j.onRef('k.traegerId', '=', 'a.traegerId').onRef('k.kontoId', '=', 'a.kontoId'))
    .leftJoin('terminRaum as r', (j) => j.onRef('r.traegerId', '=', 'a.traegerId').onRef('r.raumId', '=', 'a.raumId'))
    .select(['a.abwesenheitId', 'a.kontoId', 'a.raumId', 'a.von', 'a.bis', 'k.name as konto', 'r.name as raum'])
    .where('a.traegerId', '=', traegerId)
    .where('a.von', '<', zeit.bis)
    .where('a.bis', '>', zeit.von)
    .orderBy('a.von')
    .execute()
  return zeilen.map(({ konto, raum, ...z }) => ({ ...z, name: konto ?? raum ?? '' }))
}

/** All that is taken in a time, of staff and rooms, for the search of free slots. */
export async function belegungen(db: TraegerDb, traegerId: string, zeit: Spanne): Promise<Belegung[]> {
  const termine = await db
    .selectFrom('termin')
    .select(['kontoId', 'raumId', 'von', 'bis'])
    .where('traegerId', '=', traegerId)
    .where('stand', '=', 'vereinbart')
    .where('von', '<', zeit.bis)
    .where('bis', '>', zeit.von)
    .execute()
  return [...termine, ...(await abwesenheiten(db, traegerId, zeit))]
}

import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { liesMitarbeiter } from './termin-lesen.ts'
import { type Getan, geht, gehtNicht } from './termin-model.ts'
import type { Spanne } from './termin-zeit.ts'
import { terminFehler as t } from './texte/personal-termin.ts'

export type NeuerRaum = Readonly<{ raumId?: string | undefined; name: string; haus: string; barrierefrei: boolean; aktiv: boolean }>

/** Opens a room for appointments, or changes one. */
export async function setzeRaum(db: TraegerDb, h: Handlung, { raumId, ...neu }: NeuerRaum): Promise<Getan<{ raumId: string }>> {
  const name = neu.name.trim()
  if (name === '') return gehtNicht(t.name)
  const gleich = await db.selectFrom('terminRaum').select('raumId').where('traegerId', '=', h.traegerId).where('name', '=', name).executeTakeFirst()
  if (gleich !== undefined && gleich.raumId !== raumId) return gehtNicht(t.gleicherRaum)
  const werte = { name, haus: neu.haus.trim(), barrierefrei: neu.barrierefrei, aktiv: neu.aktiv }
  const zeile =
    raumId === undefined
      ? await db
          .insertInto('terminRaum')
          .values({ traegerId: h.traegerId, ...werte })
          .returning('raumId')
          .executeTakeFirst()
      : await db
          .updateTable('terminRaum')
          .set(werte)
          .where('traegerId', '=', h.traegerId)
          .where('raumId', '=', raumId)
          .returning('raumId')
          .executeTakeFirst()
  if (zeile === undefined) return gehtNicht(t.raum)
  await schreibe(db, h, 'termin.raum', name)
  return geht({ raumId: zeile.raumId })
}

export type NeueDienstzeit = Readonly<{
  kontoId: string
  wochentag: number
  von: string
  bis: string
  giltVon: string
  giltBis?: string | null
  minuten: number
  selbstbuchung: boolean
  raumId?: string | null
}>

const uhr = /^([01]\d|2[0-3]):[0-5]\d$/

/** Adds weekly hours of somebody. */
export async function setzeDienstzeit(db: TraegerDb, h: Handlung, neu: NeueDienstzeit): Promise<Getan<{ dienstzeitId: string }>> {
  if (!uhr.test(neu.von) || !uhr.test(neu.bis) || neu.von >= neu.bis) return gehtNicht(t.zeitraum)
  if (!Number.isInteger(neu.minuten) || neu.minuten < 10 || neu.minuten > 240) return gehtNicht(t.zeit)
  if (neu.giltBis && neu.giltBis < neu.giltVon) return gehtNicht(t.zeitraum)
  if (!(await haeltTermine(db, h.traegerId, neu.kontoId))) return gehtNicht(t.konto)
  if (neu.raumId && !(await gibtRaum(db, h.traegerId, neu.raumId))) return gehtNicht(t.raum)
  const { dienstzeitId } = await db
    .insertInto('terminDienstzeit')
    .values({ traegerId: h.traegerId, ...neu, giltBis: neu.giltBis ?? null, raumId: neu.raumId ?? null })
    .returning('dienstzeitId')
    .executeTakeFirstOrThrow()
  await schreibe(db, h, 'termin.dienstzeit', neu.kontoId)
  return geht({ dienstzeitId })
}

/** Ends weekly hours; appointments that were made stay. */
export async function loescheDienstzeit(db: TraegerDb, h: Handlung, dienstzeitId: string): Promise<Getan> {
  await db.deleteFrom('terminDienstzeit').where('traegerId', '=', h.traegerId).where('dienstzeitId', '=', dienstzeitId).execute()
  await schreibe(db, h, 'termin.dienstzeit', dienstzeitId)
  return geht({})
}

/** Says when somebody or a room is not there; never why. */
export async function setzeAbwesenheit(db: TraegerDb, h: Handlung, neu: Spanne & Readonly<{ kontoId?: string; raumId?: string }>): Promise<Getan> {
  if (Temporal.Instant.compare(neu.von, neu.bis) >= 0) return gehtNicht(t.zeitraum)
  if (neu.kontoId !== undefined && !(await haeltTermine(db, h.traegerId, neu.kontoId))) return gehtNicht(t.konto)
  if (neu.kontoId === undefined && !(await gibtRaum(db, h.traegerId, neu.raumId ?? ''))) return gehtNicht(t.raum)
  await db
    .insertInto('terminAbwesenheit')
    .values({
      traegerId: h.traegerId,
      kontoId: neu.kontoId ?? null,
      raumId: neu.kontoId === undefined ? (neu.raumId ?? null) : null,
      von: neu.von,
      bis: neu.bis,
    })
    .execute()
  await schreibe(db, h, 'termin.abwesenheit', neu.kontoId ?? neu.raumId ?? '')
  return geht({})
}

export async function loescheAbwesenheit(db: TraegerDb, h: Handlung, abwesenheitId: string): Promise<Getan> {
  await db.deleteFrom('terminAbwesenheit').where('traegerId', '=', h.traegerId).where('abwesenheitId', '=', abwesenheitId).execute()
  await schreibe(db, h, 'termin.abwesenheit', abwesenheitId)
  return geht({})
}

async function haeltTermine(db: TraegerDb, traegerId: string, kontoId: string): Promise<boolean> {
  return (await liesMitarbeiter(db, traegerId)).some((m) => m.kontoId === kontoId)
}

async function gibtRaum(db: TraegerDb, traegerId: string, raumId: string): Promise<boolean> {
  const raeume = await db.selectFrom('terminRaum').select('raumId').where('traegerId', '=', traegerId).execute()
  return raeume.some((r) => r.raumId === raumId)
}

function schreibe(db: TraegerDb, h: Handlung, tat: string, gegenstand: string): Promise<void> {
  return protokolliere(db, h.traegerId, { zeitpunkt: h.jetzt, ...(h.konto && { konto: h.konto }), tat, gegenstand })
}

import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import { darf, type Recht } from '../platform/auth/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { darfOeffnen, type Fall, findFall } from './oeffnen.ts'
import { zustaendigkeit as t } from './texte/personal-zustaendigkeit.ts'

export type Beschaeftigte = Readonly<{ kontoId: string; name: string; stelle: string }>
export type Zustaendigkeit = Readonly<{
  zustaendig: Beschaeftigte | undefined
  team: string
  geschuetzt: boolean
  /** who may open the case while it is protected */
  kreis: readonly Beschaeftigte[]
  /** who can work on it, with the number of cases each has already */
  waehlbar: readonly (Beschaeftigte & Readonly<{ faelle: number }>)[]
  /** who can be taken into the circle */
  personal: readonly Beschaeftigte[]
}>
export type Zugewiesen = Readonly<{ ok: true }> | Readonly<{ ok: false; satz: string }>

/** Who works on a case, how much they have, and who may open it where it is protected. */
export async function liesZustaendigkeit(db: TraegerDb, traegerId: string, fall: Fall): Promise<Zustaendigkeit> {
  const alle = await personalMit(db, traegerId, 'fall.lesen')
  const bearbeitende = new Set((await personalMit(db, traegerId, 'angabe.erfassen')).map((k) => k.kontoId))
  const zahlen = await db
    .selectFrom('fall')
    .select(['zustaendig', (e) => e.fn.countAll<number>().as('zahl')])
    .where('traegerId', '=', traegerId)
    .where('zustaendig', 'is not', null)
    .groupBy('zustaendig')
    .execute()
  const faelle = new Map(zahlen.map((z) => [z.zustaendig, Number(z.zahl)]))
  const kreis = new Set(await liesKreis(db, traegerId, fall.fallId))
  return {
    zustaendig: fall.zustaendig === null ? undefined : await findBeschaeftigte(db, traegerId, fall.zustaendig),
    team: fall.team,
    geschuetzt: fall.geschuetzt,
    kreis: alle.filter((k) => kreis.has(k.kontoId)),
    waehlbar: alle.filter((k) => bearbeitende.has(k.kontoId)).map((k) => ({ ...k, faelle: faelle.get(k.kontoId) ?? 0 })),
    personal: alle.filter((k) => !kreis.has(k.kontoId)),
  }
}

/**
 * Gives a case to somebody of the benefit desk, or to nobody: then it waits for the team.
 *
 * @param neu `aufgaben`: open work of the case that its former holder has goes along
 */
export async function weiseFallZu(
  db: TraegerDb,
  h: Handlung,
  fallId: string,
  neu: Readonly<{ zustaendig: string | null; team: string; aufgaben: boolean }>,
): Promise<Zugewiesen> {
  const fall = await findFall(db, h.traegerId, fallId)
  if (fall === undefined) return { ok: false, satz: t.gibtEsNicht }
  const person = (await personalMit(db, h.traegerId, 'angabe.erfassen')).find((k) => k.kontoId === neu.zustaendig)
  if (neu.zustaendig !== null && person === undefined) return { ok: false, satz: t.niemand }
  if (person && !(await darfOeffnen(db, h.traegerId, fall, person.kontoId))) return { ok: false, satz: t.nichtImKreis(person.name) }
  const team = neu.team.trim().slice(0, 60)
  const faelle = db.updateTable('fall').where('traegerId', '=', h.traegerId).where('fallId', '=', fallId)
  await faelle.set({ zustaendig: neu.zustaendig, team }).execute()
  if (neu.aufgaben && fall.zustaendig !== neu.zustaendig)
    await db
      .updateTable('vorgang')
      .set({ zustaendig: neu.zustaendig, team })
      .where('traegerId', '=', h.traegerId)
      .where('fallId', '=', fallId)
      .where('erledigtAm', 'is', null)
      .where('zustaendig', fall.zustaendig === null ? 'is' : '=', fall.zustaendig)
      .execute()
  await merke(db, h, 'fall.zuweisen', fallId, t.zweckZugewiesen(person?.name, team))
  return { ok: true }
}

/**
 * Protects a case of staff or their relatives: only a closed circle opens it (sec. 35 (1) sentence 3 SGB I). Who protects it stands in
 * the circle, and who works on it.
 */
export async function schuetzeFall(db: TraegerDb, h: Handlung, fallId: string): Promise<Zugewiesen> {
  const fall = await findFall(db, h.traegerId, fallId)
  if (fall === undefined) return { ok: false, satz: t.gibtEsNicht }
  for (const kontoId of new Set([h.konto?.kontoId, fall.zustaendig])) if (kontoId) await nimmAuf(db, h.traegerId, fallId, kontoId)
  await setzeSchutz(db, h.traegerId, fallId, true)
  await merke(db, h, 'fall.schuetzen', fallId, t.zweckGeschuetzt)
  return { ok: true }
}

/** Takes somebody into the circle of a protected case. */
export async function erweitereKreis(db: TraegerDb, h: Handlung, fallId: string, kontoId: string): Promise<Zugewiesen> {
  const person = (await personalMit(db, h.traegerId, 'fall.lesen')).find((k) => k.kontoId === kontoId)
  if (person === undefined) return { ok: false, satz: t.niemand }
  await nimmAuf(db, h.traegerId, fallId, kontoId)
  await merke(db, h, 'fall.schuetzen', fallId, t.zweckDazu(person.name))
  return { ok: true }
}

/** Takes somebody out of the circle; the last one stays, and so does who works on the case. */
export async function verkleinereKreis(db: TraegerDb, h: Handlung, fallId: string, kontoId: string): Promise<Zugewiesen> {
  const fall = await findFall(db, h.traegerId, fallId)
  const kreis = await liesKreis(db, h.traegerId, fallId)
  const person = await findBeschaeftigte(db, h.traegerId, kontoId)
  if (fall === undefined || person === undefined || !kreis.includes(kontoId)) return { ok: false, satz: t.niemand }
  if (kreis.length === 1) return { ok: false, satz: t.letzte }
  if (fall.zustaendig === kontoId) return { ok: false, satz: t.nochZustaendig(person.name) }
  await db.deleteFrom('fallKreis').where('traegerId', '=', h.traegerId).where('fallId', '=', fallId).where('kontoId', '=', kontoId).execute()
  await merke(db, h, 'fall.schuetzen', fallId, t.zweckHeraus(person.name))
  return { ok: true }
}

/** Opens a protected case for all whose role may read cases; the circle is kept no longer. @param grund stands in the record */
export async function hebeSchutzAuf(db: TraegerDb, h: Handlung, fallId: string, grund: string): Promise<Zugewiesen> {
  if (grund.trim() === '') return { ok: false, satz: t.grundFehlt }
  await setzeSchutz(db, h.traegerId, fallId, false)
  await db.deleteFrom('fallKreis').where('traegerId', '=', h.traegerId).where('fallId', '=', fallId).execute()
  await merke(db, h, 'fall.schuetzen', fallId, t.zweckOffen(grund.trim().slice(0, 200)))
  return { ok: true }
}

/** Staff who can sign in and have a right, by name. */
export async function personalMit(db: TraegerDb, traegerId: string, recht: Recht): Promise<Beschaeftigte[]> {
  const konten = await db
    .selectFrom('konto')
    .select(['kontoId', 'name', 'stelle', 'rollen'])
    .where('traegerId', '=', traegerId)
    .where('art', '=', 'personal')
    .where('gesperrt', '=', false)
    .orderBy('name')
    .orderBy('kontoId')
    .execute()
  return konten.filter((k) => darf({ art: 'personal', rollen: k.rollen }, recht)).map(({ kontoId, name, stelle }) => ({ kontoId, name, stelle }))
}

async function findBeschaeftigte(db: TraegerDb, traegerId: string, kontoId: string): Promise<Beschaeftigte | undefined> {
  return db
    .selectFrom('konto')
    .select(['kontoId', 'name', 'stelle'])
    .where('traegerId', '=', traegerId)
    .where('kontoId', '=', kontoId)
    .where('art', '=', 'personal')
    .executeTakeFirst()
}

async function liesKreis(db: TraegerDb, traegerId: string, fallId: string): Promise<string[]> {
  const zeilen = await db.selectFrom('fallKreis').select('kontoId').where('traegerId', '=', traegerId).where('fallId', '=', fallId).execute()
  return zeilen.map((z) => z.kontoId)
}

async function nimmAuf(db: TraegerDb, traegerId: string, fallId: string, kontoId: string): Promise<void> {
  await db
    .insertInto('fallKreis')
    .values({ traegerId, fallId, kontoId })
    .onConflict((c) => c.doNothing())
    .execute()
}

async function setzeSchutz(db: TraegerDb, traegerId: string, fallId: string, geschuetzt: boolean): Promise<void> {
  await db.updateTable('fall').set({ geschuetzt }).where('traegerId', '=', traegerId).where('fallId', '=', fallId).execute()
}

function merke(db: TraegerDb, h: Handlung, tat: string, fallId: string, zweck: string): Promise<void> {
  return protokolliere(db, h.traegerId, { zeitpunkt: h.jetzt, ...(h.konto && { konto: h.konto }), tat, fallId, zweck })
}

import { sql } from 'kysely'
import type { Uhr } from '../clock/index.ts'
import { type Db, forTraeger, type TraegerDb } from '../db/index.ts'
import { gruende } from './texte/personal.ts'

/** A piece of work as its program gets it. */
export type Auftrag = Readonly<{
  traegerId: string
  auftragId: string
  art: string
  schluessel: string
  daten: unknown
  versuch: number
  jetzt: Temporal.Instant
}>

/**
 * Does one kind of work. What it writes through `db` and that it is done are one transaction: after a crash both are there or neither.
 * What it does outside of the database (a mail) may happen twice.
 */
export type Programm = (db: TraegerDb, auftrag: Auftrag) => Promise<void>

/**
 * Work whose effect lies outside of the database and takes its time, a mail: `beginne` reads what it needs, what it returns acts without
 * holding the database, and what that returns writes the outcome; with the last one the work is done. It may happen twice after a crash,
 * never not at all. Returning nothing at first: there was nothing to do.
 */
export type ProgrammInSchritten = Readonly<{
  beginne: (db: TraegerDb, auftrag: Auftrag) => Promise<(() => Promise<Abschluss>) | undefined>
}>
export type Abschluss = (db: TraegerDb, jetzt: Temporal.Instant) => Promise<void>

export type Verzeichnis = Readonly<Record<string, Programm | ProgrammInSchritten>>

/** Expected failure of a piece of work; the message is a German sentence that people read. */
export class AuftragGescheitert extends Error {
  override readonly name = 'AuftragGescheitert'
}

type Umgebung = Readonly<{ db: Db; uhr: Uhr }>

/** After it another worker may take the work of one that died. Work under way keeps its row locked and is never taken. */
const HALTEZEIT = Temporal.Duration.from({ minutes: 5 })
const PAKET = 20
const LEERLAUF_MS = 1_000

/** Seconds to the next attempt: half a minute, doubled each time, six hours at most. */
export function pauseNachFehler(versuch: number): number {
  return Math.min(6 * 3600, 30 * 2 ** (versuch - 1))
}

/**
 * Does all work that is due, of every Träger, and ends. Several workers share it.
 *
 * @returns how many pieces this call finished
 */
export async function arbeiteAb({ db, uhr }: Umgebung, verzeichnis: Verzeichnis, weiter = () => true): Promise<number> {
  let erledigt = 0
  for (;;) {
    const faellig = await findFaellige(db, uhr.jetzt())
    let genommen = 0
    for (const { traegerId, auftragId } of faellig) {
      if (!weiter()) return erledigt
      const anspruch = await nimm(db, traegerId, auftragId, uhr.jetzt())
      if (anspruch === undefined) continue
      genommen++
      if (await fuehreAus({ db, uhr }, verzeichnis, anspruch)) erledigt++
    }
    if (genommen === 0) return erledigt
  }
}

export type Arbeiter = Readonly<{
  /** lets the work under way finish and takes no more */
  stoppe: () => Promise<void>
}>

/** Works until it is stopped; a database that is away for a while does not end it. */
export function starteArbeiter(umgebung: Umgebung, verzeichnis: Verzeichnis): Arbeiter {
  let laeuft = true
  let wecke = () => {}
  const pause = () =>
    new Promise<void>((weiter) => {
      const wecker = setTimeout(weiter, LEERLAUF_MS)
      wecke = () => {
        clearTimeout(wecker)
        weiter()
      }
    })
  const schleife = async () => {
    while (laeuft) {
      await arbeiteAb(umgebung, verzeichnis, () => laeuft).catch((fehler: unknown) => console.error(fehler))
      if (laeuft) await pause()
    }
  }
  const ende = schleife()
  return {
    stoppe: async () => {
      laeuft = false
      wecke()
      await ende
    },
  }
}

async function findFaellige(db: Db, jetzt: Temporal.Instant): Promise<{ traegerId: string; auftragId: string }[]> {
  const { rows } = await sql<{ traegerId: string; auftragId: string }>`
    select traeger_id, auftrag_id from faellige_auftraege(${jetzt.toString()}::timestamptz, ${PAKET})`.execute(db)
  return rows
}

type Anspruch = Readonly<{ traegerId: string; auftragId: string; gehaltenBis: Temporal.Instant; versuch: number }>

/** Takes a piece of work for the time it is held; undefined where another worker has it or it is done. */
function nimm(db: Db, traegerId: string, auftragId: string, jetzt: Temporal.Instant): Promise<Anspruch | undefined> {
  return forTraeger(db, traegerId, async (trx) => {
    const frei = await trx
      .selectFrom('auftrag')
      .select('auftragId')
      .where('traegerId', '=', traegerId)
      .where('auftragId', '=', auftragId)
      .where('erledigtAm', 'is', null)
      .where('faelligAm', '<=', jetzt)
      .where((e) => e.or([e('gehaltenBis', 'is', null), e('gehaltenBis', '<', jetzt)]))
      .forUpdate()
      .skipLocked()
      .executeTakeFirst()
    if (frei === undefined) return undefined
    const zeile = await trx
      .updateTable('auftrag')
      .set((e) => ({ gehaltenBis: jetzt.add(HALTEZEIT), versuche: e('versuche', '+', 1) }))
      .where('traegerId', '=', traegerId)
      .where('auftragId', '=', auftragId)
      .returning(['gehaltenBis', 'versuche'])
      .executeTakeFirstOrThrow()
    return zeile.gehaltenBis === null ? undefined : { traegerId, auftragId, gehaltenBis: zeile.gehaltenBis, versuch: zeile.versuche }
  })
}

async function fuehreAus({ db, uhr }: Umgebung, verzeichnis: Verzeichnis, anspruch: Anspruch): Promise<boolean> {
  const { traegerId } = anspruch
  try {
    const wirkung = await forTraeger(db, traegerId, (trx) => beginne(trx, uhr.jetzt(), verzeichnis, anspruch))
    if (typeof wirkung !== 'function') return wirkung === 'erledigt'
    const abschluss = await wirkung()
    return await forTraeger(db, traegerId, async (trx) => {
      if ((await sperre(trx, anspruch)) === undefined) return false
      const jetzt = uhr.jetzt()
      await abschluss(trx, jetzt)
      await merkeErledigt(trx, jetzt, anspruch)
      return true
    })
  } catch (fehler) {
    await merkeFehler(db, uhr.jetzt(), anspruch, fehler)
    return false
  }
}

/** Does the work, or its first step: then what is to be done outside of the database comes back. */
async function beginne(
  trx: TraegerDb,
  jetzt: Temporal.Instant,
  verzeichnis: Verzeichnis,
  anspruch: Anspruch,
): Promise<'vergeben' | 'erledigt' | (() => Promise<Abschluss>)> {
  const { traegerId, auftragId } = anspruch
  const zeile = await sperre(trx, anspruch)
  if (zeile === undefined) return 'vergeben'
  const programm = Object.hasOwn(verzeichnis, zeile.art) ? verzeichnis[zeile.art] : undefined
  if (programm === undefined) throw new AuftragGescheitert(gruende.ohneProgramm(zeile.art))
  const auftrag = { traegerId, auftragId, ...zeile, versuch: anspruch.versuch, jetzt }
  const wirkung = typeof programm === 'function' ? await programm(trx, auftrag) : await programm.beginne(trx, auftrag)
  if (typeof wirkung === 'function') return wirkung
  await merkeErledigt(trx, jetzt, anspruch)
  return 'erledigt'
}

async function merkeErledigt(trx: TraegerDb, jetzt: Temporal.Instant, { traegerId, auftragId }: Anspruch): Promise<void> {
  await trx
    .updateTable('auftrag')
    .set({ erledigtAm: jetzt, gehaltenBis: null, fehler: null })
    .where('traegerId', '=', traegerId)
    .where('auftragId', '=', auftragId)
    .execute()
}

/** Only with the hold of this worker: who was away too long finds the work taken or done, and leaves it. */
function sperre(db: TraegerDb, { traegerId, auftragId, gehaltenBis }: Anspruch) {
  return db
    .selectFrom('auftrag')
    .select(['art', 'schluessel', 'daten'])
    .where('traegerId', '=', traegerId)
    .where('auftragId', '=', auftragId)
    .where('erledigtAm', 'is', null)
    .where('gehaltenBis', '=', gehaltenBis)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst()
}

function merkeFehler(db: Db, jetzt: Temporal.Instant, { traegerId, auftragId, gehaltenBis, versuch }: Anspruch, fehler: unknown): Promise<void> {
  const erwartet = fehler instanceof AuftragGescheitert
  if (!erwartet) console.error(fehler)
  return forTraeger(db, traegerId, async (trx) => {
    await trx
      .updateTable('auftrag')
      .set({
        // what an unexpected error says may hold what it was about
        fehler: erwartet ? fehler.message : gruende.unerwartet,
        gehaltenBis: null,
        faelligAm: jetzt.add({ seconds: pauseNachFehler(versuch) }),
      })
      .where('traegerId', '=', traegerId)
      .where('auftragId', '=', auftragId)
      .where('gehaltenBis', '=', gehaltenBis)
      .execute()
  })
}

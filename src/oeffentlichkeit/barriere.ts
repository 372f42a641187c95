import { sql } from 'kysely'
import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { werktageNach } from '../platform/kalender/index.ts'
import type { Tresor } from '../platform/tresor/index.ts'
import { barriereWorte as t } from './texte/personal-barriere.ts'

export const barriereStaende = ['in-arbeit', 'behoben', 'keine'] as const
export type BarriereStand = (typeof barriereStaende)[number]

/** Sec. 12b (4) BGG and the laws of the Länder: an answer within a month. */
const TAGE_HOECHSTENS = 30
/** What the house sets itself. */
const WERKTAGE_ZIEL = 5

export const LAENGSTE_MELDUNG = 4_000

export type NeueBarriere = Readonly<{ text: string; seite: string; hilfsmittel: string; geraet: string; kontakt: string }>

/**
 * Keeps the report of a barrier.
 *
 * @param h without an account: anybody reports
 */
export async function meldeBarriere(
  db: TraegerDb,
  tresor: Tresor,
  h: Handlung,
  neu: NeueBarriere,
): Promise<Readonly<{ nummer: number; faelligAm: string }>> {
  const { traegerId, jetzt } = h
  await sql`select pg_advisory_xact_lock(hashtextextended(${`barriere ${traegerId}`}, 0))`.execute(db)
  const letzte = await db
    .selectFrom('barriere')
    .select((e) => e.fn.max('nummer').as('nr'))
    .where('traegerId', '=', traegerId)
    .executeTakeFirst()
  const nummer = (letzte?.nr ?? 0) + 1
  const faelligAm = tagVon(jetzt).add({ days: TAGE_HOECHSTENS }).toString()
  await db
    .insertInto('barriere')
    .values({
      traegerId,
      nummer,
      text: neu.text.slice(0, LAENGSTE_MELDUNG),
      seite: neu.seite.slice(0, 500),
      hilfsmittel: neu.hilfsmittel.slice(0, 200),
      geraet: neu.geraet.slice(0, 300),
      kontakt: neu.kontakt === '' ? null : Buffer.from(tresor.verschliesse(Buffer.from(neu.kontakt.slice(0, 200)), zweck(nummer))),
      eingegangenAm: jetzt,
      faelligAm,
    })
    .execute()
  await protokolliere(db, traegerId, { zeitpunkt: jetzt, tat: 'barriere.melden', gegenstand: String(nummer) })
  return { nummer, faelligAm }
}

const zweck = (nummer: number) => `barriere ${nummer}`

export type Barriere = Readonly<{
  barriereId: string
  nummer: number
  text: string
  seite: string
  hilfsmittel: string
  geraet: string
  kontakt: string
  eingegangenAm: Temporal.Instant
  faelligAm: string
  /** the day by which the house wants to answer */
  zielAm: string
  antworten: readonly Readonly<{ stand: BarriereStand; antwort: string; oeffentlich: string; von: string; am: Temporal.Instant }>[]
}>

/** All reports, the oldest open one first, then the closed ones. */
export async function liesBarrieren(db: TraegerDb, tresor: Tresor, traegerId: string, land: string): Promise<Barriere[]> {
  const zeilen = await db.selectFrom('barriere').selectAll().where('traegerId', '=', traegerId).orderBy('nummer').execute()
  const antworten = await db.selectFrom('barriereAntwort').selectAll().where('traegerId', '=', traegerId).orderBy('nr').execute()
  const nach = Map.groupBy(antworten, (a) => a.barriereId)
  const alle = zeilen.map((z) => ({
    ...z,
    kontakt: z.kontakt === null ? '' : Buffer.from(tresor.oeffne(z.kontakt, zweck(z.nummer))).toString(),
    zielAm: werktageNach(land, tagVon(z.eingegangenAm), WERKTAGE_ZIEL).toString(),
    antworten: (nach.get(z.barriereId) ?? []).map((a) => ({ ...a, stand: barriereStaende.find((s) => s === a.stand) ?? 'in-arbeit' })),
  }))
  return alle.toSorted((a, b) => Number(istErledigt(a)) - Number(istErledigt(b)) || a.nummer - b.nummer)
}

export function istErledigt({ antworten }: Pick<Barriere, 'antworten'>): boolean {
  const letzte = antworten.at(-1)
  return letzte !== undefined && letzte.stand !== 'in-arbeit'
}

export type BarriereAntwort = Readonly<{ stand: BarriereStand; antwort: string; oeffentlich: string }>

/** Answers a report; with the last answer the contact of who reported is deleted. */
export async function beantworteBarriere(
  db: TraegerDb,
  h: Handlung,
  nummer: number,
  neu: BarriereAntwort,
): Promise<{ ok: true } | { ok: false; satz: string }> {
  if (neu.antwort.trim() === '') return { ok: false, satz: t.fehler.antwort }
  const { traegerId, jetzt } = h
  const zeile = await db
    .selectFrom('barriere')
    .select('barriereId')
    .where('traegerId', '=', traegerId)
    .where('nummer', '=', nummer)
    .forUpdate()
    .executeTakeFirst()
  if (zeile === undefined) return { ok: false, satz: t.fehler.weg }
  const { barriereId } = zeile
  const letzte = await db
    .selectFrom('barriereAntwort')
    .select((e) => e.fn.max('nr').as('nr'))
    .where('traegerId', '=', traegerId)
    .where('barriereId', '=', barriereId)
    .executeTakeFirst()
  await db
    .insertInto('barriereAntwort')
    .values({
      traegerId,
      barriereId,
      nr: (letzte?.nr ?? 0) + 1,
      stand: neu.stand,
      antwort: neu.antwort.trim().slice(0, 4_000),
      oeffentlich: neu.oeffentlich.trim().slice(0, 500),
      kontoId: h.konto?.kontoId ?? null,
      von: h.konto?.name ?? 'System',
      am: jetzt,
    })
    .execute()
  if (neu.stand !== 'in-arbeit')
    await db.updateTable('barriere').set({ kontakt: null }).where('traegerId', '=', traegerId).where('barriereId', '=', barriereId).execute()
  await protokolliere(db, traegerId, {
    zeitpunkt: jetzt,
    ...(h.konto && { konto: h.konto }),
    tat: 'barriere.beantworten',
    gegenstand: `${nummer}: ${neu.stand}`,
  })
  return { ok: true }
}

/** How many reports have no answer that ends them. */
export async function offeneBarrieren(db: TraegerDb, traegerId: string): Promise<number> {
  const zeile = await db
    .selectFrom('barriere as b')
    .select((e) => e.fn.countAll<number>().as('zahl'))
    .where('b.traegerId', '=', traegerId)
    .where((e) =>
      e.not(
        e.exists(
          e
            .selectFrom('barriereAntwort as a')
            .select('a.nr')
            .whereRef('a.traegerId', '=', 'b.traegerId')
            .whereRef('a.barriereId', '=', 'b.barriereId')
            .where('a.stand', '<>', 'in-arbeit'),
        ),
      ),
    )
    .executeTakeFirst()
  return Number(zeile?.zahl ?? 0)
}

/** What the public list shows: barriers that the house has confirmed, the newest first. Nothing of who reported, nothing of their words. */
export async function bekannteBarrieren(
  db: TraegerDb,
  traegerId: string,
): Promise<readonly Readonly<{ was: string; behoben: boolean; gemeldet: string; behobenAm: string | undefined }>[]> {
  const zeilen = await db
    .selectFrom('barriereAntwort as a')
    .innerJoin('barriere as b', (j) => j.onRef('b.traegerId', '=', 'a.traegerId').onRef('b.barriereId', '=', 'a.barriereId'))
    .select(['a.barriereId', 'a.stand', 'a.oeffentlich', 'a.am', 'b.eingegangenAm'])
    .distinctOn('a.barriereId')
    .where('a.traegerId', '=', traegerId)
    .orderBy('a.barriereId')
    .orderBy('a.nr', 'desc')
    .execute()
  return zeilen
    .filter((z) => z.oeffentlich !== '' && z.stand !== 'keine')
    .toSorted((a, b) => Temporal.Instant.compare(b.eingegangenAm, a.eingegangenAm))
    .map((z) => ({
      was: z.oeffentlich,
      behoben: z.stand === 'behoben',
      gemeldet: tagVon(z.eingegangenAm).toString(),
      behobenAm: z.stand === 'behoben' ? tagVon(z.am).toString() : undefined,
    }))
}

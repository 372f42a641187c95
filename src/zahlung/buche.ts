import { sql } from 'kysely'
import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { Ergebnisse, teileAuf } from './aufteilung.ts'
import { haushaltsstellen } from './haushaltsstelle.ts'
import type { Kostentraeger, Leistung } from './model.ts'
import { zwecke } from './texte/personal.ts'

/** Amount in cents of a person, month, benefit and cost bearer. */
type Konten = Map<string, Konto>
type Konto = { personId: string; monat: string; leistung: Leistung; kostentraeger: Kostentraeger; cent: number }

/**
 * Puts a decision into the ledger: for each person, month, benefit and cost bearer what it grants less what stands there already from
 * earlier decisions. A second call does nothing. Belongs into the transaction that issues the decision: then the ledger follows the order
 * in which decisions were made.
 *
 * @returns number of entries; 0 also where the decision changes no amount
 * @throws where the decision does not exist or names a person that the case does not have
 */
export async function bucheBescheid(db: TraegerDb, h: Handlung, bescheidId: string): Promise<number> {
  const { traegerId, jetzt } = h
  const bescheid = await db
    .selectFrom('bescheid')
    .select(['fallId', 'nummer', 'ergebnisse'])
    .where('traegerId', '=', traegerId)
    .where('bescheidId', '=', bescheidId)
    .executeTakeFirstOrThrow()
  // two decisions of one case follow each other: the second sees what the first has booked. Rows that name the case stay possible.
  await db.selectFrom('fall').select('fallId').where('traegerId', '=', traegerId).where('fallId', '=', bescheid.fallId).forNoKeyUpdate().execute()
  const merker = { traegerId, bescheidId, gebuchtAm: jetzt }
  const neu = await db
    .insertInto('bescheidGebucht')
    .values(merker)
    .onConflict((c) => c.doNothing())
    .executeTakeFirst()
  if (neu.numInsertedOrUpdatedRows === 0n) return 0
  const posten = await unterschiede(db, traegerId, bescheid.fallId, bescheid.ergebnisse)
  if (posten.length > 0) {
    const stelle = await haushaltsstellen(db, traegerId)
    const zeilen = posten.map(({ cent, ...p }) => ({
      ...p,
      traegerId,
      bescheidId,
      fallId: bescheid.fallId,
      haushaltsstelle: stelle(p.leistung, p.kostentraeger),
      betragCent: cent,
      angelegtAm: jetzt,
    }))
    for (let i = 0; i < zeilen.length; i += 500)
      await db
        .insertInto('buchung')
        .values(zeilen.slice(i, i + 500))
        .execute()
  }
  await protokolliere(db, traegerId, {
    zeitpunkt: jetzt,
    ...(h.konto ? { konto: h.konto } : {}),
    tat: 'bescheid.buchen',
    fallId: bescheid.fallId,
    gegenstand: bescheid.nummer,
    zweck: zwecke.buchen,
  })
  return posten.length
}

async function unterschiede(db: TraegerDb, traegerId: string, fallId: string, roh: unknown): Promise<Konto[]> {
  const konten: Konten = new Map()
  const ergebnisse = Ergebnisse.parse(roh)
  const kennungen = await personIds(db, traegerId, fallId)
  for (const { monat, personen } of ergebnisse) {
    for (const [kennung, betraege] of Object.entries(personen)) {
      const personId = kennungen.get(kennung)
      if (personId === undefined) throw new Error(`the decision names the person ${kennung}, whom the case does not have`)
      for (const p of teileAuf(betraege)) zaehle(konten, { ...p, personId, monat: `${monat}-01` })
    }
  }
  for (const k of await bisher(
    db,
    traegerId,
    fallId,
    ergebnisse.map((e) => `${e.monat}-01`),
  ))
    zaehle(konten, { ...k, cent: -k.cent })
  return [...konten.values()].filter((k) => k.cent !== 0)
}

function zaehle(konten: Konten, k: Konto): void {
  const schluessel = `${k.personId} ${k.monat} ${k.leistung} ${k.kostentraeger}`
  const konto = konten.get(schluessel)
  if (konto === undefined) konten.set(schluessel, { ...k })
  else konto.cent += k.cent
}

async function personIds(db: TraegerDb, traegerId: string, fallId: string): Promise<Map<string, string>> {
  const zeilen = await db
    .selectFrom('person')
    .select(['kennung', 'personId'])
    .where('traegerId', '=', traegerId)
    .where('fallId', '=', fallId)
    .execute()
  return new Map(zeilen.map((z) => [z.kennung, z.personId]))
}

/** What stands in the ledger for these months. */
async function bisher(db: TraegerDb, traegerId: string, fallId: string, monate: readonly string[]): Promise<Konto[]> {
  if (monate.length === 0) return []
  const zeilen = await db
    .selectFrom('buchung')
    .select(['personId', 'monat', 'leistung', 'kostentraeger', sql<number>`sum(betrag_cent)`.as('cent')])
    .where('traegerId', '=', traegerId)
    .where('fallId', '=', fallId)
    .where('monat', 'in', monate)
    .groupBy(['personId', 'monat', 'leistung', 'kostentraeger'])
    .execute()
  return zeilen.map((z) => ({ ...z, leistung: z.leistung as Leistung, kostentraeger: z.kostentraeger === 'bund' ? 'bund' : 'kommune' }))
}

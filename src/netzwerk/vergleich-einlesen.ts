import { createHash } from 'node:crypto'
import type { Handlung } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { type Ergebnis, fehler } from './ergebnis.ts'
import { einlesen as t } from './texte/personal-einlesen.ts'
import type { NeuerWert } from './vergleich-csv.ts'
import { letzteNummern, liesWerte, schluessel } from './vergleich-werte.ts'
import { durch, merke } from './verzeichnis-pflegen.ts'

type Wer = Handlung & Readonly<{ koordiniert: boolean }>
export type Bilanz = Readonly<{ neu: number; geaendert: number; gleich: number }>
export type Einlesung = Readonly<{ werte: readonly NeuerWert[]; quelle: string; datei: string; text: string; uebung: boolean }>

/** What reading in these values would do, without doing it. */
export async function bilanzVon(db: TraegerDb, netzId: string, werte: readonly NeuerWert[]): Promise<Bilanz> {
  const teile = await teile_(db, netzId, werte)
  return { neu: teile.neu.length, geaendert: teile.geaendert.length, gleich: teile.gleich.length }
}

/** Writes all values as one step that can be taken back as a whole; what is there already in the same state is not written again. */
export async function lieseEin(db: TraegerDb, h: Wer, neu: Einlesung): Promise<Ergebnis<{ einlesungId: string; geschrieben: number }>> {
  if (!h.koordiniert) return fehler(t.nurKoordination)
  if (neu.quelle.trim() === '') return fehler(t.quelleFehlt, 'quelle')
  const { traegerId } = h
  const nummern = await letzteNummern(db, traegerId)
  const { neu: frische, geaendert } = await teile_(db, traegerId, neu.werte)
  const zuSchreiben = [...frische, ...geaendert]
  const { einlesungId } = await db
    .insertInto('vergleichEinlesung')
    .values({
      traegerId,
      quelle: neu.quelle.trim(),
      datei: neu.datei,
      sha256: createHash('sha256').update(neu.text).digest('hex'),
      werte: zuSchreiben.length,
      ...durch(h),
    })
    .returning('einlesungId')
    .executeTakeFirstOrThrow()
  const zeilen = zuSchreiben.map((w) => ({
    traegerId,
    kennzahl: w.kennzahl,
    haus: w.haus,
    zeitraum: w.zeitraum,
    nr: (nummern.get(schluessel(w)) ?? 0) + 1,
    wert: String(w.wert),
    basis: w.basis,
    stand: w.stand,
    quelle: neu.quelle.trim(),
    bemerkung: w.bemerkung,
    uebung: neu.uebung,
    einlesungId,
    ...durch(h),
  }))
  for (let i = 0; i < zeilen.length; i += PORTION)
    await db
      .insertInto('vergleichWert')
      .values(zeilen.slice(i, i + PORTION))
      .execute()
  await merke(db, h, 'vergleich.einlesen', `${neu.datei}: ${zeilen.length}`)
  return { ok: true, einlesungId, geschrieben: zeilen.length }
}

const PORTION = 500

async function teile_(db: TraegerDb, netzId: string, werte: readonly NeuerWert[]) {
  const da = new Map((await liesWerte(db, netzId, {})).map((w) => [schluessel(w), w]))
  const gruppen = { neu: [] as NeuerWert[], geaendert: [] as NeuerWert[], gleich: [] as NeuerWert[] }
  for (const w of werte) {
    const alt = da.get(schluessel(w))
    const gleich = alt !== undefined && alt.wert === w.wert && alt.stand === w.stand && alt.basis === w.basis && alt.bemerkung === w.bemerkung
    gruppen[alt === undefined ? 'neu' : gleich ? 'gleich' : 'geaendert'].push(w)
  }
  return gruppen
}

/** Takes a whole reading back: its values never counted, those before it count again. */
export async function nimmEinlesungZurueck(db: TraegerDb, h: Wer, einlesungId: string, grund: string): Promise<Ergebnis> {
  if (!h.koordiniert) return fehler(t.nurKoordination)
  if (grund.trim() === '') return fehler(t.grundFehlt, 'grund')
  const da = await db
    .selectFrom('vergleichEinlesung')
    .select('datei')
    .where('traegerId', '=', h.traegerId)
    .where('einlesungId', '=', einlesungId)
    .executeTakeFirst()
  if (da === undefined) return fehler(t.schonZurueck)
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('vergleichRuecknahme')
    .values({ traegerId: h.traegerId, einlesungId, grund: grund.trim().slice(0, 500), ...durch(h) })
    .onConflict((c) => c.doNothing())
    .executeTakeFirst()
  if (numInsertedOrUpdatedRows === 0n) return fehler(t.schonZurueck)
  await merke(db, h, 'vergleich.zuruecknehmen', da.datei)
  return { ok: true }
}

/** Readings so far, newest first. */
export async function liesEinlesungen(db: TraegerDb, netzId: string) {
  const zeilen = await db
    .selectFrom('vergleichEinlesung as e')
    .leftJoin('vergleichRuecknahme as r', (j) => j.onRef('r.traegerId', '=', 'e.traegerId').onRef('r.einlesungId', '=', 'e.einlesungId'))
    .select(['e.einlesungId', 'e.quelle', 'e.datei', 'e.werte', 'e.von', 'e.am', 'r.von as zurueckVon', 'r.grund'])
    .where('e.traegerId', '=', netzId)
    .orderBy('e.am', 'desc')
    .orderBy('e.einlesungId', 'desc')
    .limit(100)
    .execute()
  return zeilen.map(({ am, ...z }) => ({ ...z, am: am.toString() }))
}

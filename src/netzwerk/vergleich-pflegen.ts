import { sql } from 'kysely'
import type { Handlung } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { type Ergebnis, fehler } from './ergebnis.ts'
import { vergleich as t } from './texte/personal-vergleich.ts'
import { EigeneKennzahl, istZeitraum, type Kennzahl } from './vergleich-modell.ts'
import { letzteNummern, liesWerte, schluessel } from './vergleich-werte.ts'
import { hausVon } from './verzeichnis.ts'
import { durch, merke } from './verzeichnis-pflegen.ts'

/** The coordination writes a figure the houses agreed on; an earlier version is kept. */
export async function schreibeKennzahl(
  db: TraegerDb,
  h: Handlung & Readonly<{ koordiniert: boolean }>,
  name: string,
  daten: unknown,
): Promise<Ergebnis> {
  if (!h.koordiniert) return fehler(t.nurKoordination)
  const kennzahl = name.startsWith('eigen-') ? name : `eigen-${name}`
  if (!/^eigen-[a-z0-9]+(-[a-z0-9]+)*$/.test(kennzahl) || kennzahl.length > 60) return fehler(t.schluesselFalsch, 'schluessel')
  const gelesen = EigeneKennzahl.safeParse(daten)
  if (!gelesen.success) {
    const feld = String(gelesen.error.issues[0]?.path[0] ?? '')
    return fehler(t.feldFalsch(feld), feld)
  }
  await sql`select pg_advisory_xact_lock(hashtextextended(${`vergleich_kennzahl ${kennzahl}`}, 0))`.execute(db)
  const zeile = await db
    .selectFrom('vergleichKennzahl')
    .select((e) => e.fn.max('fassung').as('nr'))
    .where('traegerId', '=', h.traegerId)
    .where('kennzahl', '=', kennzahl)
    .executeTakeFirst()
  await db
    .insertInto('vergleichKennzahl')
    .values({ traegerId: h.traegerId, kennzahl, fassung: (zeile?.nr ?? 0) + 1, daten: JSON.stringify(gelesen.data), ...durch(h) })
    .execute()
  await merke(db, h, 'vergleich.kennzahl', kennzahl)
  return { ok: true }
}

type AlsHaus = Handlung & Readonly<{ von: string }>
type Ort = Readonly<{ kennzahl: Kennzahl | undefined; zeitraum: string }>

/** A house says something about its own value; an empty text takes it back. */
export async function merkeAn(db: TraegerDb, h: AlsHaus, { kennzahl, zeitraum }: Ort, text: string): Promise<Ergebnis> {
  const haus = await hausVon(db, h.traegerId, h.von)
  if (haus === undefined) return fehler(t.nurEigenes)
  if (kennzahl === undefined) return fehler(t.kennzahlUnbekannt, 'kennzahl')
  if (!istZeitraum(zeitraum, kennzahl.zeitraum)) return fehler(t.zeitraumFalsch, 'zeitraum')
  if (text.length > 500) return fehler(t.anmerkungLang, 'text')
  const ort = { kennzahl: kennzahl.kennzahl, haus, zeitraum }
  if ((await liesWerte(db, h.traegerId, ort)).length === 0) return fehler(t.keinWert, 'zeitraum')
  await sql`select pg_advisory_xact_lock(hashtextextended(${`vergleich_anmerkung ${haus}`}, 0))`.execute(db)
  const zeile = await db
    .selectFrom('vergleichAnmerkung')
    .select((e) => e.fn.max('nr').as('nr'))
    .where('traegerId', '=', h.traegerId)
    .where('kennzahl', '=', ort.kennzahl)
    .where('haus', '=', haus)
    .where('zeitraum', '=', zeitraum)
    .executeTakeFirst()
  await db
    .insertInto('vergleichAnmerkung')
    .values({ traegerId: h.traegerId, ...ort, nr: (zeile?.nr ?? 0) + 1, text: text.trim(), ...durch(h) })
    .execute()
  await merke(db, h, 'vergleich.anmerken', `${ort.kennzahl} ${zeitraum}`)
  return { ok: true }
}

/** What a house counted of itself for one month, rounded already; a figure that says too little about too few is missing. */
export type Eigenzahlen = Readonly<{ monat: string; werte: Readonly<Record<string, number>> }>
type Lieferung = AlsHaus & Readonly<{ quelle: string; uebung: boolean }>

/** Puts the rounded figures of a house into the network; the same ones a second time change nothing. */
export async function liefere(db: TraegerDb, h: Lieferung, { monat, werte }: Eigenzahlen): Promise<Ergebnis<{ geliefert: number }>> {
  const haus = await hausVon(db, h.traegerId, h.von)
  if (haus === undefined) return fehler(t.nurEigenes)
  const nummern = await letzteNummern(db, h.traegerId)
  const da = new Map((await liesWerte(db, h.traegerId, { haus, zeitraum: monat })).map((w) => [w.kennzahl, w.wert]))
  const neue = Object.entries(werte).filter(([kennzahl, wert]) => kennzahl.startsWith('TW-') && da.get(kennzahl) !== wert)
  if (neue.length === 0) return { ok: true, geliefert: 0 }
  await db
    .insertInto('vergleichWert')
    .values(
      neue.map(([kennzahl, wert]) => ({
        traegerId: h.traegerId,
        ...{ kennzahl, haus, zeitraum: monat, nr: (nummern.get(schluessel({ kennzahl, haus, zeitraum: monat })) ?? 0) + 1, wert: String(wert) },
        ...{ stand: da.has(kennzahl) ? 'revidiert' : 'vorlaeufig', quelle: h.quelle, uebung: h.uebung, ...durch(h) },
      })),
    )
    .execute()
  await merke(db, h, 'vergleich.liefern', `${haus} ${monat}`)
  return { ok: true, geliefert: neue.length }
}

export type Einwilligung = Readonly<{ liefert: boolean; von: string; am: string }>

/** Whether a house hands its figures over each month; undefined where nobody decided yet. */
export async function liesEinwilligung(db: TraegerDb, netzId: string, haus: string): Promise<Einwilligung | undefined> {
  const zeile = await db
    .selectFrom('vergleichEinwilligung')
    .select(['liefert', 'von', 'am'])
    .where('traegerId', '=', netzId)
    .where('haus', '=', haus)
    .orderBy('nr', 'desc')
    .limit(1)
    .executeTakeFirst()
  return zeile && { ...zeile, am: zeile.am.toString() }
}

/** The house agrees to deliver each month, or no longer. */
export async function setzeEinwilligung(db: TraegerDb, h: AlsHaus, liefert: boolean): Promise<Ergebnis> {
  const haus = await hausVon(db, h.traegerId, h.von)
  if (haus === undefined) return fehler(t.nurEigenes)
  await sql`select pg_advisory_xact_lock(hashtextextended(${`vergleich_einwilligung ${haus}`}, 0))`.execute(db)
  const zeile = await db
    .selectFrom('vergleichEinwilligung')
    .select((e) => e.fn.max('nr').as('nr'))
    .where('traegerId', '=', h.traegerId)
    .where('haus', '=', haus)
    .executeTakeFirst()
  await db
    .insertInto('vergleichEinwilligung')
    .values({ traegerId: h.traegerId, haus, nr: (zeile?.nr ?? 0) + 1, liefert, ...durch(h) })
    .execute()
  await merke(db, h, liefert ? 'vergleich.einwilligen' : 'vergleich.widerrufen', haus)
  return { ok: true }
}

import { existsSync } from 'node:fs'
import { type Kysely, sql, type Transaction } from 'kysely'
import { type Ort, oeffneAlsBesitzer } from '../db/index.ts'
import { schreibeDatei } from './datei.ts'
import { type Fortschritt, type Kopf, type Tabelle, Verweigert } from './form.ts'
import { migrationenVon, siehtAlles, tabellenVon } from './katalog.ts'

/** So much of a table is in memory at once, before it is written out as text. */
const PORTION_BYTES = 4 * 1024 * 1024
const PORTION_ZEILEN = 500

export type Gesichert = Readonly<{ kopf: Kopf; bytes: number }>

/**
 * Writes all rows of all Träger into one new file, as they are at one moment; a server may go on working meanwhile.
 *
 * @param schluessel tells the key of the installation from another (not the key)
 * @throws {Verweigert} where there is nothing to back up or the file exists
 * @throws {DatenordnerBelegt} when another process has the folder open
 */
export async function sichere(
  ort: Exclude<Ort, 'speicher'>,
  pfad: string,
  { jetzt, schluessel, fortschritt = () => {} }: { jetzt: Temporal.Instant; schluessel?: string | undefined; fortschritt?: Fortschritt },
): Promise<Gesichert> {
  if (existsSync(pfad)) throw new Verweigert(`Die Datei ${pfad} gibt es schon. Sie wird nicht überschrieben.`)
  const { db, schliesse } = await oeffneAlsBesitzer(ort)
  try {
    return await db.transaction().execute(async (trx) => {
      await sql`set transaction isolation level repeatable read read only`.execute(trx)
      await einheitlicheTexte(trx)
      const tabellen = await tabellenVon(trx)
      const kopf = await kopfVon(trx, tabellen, jetzt, schluessel)
      return { kopf, bytes: await schreibeDatei(pfad, zeilen(trx, kopf, tabellen, fortschritt)) }
    })
  } finally {
    await schliesse()
  }
}

/** Moments, numbers and bytes as text that every PostgreSQL reads back to the same value. */
export async function einheitlicheTexte(trx: Transaction<unknown>): Promise<void> {
  await sql`set local timezone = 'UTC'; set local datestyle = 'ISO, YMD'; set local intervalstyle = 'postgres'; set local bytea_output = 'hex'; set local extra_float_digits = 1`.execute(
    trx,
  )
}

async function kopfVon(db: Kysely<unknown>, tabellen: readonly Tabelle[], jetzt: Temporal.Instant, schluessel: string | undefined): Promise<Kopf> {
  const migrationen = await migrationenVon(db)
  if (migrationen.length === 0) throw new Verweigert('In dieser Datenbank ist noch nichts von Tragwerk.')
  if (!(await siehtAlles(db))) throw new Verweigert('Sichern kann nur, wem die Tabellen gehören: die Rolle aus TRAGWERK_DATENBANK_EIGNER.')
  const anzahlen: Record<string, number> = {}
  for (const { tabelle } of tabellen) {
    const { rows } = await sql<{ anzahl: string | number }>`select count(*) as anzahl from ${sql.id(tabelle)}`.execute(db)
    anzahlen[tabelle] = Number(rows[0]?.anzahl)
  }
  return {
    form: 'tragwerk-sicherung/1',
    erstellt: jetzt.toString(),
    migrationen,
    tabellen: anzahlen,
    ...(schluessel !== undefined && { schluessel }),
  }
}

async function* zeilen(db: Transaction<unknown>, kopf: Kopf, tabellen: readonly Tabelle[], fortschritt: Fortschritt): AsyncGenerator<string> {
  yield JSON.stringify(kopf)
  for (const tabelle of tabellen) {
    yield JSON.stringify(tabelle)
    const von = kopf.tabellen[tabelle.tabelle] ?? 0
    let fertig = 0
    for await (const zeile of zeilenVon(db, tabelle)) {
      yield zeile
      fertig++
      if (fertig % PORTION_ZEILEN === 0) fortschritt(tabelle.tabelle, fertig, von)
    }
    fortschritt(tabelle.tabelle, fertig, von)
  }
}

/** The rows as text, made by the database itself and fetched in portions. */
async function* zeilenVon(db: Transaction<unknown>, { tabelle, spalten }: Tabelle): AsyncGenerator<string> {
  const portion = await zeilenJePortion(db, { tabelle, spalten })
  const texte = sql.join(spalten.map((s) => sql`${sql.id(s)}::text`))
  await sql`declare sicherung no scroll cursor for select to_json(array[${texte}])::text as zeile from ${sql.id(tabelle)}`.execute(db)
  for (;;) {
    const { rows } = await sql<{ zeile: string }>`fetch ${sql.lit(portion)} from sicherung`.execute(db)
    for (const { zeile } of rows) yield zeile
    if (rows.length < portion) break
  }
  await sql`close sicherung`.execute(db)
}

/** Papers can have 20 MB each: the largest row decides how many are fetched at once. */
async function zeilenJePortion(db: Transaction<unknown>, { tabelle, spalten }: Tabelle): Promise<number> {
  const groesse = sql.join(
    spalten.map((s) => sql`coalesce(pg_column_size(${sql.id(s)}), 0)`),
    sql` + `,
  )
  const { rows } = await sql<{ groesste: number | null }>`select max(${groesse})::int as groesste from ${sql.id(tabelle)}`.execute(db)
  return Math.min(Math.max(Math.floor(PORTION_BYTES / (rows[0]?.groesste || 1)), 1), PORTION_ZEILEN)
}

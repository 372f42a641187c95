import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../index.ts'

type Spalte = Readonly<{ spalte: string; typ: string }>
export type Tabelle = Readonly<{ tabelle: string; spalten: readonly Spalte[] }>

/** One value for each type of column; a type that is not here fails the tests until somebody adds it. */
const werte: Readonly<Record<string, string>> = {
  uuid: 'gen_random_uuid()',
  text: "gen_random_uuid()::text || ' (Übung)'",
  date: "date '2026-08-01'",
  'timestamp with time zone': "timestamptz '2026-08-17T08:00:00Z'",
  integer: '7',
  bigint: '7',
  boolean: 'true',
  jsonb: "'{}'",
  bytea: "'\\x00ff'",
  'text[]': "'{}'",
  'uuid[]': "'{}'",
}

/** Every table of the catalogue, so that a new one is tested without being named. */
export async function alleTabellen(c: Db): Promise<readonly Tabelle[]> {
  const { rows } = await sql<Tabelle>`
    select r.relname as tabelle, json_agg(json_build_object('spalte', a.attname, 'typ', format_type(a.atttypid, null)) order by a.attnum) as spalten
    from pg_class r join pg_attribute a on a.attrelid = r.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where r.relkind in ('r', 'p') and r.relnamespace = 'public'::regnamespace and r.relname not like 'kysely%'
    group by r.relname order by r.relname`.execute(c)
  return rows
}

/** Some row of a table. */
export function einfuegen({ tabelle, spalten }: Tabelle, traegerId: string): RawBuilder<unknown> {
  const ausdruecke = spalten.map(({ spalte, typ }) => {
    if (spalte === 'traeger_id') return sql`${traegerId}::uuid`
    const wert = werte[typ]
    if (wert === undefined) throw new Error(`${tabelle}.${spalte}: no value for the type ${typ}; add one to testhilfe/zeilen.ts`)
    return sql.raw(wert)
  })
  return sql`insert into ${sql.id(tabelle)} (${sql.join(spalten.map((s) => sql.id(s.spalte)))}) values (${sql.join(ausdruecke)})`
}

/** What the tables demand of their rows is tested elsewhere; without it one row is like another. */
export async function nimmRegelnWeg(c: Db): Promise<void> {
  const { rows } = await sql<{ befehl: string }>`
    select format('alter table %I drop constraint %I', r.relname, k.conname) as befehl
    from pg_constraint k join pg_class r on r.oid = k.conrelid
    where k.contype in ('c', 'f') and r.relnamespace = 'public'::regnamespace`.execute(c)
  for (const { befehl } of rows) await sql.raw(befehl).execute(c)
}

/** A row in each of the tables, past their triggers. */
export async function fuelle(c: Db, tabellen: readonly Tabelle[], traegerIds: readonly string[]): Promise<void> {
  for (const tabelle of tabellen) {
    await sql`alter table ${sql.id(tabelle.tabelle)} disable trigger user`.execute(c)
    if (tabelle.tabelle !== 'traeger') for (const traegerId of traegerIds) await einfuegen(tabelle, traegerId).execute(c)
    await sql`alter table ${sql.id(tabelle.tabelle)} enable trigger user`.execute(c)
  }
}

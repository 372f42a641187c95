import { type Kysely, sql } from 'kysely'
import type { Tabelle } from './form.ts'

type Db = Kysely<unknown>

/** Every table of every room with the columns that hold something of their own; those that record the migrations are left out. */
export async function tabellenVon(db: Db): Promise<Tabelle[]> {
  const { rows } = await sql<Tabelle>`
    select c.relname as tabelle, json_agg(a.attname order by a.attnum) as spalten
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
    where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = 'public'::regnamespace and c.relname not like 'kysely%'
    group by c.relname order by c.relname`.execute(db)
  return rows
}

/** Names of the migrations the database has, in their order; empty where it has none. */
export async function migrationenVon(db: Db): Promise<string[]> {
  const { rows: da } = await sql`select from pg_class where oid = to_regclass('public.kysely_migration')`.execute(db)
  if (da.length === 0) return []
  const { rows } = await sql<{ name: string }>`select name from kysely_migration order by name collate "C"`.execute(db)
  return rows.map((zeile) => zeile.name)
}

/** Somebody who owns no table sees only what row-level security leaves, and nobody would notice. */
export async function siehtAlles(db: Db): Promise<boolean> {
  const { rows } = await sql<{ tabelle: string }>`
    select c.relname as tabelle from pg_class c, pg_roles r
    where r.rolname = current_user and not r.rolsuper and c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and c.relowner <> r.oid`.execute(
    db,
  )
  return rows.length === 0
}

/** Removes what belongs to Tragwerk: tables, functions, procedures. What others put into the schema stays. */
export async function raeumeLeer(db: Db): Promise<void> {
  await sql`
    do $$
    declare
      befehl text;
    begin
      -- the whole list first: what is gone has no name any more
      foreach befehl in array array(
        select format('drop table %I cascade', relname) from pg_class
        where relkind in ('r', 'p') and not relispartition and relnamespace = 'public'::regnamespace and relowner = current_user::regrole
        union all
        select format('drop routine if exists %s cascade', p.oid::regprocedure) from pg_proc p
        where p.pronamespace = 'public'::regnamespace and p.proowner = current_user::regrole
          and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e'))
      loop
        execute befehl;
      end loop;
    end $$`.execute(db)
}

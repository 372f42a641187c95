import type { PGlite } from '@electric-sql/pglite'
import { mitMehrerenAnweisungen, oeffneEingebettet } from './eingebettet.ts'
import { migrate } from './migrate.ts'

type Spalte = {
  tabelle: string
  kommentar: string
  spalte: string
  typ: string
  leer: boolean
  vorgabe: boolean
  dauerhaft: boolean
  schluessel: boolean
}

/** TypeScript of the tables as the migrations leave them: what `schema.ts` must hold (a test compares). */
export async function schemaText(): Promise<string> {
  const client = await oeffneEingebettet(undefined)
  try {
    await migrate(mitMehrerenAnweisungen(client))
    const tabellen = Map.groupBy(await spalten(client), (s) => s.tabelle)
    return [
      '// Written by `npm run db:schema` from the migrations; not edited by hand.',
      "import type { ColumnType } from 'kysely'",
      '',
      '/** The tables as queries see them (camelCase). */',
      'export type Schema = {',
      ...[...tabellen.keys()].map((name) => `  ${camel(name)}: ${typname(name)}`),
      '}',
      ...[...tabellen].flatMap(([name, s]) => [
        '',
        `/** ${s[0]?.kommentar} */`,
        `type ${typname(name)} = {`,
        ...s.map((spalte) => `  ${camel(spalte.spalte)}: ${spaltentyp(spalte)}`),
        '}',
      ]),
      '',
    ].join('\n')
  } finally {
    await client.close()
  }
}

async function spalten(client: PGlite): Promise<Spalte[]> {
  const { rows } = await client.query<Spalte>(`
    select c.relname as tabelle, obj_description(c.oid) as kommentar, a.attname as spalte, t.typname as typ,
      not a.attnotnull as leer, a.atthasdef as vorgabe,
      exists (select from pg_trigger g where g.tgrelid = c.oid and g.tgname = 'unveraenderlich') as dauerhaft,
      coalesce(a.attnum = any (i.indkey), false) as schluessel
    from pg_class c
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      join pg_type t on t.oid = a.atttypid
      left join pg_index i on i.indrelid = c.oid and i.indisprimary
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relname not like 'kysely%'
    order by c.relname, a.attnum`)
  return rows
}

const typen: Record<string, string> = {
  uuid: 'string',
  text: 'string',
  date: 'string',
  timestamptz: 'Temporal.Instant',
  int4: 'number',
  int8: 'number',
  bool: 'boolean',
  bytea: 'Uint8Array',
  _text: 'string[]',
  _uuid: 'string[]',
}

/** What is read, what may be inserted, what may be updated. */
function spaltentyp({ typ, leer, vorgabe, dauerhaft, schluessel }: Spalte): string {
  const json = typ === 'jsonb'
  const gelesen = json ? 'unknown' : typen[typ]
  if (gelesen === undefined) throw new Error(`no type for ${typ}`)
  const geschrieben = json ? 'string' : gelesen // drivers disagree on arrays: JSON is handed over as text
  const lesbar = leer && !json ? `${gelesen} | null` : gelesen
  const setzbar = leer ? `${geschrieben} | null` : geschrieben
  const einfuegbar = leer || vorgabe ? `${setzbar} | undefined` : setzbar
  const aenderbar = dauerhaft || schluessel ? 'never' : setzbar
  return lesbar === einfuegbar && lesbar === aenderbar ? lesbar : `ColumnType<${lesbar}, ${einfuegbar}, ${aenderbar}>`
}

function camel(name: string): string {
  return name.replace(/_(\w)/g, (_, buchstabe: string) => buchstabe.toUpperCase())
}

function typname(tabelle: string): string {
  const name = camel(tabelle)
  return `${name[0]?.toUpperCase()}${name.slice(1)}Tabelle`
}

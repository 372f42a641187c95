import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { type Dialect, PGliteDialect } from 'kysely'
import { sperreOrdner } from './sperre.ts'
import { parser } from './werte.ts'

type PGliteOfKysely = Extract<ConstructorParameters<typeof PGliteDialect>[0]['pglite'], { waitReady: Promise<void> }>

/**
 * PostgreSQL inside this process. It has one connection: units of work follow one another.
 *
 * @param ordner data folder, made if missing; `undefined` keeps everything in memory (tests)
 * @param abbild a packed data folder to begin with
 * @throws {DatenordnerBelegt} when another process has the folder open
 */
export async function oeffneEingebettet(ordner: string | undefined, abbild?: Blob): Promise<PGlite> {
  const gibFrei = ordner === undefined ? () => {} : sperreOrdner(ordner)
  try {
    const client = await PGlite.create({
      dataDir: ordner === undefined ? 'memory://' : join(ordner, 'pg'),
      parsers: parser,
      ...(abbild && { loadDataDir: abbild }),
    })
    const close = client.close.bind(client)
    client.close = async () => {
      await close()
      gibFrei()
    }
    return client
  } catch (fehler) {
    gibFrei()
    throw fehler
  }
}

/** The whole file in one call, as PostgreSQL's own driver takes it: PGlite's `query` takes one statement. */
export function mitMehrerenAnweisungen(client: PGlite): Dialect {
  type Ziel = Pick<PGlite, 'query' | 'exec'>
  const query = (ziel: Ziel): PGliteOfKysely['query'] => {
    return async <T>(text: string, params?: unknown[]) => {
      if (params && params.length > 0) return ziel.query<T>(text, params)
      const ergebnisse = await ziel.exec(text)
      return (ergebnisse.at(-1) ?? { rows: [], fields: [] }) as Awaited<ReturnType<typeof ziel.query<T>>>
    }
  }
  const pglite: PGliteOfKysely = {
    close: async () => {},
    closed: client.closed,
    ready: client.ready,
    waitReady: client.waitReady,
    query: query(client),
    transaction: (work) => client.transaction((tx) => work({ query: query(tx), rollback: () => tx.rollback() })),
  }
  return new PGliteDialect({ pglite })
}

import { PostgresDialect } from 'kysely'
import pg from 'pg'
import { parser } from './werte.ts'

/**
 * Connections to a PostgreSQL server.
 *
 * @param rolle the role each connection works as; without it the one that signs in, which owns the tables
 */
export function serverDialekt(url: string, { rolle, hoechstens }: { rolle?: string; hoechstens: number }): PostgresDialect {
  const pool = new pg.Pool({
    connectionString: url,
    max: hoechstens,
    options: `-c timezone=UTC${rolle === undefined ? '' : ` -c role=${rolle}`}`,
    types: {
      getTypeParser(nummer: number, format?: 'text' | 'binary') {
        return (format !== 'binary' && parser[nummer]) || pg.types.getTypeParser(nummer, format)
      },
    },
  })
  // a connection that breaks while idle: the pool replaces it, the next query says so if the server is gone
  pool.on('error', () => {})
  return new PostgresDialect({ pool })
}

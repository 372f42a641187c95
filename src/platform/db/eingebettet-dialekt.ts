import { type PGlite, protocol, types } from '@electric-sql/pglite'
import { type CompiledQuery, type DatabaseConnection, type Driver, PGliteDialect, type QueryResult } from 'kysely'

const { serialize } = protocol
const { CommandCompleteMessage, DataRowMessage, ParameterDescriptionMessage, RowDescriptionMessage } = protocol.messages

type Antworten = Awaited<ReturnType<PGlite['execProtocolStream']>>
type Feld = Readonly<{ name: string; dataTypeID: number }>
type Vorbereitet = Readonly<{ name: string; parameter: readonly number[]; felder: readonly Feld[] }>

/** Texts that stay prepared; lists of different length make ever new ones. */
const HOECHSTENS = 500

/**
 * The embedded database with prepared statements. Its own `query` parses and plans every text anew and crosses into WebAssembly six times
 * for it; here a text is parsed once and a query is one crossing, the begin of a unit of work goes with its first query.
 */
export function eingebetteterDialekt(client: PGlite): PGliteDialect {
  return new Dialekt(client)
}

class Dialekt extends PGliteDialect {
  readonly #client: PGlite
  constructor(client: PGlite) {
    super({ pglite: client })
    this.#client = client
  }
  override createDriver(): Driver {
    const verbindung = new Verbindung(this.#client)
    return {
      init: async () => {},
      // Kysely lends the one connection to one unit of work at a time
      acquireConnection: async () => verbindung,
      releaseConnection: async () => {},
      beginTransaction: async (_, { isolationLevel }) => verbindung.beginne(isolationLevel),
      commitTransaction: () => verbindung.beende('commit'),
      rollbackTransaction: () => verbindung.beende('rollback'),
      destroy: async () => {
        if (!this.#client.closed) await this.#client.close()
      },
    }
  }
}

class Verbindung implements DatabaseConnection {
  readonly #client: PGlite
  readonly #vorbereitet = new Map<string, Vorbereitet>()
  #nummer = 0
  /** what goes before the next query */
  #beginn: Uint8Array | undefined

  constructor(client: PGlite) {
    this.#client = client
  }

  beginne(stufe: string | undefined): void {
    this.#beginn = serialize.query(stufe === undefined ? 'begin' : `begin isolation level ${stufe}`)
  }

  async beende(wie: 'commit' | 'rollback'): Promise<void> {
    const nichtsGeschehen = this.#beginn !== undefined
    this.#beginn = undefined
    if (nichtsGeschehen) return
    const antworten = await this.#sende([serialize.query(wie)])
    if (wie === 'commit' && schluss(antworten) === 'ROLLBACK') throw new Error('the unit of work had failed before and was rolled back')
  }

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const { name, parameter, felder } = this.#vorbereitet.get(sql) ?? (await this.#bereiteVor(sql))
    const values = parameters.map((wert, i) => this.#alsText(wert, parameter[i]))
    const antworten = await this.#sende([serialize.bind({ statement: name, values }), serialize.execute({}), serialize.sync()])
    const betroffen = /^(?:INSERT 0|UPDATE|DELETE|MERGE) (\d+)$/.exec(schluss(antworten))?.[1]
    return {
      rows: antworten.flatMap((a) => (a instanceof DataRowMessage ? [this.#zeile<R>(felder, a.fields)] : [])),
      ...(betroffen === undefined ? {} : { numAffectedRows: BigInt(betroffen) }),
    }
  }

  streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('the embedded database has no cursors')
  }

  async #bereiteVor(sql: string): Promise<Vorbereitet> {
    const name = `t${this.#nummer++}`
    const antworten = await this.#sende([serialize.parse({ name, text: sql }), serialize.describe({ type: 'S', name }), serialize.sync()])
    const vorbereitet = {
      name,
      parameter: antworten.find((a) => a instanceof ParameterDescriptionMessage)?.dataTypeIDs ?? [],
      felder: antworten.find((a) => a instanceof RowDescriptionMessage)?.fields ?? [],
    }
    this.#vorbereitet.set(sql, vorbereitet)
    const [aelteste] = this.#vorbereitet
    if (aelteste !== undefined && this.#vorbereitet.size > HOECHSTENS) {
      this.#vorbereitet.delete(aelteste[0])
      await this.#sende([serialize.close({ type: 'S', name: aelteste[1].name }), serialize.sync()])
    }
    return vorbereitet
  }

  /** @throws the error of the database; it has `code` and `constraint`, and no parameter values */
  async #sende(nachrichten: readonly Uint8Array[]): Promise<Antworten> {
    if (this.#client.closed) throw new Error('PGlite is closed')
    const alle = this.#beginn === undefined ? nachrichten : [this.#beginn, ...nachrichten]
    this.#beginn = undefined
    try {
      return await this.#client.execProtocolStream(Buffer.concat(alle), { syncToFs: false })
    } catch (fehler) {
      if (fehler instanceof Error) Error.captureStackTrace(fehler, this.executeQuery)
      throw fehler
    }
  }

  #alsText(wert: unknown, typ: number | undefined): string | null {
    if (wert === null || wert === undefined) return null
    const schreibe = typ === undefined ? undefined : this.#client.serializers[typ]
    return schreibe === undefined ? String(wert) : schreibe(wert)
  }

  #zeile<R>(felder: readonly Feld[], werte: readonly (string | null)[]): R {
    const zeile: Record<string, unknown> = {}
    for (const [i, feld] of felder.entries()) zeile[feld.name] = types.parseType(werte[i] ?? null, feld.dataTypeID, this.#client.parsers)
    return zeile as R
  }
}

/** The tag of the last command: `UPDATE 3`, `ROLLBACK`. */
function schluss(antworten: Antworten): string {
  return antworten.findLast((a) => a instanceof CommandCompleteMessage)?.text ?? ''
}

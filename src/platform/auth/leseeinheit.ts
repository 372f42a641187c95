import { type Db, forTraeger, type TraegerDb } from '../db/index.ts'

export type Tat = () => Promise<void>

/** What work in a unit gets besides the rows: see `Zugriff`. */
export type Einheit = Readonly<{
  db: TraegerDb
  einmal: <T>(was: string, lies: () => Promise<T>) => Promise<T>
  zuletzt: (tat: Tat, was?: string) => void
}>

/** One unit of work that stands alone, as an action needs it: nothing is remembered, for what is read changes. */
export function eineEinheit<T>(db: Db, traegerId: string, work: (e: Einheit) => Promise<T>): Promise<T> {
  return forTraeger(db, traegerId, async (trx) => {
    const danach: Danach[] = []
    const ergebnis = await work({ db: trx, einmal: (_, lies) => lies(), zuletzt: (tat, was) => void danach.push({ tat, was }) })
    await tue(danach)
    return ergebnis
  })
}

const offene = new WeakMap<object, Leseeinheit>()

/**
 * One unit of work for all loaders of a request: the router calls those of a page and of the frames around it side by side, and each
 * would sign in, read the same case and write down the reading by itself. A loader that throws a Response fails alone, unless all of
 * them do; any other error fails all of them, and nothing is written.
 *
 * @param anfrage the same object for all loaders of the request
 */
export function gemeinsameEinheit<T>(anfrage: object, db: Db, traegerId: string, work: (e: Einheit) => Promise<T>): Promise<T> {
  const offen = offene.get(anfrage)
  if (offen !== undefined) return offen.nimmTeil(work)
  const einheit = new Leseeinheit(db, traegerId, () => offene.delete(anfrage))
  offene.set(anfrage, einheit)
  return einheit.nimmTeil(work)
}

type Danach = Readonly<{ tat: Tat; was: string | undefined }>
type Teil = Readonly<{ arbeit: Promise<unknown>; danach: readonly Danach[] }>

/** Thrown to roll back where every loader threw a Response of its own, which reaches the router as it is. */
const zurueck = new Error('no loader of the request succeeded')

class Leseeinheit {
  readonly #bereit = Promise.withResolvers<TraegerDb>()
  readonly #ende: Promise<void>
  readonly #teile: Teil[] = []
  readonly #gelesen = new Map<string, Promise<unknown>>()

  constructor(db: Db, traegerId: string, schliesse: () => void) {
    const getan = forTraeger(db, traegerId, async (trx) => {
      this.#bereit.resolve(trx)
      const ausgaenge = await this.#alle()
      schliesse()
      await this.#schliesseAb(ausgaenge)
    })
    this.#ende = getan.catch((fehler: unknown) => {
      schliesse()
      this.#bereit.reject(fehler)
      if (fehler !== zurueck) throw fehler
    })
  }

  async nimmTeil<T>(work: (e: Einheit) => Promise<T>): Promise<T> {
    const danach: Danach[] = []
    const einmal = <W>(was: string, lies: () => Promise<W>): Promise<W> => this.#einmal(was, lies)
    const arbeit = this.#bereit.promise.then((db) => work({ db, einmal, zuletzt: (tat, was) => void danach.push({ tat, was }) }))
    this.#teile.push({ arbeit, danach })
    try {
      return await arbeit
    } finally {
      await this.#ende
    }
  }

  /** Also of those who join while others are still at work. */
  async #alle(): Promise<PromiseSettledResult<unknown>[]> {
    for (;;) {
      const zahl = this.#teile.length
      const ausgaenge = await Promise.allSettled(this.#teile.map((t) => t.arbeit))
      if (zahl === this.#teile.length) return ausgaenge
    }
  }

  async #schliesseAb(ausgaenge: readonly PromiseSettledResult<unknown>[]): Promise<void> {
    const pannen = ausgaenge.flatMap((a) => (a.status === 'rejected' && !(a.reason instanceof Response) ? [a.reason] : []))
    if (pannen.length > 0) throw pannen.find((p) => !istFolge(p)) ?? pannen[0]
    if (ausgaenge.every((a) => a.status === 'rejected')) throw zurueck
    await tue(this.#teile.flatMap((t, i) => (ausgaenge[i]?.status === 'fulfilled' ? t.danach : [])))
  }

  #einmal<W>(was: string, lies: () => Promise<W>): Promise<W> {
    const gelesen = this.#gelesen.get(was) ?? lies()
    this.#gelesen.set(was, gelesen)
    return gelesen as Promise<W> // a name stands for one kind of reading
  }
}

/** In order; of several with one name only the last. */
async function tue(danach: readonly Danach[]): Promise<void> {
  const letzte = new Map(danach.map((d, i) => [d.was ?? i, d.tat]))
  for (const tat of letzte.values()) await tat()
}

/** The others read on in a transaction that had failed already (25P02): what they are told is not the reason. */
function istFolge(fehler: unknown): boolean {
  return fehler instanceof Error && 'code' in fehler && fehler.code === '25P02'
}

import { type Db, stoerungIn } from '../db/index.ts'
import type { Umfeld } from './umfeld.ts'

type Gemerkt = Readonly<{ marke: string; wert: unknown }>
const gemerkt = new WeakMap<Db, Map<string, Gemerkt>>()

/**
 * Reads what every page shows (mark, notices) once for each state of what is published and each minute, instead of with each request.
 * While the database is away it is what was known last: the calculator needs none.
 *
 * @param was names it; with all that it hangs on besides the Träger, such as the language
 * @returns undefined where the database is away and nothing is known
 */
export async function jeStand<T>(
  umfeld: Pick<Umfeld, 'db' | 'traeger' | 'uhr' | 'stand'>,
  was: string,
  lies: () => Promise<T>,
): Promise<T | undefined> {
  const { db, traeger, uhr, stand } = umfeld
  if (stand === undefined) return lies()
  const merker = gemerkt.get(db) ?? new Map<string, Gemerkt>()
  gemerkt.set(db, merker)
  const schluessel = `${traeger.traegerId} ${was}`
  const marke = `${stand} ${Math.floor(uhr.jetzt().epochMilliseconds / 60_000)}`
  const da = merker.get(schluessel)
  if (da?.marke === marke) return da.wert as T // a name stands for one kind of reading
  try {
    const wert = await lies()
    merker.set(schluessel, { marke, wert })
    return wert
  } catch (fehler) {
    if (stoerungIn(fehler) !== 'weg') throw fehler
    return da?.wert as T | undefined
  }
}

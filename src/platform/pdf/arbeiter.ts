import { once } from 'node:events'
import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'

/** What a stranger's file may cost: time, and memory of the thread that reads it. */
export type Aufwand = Readonly<{ speicherBytes: number; millisekunden: number }>

export type Ausgang<T> = Readonly<{ ok: true; antwort: T }> | Readonly<{ ok: false; grund: 'zu-gross' | 'zu-lange' | 'kein-pdf' }>

/** Threads at a time: each may use the memory it is allowed, and more of them would only share the same processors. */
const GLEICHZEITIG = Math.max(2, availableParallelism())
const wartende: (() => void)[] = []
let laufende = 0

async function nimmPlatz(): Promise<void> {
  if (laufende < GLEICHZEITIG) laufende++
  else await new Promise<void>((weiter) => wartende.push(weiter)) // the place is handed over, not given back
}

function gibPlatz(): void {
  const naechster = wartende.shift()
  if (naechster === undefined) laufende--
  else naechster()
}

/**
 * Lets a thread of its own do what a file from an unknown source may make dangerous; it is stopped when it takes too long or too much
 * memory (a small file can unpack to gigabytes).
 *
 * @param datei the module that runs in the thread and answers each message with one
 * @param work asks the thread, one question after the other; each has the time of `aufwand`. After a bad end nothing more is answered.
 */
export async function mitArbeiter<F, T, R>(datei: URL, aufwand: Aufwand, work: (frage: (f: F) => Promise<Ausgang<T>>) => Promise<R>): Promise<R> {
  await nimmPlatz()
  const abbruch = Promise.withResolvers<Ausgang<T>>()
  let arbeiter: Worker | undefined
  const wache = setInterval(async () => {
    if (arbeiter && (await belegt(arbeiter)) > aufwand.speicherBytes) abbruch.resolve({ ok: false, grund: 'zu-gross' })
  }, 20)
  try {
    return await work(async (f) => {
      arbeiter ??= starte(datei, aufwand, abbruch.resolve) // who asks nothing needs no thread
      const frist = setTimeout(() => abbruch.resolve({ ok: false, grund: 'zu-lange' }), aufwand.millisekunden)
      const antwort = once(arbeiter, 'message').then(([a]): Ausgang<T> => ({ ok: true, antwort: a }))
      arbeiter.postMessage(f)
      try {
        // an error ends the wait for a message too: the reason is in `abbruch`
        return await Promise.race([antwort.catch(() => abbruch.promise), abbruch.promise])
      } finally {
        clearTimeout(frist)
      }
    })
  } finally {
    clearInterval(wache)
    await arbeiter?.terminate()
    gibPlatz()
  }
}

function starte<T>(datei: URL, aufwand: Aufwand, ende: (ausgang: Ausgang<T>) => void): Worker {
  const arbeiter = new Worker(datei, { resourceLimits: { maxOldGenerationSizeMb: Math.ceil(aufwand.speicherBytes / 1_000_000) } })
  arbeiter.once('error', (fehler: Error & { code?: string }) =>
    ende({ ok: false, grund: fehler.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'zu-gross' : 'kein-pdf' }),
  )
  return arbeiter
}

/** One question to a thread of its own. */
export function imArbeiter<T>(datei: URL, frage: unknown, aufwand: Aufwand): Promise<Ausgang<T>> {
  return mitArbeiter<unknown, T, Ausgang<T>>(datei, aufwand, (stelle) => stelle(frage))
}

/** Heap and buffers of the thread; buffers lie outside what `resourceLimits` bounds. 0 once it has ended. */
async function belegt(arbeiter: Worker): Promise<number> {
  const stand = await arbeiter.getHeapStatistics().catch(() => undefined)
  return stand === undefined ? 0 : stand.total_heap_size + stand.external_memory
}

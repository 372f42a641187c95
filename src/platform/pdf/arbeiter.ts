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
 * @param datei the module that runs in the thread and posts one message
 */
export async function imArbeiter<T>(datei: URL, workerData: unknown, aufwand: Aufwand): Promise<Ausgang<T>> {
  await nimmPlatz()
  try {
    return await arbeite<T>(datei, workerData, aufwand)
  } finally {
    gibPlatz()
  }
}

async function arbeite<T>(datei: URL, workerData: unknown, aufwand: Aufwand): Promise<Ausgang<T>> {
  const { promise, resolve } = Promise.withResolvers<Ausgang<T>>()
  const arbeiter = new Worker(datei, { workerData, resourceLimits: { maxOldGenerationSizeMb: Math.ceil(aufwand.speicherBytes / 1_000_000) } })
  const frist = setTimeout(() => resolve({ ok: false, grund: 'zu-lange' }), aufwand.millisekunden)
  const wache = setInterval(async () => {
    if ((await belegt(arbeiter)) > aufwand.speicherBytes) resolve({ ok: false, grund: 'zu-gross' })
  }, 20)
  arbeiter.once('message', (antwort: T) => resolve({ ok: true, antwort }))
  arbeiter.once('error', (fehler: Error & { code?: string }) =>
    resolve({ ok: false, grund: fehler.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'zu-gross' : 'kein-pdf' }),
  )
  try {
    return await promise
  } finally {
    clearTimeout(frist)
    clearInterval(wache)
    await arbeiter.terminate()
  }
}

/** Heap and buffers of the thread; buffers lie outside what `resourceLimits` bounds. 0 once it has ended. */
async function belegt(arbeiter: Worker): Promise<number> {
  const stand = await arbeiter.getHeapStatistics().catch(() => undefined)
  return stand === undefined ? 0 : stand.total_heap_size + stand.external_memory
}

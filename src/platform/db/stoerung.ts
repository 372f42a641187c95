const WEG_CODES = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', '53300'])
const WEG_SAETZE = /^(?:Connection terminated|timeout (?:exceeded|expired)|Client has encountered a connection error|PGlite is clos(?:ed|ing))/
const VOLL_CODES = new Set(['ENOSPC', 'EDQUOT', 'EFBIG', '53100'])
/** PostgreSQL gives a code of its own only to the first of the three; the embedded one always speaks English. */
const VOLL_SAETZE = /: (?:No space left on device|Disk quota exceeded|File too large)$/

/** What an operator must put right before anything works again: the database does not answer, or there is no room to write. */
export type Stoerung = 'weg' | 'voll'

/** Tells such a failure from a bug, by the code of PostgreSQL (classes 08 and 57P) or of the system; the driver itself gives none. */
export function stoerungIn(fehler: unknown): Stoerung | undefined {
  if (!(fehler instanceof Error)) return undefined
  const code = 'code' in fehler && typeof fehler.code === 'string' ? fehler.code : ''
  if (VOLL_CODES.has(code) || VOLL_SAETZE.test(fehler.message)) return 'voll'
  if (WEG_CODES.has(code) || /^(?:08|57P)/.test(code) || WEG_SAETZE.test(fehler.message)) return 'weg'
  return stoerungIn(fehler.cause)
}

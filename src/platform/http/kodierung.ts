import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

export type Kodierung = 'br' | 'gzip' | 'identity'

/** What an answer is packed with: the best of what the browser takes. */
export function waehleKodierung(erlaubt: string | null | undefined): Kodierung {
  const nimmt = (name: string) =>
    (erlaubt ?? '').split(',').some((teil) => {
      const [wer = '', ...angaben] = teil.split(';').map((t) => t.trim().toLowerCase())
      return wer === name && !angaben.some((a) => /^q=0(\.0*)?$/.test(a))
    })
  return nimmt('br') ? 'br' : nimmt('gzip') ? 'gzip' : 'identity'
}

const mitGzip = promisify(gzip)
const mitBrotli = promisify<Uint8Array, { params: Record<number, number> }, Buffer>(brotliCompress)

/** Packs what is made while somebody waits: fast rather than small. */
export async function packe(roh: Uint8Array, kodierung: Exclude<Kodierung, 'identity'>): Promise<Uint8Array<ArrayBuffer>> {
  const gepackt = kodierung === 'br' ? await mitBrotli(roh, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }) : await mitGzip(roh)
  return Uint8Array.from(gepackt)
}

import { promisify } from 'node:util'
import { type BrotliOptions, brotliCompress, constants, gzip, type ZlibOptions } from 'node:zlib'

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

const mitGzip = promisify<Uint8Array, ZlibOptions, Buffer>(gzip)
const mitBrotli = promisify<Uint8Array, BrotliOptions, Buffer>(brotliCompress)

/** @param wie `klein` for what is packed once and kept for ever; `schnell` for what is made while somebody waits */
export async function packe(roh: Uint8Array, kodierung: Exclude<Kodierung, 'identity'>, wie: 'klein' | 'schnell'): Promise<Uint8Array<ArrayBuffer>> {
  const klein = wie === 'klein'
  const gepackt =
    kodierung === 'br'
      ? await mitBrotli(roh, { params: { [constants.BROTLI_PARAM_QUALITY]: klein ? 9 : 5 } })
      : await mitGzip(roh, { level: klein ? 9 : 6 })
  return Uint8Array.from(gepackt)
}

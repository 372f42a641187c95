import { createHash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { pipeline as pipe, Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { constants, createZstdCompress, createZstdDecompress } from 'node:zlib'

// One Zstandard frame with lines of JSON, then a frame that every reader of Zstandard skips (RFC 8878, sec. 3.1.2) with the SHA-256 of
// all bytes before it: `zstd -dc` shows the content, and a changed byte is found without unpacking.
const ANFANG = Buffer.from('28b52ffd', 'hex')
const SIEGELKOPF = Buffer.from('502a4d1820000000', 'hex')
const SIEGEL = SIEGELKOPF.length + 32
const PORTION = 256 * 1024

/**
 * Writes the lines into a new file that only its owner may read. It carries its name once it is complete.
 *
 * @returns its size in bytes
 * @throws the error of the system, for example where the disk is full; nothing is left behind
 */
export async function schreibeDatei(pfad: string, zeilen: AsyncIterable<string>): Promise<number> {
  const teil = `${pfad}.teil`
  const hash = createHash('sha256')
  let laenge = 0
  const mitlesen = new Transform({
    transform(stueck: Buffer, _, fertig) {
      hash.update(stueck)
      laenge += stueck.length
      fertig(null, stueck)
    },
  })
  try {
    const packen = createZstdCompress({ params: { [constants.ZSTD_c_checksumFlag]: 1 } })
    await pipeline(Readable.from(portionen(zeilen), { highWaterMark: 1 }), packen, mitlesen, createWriteStream(teil, { mode: 0o600 }))
    const datei = await open(teil, 'a')
    try {
      await datei.write(Buffer.concat([SIEGELKOPF, hash.digest()]))
      await datei.sync()
    } finally {
      await datei.close()
    }
    await rename(teil, pfad)
  } catch (fehler) {
    await rm(teil, { force: true })
    throw fehler
  }
  return laenge + SIEGEL
}

async function* portionen(zeilen: AsyncIterable<string>): AsyncGenerator<string> {
  let text = ''
  for await (const zeile of zeilen) {
    text += `${zeile}\n`
    if (text.length < PORTION) continue
    yield text
    text = ''
  }
  if (text !== '') yield text
}

export type Dateipruefung = 'heil' | 'fremd' | 'abgeschnitten' | 'veraendert'

/** Whether the file is a whole backup, byte for byte as it was written. @throws the error of the system where it cannot be read */
export async function pruefeDatei(pfad: string): Promise<Dateipruefung> {
  const datei = await open(pfad)
  try {
    const { size } = await datei.stat()
    const anfang = Buffer.alloc(ANFANG.length)
    await datei.read(anfang, 0, anfang.length, 0)
    if (!anfang.equals(ANFANG)) return 'fremd'
    const siegel = Buffer.alloc(SIEGEL)
    await datei.read(siegel, 0, SIEGEL, Math.max(size - SIEGEL, 0))
    if (!siegel.subarray(0, SIEGELKOPF.length).equals(SIEGELKOPF)) return 'abgeschnitten'
    const hash = createHash('sha256')
    await pipeline(createReadStream(pfad, { end: size - SIEGEL - 1 }), hash)
    return hash.read().equals(siegel.subarray(SIEGELKOPF.length)) ? 'heil' : 'veraendert'
  } finally {
    await datei.close()
  }
}

/** The lines of a file, one after the other; a line can be as long as a document. */
export async function* liesDatei(pfad: string): AsyncGenerator<string> {
  const entpackt = createZstdDecompress().setEncoding('utf8')
  pipe(createReadStream(pfad), entpackt, () => {}) // what goes wrong ends the loop below
  let rest = ''
  for await (const stueck of entpackt as AsyncIterable<string>) {
    let ab = 0
    for (let ende = stueck.indexOf('\n'); ende >= 0; ende = stueck.indexOf('\n', ab)) {
      yield rest + stueck.slice(ab, ende)
      rest = ''
      ab = ende + 1
    }
    rest += stueck.slice(ab)
  }
  if (rest !== '') yield rest
}

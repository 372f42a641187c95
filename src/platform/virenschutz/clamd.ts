import { connect } from 'node:net'

export type Befund = Readonly<{ art: 'sauber' }> | Readonly<{ art: 'befall'; name: string }> | Readonly<{ art: 'nicht-erreichbar' }>

/** Looks through a file before it is kept. */
export type Virenpruefung = (bytes: Uint8Array) => Promise<Befund>

const STUECK = 64 * 1024

/**
 * Asks a clamd over TCP (command INSTREAM): pieces with their length before them, an empty one at the end, one line back.
 *
 * @param frist milliseconds until the scanner counts as gone
 */
export function clamd({ host, port, frist = 30_000 }: { host: string; port: number; frist?: number }): Virenpruefung {
  return (bytes) => {
    const { promise, resolve } = Promise.withResolvers<Befund>()
    const leitung = connect({ host, port })
    let antwort = ''
    leitung.setTimeout(frist, () => leitung.destroy(new Error('no answer')))
    leitung.on('connect', () => {
      leitung.write('zINSTREAM\0')
      for (let i = 0; i < bytes.byteLength; i += STUECK) {
        const stueck = bytes.subarray(i, i + STUECK)
        leitung.write(laenge(stueck.byteLength))
        leitung.write(stueck)
      }
      leitung.end(laenge(0))
    })
    leitung.on('data', (teil: Buffer) => {
      antwort = (antwort + teil.toString('utf8')).slice(0, 1000)
    })
    leitung.on('error', () => resolve({ art: 'nicht-erreichbar' }))
    leitung.on('close', () => resolve(gelesen(antwort)))
    return promise
  }
}

function laenge(zahl: number): Buffer {
  const kopf = Buffer.alloc(4)
  kopf.writeUInt32BE(zahl)
  return kopf
}

/** `stream: OK`, `stream: Eicar-Signature FOUND`; anything else is no answer to rely on. */
function gelesen(antwort: string): Befund {
  const text = antwort.replaceAll('\0', '').trim()
  if (text === 'stream: OK') return { art: 'sauber' }
  const name = /^stream: (.+) FOUND$/.exec(text)?.[1]
  return name === undefined ? { art: 'nicht-erreichbar' } : { art: 'befall', name }
}

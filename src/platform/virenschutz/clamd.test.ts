import { createServer, type Socket } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { clamd } from './clamd.ts'

const offen: (() => void)[] = []
afterEach(() => {
  for (const schliesse of offen.splice(0)) schliesse()
})

/** A server that speaks INSTREAM: reads the pieces and answers with what `antworte` makes of them. */
async function falscherScanner(antworte: (bytes: Buffer, leitung: Socket) => void): Promise<number> {
  const server = createServer((leitung) => {
    let gelesen = Buffer.alloc(0)
    leitung.on('error', () => {})
    leitung.on('data', (teil: Buffer) => {
      gelesen = Buffer.concat([gelesen, teil])
      const inhalt = entpackt(gelesen)
      if (inhalt) antworte(inhalt, leitung)
    })
  })
  await new Promise<void>((fertig) => server.listen(0, '127.0.0.1', fertig))
  offen.push(() => server.close())
  const ort = server.address()
  return typeof ort === 'object' && ort ? ort.port : 0
}

/** The file, once its empty last piece has come. */
function entpackt(gelesen: Buffer): Buffer | undefined {
  const befehl = Buffer.from('zINSTREAM\0')
  if (!gelesen.subarray(0, befehl.length).equals(befehl)) return undefined
  const teile: Buffer[] = []
  for (let i = befehl.length; i + 4 <= gelesen.length; ) {
    const laenge = gelesen.readUInt32BE(i)
    if (laenge === 0) return Buffer.concat(teile)
    teile.push(gelesen.subarray(i + 4, i + 4 + laenge))
    i += 4 + laenge
  }
  return undefined
}

const frage = async (port: number, bytes: Uint8Array = Buffer.from('Inhalt')) => clamd({ host: '127.0.0.1', port, frist: 2000 })(bytes)

test('the very bytes are sent in pieces; a clean file is clean', async () => {
  const gross = Buffer.alloc(300_000, 'abc')
  const port = await falscherScanner((bytes, leitung) => leitung.end(bytes.equals(gross) ? 'stream: OK\0' : 'stream: Anders FOUND\0'))
  expect(await frage(port, gross)).toEqual({ art: 'sauber' })
})

test('what was found is named', async () => {
  const port = await falscherScanner((_, leitung) => leitung.end('stream: Eicar-Signature FOUND\0'))
  expect(await frage(port)).toEqual({ art: 'befall', name: 'Eicar-Signature' })
})

test.each([
  ['an error', 'INSTREAM size limit exceeded. ERROR\0'],
  ['nothing', ''],
  ['something else', 'stream: OK, perhaps'],
])('a scanner that answers %s counts as gone', async (_, antwort) => {
  const port = await falscherScanner((_bytes, leitung) => leitung.end(antwort))
  expect(await frage(port)).toEqual({ art: 'nicht-erreichbar' })
})

test('a port where nobody listens, and one that hangs up', async () => {
  const port = await falscherScanner((_, leitung) => leitung.destroy())
  expect(await frage(port)).toEqual({ art: 'nicht-erreichbar' })
  for (const schliesse of offen.splice(0)) schliesse()
  expect(await frage(port)).toEqual({ art: 'nicht-erreichbar' })
})

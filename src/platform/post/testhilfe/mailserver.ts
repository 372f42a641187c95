import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

export type Angekommen = Readonly<{ an: string[]; von: string; verschluesselt: boolean; nutzer: string; roh: string }>

export type Mailserver = Readonly<{ port: number; post: Angekommen[]; beende: () => Promise<void> }>

/** A real mail server on a free port of this machine that keeps what it gets. */
export async function starteMailserver(optionen: SMTPServerOptions = {}): Promise<Mailserver> {
  const post: Angekommen[] = []
  const server = new SMTPServer({
    authOptional: true,
    disableReverseLookup: true,
    onData(strom, sitzung, fertig) {
      const { rcptTo, mailFrom } = sitzung.envelope
      void text(strom).then((roh) => {
        post.push({
          an: rcptTo.map((r) => r.address),
          von: mailFrom === false || mailFrom === null ? '' : mailFrom.address,
          verschluesselt: sitzung.secure,
          nutzer: typeof sitzung.user === 'string' ? sitzung.user : '',
          roh,
        })
        fertig()
      })
    },
    ...optionen,
  })
  // clients of the tests break off on purpose
  server.on('error', () => {})
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  return { port, post, beende: () => new Promise((weiter) => server.close(() => weiter())) }
}

/** One part of a header: `=?UTF-8?Q?=C3=9Cbung?=` (RFC 2047). */
function wort(art: string, inhalt: string): string {
  return art.toUpperCase() === 'B' ? Buffer.from(inhalt, 'base64').toString('utf8') : ausHex(inhalt.replaceAll('_', ' '))
}

function ausHex(text: string): string {
  return Buffer.from(
    text.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString('utf8')
}

/** The headers of a mail with their continued lines put together, and its text, both decoded. */
export function lies({ roh }: Angekommen): { kopf: string[]; text: string } {
  const [oben = '', ...rest] = roh.split('\r\n\r\n')
  const roheZeilen = oben.replace(/\r\n[ \t]+/g, ' ').split('\r\n')
  const kopf = roheZeilen.map((z) =>
    z.replace(/\?= =\?/g, '?==?').replace(/=\?UTF-8\?([QB])\?([^?]*)\?=/gi, (_, art: string, w: string) => wort(art, w)),
  )
  const koerper = rest.join('\r\n\r\n')
  const qp = kopf.some((z) => /^content-transfer-encoding: quoted-printable/i.test(z))
  return { kopf, text: (qp ? ausHex(koerper.replace(/=\r\n/g, '')) : koerper).replaceAll('\r\n', '\n') }
}

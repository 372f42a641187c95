import { createTransport } from 'nodemailer'
import { gruende } from './texte/personal.ts'

/** A mail as it is handed over: plain text, one recipient; an invitation brings its calendar file. */
export type Mail = Readonly<{
  /** Message-ID: the same mail sent twice carries the same */
  kennung: string
  von: Readonly<{ name: string; adresse: string }>
  an: string
  betreff: string
  text: string
  /** RFC 5545, as calendar programs take it out of a mail (RFC 6047) */
  kalender?: Readonly<{ methode: 'REQUEST' | 'CANCEL'; inhalt: string }>
}>

/**
 * What became of a mail. `abgelehnt`: for good; `adresse` tells whether it was the recipient and not the message. `spaeter`: worth another
 * attempt. `grund` is a German sentence without address or content.
 */
export type Versandt =
  | Readonly<{ art: 'angenommen' }>
  | Readonly<{ art: 'abgelehnt'; adresse: boolean; grund: string }>
  | Readonly<{ art: 'spaeter'; grund: string }>

/** Hands a mail over; never throws for what a mail server can answer. */
export type Versand = (mail: Mail, wer: Readonly<{ traegerId: string; jetzt: Temporal.Instant }>) => Promise<Versandt>

/** All waits together stay below the hold of a job, so that no second worker sends the same mail meanwhile. */
const VERBINDUNG_MS = 20_000
const STILLE_MS = 45_000

/**
 * Sends through a mail server.
 *
 * @param adresse `smtps://user:password@host:465` or `smtp://…:587`. The latter insists on STARTTLS; `?tls=nein` allows a relay of the same
 *   house without it.
 * @param ca certificate of the authority that the server is checked against; without it those of Node
 */
export function smtpVersand(adresse: string, { ca }: { ca?: string } = {}): Versand {
  const url = new URL(adresse)
  const secure = url.protocol === 'smtps:'
  const offen = url.searchParams.get('tls') === 'nein'
  const transport = createTransport({
    host: url.hostname.replace(/^\[(.*)\]$/, '$1'),
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    secure,
    requireTLS: !offen,
    ignoreTLS: offen,
    ...(url.username === '' ? {} : { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }),
    tls: { minVersion: 'TLSv1.2', ...(ca === undefined ? {} : { ca }) },
    connectionTimeout: VERBINDUNG_MS,
    greetingTimeout: VERBINDUNG_MS,
    socketTimeout: STILLE_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return async ({ kennung, von, an, betreff, text, kalender }) => {
    try {
      await transport.sendMail({
        messageId: kennung,
        // as objects: nothing in a name or an address is read as a second recipient or a header
        from: { name: von.name, address: von.adresse },
        to: { name: '', address: an },
        subject: betreff,
        text,
        ...(kalender && { icalEvent: { method: kalender.methode, filename: 'termin.ics', content: kalender.inhalt } }),
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
      })
      return { art: 'angenommen' }
    } catch (fehler) {
      return gescheitert(fehler)
    }
  }
}

/** What a server answers may hold the address: only its number is kept. */
function gescheitert(fehler: unknown): Versandt {
  const { responseCode, command, permanent, code } = typeof fehler === 'object' && fehler !== null ? (fehler as Antwort) : {}
  const nummer = responseCode === undefined ? '' : ` (${responseCode})`
  // a refused sender or password lies with the operator and may be put right within days
  const amEmpfaenger = command?.startsWith('RCPT') ?? false
  if (permanent && amEmpfaenger) return { art: 'abgelehnt', adresse: true, grund: gruende.adresse(nummer) }
  if (permanent && command === 'DATA') return { art: 'abgelehnt', adresse: false, grund: gruende.abgelehnt(nummer) }
  if (code === 'EAUTH') return { art: 'spaeter', grund: gruende.anmeldung(nummer) }
  return { art: 'spaeter', grund: gruende.nichtAngenommen(nummer) }
}

type Antwort = Readonly<{ responseCode?: number; command?: string; permanent?: boolean; code?: string }>

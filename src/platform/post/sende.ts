import { z } from 'zod'
import type { TraegerDb } from '../db/index.ts'
import { type Auftrag, AuftragGescheitert, type ProgrammInSchritten, type Verzeichnis } from '../jobs/index.ts'
import type { Tresor } from '../tresor/index.ts'
import { type Benachrichtigung, findWartende, merkeErledigt, POST } from './benachrichtigung.ts'
import { bestaetigungFuer, liesMailadresse, merkeAbgelehnt } from './mailadresse.ts'
import { type Anlass, mailtext } from './texte/mail.ts'
import { gruende } from './texte/personal.ts'
import type { Mail, Versand, Versandt } from './versand.ts'

type Wann = Readonly<{ traegerId: string; jetzt: Temporal.Instant }>

/** What a room does once its mail left, or never will; in the transaction that notes it. */
export type Folge = Readonly<{
  gesendet?: (db: TraegerDb, h: Wann, n: Benachrichtigung) => Promise<void>
  gescheitert?: (db: TraegerDb, h: Wann, n: Benachrichtigung, grund: string) => Promise<void>
}>

export type Postamt = Readonly<{
  versand: Versand | undefined
  /** where people find the portal of a Träger: `https://portal.example`; asked in the unit of work */
  adresse: (db: TraegerDb, traegerId: string) => Promise<string>
  tresor: Tresor
  /** why an account may not be written to about a case; undefined where it may */
  hindernis: (db: TraegerDb, h: Wann, wen: { kontoId: string; fallId: string }) => Promise<string | undefined>
  folgen: Readonly<Partial<Record<Anlass, Folge>>>
  /** calendar file that goes with a mail; nothing in it says more than the mail may */
  kalender?: (db: TraegerDb, h: Wann, n: Benachrichtigung, an: string) => Promise<Mail['kalender']>
}>

/** A mail server that is down is tried again for so long; then the letter goes by post. */
const GEDULD = Temporal.Duration.from({ hours: 72 })
const datenSchema = z.object({ benachrichtigungId: z.uuid() })

/** Sends what waits: reads and notes in short units of work, and holds the database not a moment while the mail server answers. */
export function postAuftraege(amt: Postamt): Verzeichnis {
  return { [POST]: { beginne: (db, auftrag) => beginne(amt, db, auftrag) } }
}

async function beginne(amt: Postamt, db: TraegerDb, a: Auftrag): ReturnType<ProgrammInSchritten['beginne']> {
  const n = await findWartende(db, a.traegerId, datenSchema.parse(a.daten).benachrichtigungId)
  if (n === undefined) return undefined
  const bereit = await bereite(amt, db, a, n)
  if (typeof bereit === 'string') {
    await gibAuf(amt, db, a, n, undefined, bereit)
    return undefined
  }
  const { versand } = amt
  return async () => {
    const versandt: Versandt = versand ? await versand(bereit, a) : { art: 'spaeter', grund: gruende.ohneServer }
    return (danach, jetzt) => schliesse(amt, danach, { traegerId: a.traegerId, jetzt }, n, bereit, versandt)
  }
}

/** The mail, or why there is none. */
async function bereite(amt: Postamt, db: TraegerDb, a: Auftrag, n: Benachrichtigung): Promise<Mail | string> {
  const konto = await db
    .selectFrom('konto')
    .select('gesperrt')
    .where('traegerId', '=', a.traegerId)
    .where('kontoId', '=', n.kontoId)
    .executeTakeFirst()
  if (konto === undefined || konto.gesperrt) return gruende.gesperrt
  const hindernis = n.fallId === null ? undefined : await amt.hindernis(db, a, { kontoId: n.kontoId, fallId: n.fallId })
  if (hindernis !== undefined) return hindernis
  const ziel = await zielVon(amt, db, a, n)
  if (ziel === undefined) return n.anlass === 'bestaetigung' ? gruende.nichtMehrBestaetigt : gruende.ohneAdresse
  const traeger = await db
    .selectFrom('traeger')
    .select(['kurzname', 'name', 'strasse', 'plz', 'ort', 'telefon', 'email', 'uebungsdaten'])
    .where('traegerId', '=', a.traegerId)
    .executeTakeFirstOrThrow()
  const kalender = await amt.kalender?.(db, a, n, ziel.adresse)
  return {
    kennung: `<${n.benachrichtigungId}@${traeger.email.split('@').at(-1)}>`,
    von: { name: traeger.kurzname, adresse: traeger.email },
    an: ziel.adresse,
    ...mailtext(n.anlass, traeger, await amt.adresse(db, a.traegerId), ziel.pfad),
    ...(kalender && { kalender }),
  }
}

async function zielVon(amt: Postamt, db: TraegerDb, a: Auftrag, n: Benachrichtigung): Promise<{ adresse: string; pfad?: string } | undefined> {
  if (n.anlass === 'bestaetigung') return bestaetigungFuer(db, amt.tresor, a.traegerId, n.kontoId, a.jetzt)
  const { adresse } = await liesMailadresse(db, a.traegerId, n.kontoId, a.jetzt)
  return adresse === undefined ? undefined : { adresse }
}

async function schliesse(amt: Postamt, db: TraegerDb, h: Wann, n: Benachrichtigung, mail: Mail, versandt: Versandt): Promise<void> {
  // another worker may have finished it while this one waited for the mail server
  if ((await findWartende(db, h.traegerId, n.benachrichtigungId)) === undefined) return
  if (versandt.art === 'angenommen') {
    await merkeErledigt(db, h.traegerId, n, { adresse: mail.an, grund: undefined, jetzt: h.jetzt })
    await amt.folgen[n.anlass]?.gesendet?.(db, h, n)
    return
  }
  const nochGeduld = Temporal.Instant.compare(h.jetzt, n.angelegtAm.add(GEDULD)) < 0
  if (versandt.art === 'spaeter' && nochGeduld) throw new AuftragGescheitert(versandt.grund)
  if (versandt.art === 'abgelehnt' && versandt.adresse) await merkeAbgelehnt(db, h.traegerId, n.kontoId, mail.an, h.jetzt)
  await gibAuf(amt, db, h, n, mail.an, versandt.grund)
}

async function gibAuf(amt: Postamt, db: TraegerDb, h: Wann, n: Benachrichtigung, adresse: string | undefined, grund: string): Promise<void> {
  await merkeErledigt(db, h.traegerId, n, { adresse, grund, jetzt: h.jetzt })
  await amt.folgen[n.anlass]?.gescheitert?.(db, h, n, grund)
}

import { z } from 'zod'
import { type Db, findNetzwerkId, forTraeger, type TraegerDb } from '../platform/db/index.ts'
import { type Auftrag, AuftragGescheitert, type ProgrammInSchritten, type Verzeichnis } from '../platform/jobs/index.ts'
import type { Mail, Versand } from '../platform/post/index.ts'
import type { Tresor } from '../platform/tresor/index.ts'
import { absender } from './presse-absender.ts'
import { ANTWORT, ERINNERUNG, findAnfrage, fuegeAn, loescheAnfrage, VERGISS_ANFRAGE } from './presse-anfrage.ts'
import { pressekontaktVon } from './presse-einstellung.ts'
import { PAKETMELDUNG, VERTEILE } from './presse-folgen.ts'
import { meldePaket, type Paketmeldung, paketmeldungSchema } from './presse-paket.ts'
import { kontaktzeilen, kurzeZeit } from './presse-text.ts'
import { bereiteMitteilung, MITTEILUNGSMAIL, merkeVersandt, verteile } from './presse-versand.ts'
import { BESTAETIGUNG, empfaengerPfad, findEmpfaenger, VERGISS } from './presse-verteiler.ts'
import { presseMail as t } from './texte/presse-mail.ts'

/** What the press office needs to send mails and to tell the network. */
export type Presseamt = Readonly<{
  db: Db
  versand: Versand | undefined
  /** where the pages of a Träger are found, without a slash at the end; asked in the unit of work */
  adresse: (db: TraegerDb, traegerId: string) => Promise<string>
  tresor: Tresor
}>

/** A mail server that is down is tried again for so long. */
const GEDULD = Temporal.Duration.from({ hours: 72 })

type Fertig = (db: TraegerDb, jetzt: Temporal.Instant, grund: string | undefined, adresse: boolean) => Promise<void>
type Bereit = Readonly<{ mail: Mail; seit: Temporal.Instant; fertig: Fertig }>

/** All work of the press office that is done without anybody waiting for it. */
export function presseAuftraege(amt: Presseamt): Verzeichnis {
  return {
    [VERTEILE]: (db, a) => verteile(db, a, amt),
    [MITTEILUNGSMAIL]: mailauftrag(amt, async (db, a) => {
      const bereit = await bereiteMitteilung(db, a, amt)
      return bereit && { ...bereit, fertig: (d, jetzt, grund, adresse) => merkeVersandt(d, a, bereit.versandId, { jetzt, grund, adresse }) }
    }),
    [BESTAETIGUNG]: mailauftrag(amt, (db, a) => bestaetigung(amt, db, a)),
    [ANTWORT]: mailauftrag(amt, (db, a) => antwort(db, a)),
    [ERINNERUNG]: mailauftrag(amt, (db, a) => erinnerung(amt, db, a)),
    [VERGISS]: (db, a) => vergiss(db, a),
    [VERGISS_ANFRAGE]: (db, a) => loescheAnfrage(db, a, z.object({ anfrageId: z.uuid() }).parse(a.daten).anfrageId),
    [PAKETMELDUNG]: { beginne: async (_, a) => async () => paketmeldung(amt, paketmeldungSchema.parse(a.daten), a.jetzt) },
  }
}

/** Reads, sends without holding the database, and notes the outcome. */
function mailauftrag({ versand }: Presseamt, bereite: (db: TraegerDb, a: Auftrag) => Promise<Bereit | undefined>): ProgrammInSchritten {
  return {
    beginne: async (db, a) => {
      const bereit = await bereite(db, a)
      if (bereit === undefined) return undefined
      return async () => {
        const versandt = versand ? await versand(bereit.mail, a) : { art: 'spaeter' as const, grund: t.gruende.ohneServer }
        return async (danach, jetzt) => {
          if (versandt.art === 'angenommen') return bereit.fertig(danach, jetzt, undefined, false)
          const nochGeduld = Temporal.Instant.compare(jetzt, bereit.seit.add(GEDULD)) < 0
          if (versandt.art === 'spaeter' && nochGeduld) throw new AuftragGescheitert(versandt.grund)
          return bereit.fertig(danach, jetzt, versandt.grund, versandt.art === 'abgelehnt' && versandt.adresse)
        }
      }
    },
  }
}

async function bestaetigung(amt: Presseamt, db: TraegerDb, a: Auftrag): Promise<Bereit | undefined> {
  const { empfaengerId } = z.object({ empfaengerId: z.uuid() }).parse(a.daten)
  const e = await findEmpfaenger(db, a.traegerId, empfaengerId)
  if (e?.stand !== 'wartet' || !a.schluessel.endsWith(`.${e.angefragtAm.epochMilliseconds}`)) return undefined
  const { haus, von, domain } = await absender(db, a.traegerId)
  const link = (await amt.adresse(db, a.traegerId)) + empfaengerPfad(amt.tresor, a.traegerId, e, 'bestaetigen')
  const worte = t.bestaetigung[e.sprache]
  const mail = { kennung: `<${a.auftragId}@${domain}>`, von, an: e.adresse, betreff: worte.betreff(haus), text: worte.text(haus, link) }
  return { mail, seit: a.jetzt, fertig: async () => {} }
}

async function antwort(db: TraegerDb, a: Auftrag): Promise<Bereit | undefined> {
  const { anfrageId } = z.object({ anfrageId: z.uuid() }).parse(a.daten)
  const anfrage = await findAnfrage(db, a.traegerId, anfrageId)
  const freigabe = anfrage?.schritte.findLast((s) => s.was === 'freigegeben')
  if (anfrage?.stand !== 'freigegeben' || freigabe === undefined) return undefined
  const { von, domain } = await absender(db, a.traegerId)
  const kontakt = kontaktzeilen(await pressekontaktVon(db, a.traegerId), 'de').join('\n')
  const text = t.antwort.text(anfrage.name, anfrage.antwort, anfrage.frage, kontakt)
  return {
    mail: { kennung: `<${a.auftragId}@${domain}>`, von, an: anfrage.email, betreff: t.antwort.betreff(anfrage.medium), text },
    seit: freigabe.am,
    fertig: async (d, jetzt, grund) =>
      fuegeAn(d, { traegerId: a.traegerId, jetzt }, anfrageId, grund === undefined ? 'gesendet' : 'gescheitert', grund),
  }
}

/** To the mailbox of the press office, a day before the deadline, unless the answer is out. */
async function erinnerung(amt: Presseamt, db: TraegerDb, a: Auftrag): Promise<Bereit | undefined> {
  const { anfrageId } = z.object({ anfrageId: z.uuid() }).parse(a.daten)
  const anfrage = await findAnfrage(db, a.traegerId, anfrageId)
  if (anfrage === undefined || anfrage.frist === null || anfrage.stand === 'beantwortet' || anfrage.stand === 'geschlossen') return undefined
  const { von, domain } = await absender(db, a.traegerId)
  const { email } = await pressekontaktVon(db, a.traegerId)
  const link = `${await amt.adresse(db, a.traegerId)}/redaktion/presse/anfragen/${anfrageId}`
  const { medium, frist } = anfrage
  return {
    mail: {
      kennung: `<${a.auftragId}@${domain}>`,
      von,
      an: email || von.adresse,
      betreff: t.erinnerung.betreff(medium),
      text: t.erinnerung.text(medium, kurzeZeit(frist), link),
    },
    seit: a.jetzt,
    fertig: async (d, jetzt) => fuegeAn(d, { traegerId: a.traegerId, jetzt }, anfrageId, 'erinnert'),
  }
}

/** What nobody confirmed is deleted, unless it was asked for anew meanwhile. */
async function vergiss(db: TraegerDb, a: Auftrag): Promise<void> {
  const { empfaengerId } = z.object({ empfaengerId: z.uuid() }).parse(a.daten)
  const e = await findEmpfaenger(db, a.traegerId, empfaengerId)
  if (e?.stand !== 'wartet' || !a.schluessel.endsWith(`.${e.angefragtAm.epochMilliseconds}`)) return
  await db.deleteFrom('presseEmpfaenger').where('traegerId', '=', a.traegerId).where('empfaengerId', '=', empfaengerId).execute()
}

/** A house tells the network what it made of a package: another space, so another unit of work. */
async function paketmeldung({ db, adresse }: Presseamt, m: Paketmeldung, jetzt: Temporal.Instant): Promise<Abschluss> {
  const netzId = await findNetzwerkId(db)
  if (netzId === undefined) return async () => {}
  const grund = m.pfad === '' ? '' : await forTraeger(db, m.haus, (trx) => adresse(trx, m.haus))
  await forTraeger(db, netzId, (trx) => meldePaket(trx, { traegerId: netzId, jetzt }, { ...m, adresse: grund + m.pfad }))
  return async () => {}
}

type Abschluss = (db: TraegerDb, jetzt: Temporal.Instant) => Promise<void>

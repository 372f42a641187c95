import { z } from 'zod'
import { findNetzwerkId, type TraegerDb } from '../platform/db/index.ts'
import { type Auftrag, beauftrage } from '../platform/jobs/index.ts'
import type { Mail } from '../platform/post/index.ts'
import type { Tresor } from '../platform/tresor/index.ts'
import { artMitteilung } from './art-mitteilung.ts'
import { findInhalt, type Inhalt } from './lesen.ts'
import { absender } from './presse-absender.ts'
import { type Ansicht, alsAnsicht, type Ort, presseGrundlage } from './presse-lesen.ts'
import { mitteilungPdf } from './presse-pdf.ts'
import { alsReinerText, kurzeZeit } from './presse-text.ts'
import { bekommt, type Empfaenger, empfaengerPfad, findEmpfaenger, liesVerteiler } from './presse-verteiler.ts'
import { presseMail as t } from './texte/presse-mail.ts'

/** One mail to one recipient: after a crash nobody is left out, and nobody else gets a second one. */
export const MITTEILUNGSMAIL = 'presse.mail'

type Amt = Readonly<{ adresse: (db: TraegerDb, traegerId: string) => Promise<string>; tresor: Tresor }>

const verteilDaten = z.object({ inhaltId: z.uuid(), fassung: z.int(), sperrfrist: z.boolean() })

/**
 * When a version has become public, or is planned and goes to accredited people first: sets its file, so that nobody waits for it, and
 * orders one mail for each recipient. A plan that was called off meanwhile sends nothing.
 */
export async function verteile(db: TraegerDb, a: Auftrag, amt: Amt): Promise<void> {
  const { inhaltId, fassung, sperrfrist } = verteilDaten.parse(a.daten)
  const gefunden = await gueltig(db, a, { inhaltId, fassung, sperrfrist })
  if (gefunden === undefined) return
  const { ansicht, ort } = gefunden
  if (!sperrfrist) await mitteilungPdf(db, ort, ansicht, { adresse: await amt.adresse(db, a.traegerId) })
  const empfaenger = (await liesVerteiler(db, a.traegerId)).filter(
    (e) => bekommt(e, { themen: ansicht.themen, sperrfrist }) && warSchonDa(e, gefunden.ab, sperrfrist),
  )
  for (const { empfaengerId } of empfaenger) {
    const zeile = await db
      .insertInto('presseVersand')
      .values({ traegerId: a.traegerId, inhaltId, fassung, sperrfrist, empfaengerId, angelegtAm: a.jetzt })
      .onConflict((c) => c.constraint('presse_versand_einmal').doNothing())
      .returning('versandId')
      .executeTakeFirst()
    if (zeile !== undefined) await beauftrage(db, a, { art: MITTEILUNGSMAIL, schluessel: zeile.versandId, daten: zeile })
  }
}

/** What was public before somebody subscribed is no news for them. */
function warSchonDa({ bestaetigtAm }: Empfaenger, ab: Temporal.Instant, sperrfrist: boolean): boolean {
  return sperrfrist || (bestaetigtAm !== null && Temporal.Instant.compare(bestaetigtAm, ab) <= 0)
}

type Welche = Readonly<{ inhaltId: string; fassung: number; sperrfrist: boolean }>

/** The release as it may be sent now: public, or planned where it is sent under embargo. */
async function gueltig(db: TraegerDb, a: Auftrag, w: Welche): Promise<{ ansicht: Ansicht; ort: Ort; ab: Temporal.Instant } | undefined> {
  const inhalt = await findInhalt(db, a.traegerId, w.inhaltId, a.jetzt)
  const ab = inhalt && abVon(inhalt, w)
  if (inhalt === undefined || ab === undefined) return undefined
  const ort = { traegerId: a.traegerId, netzId: await findNetzwerkId(db), jetzt: a.jetzt }
  const daten = artMitteilung.schema.parse(inhalt.fassungen.find((f) => f.fassung === w.fassung)?.daten)
  const { inhaltId, adresse } = inhalt
  const erstmals = inhalt.schritte.filter((s) => s.was === 'veroeffentlicht' && s.ab !== null).map((s) => s.ab ?? ab)
  const [erste = ab] = erstmals.toSorted(Temporal.Instant.compare)
  const m = { inhaltId, adresse, fassung: w.fassung, daten, ab, erstmals: w.sperrfrist ? ab : erste, archiviert: false }
  return { ort, ab, ansicht: alsAnsicht(await presseGrundlage(db, ort), m, 'de') }
}

function abVon(inhalt: Inhalt, { fassung, sperrfrist }: Welche): Temporal.Instant | undefined {
  if (sperrfrist) {
    if (inhalt.standVon(fassung) !== 'geplant') return undefined
    return inhalt.schritte.findLast((s) => s.was === 'veroeffentlicht' && s.fassung === fassung)?.ab ?? undefined
  }
  return inhalt.oeffentlich?.fassung === fassung && !inhalt.oeffentlich.archiviert ? inhalt.oeffentlich.ab : undefined
}

type Bereit = Readonly<{ mail: Mail; seit: Temporal.Instant; versandId: string }>

/** The mail to one recipient; undefined where it may no longer be sent: then it is noted as given up. */
export async function bereiteMitteilung(db: TraegerDb, a: Auftrag, amt: Amt): Promise<Bereit | undefined> {
  const { versandId } = z.object({ versandId: z.uuid() }).parse(a.daten)
  const v = await db
    .selectFrom('presseVersand')
    .select(['inhaltId', 'fassung', 'sperrfrist', 'empfaengerId', 'angelegtAm'])
    .where('traegerId', '=', a.traegerId)
    .where('versandId', '=', versandId)
    .where('stand', '=', 'wartet')
    .forUpdate()
    .executeTakeFirst()
  if (v === undefined) return undefined
  const e = v.empfaengerId === null ? undefined : await findEmpfaenger(db, a.traegerId, v.empfaengerId)
  const gefunden = await gueltig(db, a, v)
  if (e === undefined || gefunden === undefined || !bekommt(e, { themen: [], sperrfrist: v.sperrfrist })) {
    await merkeVersandt(db, a, versandId, { jetzt: a.jetzt, grund: t.gruende.vorbei, adresse: false })
    return undefined
  }
  const { ort, ab } = gefunden
  const ansicht = await inSpracheVon(db, a, v, ort, ab, gefunden.ansicht, e.sprache)
  const { haus, von, domain, uebung } = await absender(db, a.traegerId)
  const grund = await amt.adresse(db, a.traegerId)
  const bis = kurzeZeit(ab)
  const betreff = v.sperrfrist ? t.gesperrt(bis, haus, ansicht.titel) : t.mitteilung(haus, ansicht.titel)
  const text = [
    v.sperrfrist && t.sperrsatz(bis),
    alsReinerText(ansicht).trimEnd(),
    !v.sperrfrist && `${t.lesen[e.sprache]}\n${grund}/presse/${ansicht.adresse}`,
    `${t.abmelden[e.sprache]}\n${grund}${empfaengerPfad(amt.tresor, a.traegerId, e, 'abmelden')}`,
  ]
  const mail = {
    kennung: `<${versandId}@${domain}>`,
    von,
    an: e.adresse,
    betreff: (uebung ? t.uebung : '') + betreff,
    text: `${text.filter(Boolean).join('\n\n')}\n`,
  }
  return { mail, seit: v.angelegtAm, versandId }
}

async function inSpracheVon(
  db: TraegerDb,
  a: Auftrag,
  w: Welche,
  ort: Ort,
  ab: Temporal.Instant,
  sonst: Ansicht,
  sprache: Ansicht['sprache'],
): Promise<Ansicht> {
  if (sprache === sonst.sprache) return sonst
  const inhalt = await findInhalt(db, a.traegerId, w.inhaltId, a.jetzt)
  const daten = artMitteilung.schema.parse(inhalt?.fassungen.find((f) => f.fassung === w.fassung)?.daten)
  const { inhaltId, adresse, fassung, erstmals, archiviert } = sonst
  return alsAnsicht(await presseGrundlage(db, ort), { inhaltId, adresse, fassung, daten, ab, erstmals, archiviert }, sprache)
}

/** Notes what became of a mail; an address that a mail server refused for good is not written to again. */
export async function merkeVersandt(
  db: TraegerDb,
  { traegerId }: Pick<Auftrag, 'traegerId'>,
  versandId: string,
  { jetzt, grund, adresse }: Readonly<{ jetzt: Temporal.Instant; grund: string | undefined; adresse: boolean }>,
): Promise<void> {
  const zeile = await db
    .updateTable('presseVersand')
    .set({ stand: grund === undefined ? 'gesendet' : 'gescheitert', grund: grund ?? '', erledigtAm: jetzt })
    .where('traegerId', '=', traegerId)
    .where('versandId', '=', versandId)
    .returning('empfaengerId')
    .executeTakeFirst()
  if (!adresse || !zeile?.empfaengerId) return
  await db
    .updateTable('presseEmpfaenger')
    .set({ abgelehntAm: jetzt })
    .where('traegerId', '=', traegerId)
    .where('empfaengerId', '=', zeile.empfaengerId)
    .execute()
}

export type Versandstand = Readonly<{ fassung: number; sperrfrist: boolean; stand: string; anzahl: number }>

/** How many mails of a release were sent, wait or failed. */
export async function versandstand(db: TraegerDb, traegerId: string, inhaltId: string): Promise<Versandstand[]> {
  const zeilen = await db
    .selectFrom('presseVersand')
    .select(['fassung', 'sperrfrist', 'stand', (e) => e.fn.countAll<number>().as('anzahl')])
    .where('traegerId', '=', traegerId)
    .where('inhaltId', '=', inhaltId)
    .groupBy(['fassung', 'sperrfrist', 'stand'])
    .orderBy('fassung')
    .execute()
  return zeilen.map((z) => ({ ...z, anzahl: Number(z.anzahl) }))
}

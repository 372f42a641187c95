import type { Handlung } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { beauftrage, type Programm } from '../platform/jobs/index.ts'
import { alsDatum } from '../platform/ui/zahl.ts'
import { type Antwort, nein } from './antwort.ts'
import { type Durchgang, liesDurchgaenge, sperreDurchgang } from './katalog.ts'
import { findTeilnahme, type Teilnahme, teilnahmenVon } from './teilnahme.ts'
import { hinweise, saetze as t } from './texte/personal.ts'
import { weiseHin } from './verlauf.ts'
import { merkeTeilnahme, weiseZu } from './zuweisen.ts'

/** Why somebody on a waiting list, or with an offer, was told no: the run ended before. */
const DURCHGANG_VORBEI = 'durchgang-vorbei'

/** The run ended while somebody waited or thought an offer over. */
export const listeGeschlossen = (x: Pick<Teilnahme, 'stand' | 'austrittGrund'>): boolean =>
  x.stand === 'abgesagt' && x.austrittGrund === DURCHGANG_VORBEI

/** The run of the same measure that begins next, or the one under way where none is to come. */
async function naechsterDurchgang(db: TraegerDb, traegerId: string, massnahmeId: string, heute: string): Promise<Durchgang | undefined> {
  const laeufe = (await liesDurchgaenge(db, traegerId, { massnahmeId })).filter((d) => d.bis >= heute).toReversed()
  return laeufe.find((d) => d.von > heute) ?? laeufe.at(-1)
}

/** The next run for somebody whose waiting list was closed, where they are not in it already. */
export async function naechsterFuer(db: TraegerDb, traegerId: string, x: Teilnahme, heute: string): Promise<Durchgang | undefined> {
  if (!listeGeschlossen(x)) return undefined
  const naechster = await naechsterDurchgang(db, traegerId, x.massnahmeId, heute)
  const schon = (await teilnahmenVon(db, traegerId, { personId: x.personId })).some((y) => y.durchgangId === naechster?.durchgangId)
  return schon ? undefined : naechster
}

/** Offers the next run with the same aim and contact, or puts on its list where it is full: what somebody decides on the page of the case. */
export async function bieteNaechstenAn(
  db: TraegerDb,
  h: Handlung,
  teilnahmeId: string,
  angebotBis: string,
): Promise<Antwort<{ teilnahmeId: string }>> {
  const x = await findTeilnahme(db, h.traegerId, teilnahmeId)
  const naechster = x && (await naechsterFuer(db, h.traegerId, x, tagVon(h.jetzt).toString()))
  if (x === undefined || naechster === undefined) return nein(t.gibtEsNicht)
  const { fallId, personId, ziel, kontakt } = x
  const was = { durchgangId: naechster.durchgangId, fallId, personId, ziel, kontakt }
  return weiseZu(db, h, naechster.frei > 0 ? { ...was, wie: 'anbieten', angebotBis } : { ...was, wie: 'warteliste' })
}

/**
 * Closes the waiting lists and the open offers of runs that are over. Who put somebody there is told, with the next run; nobody is offered
 * or given a place in it by itself.
 *
 * @returns how many people were on them
 */
export async function schliesseWartelisten(db: TraegerDb, h: Handlung): Promise<number> {
  const heute = tagVon(h.jetzt).toString()
  const wartende = await db
    .selectFrom('teilnahme as t')
    .innerJoin('durchgang as d', (j) => j.onRef('d.traegerId', '=', 't.traegerId').onRef('d.durchgangId', '=', 't.durchgangId'))
    .select(['t.teilnahmeId', 't.durchgangId'])
    .where('t.traegerId', '=', h.traegerId)
    .where('t.stand', 'in', ['wartend', 'vorgemerkt'])
    .where('d.bis', '<', heute)
    .orderBy('t.durchgangId')
    .orderBy('t.wartetSeit')
    .execute()
  let geschlossen = 0
  for (const { teilnahmeId, durchgangId } of wartende) {
    await sperreDurchgang(db, h.traegerId, durchgangId)
    const x = await findTeilnahme(db, h.traegerId, teilnahmeId)
    if (x === undefined || (x.stand !== 'wartend' && x.stand !== 'vorgemerkt')) continue
    await db
      .updateTable('teilnahme')
      .set({ stand: 'abgesagt', austrittGrund: DURCHGANG_VORBEI, fassung: x.fassung + 1 })
      .where('traegerId', '=', h.traegerId)
      .where('teilnahmeId', '=', teilnahmeId)
      .execute()
    await merkeTeilnahme(db, h, 'teilnahme.aendern', x)
    const naechster = await naechsterDurchgang(db, h.traegerId, x.massnahmeId, heute)
    await weiseHin(db, h, x, hinweise.listeZu(x.titel, naechster === undefined ? '' : alsDatum(naechster.von)))
    geschlossen++
  }
  return geschlossen
}

const ART = 'massnahme.wartelisten'

/** Once a day; asked for at each start. */
export function beauftrageWartelisten(db: TraegerDb, h: Pick<Handlung, 'traegerId' | 'jetzt'>): Promise<void> {
  return beauftrage(db, h, { art: ART, schluessel: tagVon(h.jetzt).toString(), faelligAm: h.jetzt })
}

const taeglich: Programm = async (db, { traegerId, jetzt }) => {
  await schliesseWartelisten(db, { traegerId, jetzt })
  const morgen = jetzt.add({ hours: 24 })
  await beauftrage(db, { traegerId, jetzt }, { art: ART, schluessel: tagVon(morgen).toString(), faelligAm: morgen })
}

export const massnahmeAuftraege = { [ART]: taeglich } as const

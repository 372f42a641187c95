import { aendereVorgang, legeVorgangAn, vorgaengeVon } from '../fall/index.ts'
import type { Handlung } from '../platform/audit/index.ts'
import { istTag, tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { alsDatum } from '../platform/ui/zahl.ts'
import { type Antwort, nein } from './antwort.ts'
import { findMassnahme, liesDurchgaenge, sperreDurchgang } from './katalog.ts'
import { findTeilnahme, type Teilnahme, teilnahmenVon, zeitraumVon } from './teilnahme.ts'
import { gruende, hinweise, saetze as t } from './texte/personal.ts'
import { type Abbruchgrund, abbruchgruende, belegende, type Stand } from './werte.ts'
import { zeitkontoHindernis } from './zeitkonto.ts'
import { merkeTeilnahme, platzHindernisse } from './zuweisen.ts'

/** From which state a participation may come into which. */
const nach: Readonly<Record<Stand, readonly Stand[]>> = {
  vorgemerkt: ['zugewiesen', 'abgesagt'],
  wartend: ['zugewiesen', 'vorgemerkt', 'abgesagt'],
  zugewiesen: ['laufend', 'nicht-angetreten', 'abgesagt'],
  laufend: ['abgeschlossen', 'abgebrochen'],
  abgeschlossen: [],
  abgebrochen: [],
  'nicht-angetreten': [],
  abgesagt: [],
}

export type Schritt = Readonly<
  | { stand: 'zugewiesen' | 'abgesagt' | 'nicht-angetreten' }
  | { stand: 'vorgemerkt'; angebotBis: string }
  | { stand: 'laufend' | 'abgeschlossen'; am: string }
  | { stand: 'abgebrochen'; am: string; grund: Abbruchgrund }
>

/**
 * The next state of a participation. A place that gets free is told to who assigned the first of the waiting list: a task, never an
 * assignment.
 */
export async function setzeStand(db: TraegerDb, h: Handlung, teilnahmeId: string, schritt: Schritt): Promise<Antwort<{ teilnahme: Teilnahme }>> {
  const zuerst = await findTeilnahme(db, h.traegerId, teilnahmeId)
  if (zuerst === undefined) return nein(t.gibtEsNicht)
  await sperreDurchgang(db, h.traegerId, zuerst.durchgangId)
  const teilnahme = await findTeilnahme(db, h.traegerId, teilnahmeId) // as it is once nobody else changes it
  if (teilnahme === undefined || !nach[teilnahme.stand].includes(schritt.stand)) return nein(t.inzwischenGeaendert)
  const einwand = await einwandGegen(db, h, teilnahme, schritt)
  if (einwand.length > 0) return nein(...einwand)
  await db
    .updateTable('teilnahme')
    .set({
      stand: schritt.stand,
      fassung: teilnahme.fassung + 1,
      ...(teilnahme.stand === 'wartend' && { beginnAm: [teilnahme.von, tagVon(h.jetzt).toString()].toSorted()[1] ?? teilnahme.von }),
      ...(schritt.stand === 'vorgemerkt' && { angebotBis: schritt.angebotBis, antwort: '' }),
      ...(schritt.stand === 'laufend' && { eintrittAm: schritt.am }),
      ...(schritt.stand === 'abgeschlossen' && { austrittAm: schritt.am }),
      ...(schritt.stand === 'abgebrochen' && { austrittAm: schritt.am, austrittGrund: schritt.grund }),
    })
    .where('traegerId', '=', h.traegerId)
    .where('teilnahmeId', '=', teilnahmeId)
    .execute()
  await merkeTeilnahme(db, h, 'teilnahme.aendern', teilnahme)
  const belegt = (belegende as readonly Stand[]).includes(teilnahme.stand) && !(belegende as readonly Stand[]).includes(schritt.stand)
  if (belegt) await meldeFreienPlatz(db, h, teilnahme.durchgangId)
  return { ok: true, teilnahme: { ...teilnahme, stand: schritt.stand } }
}

async function einwandGegen(db: TraegerDb, h: Handlung, x: Teilnahme, schritt: Schritt): Promise<string[]> {
  const heute = tagVon(h.jetzt).toString()
  if (schritt.stand === 'vorgemerkt' && (!istTag(schritt.angebotBis) || schritt.angebotBis < heute)) return [t.angebotFrist]
  if (x.stand === 'wartend' && schritt.stand !== 'abgesagt') {
    const [durchgang] = await liesDurchgaenge(db, h.traegerId, { durchgangId: x.durchgangId })
    const massnahme = await findMassnahme(db, h.traegerId, x.massnahmeId)
    if (durchgang === undefined || massnahme === undefined) return [t.gibtEsNicht]
    if (durchgang.frei === 0) return [t.voll]
    // why somebody may stay longer was said when they came on the list; other assignments since then count
    const ab = [durchgang.von, heute].toSorted().at(-1) ?? heute
    const konto = { traegerId: h.traegerId, personId: x.personId }
    return [
      ...platzHindernisse(durchgang, massnahme, { laengerWeil: '-' }, heute),
      ...(await zeitkontoHindernis(db, konto, massnahme, durchgang, ab, '-')),
    ]
  }
  if ('am' in schritt) {
    if (schritt.am > heute) return [t.inZukunft]
    const ab = schritt.stand === 'laufend' ? x.von : zeitraumVon(x).von
    if (schritt.am < ab || schritt.am > x.bis) return [t.nichtImZeitraum(alsDatum(ab), alsDatum(x.bis))]
  }
  return []
}

/** Tells that a place is free while somebody waits: once, to who put the first one on the list. */
export async function meldeFreienPlatz(db: TraegerDb, h: Handlung, durchgangId: string): Promise<void> {
  const [durchgang] = await liesDurchgaenge(db, h.traegerId, { durchgangId })
  if (durchgang === undefined || durchgang.frei === 0 || durchgang.bis < tagVon(h.jetzt).toString()) return
  const erster = (await teilnahmenVon(db, h.traegerId, { durchgangId })).find((x) => x.stand === 'wartend')
  if (erster !== undefined) await weiseHin(db, h, erster, hinweise.platzFrei(erster.titel, alsDatum(erster.von)))
}

/**
 * A piece of work about a participation for who assigned it: each sentence stands there once while it is open.
 *
 * @param anfang an open one that begins like this gets the new title instead of a second row
 */
export async function weiseHin(
  db: TraegerDb,
  h: Handlung,
  x: Pick<Teilnahme, 'fallId' | 'zugewiesenVon'>,
  titel: string,
  anfang = titel,
): Promise<void> {
  const offen = (await vorgaengeVon(db, h.traegerId, { fallId: x.fallId })).find(
    (v) => v.art === 'massnahme' && v.erledigtAm === null && v.titel.startsWith(anfang),
  )
  if (offen?.titel === titel) return
  if (offen === undefined) await legeVorgangAn(db, h, { art: 'massnahme', fallId: x.fallId, titel, zustaendig: x.zugewiesenVon })
  else await aendereVorgang(db, h, offen.vorgangId, { titel })
}

/** The person says yes or no to an offered place; that is told, the place stays kept until its day. */
export async function beantworteAngebot(db: TraegerDb, h: Handlung, teilnahmeId: string, personId: string, antwort: 'ja' | 'nein'): Promise<Antwort> {
  const x = await findTeilnahme(db, h.traegerId, teilnahmeId)
  if (x === undefined || x.personId !== personId || x.stand !== 'vorgemerkt') return nein(t.gibtEsNicht)
  await db.updateTable('teilnahme').set({ antwort }).where('traegerId', '=', h.traegerId).where('teilnahmeId', '=', teilnahmeId).execute()
  await merkeTeilnahme(db, h, 'teilnahme.antwort', x)
  await weiseHin(db, h, x, antwort === 'ja' ? hinweise.angenommen(x.titel) : hinweise.abgelehnt(x.titel))
  return { ok: true }
}

/** What a provider reports about coming and going; breaking off and not coming are told to who assigned. */
export async function meldeVerlauf(db: TraegerDb, h: Handlung, teilnahmeId: string, schritt: Schritt): Promise<Antwort> {
  const getan = await setzeStand(db, h, teilnahmeId, schritt)
  if (!getan.ok) return getan
  const { teilnahme: x } = getan
  if (schritt.stand === 'nicht-angetreten') await weiseHin(db, h, x, hinweise.nichtAngetreten(x.titel))
  if (schritt.stand === 'abgebrochen') await weiseHin(db, h, x, hinweise.abgebrochen(x.titel, alsDatum(schritt.am), gruende[schritt.grund]))
  return { ok: true }
}

export const istAbbruchgrund = (text: string): text is Abbruchgrund => (abbruchgruende as readonly string[]).includes(text)

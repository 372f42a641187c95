import type { Handlung } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import type { Umfeld } from '../platform/http/index.ts'
import type { VerfuegungKern, Verfuegungsfolge } from '../platform/http/umfeld.ts'
import type { KnotenJson } from '../recht/index.ts'
import { offeneAenderung, setzeAenderung } from './aenderung.ts'
import type { Aenderung } from './aenderung-model.ts'
import { type Unterschied, unterschiede } from './aenderung-rechnen.ts'
import { gleicheAn } from './angleichen.ts'
import { ordneFaelliges } from './anordnen.ts'
import { fehlschlag, type Getan, imStand, setzeFoerderung } from './beginnen.ts'
import { aenderungsinhalt, type Bezahltes } from './bescheidtext-aenderung.ts'
import { findFoerderung, sperreFoerderung, zahlinstrument } from './lesen.ts'
import { pruefeVergabe } from './mittel-lesen.ts'
import type { Foerderung } from './model.ts'
import { erledigeNeuberechnung } from './neuberechnung.ts'
import { rueckzahlungVon, schlageRueckzahlungVor } from './rueckzahlung.ts'
import { merkeSchritt } from './schritt.ts'
import { type Teilzeile, teileVon } from './teile.ts'
import { aenderungSeite, gesenktText, aenderungFehler as t } from './texte/personal-aenderung.ts'
import { foerderfehler, gruende } from './texte/personal-foerderung.ts'
import { titelVon } from './titel.ts'
import { beteiligte, reicheEin, verfuegungsnummer } from './vorlegen.ts'
import { grundteil, jahreAus, schluesselVon, teileAus } from './zahlplan.ts'

type Vorab = Parameters<Verfuegungsfolge['pruefe']>[2]

/** Hands the change to a second person; the grant stays as it is until then. */
export async function legeAenderungVor(db: TraegerDb, haken: Umfeld['haken'], h: Handlung, foerderungId: string): Promise<Getan> {
  const f = await imStand(db, h, foerderungId, undefined, ['bewilligt'])
  if (!f.ok) return f
  const a = await offeneAenderung(db, h.traegerId, foerderungId)
  if (a?.stand !== 'entwurf') return fehlschlag(t.keine)
  const maengel = await hindernisse(db, h, f.foerderung, a)
  if (maengel.length > 0) return fehlschlag(...maengel)
  const bezahlt = bezahltes(await teileVon(db, h.traegerId, foerderungId), unterschiede(a.bisher, a.betrag.monate))
  const nummer = await verfuegungsnummer(db, h.traegerId, f.foerderung.verfuegungId)
  const inhalt = aenderungsinhalt(f.foerderung, await beteiligte(db, h, f.foerderung), a, nummer, bezahlt)
  await setzeAenderung(db, h, a.aenderungId, { stand: 'vorgelegt' })
  const eingereicht = await reicheEin(db, haken, h, f.foerderung, 'foerderung-aenderung', inhalt)
  if (!eingereicht.ok) {
    await setzeAenderung(db, h, a.aenderungId, { stand: 'entwurf' })
    return eingereicht
  }
  await merkeSchritt(db, h, f.foerderung, 'vorgelegt', aenderungSeite.entwurf.titel)
  await erledigeNeuberechnung(db, h, f.foerderung)
  return { ok: true, foerderungId, fassung: f.foerderung.fassung }
}

/** What stands in the way of the change now: a grant that is another one since, a repayment under way, money that is not there. */
export async function hindernisse(db: TraegerDb, h: Handlung, f: Foerderung, a: Aenderung): Promise<readonly string[]> {
  if (JSON.stringify(a.bisher) !== JSON.stringify(f.betrag?.monate)) return [t.ueberholt]
  if ((await rueckzahlungVon(db, h.traegerId, f.foerderungId))?.stand === 'vorgelegt') return [foerderfehler.rueckzahlungLiegtVor]
  const titel = titelVon(await zahlinstrument(db, h.traegerId, f))
  if (titel === undefined) return []
  const mehr = mehrJeJahr(f, a, tagVon(h.jetzt).toString()).filter((j) => j.cent > 0)
  return (await pruefeVergabe(db, h.traegerId, titel, mehr)).hindernisse
}

/** Difference by budget year; what is due before today is paid today. */
export function mehrJeJahr(f: Pick<Foerderung, 'instrument'>, a: Pick<Aenderung, 'bisher' | 'betrag'>, heute: string) {
  const [alt, neu] = [teileAus(f.instrument, a.bisher), teileAus(f.instrument, a.betrag.monate)]
  const posten = [...neu, ...alt.map((z) => ({ ...z, cent: -z.cent }))]
  return jahreAus(posten.map(({ cent, faelligAm }) => ({ cent, faelligAm: faelligAm < heute ? heute : faelligAm }))).filter((j) => j.cent !== 0)
}

/** What paid months have too little or too much of the new amount. */
export function bezahltes(teile: readonly Teilzeile[], anders: readonly Unterschied[]): Bezahltes {
  const nurBezahlt = (u: Unterschied): boolean => {
    const gruppe = teile.filter((z) => z.stand !== 'gestrichen' && grundteil(z.teil) === schluesselVon(u))
    return gruppe.length > 0 && gruppe.every((z) => z.stand === 'bezahlt')
  }
  const unterschied = anders.filter(nurBezahlt).map((u) => u.neuCent - u.bisherCent)
  return {
    fehltCent: unterschied.reduce((s, d) => s + Math.max(0, d), 0),
    zuVielCent: unterschied.reduce((s, d) => s + Math.max(0, -d), 0),
  }
}

async function pruefeAenderung(db: TraegerDb, h: Handlung, v: Vorab): Promise<readonly string[]> {
  const f = await findFoerderung(db, h.traegerId, v.gegenstand)
  const a = await offeneAenderung(db, h.traegerId, v.gegenstand)
  if (f?.stand !== 'bewilligt' || a?.stand !== 'vorgelegt') return [foerderfehler.falscherStand]
  return hindernisse(db, h, f, a)
}

/** In the transaction that issues it: months that are other get their new amount, money is reserved or set free for the difference. */
async function aendere(db: TraegerDb, h: Handlung, v: VerfuegungKern): Promise<void> {
  const f = await sperreFoerderung(db, h.traegerId, v.gegenstand)
  const a = await offeneAenderung(db, h.traegerId, v.gegenstand)
  if (f === undefined || a === undefined) throw new Error('a change without a grant was issued')
  const anders = unterschiede(a.bisher, a.betrag.monate)
  const nur = new Set(anders.map(schluesselVon))
  const { ueberzahltCent } = await gleicheAn(db, h, f, { monate: a.betrag.monate, grund: gruende.geaendert, hebe: true, nur })
  await setzeFoerderung(db, h, f.foerderungId, {
    betrag: JSON.stringify(a.betrag),
    summeCent: a.betrag.summeCent,
    fassung: f.fassung + 1,
  })
  await setzeAenderung(db, h, a.aenderungId, { stand: 'wirksam', verfuegungId: v.verfuegungId })
  const differenz = anders.reduce((s, u) => s + u.neuCent - u.bisherCent, 0)
  await merkeSchritt(db, h, f, 'neuBerechnet', aenderungSeite.schritt(v.nummer, a.abMonat, differenz))
  if (ueberzahltCent > 0) {
    await schlageRueckzahlungVor(db, h, f.foerderungId, { cent: ueberzahltCent, knoten: gesenkt(ueberzahltCent, a), grund: gesenktText.name })
  }
  await ordneFaelliges(db, h, { foerderungId: f.foerderungId })
}

function gesenkt(cent: number, a: Aenderung): KnotenJson {
  const { name, fundstelle, satz } = gesenktText
  const werte = { wert: cent / 100, einheit: 'Euro', fundstelle, satz: satz(cent) }
  return { art: 'Regel', schluessel: 'rueckzahlung.gesenkt', name, ...werte, aus: [a.betrag.knoten] }
}

async function zurueck(db: TraegerDb, h: Handlung, v: Vorab): Promise<void> {
  const a = await offeneAenderung(db, h.traegerId, v.gegenstand)
  if (a?.stand !== 'vorgelegt') return
  await setzeAenderung(db, h, a.aenderungId, { stand: 'entwurf' })
  await merkeSchritt(db, h, { foerderungId: v.gegenstand, fallId: v.fallId }, 'zurueck')
}

export const aenderungFolge: Verfuegungsfolge = { pruefe: pruefeAenderung, vollziehe: aendere, gibFrei: zurueck }

import {
  aendereVerfuegung,
  beginneVerfuegung,
  offenerVerfuegungEntwurf,
  reicheVerfuegungEin,
  type Verfuegungsart,
  type Verfuegungsinhalt,
} from '../bescheid/index.ts'
import { aendereAb, erfasseAngabe, erledigeVorgang, legeVorgangAn } from '../fall/index.ts'
import type { Handlung } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import type { Umfeld } from '../platform/http/index.ts'
import { alsMonat } from '../platform/ui/zahl.ts'
import { findTeilhabeAnbieter } from './anbieter.ts'
import { type Antwort, nein } from './antwort.ts'
import { imStand, merke, pruefungVon } from './bedarf.ts'
import { ablehnungsinhalt, bewilligungsinhalt } from './bescheidtext.ts'
import { giltNoch } from './gilt.ts'
import { faktenVon, kinderDesFalls, monateImBescheid } from './kind.ts'
import { setzeBedarf } from './lesen.ts'
import type { Bedarf, Voraussetzung } from './model.ts'
import { betraegeVon, monateVon } from './pruefen.ts'
import { saetze as t } from './texte/personal.ts'
import { artName, imBescheid, zahltBescheid } from './werte.ts'

type Haken = Umfeld['haken']
/** Own words of a reason are at least this long. */
export const WORTE_AB = 20

/** What stands in the way of granting a need as it is now: conditions, payee, and that nothing is paid twice. */
export async function maengelVon(db: TraegerDb, traegerId: string, b: Bedarf): Promise<string[]> {
  if (imBescheid.includes(b.art)) return [t.imBescheid(artName(b.art))]
  if (zahltBescheid(b)) return [t.alsGeld(artName(b.art))]
  const pruefung = await pruefungVon(db, traegerId, b)
  const bedingungen = pruefung.filter((v) => v.erfuellt !== true).map((v) => `${v.name}: ${v.satz}`)
  if (bedingungen.length > 0 || pruefung.length === 0) return pruefung.length === 0 ? [t.keinKind] : bedingungen
  return [...(await zweifach(db, traegerId, b)), ...(await empfaengerMaengel(db, traegerId, b))]
}

/** Months that are paid already: by the monthly notice, or by another decision of this room. */
async function zweifach(db: TraegerDb, traegerId: string, b: Bedarf): Promise<string[]> {
  const monate = betraegeVon(b).map((m) => m.monat)
  const gezahlt = await monateImBescheid(db, traegerId, b, monate)
  if (gezahlt.length > 0) return [t.schonImBescheid(artName(b.art), gezahlt.map((m) => alsMonat(m)).join(', '))]
  if (b.art !== 'mittagsverpflegung' && b.art !== 'teilhabe') return []
  const schon = await db
    .selectFrom('teilhabeMonat as m')
    .select('monat')
    .where(giltNoch)
    .where('traegerId', '=', traegerId)
    .where('personId', '=', b.personId)
    .where('art', '=', b.art)
    .where(
      'monat',
      'in',
      monate.map((m) => `${m}-01`),
    )
    .orderBy('monat')
    .execute()
  return schon.length === 0 ? [] : [t.schonBewilligt(artName(b.art), schon.map((m) => alsMonat(m.monat.slice(0, 7))).join(', '))]
}

async function empfaengerMaengel(db: TraegerDb, traegerId: string, b: Bedarf): Promise<string[]> {
  if (b.weg === 'geld') return b.nachweisId === null ? [t.ohneBeleg] : []
  if (b.weg === 'gutschein') return []
  const anbieter = b.anbieterId === null ? undefined : await findTeilhabeAnbieter(db, traegerId, b.anbieterId)
  if (anbieter === undefined) return [t.ohneAnbieter]
  return anbieter.zahlbar ? [] : [t.ohneIban(anbieter.name)]
}

/** Writes the notice and hands it to a second person: only what may be granted as it stands. */
export async function legeBedarfVor(db: TraegerDb, haken: Haken, h: Handlung, bedarfId: string, fassung: number): Promise<Antwort> {
  const da = await imStand(db, h, bedarfId, fassung, ['gemeldet'])
  if (!da.ok) return da
  const maengel = await maengelVon(db, h.traegerId, da.bedarf)
  if (maengel.length > 0) return nein(...maengel)
  const anbieter = da.bedarf.anbieterId === null ? undefined : await findTeilhabeAnbieter(db, h.traegerId, da.bedarf.anbieterId)
  const an = await briefAn(db, h, da.bedarf)
  return vorlegen(
    db,
    haken,
    h,
    da.bedarf,
    'teilhabe',
    bewilligungsinhalt(da.bedarf, an, await pruefungVon(db, h.traegerId, da.bedarf), anbieter?.name),
  )
}

/** Writes the notice that refuses, with the conditions that are not met and own words. */
export async function legeAblehnungVor(db: TraegerDb, haken: Haken, h: Handlung, bedarfId: string, fassung: number, grund: string): Promise<Antwort> {
  const da = await imStand(db, h, bedarfId, fassung, ['gemeldet'])
  if (!da.ok) return da
  if (grund.trim().length < WORTE_AB) return nein(t.ohneGrund)
  const fehlende = (await pruefungVon(db, h.traegerId, da.bedarf)).filter((v) => v.erfuellt === false)
  return vorlegen(db, haken, h, da.bedarf, 'teilhabe-ablehnung', ablehnungsinhalt(da.bedarf, await briefAn(db, h, da.bedarf), fehlende, grund.trim()))
}

/** Letters about a child go to the adult of the household whom all letters go to. */
export async function briefAn(db: TraegerDb, h: Handlung, b: Bedarf): Promise<string> {
  const { anPersonId } = await kinderDesFalls(db, h.traegerId, b.fallId, tagVon(h.jetzt).toString())
  return anPersonId ?? b.personId
}

async function vorlegen(db: TraegerDb, haken: Haken, h: Handlung, b: Bedarf, art: Verfuegungsart, inhalt: Verfuegungsinhalt): Promise<Antwort> {
  await setzeBedarf(db, h, b, { stand: 'vorgelegt' })
  const eingereicht = await reicheVerfuegung(db, haken, h, b, art, inhalt)
  if (eingereicht.ok) {
    await merke(db, h, 'teilhabe.vorlegen', b.fallId, b.bedarfId)
    return { ok: true }
  }
  await setzeBedarf(db, h, { ...b, fassung: b.fassung - 1 }, { stand: 'gemeldet' })
  return eingereicht
}

type Worueber = Pick<Bedarf, 'bedarfId' | 'fallId' | 'personId' | 'vorgangId'>

/** A draft of the kind, or the one that was given back, goes to a second person. */
export async function reicheVerfuegung(
  db: TraegerDb,
  haken: Haken,
  h: Handlung,
  b: Worueber,
  art: Verfuegungsart,
  inhalt: Verfuegungsinhalt,
): Promise<Antwort> {
  const offen = await offenerVerfuegungEntwurf(db, h.traegerId, art, b.bedarfId)
  const neu = {
    fallId: b.fallId,
    personId: b.personId,
    art,
    gegenstand: b.bedarfId,
    inhalt,
    ...(b.vorgangId === null ? {} : { vorgangId: b.vorgangId }),
  }
  const entwurf = offen === undefined ? await beginneVerfuegung(db, h, neu) : await aendereVerfuegung(db, h, offen.entwurfId, offen.fassung, inhalt)
  const eingereicht = entwurf.ok ? await reicheVerfuegungEin(db, haken, h, entwurf.entwurfId, entwurf.fassung) : entwurf
  return eingereicht.ok ? { ok: true } : nein(...eingereicht.fehler.saetze)
}

/** What the monthly notice pays: the facts go into the case, and the case is worked on; whether there is a claim is what it calculates. */
export async function uebernimmInFall(db: TraegerDb, h: Handlung, bedarfId: string, fassung: number): Promise<Antwort> {
  const da = await imStand(db, h, bedarfId, fassung, ['gemeldet'])
  if (!da.ok) return da
  const b = da.bedarf
  if (!zahltBescheid(b)) return nein(t.nichtImBescheid(artName(b.art)))
  const fehlt = hindertUebernahme(b, await pruefungVon(db, h.traegerId, b))
  if (fehlt.length > 0) return nein(...fehlt.map((v) => `${v.name}: ${v.satz}`))
  const doppelt = await zweifach(db, h.traegerId, b)
  if (doppelt.length > 0) return nein(...doppelt)
  const erfasst = await schreibeAngabe(db, h, b)
  if (!erfasst.ok) return erfasst
  await setzeBedarf(db, h, b, { stand: 'uebernommen' })
  if (b.vorgangId !== null) await erledigeVorgang(db, h, b.vorgangId)
  await legeVorgangAn(db, h, { fallId: b.fallId, art: 'aenderung', titel: t.vorgangAenderung(artName(b.art), b.name) })
  await merke(db, h, 'teilhabe.uebernehmen', b.fallId, b.bedarfId)
  return { ok: true }
}

/**
 * Whether there is a claim at all is what the notice calculates, whether the child goes to school is what a certificate shows. Where only
 * the notice can say whether this need makes a claim, money is its form whatever the house has chosen.
 */
function hindertUebernahme(b: Bedarf, pruefung: readonly Voraussetzung[]): Voraussetzung[] {
  const nurBescheid = pruefung.some((v) => v.schluessel === 'bezug' && v.erfuellt === false)
  return pruefung.filter(
    (v) =>
      v.erfuellt !== true &&
      v.schluessel !== 'bezug' &&
      !(v.schluessel === 'geldform' && nurBescheid) &&
      !(b.art === 'schulbedarf' && v.schluessel === 'schule'),
  )
}

async function schreibeAngabe(db: TraegerDb, h: Handlung, b: Bedarf): Promise<Antwort> {
  const quelle = b.einrichtung === '' ? t.quelle : `${t.quelle}: ${b.einrichtung}`
  const woher = { personId: b.personId, quelle, dokumentId: b.nachweisId }
  if (b.art === 'schulbedarf') {
    const fakten = await faktenVon(db, h.traegerId, b, monateVon(b))
    if (fakten?.schueler === true) return { ok: true }
    const getan = await aendereAb(db, h, b.fallId, { ...woher, art: 'person.schueler', wert: true, ab: `${b.von}-01` })
    return getan.ok ? getan : nein(...getan.fehler.saetze)
  }
  const giltBis = Temporal.PlainYearMonth.from(b.bis)
  const getan = await erfasseAngabe(db, h, b.fallId, {
    ...woher,
    art: 'person.bildungTeilhabe',
    wert: { art: b.art, betrag: (betraegeVon(b)[0]?.cent ?? 0) / 100 },
    giltVon: `${b.von}-01`,
    giltBis: giltBis.toPlainDate({ day: giltBis.daysInMonth }).toString(),
  })
  return getan.ok ? getan : nein(...getan.fehler.saetze)
}

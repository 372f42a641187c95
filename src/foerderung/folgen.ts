import type { Handlung } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import type { VerfuegungKern, Verfuegungsfolge } from '../platform/http/umfeld.ts'
import { aenderungFolge } from './aenderung-folge.ts'
import { ordneFaelliges } from './anordnen.ts'
import { setzeFoerderung } from './beginnen.ts'
import { empfaengerdaten } from './empfaenger.ts'
import { findFoerderung, sperreFoerderung, zahlinstrument } from './lesen.ts'
import { binde } from './mittel.ts'
import { pruefeVergabe } from './mittel-lesen.ts'
import type { Foerderstand, Foerderung } from './model.ts'
import { rueckzahlungGefordert, rueckzahlungPruefen, rueckzahlungZurueck } from './rueckzahlung-folge.ts'
import { merkeSchritt } from './schritt.ts'
import { foerderfehler as t } from './texte/personal-foerderung.ts'
import { titelVon } from './titel.ts'
import { maengelVon } from './vorlegen.ts'
import { jahreAus, teileAus } from './zahlplan.ts'

type Vorab = Parameters<Verfuegungsfolge['pruefe']>[2]

/** What stands in the way of issuing a grant now: its conditions, and money that is not there. */
async function pruefeBewilligung(db: TraegerDb, h: Handlung, v: Vorab): Promise<readonly string[]> {
  const f = await findFoerderung(db, h.traegerId, v.gegenstand)
  if (f === undefined) return [t.nichtGefunden]
  if (f.stand !== 'vorgelegt') return [t.falscherStand]
  const maengel = maengelVon(f, await empfaengerdaten(db, h.traegerId, f.empfaenger))
  const titel = titelVon(await zahlinstrument(db, h.traegerId, f))
  if (f.betrag === undefined || titel === undefined) return maengel
  const { hindernisse } = await pruefeVergabe(db, h.traegerId, titel, jahreAus(teileAus(f.instrument, f.betrag.monate)))
  return [...maengel, ...hindernisse]
}

/** In the transaction that issues it: granted, money reserved by year, months planned; what is due already is ordered. */
async function bewillige(db: TraegerDb, h: Handlung, v: VerfuegungKern): Promise<void> {
  const f = await sperreFoerderung(db, h.traegerId, v.gegenstand)
  if (f?.betrag === undefined) throw new Error('a grant without an amount was issued')
  await setzeFoerderung(db, h, f.foerderungId, { stand: 'bewilligt', verfuegungId: v.verfuegungId, fassung: f.fassung + 1 })
  await plane(db, h, f)
  await merkeSchritt(db, h, f, 'bewilligt', v.nummer)
  await ordneFaelliges(db, h, { foerderungId: f.foerderungId })
}

/** Plans the months of a grant and reserves the money for them. */
export async function plane(db: TraegerDb, h: Handlung, f: Foerderung): Promise<void> {
  const teile = teileAus(f.instrument, f.betrag?.monate ?? [])
  if (teile.length === 0) return
  const zeile = (teil: (typeof teile)[number]) => ({ traegerId: h.traegerId, foerderungId: f.foerderungId, ...teil })
  await db.insertInto('foerderungMonat').values(teile.map(zeile)).execute()
  const woraus = await zahlinstrument(db, h.traegerId, f)
  if (titelVon(woraus) === undefined) return
  await binde(db, h, { quelle: 'foerderung', quelleId: f.foerderungId, instrument: woraus, jahre: jahreAus(teile) })
}

const setze = (stand: Foerderstand, schritt: 'abgelehnt' | 'zurueck') => async (db: TraegerDb, h: Handlung, v: Vorab & { verfuegungId?: string }) => {
  const f = await sperreFoerderung(db, h.traegerId, v.gegenstand)
  if (f === undefined || f.stand !== 'vorgelegt') return
  const nummer = v.verfuegungId === undefined ? {} : { verfuegungId: v.verfuegungId }
  await setzeFoerderung(db, h, f.foerderungId, { stand, ...nummer, fassung: f.fassung + 1 })
  await merkeSchritt(db, h, f, schritt)
}

async function pruefeVorgelegt(db: TraegerDb, h: Handlung, v: Vorab): Promise<readonly string[]> {
  const f = await findFoerderung(db, h.traegerId, v.gegenstand)
  return f?.stand === 'vorgelegt' ? [] : [t.falscherStand]
}

/** A grant that has ended may be revoked in writing; what it paid ended with the work already. */
async function pruefeAufhebung(db: TraegerDb, h: Handlung, v: Vorab): Promise<readonly string[]> {
  const f = await findFoerderung(db, h.traegerId, v.gegenstand)
  return f?.stand === 'beendet' ? [] : [t.falscherStand]
}

async function aufgehoben(db: TraegerDb, h: Handlung, v: VerfuegungKern): Promise<void> {
  await merkeSchritt(db, h, { foerderungId: v.gegenstand, fallId: v.fallId }, 'aufhebung', `${v.nummer} ${tagVon(h.jetzt)}`)
}

/** What the decisions of this room bring about. */
export const foerderungFolgen: Readonly<Record<string, Verfuegungsfolge>> = {
  'foerderung-aenderung': aenderungFolge,
  foerderung: { pruefe: pruefeBewilligung, vollziehe: bewillige, gibFrei: setze('entwurf', 'zurueck') },
  'foerderung-ablehnung': { pruefe: pruefeVorgelegt, vollziehe: setze('abgelehnt', 'abgelehnt'), gibFrei: setze('entwurf', 'zurueck') },
  'foerderung-aufhebung': { pruefe: pruefeAufhebung, vollziehe: aufgehoben },
  rueckforderung: { pruefe: rueckzahlungPruefen, vollziehe: rueckzahlungGefordert, gibFrei: rueckzahlungZurueck },
}

import type { Handlung } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import type { VerfuegungKern, Verfuegungsfolge } from '../platform/http/umfeld.ts'
import { ordneAn } from '../zahlung/index.ts'
import { findTeilhabeAnbieter } from './anbieter.ts'
import { merke } from './bedarf.ts'
import { endeFolge } from './ende-folge.ts'
import { beendeteMale } from './gilt.ts'
import { gibAus } from './gutschein-ausgeben.ts'
import { kinderDesFalls } from './kind.ts'
import { setzeBedarf, sperreBedarf } from './lesen.ts'
import type { Bedarf, Monatsbetrag } from './model.ts'
import { betraegeVon } from './pruefen.ts'
import { saetze as t } from './texte/personal.ts'
import { maengelVon } from './vorlegen.ts'
import { einmalig } from './werte.ts'

type Vorab = Parameters<Verfuegungsfolge['pruefe']>[2]

/** Facts of a case are entered under the lock of the case: what is checked here still holds when the decision is written. */
async function sperreFall(db: TraegerDb, h: Handlung, fallId: string): Promise<void> {
  await db.selectFrom('fall').select('fallId').where('traegerId', '=', h.traegerId).where('fallId', '=', fallId).forUpdate().execute()
}

async function pruefeBewilligung(db: TraegerDb, h: Handlung, v: Vorab): Promise<readonly string[]> {
  await sperreFall(db, h, v.fallId)
  const b = await sperreBedarf(db, h.traegerId, v.gegenstand)
  if (b === undefined) return [t.gibtEsNicht]
  return b.stand === 'vorgelegt' ? maengelVon(db, h.traegerId, b) : [t.inzwischenGeaendert]
}

async function pruefeVorgelegt(db: TraegerDb, h: Handlung, v: Vorab): Promise<readonly string[]> {
  const b = await sperreBedarf(db, h.traegerId, v.gegenstand)
  return b?.stand === 'vorgelegt' ? [] : [t.inzwischenGeaendert]
}

/** Granted: months are written, and the need is met: voucher, money, or what is paid once to the provider. The rest comes by invoice. */
async function bewillige(db: TraegerDb, h: Handlung, v: VerfuegungKern): Promise<void> {
  const b = await sperreBedarf(db, h.traegerId, v.gegenstand)
  if (b === undefined) throw new Error('a need that does not exist was granted')
  const monate = betraegeVon(b)
  const summeCent = monate.reduce((s, m) => s + m.cent, 0)
  await setzeBedarf(db, h, b, { stand: 'bewilligt', summeCent, verfuegungId: v.verfuegungId })
  const nachEnde = await beendeteMale(db, h, b)
  const zeile = ({ monat, cent }: Monatsbetrag) => ({
    traegerId: h.traegerId,
    bedarfId: b.bedarfId,
    monat: `${monat}-01`,
    personId: b.personId,
    art: b.art,
    cent,
    nachEnde: nachEnde.get(monat) ?? 0,
  })
  await db.insertInto('teilhabeMonat').values(monate.map(zeile)).execute()
  if (b.weg === 'gutschein') await gibAus(db, h, b, summeCent)
  if (b.weg === 'geld') await zahleAnPerson(db, h, b, v, monate)
  if (b.weg === 'direkt' && einmalig.includes(b.art)) await zahleEinmalig(db, h, b, v, summeCent)
  await merke(db, h, 'teilhabe.bewilligt', b.fallId, b.bedarfId)
}

function auftrag(h: Handlung, b: Bedarf, v: VerfuegungKern) {
  return {
    quelle: 'teilhabe' as const,
    quelleId: b.bedarfId,
    fallId: b.fallId,
    personId: b.personId,
    verfuegungId: v.verfuegungId,
    leistung: 'bildung-teilhabe',
    kostentraeger: 'kommune' as const,
    faelligAm: tagVon(h.jetzt).toString(),
    haushaltsjahr: tagVon(h.jetzt).year,
  }
}

/** Sec. 30: what the household paid is paid back, in one order a month it is for. */
async function zahleAnPerson(db: TraegerDb, h: Handlung, b: Bedarf, v: VerfuegungKern, monate: readonly Monatsbetrag[]): Promise<void> {
  const { anPersonId } = await kinderDesFalls(db, h.traegerId, b.fallId, tagVon(h.jetzt).toString())
  for (const { monat, cent } of monate)
    await ordneAn(db, h, {
      ...auftrag(h, b, v),
      teil: monat,
      personId: anPersonId ?? b.personId,
      monat,
      betragCent: cent,
      empfaenger: { art: 'person' },
    })
}

async function zahleEinmalig(db: TraegerDb, h: Handlung, b: Bedarf, v: VerfuegungKern, betragCent: number): Promise<void> {
  const a = b.anbieterId === null ? undefined : await findTeilhabeAnbieter(db, h.traegerId, b.anbieterId)
  if (a === undefined) throw new Error('a direct payment without a provider')
  const empfaenger = { art: 'anbieter' as const, id: a.anbieterId, name: a.name, iban: a.iban }
  await ordneAn(db, h, { ...auftrag(h, b, v), teil: b.von, monat: b.von, betragCent, empfaenger, zweck: v.nummer })
}

const setze = (stand: 'gemeldet' | 'abgelehnt', tat: string) => async (db: TraegerDb, h: Handlung, v: Vorab & { verfuegungId?: string }) => {
  const b = await sperreBedarf(db, h.traegerId, v.gegenstand)
  if (b?.stand !== 'vorgelegt') return
  await setzeBedarf(db, h, b, { stand, ...(v.verfuegungId === undefined ? {} : { verfuegungId: v.verfuegungId }) })
  await merke(db, h, tat, b.fallId, b.bedarfId)
}

/** What the decisions of this room bring about. */
export const teilhabeFolgen: Readonly<Record<string, Verfuegungsfolge>> = {
  teilhabe: { pruefe: pruefeBewilligung, vollziehe: bewillige, gibFrei: setze('gemeldet', 'teilhabe.zurueck') },
  'teilhabe-ablehnung': {
    pruefe: pruefeVorgelegt,
    vollziehe: setze('abgelehnt', 'teilhabe.abgelehnt'),
    gibFrei: setze('gemeldet', 'teilhabe.zurueck'),
  },
  'teilhabe-aufhebung': endeFolge,
}

import type { Handlung } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import type { VerfuegungKern, Verfuegungsfolge } from '../platform/http/umfeld.ts'
import { anordnungenVon, storniere } from '../zahlung/index.ts'
import { merke } from './bedarf.ts'
import { endendeMonate, offeneLage, setzeEnde } from './ende.ts'
import { letzterMonat } from './ende-rechnen.ts'
import { geltendeMonateVon } from './gilt.ts'
import { gibAus } from './gutschein-ausgeben.ts'
import { setzeBedarf } from './lesen.ts'
import type { Bedarf, Monatsbetrag } from './model.ts'
import { endefehler as f, endeBescheid as t } from './texte/personal-ende.ts'

type Vorab = Parameters<Verfuegungsfolge['pruefe']>[2]

/** A decision that would become known only after the month it names is not issued: it would reach into the past. */
async function pruefe(db: TraegerDb, h: Handlung, v: Vorab): Promise<readonly string[]> {
  const lage = await offeneLage(db, h, v.gegenstand, ['vorgelegt'])
  if (!lage.ok) return lage.saetze
  const letzter = lage.e.letzterMonat ?? ''
  if (letzterMonat(lage.e.am, tagVon(h.jetzt)) > letzter) return [f.monatVorbei(letzter)]
  const monate = await endendeMonate(db, h, lage.b, letzter)
  return monate.ok ? [] : monate.saetze
}

/** Issued: months end, orders of these months that nobody paid are taken back, a voucher that nobody redeemed covers only what stays. */
async function vollziehe(db: TraegerDb, h: Handlung, v: VerfuegungKern): Promise<void> {
  const lage = await offeneLage(db, h, v.gegenstand, ['vorgelegt'])
  if (!lage.ok || lage.e.letzterMonat === null) throw new Error('an end that nobody handed in was issued')
  const { b, e } = lage
  const letzter = e.letzterMonat ?? ''
  const monate = await endendeMonate(db, h, b, letzter)
  if (!monate.ok) throw new Error('an end without months was issued')
  await lasseEntfallen(db, h, b, await nimmZurueck(db, h, b, monate.monate), v)
  const bleiben = await geltendeMonateVon(db, h.traegerId, b.bedarfId)
  const bis = bleiben.at(-1)?.monat
  const summeCent = bleiben.reduce((s, m) => s + m.cent, 0)
  if (b.weg === 'gutschein') await kuerzeGutschein(db, h, { ...b, bis: bis ?? b.bis }, summeCent)
  await setzeBedarf(db, h, b, { stand: 'beendet', summeCent, ...(bis === undefined ? {} : { bis }) })
  await setzeEnde(db, h, e.endeId, { stand: 'beendet', verfuegungId: v.verfuegungId })
  await merke(db, h, 'teilhabe.beendet', b.fallId, b.bedarfId)
}

/** @returns the months for which nothing is or will be paid: an order that a run paid in this moment stays with its month */
async function nimmZurueck(db: TraegerDb, h: Handlung, b: Bedarf, monate: readonly Monatsbetrag[]): Promise<readonly Monatsbetrag[]> {
  const auftraege = await anordnungenVon(db, h.traegerId, { quelle: 'teilhabe', quelleId: b.bedarfId })
  const frei: Monatsbetrag[] = []
  for (const m of monate) {
    const auftrag = auftraege.find((a) => a.teil === m.monat)
    if (auftrag === undefined || auftrag.stand === 'storniert' || (await storniere(db, h, auftrag.anordnungId, t.storno)).ok) frei.push(m)
  }
  return frei
}

async function lasseEntfallen(db: TraegerDb, h: Handlung, b: Bedarf, monate: readonly Monatsbetrag[], v: VerfuegungKern): Promise<void> {
  if (monate.length === 0) return
  const zeile = (m: Monatsbetrag) => ({ traegerId: h.traegerId, bedarfId: b.bedarfId, monat: `${m.monat}-01`, verfuegungId: v.verfuegungId })
  await db.insertInto('teilhabeEntfallen').values(monate.map(zeile)).execute()
}

/** A voucher that is redeemed stays: its provider can report no month that ended. */
async function kuerzeGutschein(db: TraegerDb, h: Handlung, b: Bedarf, summeCent: number): Promise<void> {
  const offen = await db
    .updateTable('teilhabeGutschein')
    .set({ gesperrtAm: h.jetzt })
    .where('traegerId', '=', h.traegerId)
    .where('bedarfId', '=', b.bedarfId)
    .where('gesperrtAm', 'is', null)
    .where('eingeloestAm', 'is', null)
    .returning('gueltigBis')
    .executeTakeFirst()
  if (offen !== undefined && summeCent > 0 && offen.gueltigBis >= tagVon(h.jetzt).toString()) await gibAus(db, h, b, summeCent)
}

async function gibFrei(db: TraegerDb, h: Handlung, v: Vorab): Promise<void> {
  const lage = await offeneLage(db, h, v.gegenstand, ['vorgelegt'])
  if (!lage.ok) return
  await setzeEnde(db, h, lage.e.endeId, { stand: lage.e.angehoertAm === null ? 'begonnen' : 'angehoert' })
  await merke(db, h, 'teilhabe.ende-zurueck', lage.b.fallId, lage.b.bedarfId)
}

/** What the decision that ends a grant brings about. */
export const endeFolge: Verfuegungsfolge = { pruefe, vollziehe, gibFrei }

import { erledigeVorgang } from '../fall/index.ts'
import type { Handlung } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { alsDatum } from '../platform/ui/zahl.ts'
import { type Antwort, nein } from './antwort.ts'
import { merke } from './bedarf.ts'
import { gibAus } from './gutschein-ausgeben.ts'
import { setzeBedarf, sperreBedarf } from './lesen.ts'
import { saetze as t } from './texte/personal.ts'

export type Gutschein = Readonly<{
  gutscheinId: string
  bedarfId: string
  nummer: string
  wertCent: number
  gueltigBis: string
  eingeloestAm: Temporal.Instant | null
  gesperrtAm: Temporal.Instant | null
}>

/** Vouchers of needs; those that were replaced too, the newest first. */
export async function gutscheineVon(db: TraegerDb, traegerId: string, bedarfIds: readonly string[]): Promise<Gutschein[]> {
  if (bedarfIds.length === 0) return []
  return db
    .selectFrom('teilhabeGutschein')
    .select(['gutscheinId', 'bedarfId', 'nummer', 'wertCent', 'gueltigBis', 'eingeloestAm', 'gesperrtAm'])
    .where('traegerId', '=', traegerId)
    .where('bedarfId', 'in', [...bedarfIds])
    .orderBy('ausgegebenAm', 'desc')
    .execute()
}

/** As people type it: spaces, dashes and small letters do not matter. */
export function alsNummer(text: string): string {
  const roh = text
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .replace(/^BT/, '')
  return roh.length === 12 ? `BT-${roh.slice(0, 4)}-${roh.slice(4, 8)}-${roh.slice(8)}` : ''
}

/**
 * A provider redeems a voucher: once, and from then on the child is with it for what is granted.
 *
 * @param anbieterId provider of the account that redeems
 */
export async function loeseEin(db: TraegerDb, h: Handlung, anbieterId: string, nummer: string): Promise<Antwort<{ bedarfId: string }>> {
  if (alsNummer(nummer) === '') return nein(t.keineNummer)
  const g = await db
    .selectFrom('teilhabeGutschein')
    .select(['gutscheinId', 'bedarfId', 'gueltigBis', 'eingeloestAm'])
    .where('traegerId', '=', h.traegerId)
    .where('nummer', '=', alsNummer(nummer))
    .where('gesperrtAm', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  if (g === undefined) return nein(t.keinGutschein)
  if (g.eingeloestAm !== null) return nein(t.schonEingeloest)
  if (g.gueltigBis < tagVon(h.jetzt).toString()) return nein(t.abgelaufen(alsDatum(g.gueltigBis)))
  const b = await sperreBedarf(db, h.traegerId, g.bedarfId)
  if (b === undefined) return nein(t.keinGutschein)
  await db
    .updateTable('teilhabeGutschein')
    .set({ eingeloestAm: h.jetzt, eingeloestVon: anbieterId })
    .where('traegerId', '=', h.traegerId)
    .where('gutscheinId', '=', g.gutscheinId)
    .execute()
  await setzeBedarf(db, h, b, { anbieterId })
  if (b.vorgangId !== null) await erledigeVorgang(db, h, b.vorgangId)
  await merke(db, h, 'teilhabe.einloesen', b.fallId, g.gutscheinId)
  return { ok: true, bedarfId: b.bedarfId }
}

/** Sec. 29 (2) sentence 5: a lost voucher is issued anew as long as nobody redeemed it; the old number is worth nothing any more. */
export async function stelleNeuAus(db: TraegerDb, h: Handlung, bedarfId: string): Promise<Antwort> {
  const b = await sperreBedarf(db, h.traegerId, bedarfId)
  const alter = (await gutscheineVon(db, h.traegerId, [bedarfId])).find((g) => g.gesperrtAm === null)
  if (b === undefined || alter === undefined) return nein(t.keinGutschein)
  if (alter.eingeloestAm !== null) return nein(t.nichtMehrNeu)
  if (alter.gueltigBis < tagVon(h.jetzt).toString()) return nein(t.abgelaufen(alsDatum(alter.gueltigBis)))
  await db
    .updateTable('teilhabeGutschein')
    .set({ gesperrtAm: h.jetzt })
    .where('traegerId', '=', h.traegerId)
    .where('gutscheinId', '=', alter.gutscheinId)
    .execute()
  await gibAus(db, h, b, alter.wertCent)
  await merke(db, h, 'teilhabe.gutschein', b.fallId, bedarfId)
  return { ok: true }
}

import type { Handlung } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { storniere } from '../zahlung/index.ts'
import { loese } from './mittel.ts'
import { type Teilzeile, teileVon, zahlbar } from './teile.ts'
import { jahreAus } from './zahlplan.ts'

/** What changed: cents set free again by year, and what was paid too much already. */
export type Gekuerzt = Readonly<{ freiCent: number; ueberzahltCent: number }>

/**
 * Brings the parts of a grant down to new amounts. Orders that no run has taken yet are taken back and given anew; what was paid or is on
 * its way stays and comes back as an overpayment. Nothing is ever raised.
 *
 * @param neu cents by month `2026-09`; a month that is missing falls away
 */
export async function kuerze(
  db: TraegerDb,
  h: Handlung,
  wo: Readonly<{ foerderungId: string }>,
  neu: ReadonlyMap<string, number>,
  grund: string,
): Promise<Gekuerzt> {
  let ueberzahltCent = 0
  const frei: { cent: number; faelligAm: string }[] = []
  for (const teil of await teileVon(db, h.traegerId, wo.foerderungId)) {
    const ziel = Math.min(zahlbar(teil), neu.get(teil.monat) ?? 0)
    const weniger = zahlbar(teil) - ziel
    if (weniger === 0 || teil.stand === 'gestrichen') continue
    if (teil.stand === 'bezahlt' || !(await nimmZurueck(db, h, teil, grund))) {
      ueberzahltCent += weniger
      continue
    }
    await setzeTeil(db, h, wo.foerderungId, teil, ziel, grund)
    frei.push({ cent: weniger, faelligAm: teil.faelligAm })
  }
  if (frei.length > 0) {
    const geloest = await loese(db, h, { quelle: 'foerderung', quelleId: wo.foerderungId, jahre: jahreAus(frei), grund })
    if (!geloest.ok) throw new Error(`a grant sets free more than it reserved: ${geloest.satz}`)
  }
  return { freiCent: frei.reduce((s, f) => s + f.cent, 0), ueberzahltCent }
}

/** @returns false where a run has taken the order: it will be paid */
async function nimmZurueck(db: TraegerDb, h: Handlung, teil: Teilzeile, grund: string): Promise<boolean> {
  if (teil.anordnungId === null) return true
  return (await storniere(db, h, teil.anordnungId, grund)).ok
}

/** Struck out; what is left of it becomes a part of its own, because an order that was taken back is never used again. */
async function setzeTeil(db: TraegerDb, h: Handlung, foerderungId: string, teil: Teilzeile, ziel: number, grund: string): Promise<void> {
  const eine = db.updateTable('foerderungMonat').where('traegerId', '=', h.traegerId).where('foerderungId', '=', foerderungId)
  if (teil.anordnungId === null && ziel > 0) {
    const beleg = teil.belegtCent === null ? {} : { belegtCent: ziel }
    await eine
      .set({ cent: ziel, ...beleg, grund })
      .where('teil', '=', teil.teil)
      .execute()
    return
  }
  await eine.set({ gestrichenAm: h.jetzt, grund }).where('teil', '=', teil.teil).execute()
  if (ziel === 0) return
  await db
    .insertInto('foerderungMonat')
    .values({
      traegerId: h.traegerId,
      foerderungId,
      teil: `${teil.teil}b`,
      monat: `${teil.monat}-01`,
      cent: ziel,
      faelligAm: teil.faelligAm,
      bedingung: teil.bedingung,
      minuten: teil.minuten,
      belegtCent: teil.belegtCent === null ? null : ziel,
      beleg: teil.beleg,
      grund,
    })
    .execute()
}

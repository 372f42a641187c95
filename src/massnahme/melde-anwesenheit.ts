import type { Handlung } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { alsDatum } from '../platform/ui/zahl.ts'
import { type Erfasst, erfasseAnwesenheit, liesAnwesenheit, type Tageseintrag } from './anwesenheit.ts'
import { findTeilnahme, zeitraumVon } from './teilnahme.ts'
import { hinweise } from './texte/personal.ts'
import { setzeStand, weiseHin } from './verlauf.ts'

/**
 * Attendance as a provider reports it, with what follows: who comes the first time has begun; unexcused absence is told to who assigned
 * the person. Nothing else happens by itself: whether it matters is for people to decide.
 */
export async function meldeAnwesenheit(
  db: TraegerDb,
  h: Handlung,
  woher: Parameters<typeof erfasseAnwesenheit>[2],
  eintraege: readonly Tageseintrag[],
): Promise<Erfasst> {
  const erfasst = await erfasseAnwesenheit(db, h, woher, eintraege)
  if (!erfasst.ok || erfasst.geaendert === 0) return erfasst
  for (const teilnahmeId of new Set(eintraege.map((e) => e.teilnahmeId))) {
    const eigene = eintraege.filter((e) => e.teilnahmeId === teilnahmeId)
    const erster = eigene
      .filter((e) => e.art === 'anwesend')
      .map((e) => e.tag)
      .toSorted()[0]
    if (erster !== undefined) await beginneMitErstemTag(db, h, teilnahmeId, erster)
    if (eigene.some((e) => e.art === 'unentschuldigt')) await weiseAufFehlenHin(db, h, teilnahmeId)
  }
  return erfasst
}

async function beginneMitErstemTag(db: TraegerDb, h: Handlung, teilnahmeId: string, tag: string): Promise<void> {
  const x = await findTeilnahme(db, h.traegerId, teilnahmeId)
  if (x?.stand === 'zugewiesen') await setzeStand(db, h, teilnahmeId, { stand: 'laufend', am: tag })
}

async function weiseAufFehlenHin(db: TraegerDb, h: Handlung, teilnahmeId: string): Promise<void> {
  const x = await findTeilnahme(db, h.traegerId, teilnahmeId)
  if (x === undefined) return
  const tage = (await liesAnwesenheit(db, h.traegerId, [teilnahmeId], zeitraumVon(x))).filter((z) => z.art === 'unentschuldigt')
  const letzter = tage.at(-1)
  if (letzter !== undefined)
    await weiseHin(db, h, x, hinweise.unentschuldigt(x.titel, tage.length, alsDatum(letzter.tag)), hinweise.unentschuldigtAnfang(x.titel))
}

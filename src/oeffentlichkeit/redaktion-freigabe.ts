import { darf, type Konto } from '../platform/auth/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { artVon, inhaltsarten } from './arten.ts'
import { liesAuftritt } from './auftritt.ts'
import { freigabeSchema } from './einstellungen.ts'
import { findInhalt, type Inhalt, type InhaltZeile, listeInhalte } from './lesen.ts'
import { alsZeitpunkt } from './redaktion-zeit.ts'

/** Whether this person may decide on it by their rights; four eyes are a question of the single version. */
export function istZuEntscheiden(z: Pick<InhaltZeile, 'stand'>, konto: Pick<Konto, 'art' | 'rollen'>): boolean {
  if (z.stand === 'fachpruefung') return darf(konto, 'inhalt.pruefen')
  return (z.stand === 'freigabe-1' || z.stand === 'freigabe-2') && darf(konto, 'inhalt.freigeben')
}

/** Who wrote this version, submitted it or has approved it already does not decide on it. */
export function hatMitgewirkt(inhalt: Inhalt, kontoId: string): boolean {
  const geschrieben = inhalt.fassungen.at(-1)?.kontoId === kontoId
  const schritte = inhalt.schritte.filter((s) => s.fassung === inhalt.fassung)
  const anfang = Math.max(
    schritte.findLastIndex((s) => s.was === 'eingereicht'),
    0,
  )
  return geschrieben || schritte.slice(anfang).some((s) => s.kontoId === kontoId && (s.was === 'eingereicht' || s.was === 'freigegeben'))
}

/** Everything that waits for a decision of this person, the longest waiting first, and the rules of the house about it. */
export async function liesWartendes(db: TraegerDb, traegerId: string, konto: Konto, jetzt: Temporal.Instant) {
  const alle = await listeInhalte(
    db,
    traegerId,
    inhaltsarten.map((a) => a.art),
    jetzt,
  )
  const wartend = alle.filter((z) => istZuEntscheiden(z, konto)).toReversed()
  const regeln = (await liesAuftritt(db, traegerId, 'freigabe', freigabeSchema)) ?? { frist: 0, vertretung: '' }
  const zeilen = await Array.fromAsync(wartend, async (z) => {
    const inhalt = await findInhalt(db, traegerId, z.inhaltId, jetzt)
    const vorgelegt = inhalt?.schritte.findLast((s) => s.was === 'eingereicht' && s.fassung === z.fassung)
    return {
      inhaltId: z.inhaltId,
      titel: z.titel,
      artName: artVon(z.art).name,
      stand: z.stand,
      eigen: inhalt !== undefined && hatMitgewirkt(inhalt, konto.kontoId),
      von: vorgelegt?.von ?? z.von,
      seit: alsZeitpunkt(vorgelegt?.am ?? z.am),
      werktage: werktageZwischen(tagVon(vorgelegt?.am ?? z.am), tagVon(jetzt)),
    }
  })
  return { zeilen, ...regeln }
}

/** Days from Monday to Friday after the first up to the second. */
export function werktageZwischen(von: Temporal.PlainDate, bis: Temporal.PlainDate): number {
  const tage = Math.min(Math.max(von.until(bis).days, 0), 400)
  return Array.from({ length: tage }, (_, i) => von.add({ days: i + 1 })).filter((t) => t.dayOfWeek <= 5).length
}

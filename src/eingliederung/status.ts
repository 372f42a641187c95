import type { TraegerDb } from '../platform/db/index.ts'
import type { StatusArt } from './felder.ts'
import { davon, liesProfil } from './profil.ts'
import { ohneGesundheit } from './sicht.ts'

/** A spell of one status, both days included. */
export type Statusspanne = Readonly<{
  profilAngabeId: string
  art: StatusArt
  grund: string | undefined
  von: string
  /** null: goes on */
  bis: string | null
}>

/** The spells of a person, the oldest first. */
export async function statusSpannen(db: TraegerDb, traegerId: string, personId: string): Promise<Statusspanne[]> {
  const profil = await liesProfil(db, traegerId, personId, ohneGesundheit)
  return davon(profil, 'status')
    .map(({ profilAngabeId, wert, giltVon, giltBis }) => ({ profilAngabeId, art: wert.art, grund: wert.grund, von: giltVon, bis: giltBis }))
    .sort((a, b) => (a.von < b.von ? -1 : 1))
}

/** Up to six weeks of illness or another time without work do not interrupt (sec. 18 (1) sentence 2 SGB III). */
const unschaedlicheTage = 42

/**
 * Since when somebody has been unemployed without a harmful interruption, where that is a year or more on the day (sec. 18 (1) SGB III).
 * A measure (sec. 45 SGB III) and up to six weeks of another time without work do not interrupt; work does. The interruptions of sec. 18 (2)
 * that count within five years (care, short work) are no facts of a spell and need a decision: not counted here.
 *
 * @param tag ISO date
 * @returns arbeitslosSeit: also where it is shorter than a year; undefined where the person is not unemployed on the day
 */
export function langzeitarbeitslosSeit(
  spannen: readonly Statusspanne[],
  tag: string,
): Readonly<{ arbeitslosSeit: string | undefined; monate: number; langzeit: boolean }> {
  const bisher = spannen.filter((s) => s.von <= tag).toSorted((a, b) => (a.von < b.von ? -1 : 1))
  let seit: string | undefined
  let ende = ''
  let luecke = 0
  for (const s of bisher) {
    const bis = s.bis === null || s.bis > tag ? tag : s.bis
    if (s.art === 'arbeitslos') {
      if (seit === undefined || luecke + tageZwischen(ende, s.von) > unschaedlicheTage) seit = s.von
      luecke = 0
      ende = bis
    } else if (s.grund === 'beschaeftigung') seit = undefined
    else if ((s.grund === 'massnahme' || s.grund === 'massnahme-45') && seit !== undefined) luecke -= tageVon(s.von, bis)
  }
  if (seit === undefined || ende < tag) return { arbeitslosSeit: undefined, monate: 0, langzeit: false }
  const monate = Temporal.PlainDate.from(seit).until(Temporal.PlainDate.from(tag).add({ days: 1 }), { largestUnit: 'months' }).months
  return { arbeitslosSeit: seit, monate, langzeit: monate >= 12 }
}

function tageVon(von: string, bis: string): number {
  return Temporal.PlainDate.from(von).until(bis, { largestUnit: 'days' }).days + 1
}

/** Days between the end of one spell and the begin of the next, neither of them counted. */
function tageZwischen(ende: string, von: string): number {
  return Temporal.PlainDate.from(ende).until(von, { largestUnit: 'days' }).days - 1
}

/** A month of a year: what was paid in it, what is reserved for it, and what would come on top at the pace of the last months. In cents. */
export type Monatsmittel = Readonly<{ monat: string; bezahltCent: number; gebundenCent: number; erwartetCent: number }>

export type Prognose = Readonly<{
  monate: readonly (Monatsmittel & { bisherCent: number })[]
  /** paid and reserved at the end of the year */
  sicherCent: number
  /** with new grants at the pace of the last months */
  erwartetCent: number
}>

/** Full months before this one whose new grants stand for those to come. */
export const TEMPO_MONATE = 3

/**
 * What a year will cost by its end: paid months as they are, months ahead with what is reserved for them, and new grants at the pace of
 * the last three full months. What is reserved without a month is spread evenly over those left.
 *
 * @param heute `2026-11`; a year gone by has no months ahead, one to come only such
 * @param neu newly reserved for this year by month in which it was granted, cents
 */
export function rechnePrognose(
  jahr: number,
  heute: string,
  {
    bezahlt,
    gebunden,
    ohneMonatCent,
    neu,
  }: Readonly<{
    bezahlt: ReadonlyMap<string, number>
    gebunden: ReadonlyMap<string, number>
    ohneMonatCent: number
    neu: ReadonlyMap<string, number>
  }>,
): Prognose {
  const alle = Array.from({ length: 12 }, (_, i) => `${jahr}-${(i + 1).toString().padStart(2, '0')}`)
  const voraus = alle.filter((m) => m >= heute)
  const tempo = voraus.length === 0 ? 0 : tempoVor(heute, neu)
  // what is due and not paid yet is paid next
  const ueberfaellig = [...gebunden].filter(([m]) => m < (voraus[0] ?? '')).reduce((s, [, cent]) => s + cent, 0)
  const lose = verteile(ohneMonatCent + ueberfaellig, voraus.length)
  let bisherCent = 0
  const monate = alle.map((monat) => {
    const k = voraus.indexOf(monat)
    const gebundenCent = k < 0 ? 0 : (gebunden.get(monat) ?? 0) + (lose[k] ?? 0)
    const erwartetCent = monat > heute ? tempo : 0
    bisherCent += (bezahlt.get(monat) ?? 0) + gebundenCent + erwartetCent
    return { monat, bezahltCent: bezahlt.get(monat) ?? 0, gebundenCent, erwartetCent, bisherCent }
  })
  const summe = (was: (m: Monatsmittel) => number): number => monate.reduce((s, m) => s + was(m), 0)
  const sicherCent = summe((m) => m.bezahltCent + m.gebundenCent)
  return { monate, sicherCent, erwartetCent: sicherCent + summe((m) => m.erwartetCent) }
}

function tempoVor(heute: string, neu: ReadonlyMap<string, number>): number {
  const dieser = Temporal.PlainYearMonth.from(heute)
  const letzte = Array.from({ length: TEMPO_MONATE }, (_, i) => neu.get(dieser.subtract({ months: i + 1 }).toString()) ?? 0)
  return Math.max(0, Math.round(letzte.reduce((a, b) => a + b, 0) / TEMPO_MONATE))
}

/** Whole cents, the first ones one higher, so that the parts make the whole. */
export function verteile(cent: number, teile: number): number[] {
  if (teile === 0) return []
  const grund = Math.floor(cent / teile)
  return Array.from({ length: teile }, (_, i) => grund + (i < cent - grund * teile ? 1 : 0))
}

/** Several titles as one: month by month the sum of them. */
export function summePrognosen(alle: readonly Prognose[]): Prognose {
  const [erste] = alle
  if (erste === undefined) return { monate: [], sicherCent: 0, erwartetCent: 0 }
  const je = (i: number, was: (m: Prognose['monate'][number]) => number): number =>
    alle.reduce((s, p) => {
      const m = p.monate[i]
      return s + (m === undefined ? 0 : was(m))
    }, 0)
  return {
    monate: erste.monate.map(({ monat }, i) => ({
      monat,
      bezahltCent: je(i, (m) => m.bezahltCent),
      gebundenCent: je(i, (m) => m.gebundenCent),
      erwartetCent: je(i, (m) => m.erwartetCent),
      bisherCent: je(i, (m) => m.bisherCent),
    })),
    sicherCent: alle.reduce((s, p) => s + p.sicherCent, 0),
    erwartetCent: alle.reduce((s, p) => s + p.erwartetCent, 0),
  }
}

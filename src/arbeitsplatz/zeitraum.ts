import type { Angabe } from '../fall/index.ts'
import { ersterMonat } from '../recht/index.ts'

const MONATE = 12

/** First and last month the grid shows: twelve, from the month that was asked for, the draft, the last decision, or the first facts. */
export function zeitraumVon({
  gewuenscht,
  entwurf,
  entschieden,
  angaben,
  heute,
}: {
  gewuenscht: string | null
  entwurf: Readonly<{ von: string }> | undefined
  /** first month of the newest decision, `2026-01` */
  entschieden: string | undefined
  angaben: readonly Pick<Angabe, 'art' | 'giltVon'>[]
  heute: Temporal.PlainDate
}): { von: string; bis: string } {
  const zugehoerig = angaben.filter((a) => a.art === 'person.zugehoerig').map((a) => a.giltVon.slice(0, 7))
  const von = lesbar(gewuenscht) ?? frueher(entschieden, entwurf?.von.slice(0, 7)) ?? zugehoerig.toSorted()[0] ?? heute.toString().slice(0, 7)
  const beginn = Temporal.PlainYearMonth.from([von, ersterMonat].toSorted()[1] ?? von)
  return { von: beginn.toString(), bis: beginn.add({ months: MONATE - 1 }).toString() }
}

/** The decision and a draft that changes it are seen together; a draft for the time after it begins a new year. */
function frueher(entschieden: string | undefined, entwurf: string | undefined): string | undefined {
  if (entschieden === undefined || entwurf === undefined) return entwurf ?? entschieden
  const ende = Temporal.PlainYearMonth.from(entschieden)
    .add({ months: MONATE - 1 })
    .toString()
  return entwurf > ende ? entwurf : entwurf < entschieden ? entwurf : entschieden
}

function lesbar(text: string | null): string | undefined {
  return text !== null && /^20\d\d-(0[1-9]|1[0-2])$/.test(text) ? text : undefined
}

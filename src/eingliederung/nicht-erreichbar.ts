import { geltendeMonate } from '../bescheid/index.ts'
import { erfasseAngabe, liesAngaben, nimmZurueck } from '../fall/index.ts'
import type { Handlung } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import type { Pflichtvorgang } from './pflicht-model.ts'

type Wen = Pick<Pflichtvorgang, 'fallId' | 'personId'>

/** As the fact names the decision it rests on: by this it is found again when the decision ends early. */
const quelleVon = (nummer: string) => `Bescheid ${nummer}`

/** Nothing is granted for longer than this ahead. */
const MONATE_HOECHSTENS = 24

/**
 * From the month after the one without Regelbedarf on the entitlement is gone until the end of what is granted (sec. 7b (4) SGB II): the
 * calculation takes it from a fact, and spreads the share of housing over the others (sec. 22 (7)).
 *
 * @param letzter last month with an entitlement, `2026-10`
 * @returns the months without; undefined where nothing is granted beyond it
 */
export async function trageAnspruchsendeEin(
  db: TraegerDb,
  h: Handlung,
  wen: Wen,
  letzter: string,
  nummer: string,
): Promise<Readonly<{ von: string; bis: string }> | undefined> {
  const erster = Temporal.PlainYearMonth.from(letzter).add({ months: 1 })
  const bewilligt = await geltendeMonate(db, h.traegerId, wen.fallId, erster.toString(), erster.add({ months: MONATE_HOECHSTENS }).toString())
  const ende = bewilligt.at(-1)?.monat
  if (ende === undefined) return undefined
  const erfasst = await erfasseAngabe(db, h, wen.fallId, {
    personId: wen.personId,
    art: 'person.ausgeschlossen',
    wert: 'nicht-erreichbar',
    giltVon: erster.toPlainDate({ day: 1 }).toString(),
    giltBis: letzterTag(ende),
    quelle: quelleVon(nummer),
  })
  if (!erfasst.ok) throw new Error(erfasst.fehler.saetze.join(' '))
  return { von: erster.toString(), bis: ende.slice(0, 7) }
}

/** The person has come: the entitlement does not end. */
export async function nimmAnspruchsendeZurueck(db: TraegerDb, h: Handlung, wen: Wen, nummer: string, grund: string): Promise<void> {
  const angaben = await liesAngaben(db, h.traegerId, wen.fallId)
  for (const a of angaben)
    if (a.art === 'person.ausgeschlossen' && a.personId === wen.personId && a.quelle === quelleVon(nummer)) {
      const zurueck = await nimmZurueck(db, h, a.angabeId, grund)
      if (!zurueck.ok) throw new Error(zurueck.fehler.saetze.join(' '))
    }
}

function letzterTag(monat: string): string {
  const m = Temporal.PlainYearMonth.from(monat.slice(0, 7))
  return m.toPlainDate({ day: m.daysInMonth }).toString()
}

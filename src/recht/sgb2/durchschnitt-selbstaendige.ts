import type { Fehler } from '../ergebnis.ts'
import type { Einkommen, Falldatei, Person } from '../falldatei.ts'
import { euro, runde } from '../grundlage/geld.ts'
import { nachMonaten, pruefeBewilligungszeitraum } from './bewilligungszeitraum.ts'
import { fehler, fehlt, type Mangel } from './fehler.ts'

/**
 * Sec. 3 GrusiGV: the profit of a self-employed person, receipts less expenses of all months of the Bewilligungszeitraum and never negative,
 * counts in equal parts in each month; the only average that the law still knows. Months in which the file names no self-employed income
 * are no months of the activity (sec. 3 (1) sentence 3); a quiet month of it stands there with 0. What the file takes off the profit of a
 * month as taxes and contributions (`brutto` − `netto`) stays with that month (sec. 11b).
 *
 * @param faelle the months of one period in any order
 * @returns the same months by time, each self-employed person with one income; or `fehler/v1` where they are not one period or a figure is
 * missing
 */
export function mittleSelbstaendige(faelle: readonly Falldatei[]): Falldatei[] | Fehler {
  const monate = nachMonaten(faelle)
  const maengel = [...pruefeBewilligungszeitraum(monate), ...monate.flatMap(pruefeBetraege)]
  if (maengel.length > 0) return fehler(monate[0]?.id ?? null, maengel)
  const mittel = durchschnitte(monate)
  return monate.map((fall) => (fall.personen.some(istSelbstaendig) ? { ...fall, personen: fall.personen.map((p) => mitMittel(p, mittel)) } : fall))
}

function istSelbstaendig(p: Person): boolean {
  return p.einkommen?.some((e) => e.art === 'selbstaendig') ?? false
}

/** A month of the activity without any figure is a missing fact, as in the calculation of one month. */
function pruefeBetraege(fall: Falldatei, k: number): Mangel[] {
  return fall.personen.flatMap((p, i) =>
    (p.einkommen ?? []).flatMap((e, j) =>
      e.art !== 'selbstaendig' || (e.betriebseinnahmen ?? e.brutto ?? e.betrag ?? e.netto) !== undefined
        ? []
        : [fehlt(`monate[${k}].personen[${i}].einkommen[${j}].betriebseinnahmen`, 'Der Betrag dieses Einkommens fehlt.')],
    ),
  )
}

/** Cents per month by person id: the profit of the period over its months of activity. */
function durchschnitte(monate: readonly Falldatei[]): Map<string, number> {
  const summen = new Map<string, { einnahmen: number; ausgaben: number; monate: number }>()
  for (const person of monate.flatMap((fall) => fall.personen.filter(istSelbstaendig))) {
    const summe = summen.get(person.id) ?? { einnahmen: 0, ausgaben: 0, monate: 0 }
    for (const e of posten(person)) {
      summe.einnahmen += euro(e.betriebseinnahmen ?? gewinn(e))
      summe.ausgaben += e.betriebseinnahmen === undefined ? 0 : euro(e.betriebsausgaben ?? 0)
    }
    summe.monate++
    summen.set(person.id, summe)
  }
  return new Map([...summen].map(([id, s]) => [id, runde(Math.max(0, s.einnahmen - s.ausgaben), s.monate)]))
}

function posten(p: Person): Einkommen[] {
  return (p.einkommen ?? []).filter((e) => e.art === 'selbstaendig')
}

/** Profit of a month as the file states it without receipts. */
function gewinn(e: Einkommen): number {
  return e.brutto ?? e.betrag ?? e.netto ?? 0
}

/** Taxes and contributions that the file takes off the profit of the month, cents. */
function abzuege(e: Einkommen): number {
  if (e.netto === undefined) return 0
  const brutto = e.brutto ?? (e.betriebseinnahmen === undefined ? gewinn(e) : Math.max(0, e.betriebseinnahmen - (e.betriebsausgaben ?? 0)))
  return Math.max(0, euro(brutto) - euro(e.netto))
}

function mitMittel(p: Person, mittel: ReadonlyMap<string, number>): Person {
  const brutto = mittel.get(p.id)
  if (brutto === undefined || !istSelbstaendig(p)) return p
  const netto = Math.max(0, brutto - posten(p).reduce((summe, e) => summe + abzuege(e), 0))
  const frei = posten(p).flatMap((e) => (e.anrechnungsfrei === undefined ? [] : [euro(e.anrechnungsfrei)]))
  const gemittelt: Einkommen = {
    art: 'selbstaendig',
    brutto: brutto / 100,
    netto: netto / 100,
    ...(frei.length === 0 ? {} : { anrechnungsfrei: frei.reduce((a, b) => a + b) / 100 }),
  }
  return { ...p, einkommen: [...(p.einkommen ?? []).filter((e) => e.art !== 'selbstaendig'), gemittelt] }
}

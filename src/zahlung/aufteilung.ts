import { z } from 'zod'
import type { Kostentraeger, Leistung } from './model.ts'

const euro = z.number().transform((wert) => Math.round(wert * 100))

/** What the ledger reads of a person's result (`PersonErgebnis` of the law), in cents. */
const PersonBetraege = z.object({
  regelbedarf: euro,
  mehrbedarf: euro,
  sofortzuschlag: euro,
  minderung: euro,
  leistung: euro,
  bildungTeilhabe: euro,
  erstausstattung: euro,
  zuschussVersicherung: euro,
  darlehen: euro,
  kommune: euro,
  aufrechnung: euro,
})
type PersonBetraege = z.infer<typeof PersonBetraege>

/** The frozen results of a decision, as far as they are booked. */
export const Ergebnisse = z.array(z.object({ monat: z.string().regex(/^\d{4}-\d{2}$/), personen: z.record(z.string(), PersonBetraege) }))

export type Posten = Readonly<{ leistung: Leistung; kostentraeger: Kostentraeger; cent: number }>

/**
 * A person's month by benefit and cost bearer. Income has covered the needs of the Bund first (sec. 19 (3)): the law room has done so, and
 * what it leaves to the Kommune beside education and first equipment is housing. Within the Bund, Regel- and Mehrbedarf stand side by
 * side; income covers them in proportion, a reduction cuts the Regelbedarf (sec. 31a). Without `aufrechnung` and `darlehen` the sums are
 * `bund` and `kommune` of the result, to the cent; with `aufrechnung`, what is paid out.
 *
 * @returns without entries of nothing
 */
export function teileAuf(p: PersonBetraege): Posten[] {
  const wohnen = p.kommune - p.bildungTeilhabe - p.erstausstattung
  const lebensunterhalt = p.leistung - wohnen
  const mehrbedarf = anteilMehrbedarf(p, lebensunterhalt)
  const ausLebensunterhalt = Math.min(p.aufrechnung, lebensunterhalt)
  const posten: Posten[] = [
    { leistung: 'regelbedarf', kostentraeger: 'bund', cent: lebensunterhalt - mehrbedarf },
    { leistung: 'mehrbedarf', kostentraeger: 'bund', cent: mehrbedarf },
    { leistung: 'unterkunft', kostentraeger: 'kommune', cent: wohnen },
    { leistung: 'sofortzuschlag', kostentraeger: 'bund', cent: p.sofortzuschlag },
    { leistung: 'bildung-teilhabe', kostentraeger: 'kommune', cent: p.bildungTeilhabe },
    { leistung: 'erstausstattung', kostentraeger: 'kommune', cent: p.erstausstattung },
    { leistung: 'zuschuss-versicherung', kostentraeger: 'bund', cent: p.zuschussVersicherung },
    { leistung: 'darlehen', kostentraeger: 'bund', cent: p.darlehen },
    { leistung: 'aufrechnung', kostentraeger: 'bund', cent: -ausLebensunterhalt },
    { leistung: 'aufrechnung', kostentraeger: 'kommune', cent: ausLebensunterhalt - p.aufrechnung },
  ]
  return posten.filter((q) => q.cent !== 0)
}

function anteilMehrbedarf({ regelbedarf, mehrbedarf, minderung }: PersonBetraege, lebensunterhalt: number): number {
  const bedarf = regelbedarf + mehrbedarf
  if (bedarf === 0 || mehrbedarf === 0) return 0
  return Math.min(lebensunterhalt, Math.round(((lebensunterhalt + minderung) * mehrbedarf) / bedarf))
}

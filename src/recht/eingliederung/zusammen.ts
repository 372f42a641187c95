import type { Datum } from '../grundlage/zeitraum.ts'
import type { Foerderergebnis } from './ergebnis.ts'
import { gesamt, monateAus, type Teilbetrag } from './rechnen.ts'

type Zeit = Readonly<{ von: Datum; bis: Datum; endeAm?: Datum }>

/** The last day for which money flows. */
export function letzterTag(zeit: Zeit): Datum {
  return zeit.endeAm !== undefined && zeit.endeAm < zeit.bis ? zeit.endeAm : zeit.bis
}

/** Months, sum and reasoning of amounts by pieces of months. */
export function ergebnisAus(zeit: Zeit, betraege: readonly Teilbetrag[]): Foerderergebnis {
  const knoten = gesamt(betraege)
  return { ok: true, monate: monateAus(betraege), summeCent: knoten.wert, von: zeit.von, bis: letzterTag(zeit), knoten }
}

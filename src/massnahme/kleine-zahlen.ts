/** Below it a number of people is shown to nobody. In public it is ten; these are for the own house. */
export const MINDESTENS = 5

/** How a run, or all runs together, came out. `null`: hidden, because it could point to single people. */
export type Ergebniszeile = Readonly<{
  durchgangId: string
  von: string
  bis: string
  /** who left: finished or broke off */
  austritte: number | null
  abgeschlossen: number | null
  abgebrochen: number | null
  /** broke off for work or training */
  inArbeit: number | null
  /** of those who left six months ago or more, and of whom it is known */
  auswertbar: number | null
  /** insured work or training in the sixth month after leaving */
  integriert: number | null
  /** in percent, one decimal */
  quote: number | null
  /** answers of the participants, and how content they were: 1 to 5 */
  antworten: number | null
  zufriedenheit: number | null
}>

export type MassnahmeErgebnis = Readonly<{ durchgaenge: readonly Ergebniszeile[]; gesamt: Omit<Ergebniszeile, 'durchgangId'>; mindestens: number }>

/** Counts of one run before anything is hidden. */
export type Rohzahlen = Readonly<{
  durchgangId: string
  von: string
  bis: string
  austritte: number
  abgeschlossen: number
  abgebrochen: number
  inArbeit: number
  auswertbar: number
  integriert: number
  antworten: number
  noten: number
}>

type Ohne = Omit<Ergebniszeile, 'durchgangId' | 'von' | 'bis'>

const leer: Ohne = {
  austritte: null,
  abgeschlossen: null,
  abgebrochen: null,
  inArbeit: null,
  auswertbar: null,
  integriert: null,
  quote: null,
  antworten: null,
  zufriedenheit: null,
}

/**
 * Hides what could point to single people, and what would give a hidden number away by difference:
 * - a run of fewer than five who left shows nothing; of the others a count below five is hidden, and with it its complement (who finished
 *   and who broke off are together who left: one hidden hides both, and what is a part of it);
 * - all runs together are the sum of the runs that show a number. What a hidden run would add is in no sum, so nothing can be worked out
 *   by subtracting.
 */
export function verbirg(roh: readonly Rohzahlen[]): MassnahmeErgebnis {
  const gross = roh.filter((r) => r.austritte >= MINDESTENS)
  const durchgaenge = roh.map((r) => ({ durchgangId: r.durchgangId, von: r.von, bis: r.bis, ...(gross.includes(r) ? zeige(r) : leer) }))
  return { durchgaenge, gesamt: { von: roh[0]?.von ?? '', bis: roh.at(-1)?.bis ?? '', ...summe(gross, durchgaenge) }, mindestens: MINDESTENS }
}

/** Zero tells something about everybody: it is as small as any. */
const klein = (n: number) => n < MINDESTENS

function zeige(r: Rohzahlen): Ohne {
  const teile = klein(r.abgeschlossen) || klein(r.abgebrochen)
  const integration = klein(r.integriert) || klein(r.auswertbar - r.integriert)
  return {
    austritte: r.austritte,
    abgeschlossen: teile ? null : r.abgeschlossen,
    abgebrochen: teile ? null : r.abgebrochen,
    inArbeit: teile || klein(r.inArbeit) || klein(r.abgebrochen - r.inArbeit) ? null : r.inArbeit,
    auswertbar: klein(r.auswertbar) ? null : r.auswertbar,
    integriert: integration ? null : r.integriert,
    quote: integration ? null : prozent(r.integriert, r.auswertbar),
    antworten: klein(r.antworten) ? null : r.antworten,
    zufriedenheit: klein(r.antworten) ? null : Math.round((10 * r.noten) / r.antworten) / 10,
  }
}

/** Each figure over the runs that show it, so that no sum differs from another by a hidden one. */
function summe(gross: readonly Rohzahlen[], gezeigt: readonly (Ohne & { durchgangId: string })[]): Ohne {
  const mit = (feld: keyof Ohne) => gross.filter((r) => gezeigt.some((g) => g.durchgangId === r.durchgangId && g[feld] !== null))
  const ueber = (feld: 'austritte' | 'abgeschlossen' | 'abgebrochen' | 'inArbeit' | 'auswertbar' | 'integriert' | 'antworten') => {
    const zeilen = mit(feld)
    return zeilen.length === 0 ? null : zeilen.reduce((s, r) => s + r[feld], 0)
  }
  const quote = mit('quote')
  const antworten = mit('zufriedenheit')
  const von = (zeilen: readonly Rohzahlen[], feld: 'integriert' | 'auswertbar' | 'noten' | 'antworten') => zeilen.reduce((s, r) => s + r[feld], 0)
  return {
    austritte: ueber('austritte'),
    abgeschlossen: ueber('abgeschlossen'),
    abgebrochen: ueber('abgebrochen'),
    inArbeit: ueber('inArbeit'),
    auswertbar: ueber('auswertbar'),
    integriert: ueber('integriert'),
    quote: quote.length === 0 ? null : prozent(von(quote, 'integriert'), von(quote, 'auswertbar')),
    antworten: ueber('antworten'),
    zufriedenheit: antworten.length === 0 ? null : Math.round((10 * von(antworten, 'noten')) / von(antworten, 'antworten')) / 10,
  }
}

const prozent = (zaehler: number, nenner: number) => Math.round((1000 * zaehler) / nenner) / 10

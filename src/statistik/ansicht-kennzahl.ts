import { type KennzahlCode, type Kennzahlergebnis, type Knoten, type Zaehlgroesse, type Zweig, zweigAus } from '../recht/index.ts'
import type { Geladen } from './bestand-lesen.ts'
import { type Kennzahlstand, verlaufVon } from './kennzahlen.ts'
import { istZuKlein } from './kleine-zahlen.ts'
import { alsMonat, alsZahl } from './monatsreihe.ts'
import { alsProzent } from './prozent.ts'
import { wirkung as t } from './texte/personal-wirkung.ts'

/** A value as it may be shown to whoever looks; `promille` is null where there is none. */
export type Wert = Readonly<{ promille: number | null; text: string; satz: string; zaehler: string; nenner: string }>

/** @param allesSehen who may see the counted cases may see small numbers too */
export function zeigeWert(e: Kennzahlergebnis, zaehlt: Zaehlgroesse, allesSehen: boolean): Wert {
  const leer = { promille: null, zaehler: '', nenner: '' }
  if (!e.ok) return { ...leer, text: t.nicht, satz: e.satz }
  const betrag = istBetrag(zaehlt)
  if (!allesSehen && !betrag && (istZuKlein(e.zaehler) || istZuKlein(e.nenner))) return { ...leer, text: t.verborgen, satz: t.verborgenSatz }
  return { promille: e.promille, text: alsProzent(e.promille), satz: '', zaehler: zahl(e.zaehler, betrag), nenner: zahl(e.nenner, betrag) }
}

export const istBetrag = (g: Zaehlgroesse) => g === 'lluCent' || g === 'luhCent'

/** `12.345`, an average with one decimal, cents as whole euros. */
export function zahl(wert: number, betrag: boolean): string {
  if (betrag) return `${Math.round(wert / 100).toLocaleString('de-DE')}\u00a0€`
  return wert.toLocaleString('de-DE', { maximumFractionDigits: 1 })
}

export type Richtung = 'besser' | 'schlechter' | 'gleich' | 'neutral'

export type Kachel = Readonly<{
  code: KennzahlCode
  name: string
  ziel: 1 | 2 | 3
  wert: Wert
  vorjahr: Wert
  /** percentage points against the same month a year before, in thousandths */
  unterschied: number | null
  richtung: Richtung
  punkte: readonly Punkt[]
}>
export type Punkt = Readonly<{ monat: string; wert: Wert }>

export function kachelVon(g: Geladen, s: Kennzahlstand, monat: string, allesSehen: boolean): Kachel {
  const { code, name, ziel, zaehler, gut } = s.info
  const wert = zeigeWert(s.ergebnis, zaehler, allesSehen)
  const vorjahr = zeigeWert(s.vorjahr, zaehler, allesSehen)
  const unterschied = wert.promille === null || vorjahr.promille === null ? null : wert.promille - vorjahr.promille
  return {
    code,
    name,
    ziel,
    wert,
    vorjahr,
    unterschied,
    richtung: richtungVon(s.info.art === 'veraenderung' ? wert.promille : unterschied, gut),
    punkte: punkteVon(g, code, zaehler, monat, allesSehen),
  }
}

function punkteVon(g: Geladen, code: KennzahlCode, zaehlt: Zaehlgroesse, monat: string, allesSehen: boolean): Punkt[] {
  return verlaufVon(g, code, monat).map((p) => ({ monat: p.monat, wert: zeigeWert(p.ergebnis, zaehlt, allesSehen) }))
}

/** A change figure is itself the comparison with the year before; of the others their difference is. */
function richtungVon(veraenderung: number | null, gut: 1 | -1 | 0): Richtung {
  if (veraenderung === null || gut === 0) return 'neutral'
  if (veraenderung === 0) return 'gleich'
  return Math.sign(veraenderung) === gut ? 'besser' : 'schlechter'
}

/** The month that is shown: the one asked for, if the house has it and it is over or current; else the last that is over. */
export function gewaehlterMonat(gefragt: string | null, heute: Temporal.PlainDate, beginn: string): string {
  const dieser = heute.toPlainYearMonth().toString()
  if (gefragt !== null && /^\d{4}-(0[1-9]|1[0-2])$/.test(gefragt) && gefragt >= beginn && gefragt <= dieser) return gefragt
  const letzter = alsMonat(alsZahl(dieser) - 1)
  return letzter < beginn ? beginn : letzter
}

const WARTEZEIT = 3

/** The statistics wait three months before a month is final. */
export function istVorlaeufig(monat: string, heute: Temporal.PlainDate): boolean {
  return alsZahl(heute.toPlainYearMonth().toString()) - alsZahl(monat) < WARTEZEIT
}

/** The reasoning as it may be shown: where a month counts few people, the months stay away and the sum above them speaks alone. */
export function rechenweg(knoten: Knoten, allesSehen: boolean): Zweig {
  return allesSehen ? zweigAus(knoten, false) : zweigAus(ohneKleine(knoten), false)
}

function ohneKleine(k: Knoten): Knoten {
  const klein = k.aus.some((a) => a.einheit === 'Anzahl' && istZuKlein(a.wert))
  const aus = klein ? [] : k.aus.map(ohneKleine)
  const { art, schluessel, name, wert, einheit, person, fundstelle, formel } = k
  return { art, schluessel, name, wert, einheit, person, satz: () => k.satz(), aus, ...(fundstelle && { fundstelle }), ...(formel && { formel }) }
}

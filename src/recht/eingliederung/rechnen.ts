import type { Einheit } from '../grundlage/einheit.ts'
import { alsEuro, alsZahl, runde, tagesanteil } from '../grundlage/geld.ts'
import { type Knoten, type Regel, regel, Spur, summenregel } from '../grundlage/nachweis.ts'
import { alsMonat, type Monat } from '../grundlage/zeitraum.ts'
import { eintragAm, type Zeitreihe } from '../grundlage/zeitreihe.ts'
import type { Foerdermonat, Foerderteil } from './ergebnis.ts'
import { sgb3 } from './fundstellen.ts'
import { alsTag, type Monatsteil } from './zeit.ts'

/**
 * Product of whole numbers over a product of whole numbers, rounded half up once (sec. 338 (1), (2), (4) SGB III: to two decimals,
 * multiplication before division).
 *
 * @throws {RangeError} where the numbers are too large to be exact
 */
export function bruchteil(faktoren: readonly number[], teiler: readonly number[]): number {
  const oben = [...faktoren]
  let nenner = 1
  for (const t of teiler) nenner *= kuerze(oben, t)
  const zaehler = oben.reduce((a, b) => a * b, 1)
  if (!Number.isSafeInteger(2 * zaehler + nenner)) throw new RangeError('product too large')
  return runde(zaehler, nenner)
}

/** Divides the factors by what they share with the divisor; gives what is left of it. */
function kuerze(faktoren: number[], teiler: number): number {
  let rest = teiler
  for (let n = 0; n < faktoren.length; n++) {
    const f = faktoren[n] ?? 0
    const g = ggt(f, rest)
    if (g > 1) {
      faktoren[n] = f / g
      rest /= g
    }
  }
  return rest
}

function ggt(a: number, b: number): number {
  return b === 0 ? a : ggt(b, a % b)
}

/** The result of a rule from its operands: what the calculation says and what the reasoning shows cannot differ. */
export function ergibt<A extends readonly number[]>(r: Regel<A>, ...aus: { [K in keyof A]: Knoten }): Knoten {
  const werte = aus.map((k) => k.wert) as unknown as A
  return new Spur('').regel(r, -1, r.rechne(...werte), aus)
}

/** Sum of any number of nodes. */
export function summe(r: Regel, aus: readonly Knoten[]): Knoten {
  return new Spur('').regel(r, -1, r.rechne(...aus.map((k) => k.wert)), aus)
}

export function angabe(schluessel: string, name: string, wert: number, einheit: Einheit): Knoten {
  return new Spur('').angabe(schluessel, name, wert, einheit)
}

/** @throws {ParameterFehlt} where no value is kept for the day */
export function parameter(reihe: Zeitreihe, tag: string): Knoten {
  return new Spur(tag).parameter(reihe)
}

/** @throws {ParameterFehlt} where no value is kept for the day */
export function wertAm(reihe: Zeitreihe, tag: string): number {
  return eintragAm(reihe, tag).wert
}

/**
 * The value of a day, or after the kept period the last known one: then the amount is a forecast and is calculated again as soon as the new
 * value is known.
 *
 * @param bis as if values were kept until then only
 */
export function bekannterWert(reihe: Zeitreihe, tag: string, bis = reihe.gepflegtBis): { knoten: Knoten; vorausschau: boolean } {
  const [letzter = bis] = [bis, reihe.gepflegtBis].toSorted()
  const vorausschau = tag > letzter
  return { knoten: parameter(reihe, vorausschau ? letzter : tag), vorausschau }
}

/** A period of the statute that has no end: after the kept time the last known value, so that an account or a check of a later day still answers. */
export function letzterWert(reihe: Zeitreihe, tag: string): number {
  return bekannterWert(reihe, tag).knoten.wert
}

/** Part of a monthly amount for days: thirtieths, rounded half up. */
export const teilmonatRegel = regel({
  schluessel: 'foerderung.teilmonat',
  name: 'Anteil für einen Teil des Monats',
  fundstelle: sgb3('§ 339 Satz 1'),
  einheit: 'Cent',
  formel: 'Monatsbetrag × Tage ÷ 30',
  rechne: (betrag: number, tage: number) => tagesanteil(betrag, tage),
  satz: (wert, [betrag, tage]) => `Für ${tage} von 30 Tagen: ${alsEuro(betrag)} × ${tage} ÷ 30 = ${alsEuro(wert)}`,
})

export const gesamtRegel = summenregel('foerderung.summe', 'Förderung insgesamt', sgb3('§ 338'))

/** Amount of one piece of a month with its reasoning. */
export type Teilbetrag = Readonly<{ teil: Monatsteil; knoten: Knoten; vorausschau: boolean }>

/** The amount of a piece from its monthly amount. */
export function teilbetrag(teil: Monatsteil, monatsbetrag: Knoten, vorausschau = false): Teilbetrag {
  if (teil.dreissigstel === 30) return { teil, knoten: monatsbetrag, vorausschau }
  const tage = angabe('tage', 'Tage', teil.dreissigstel, 'Tage')
  return { teil, knoten: ergibt(teilmonatRegel, monatsbetrag, tage), vorausschau }
}

/** The months of the result: one entry a month and kind, in order. */
export function monateAus(betraege: readonly Teilbetrag[]): Foerdermonat[] {
  return sammle(betraege.map(({ teil, knoten, vorausschau }) => ({ monat: alsMonat(teil.monat), cent: knoten.wert, vorausschau })))
}

export function sammle(eintraege: readonly { monat: string; cent: number; vorausschau?: boolean; teil?: Foerderteil }[]): Foerdermonat[] {
  const nach = new Map<string, { monat: string; cent: number; vorausschau?: true; teil?: Foerderteil }>()
  for (const { monat, cent, vorausschau, teil } of eintraege) {
    const schluessel = `${monat} ${teil ?? ''}`
    const bisher = nach.get(schluessel)
    const offen = vorausschau || bisher?.vorausschau
    nach.set(schluessel, { monat, cent: (bisher?.cent ?? 0) + cent, ...(offen ? { vorausschau: true } : {}), ...(teil ? { teil } : {}) })
  }
  return [...nach.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, m]) => m)
}

/** The whole sum; months in a row with the same amount and the same reasons stand once, with their number. */
export function gesamt(betraege: readonly Teilbetrag[]): Knoten {
  const gruppen: Teilbetrag[][] = []
  for (const b of betraege) {
    const letzte = gruppen.at(-1)
    if (letzte?.[0] !== undefined && gleich(letzte[0], b)) letzte.push(b)
    else gruppen.push([b])
  }
  return summe(gesamtRegel, gruppen.map(alsZeitraum))
}

function gleich(a: Teilbetrag, b: Teilbetrag): boolean {
  return a.teil.dreissigstel === b.teil.dreissigstel && a.vorausschau === b.vorausschau && gleicheGruende(a.knoten, b.knoten)
}

function gleicheGruende(a: Knoten, b: Knoten): boolean {
  if (a === b) return true
  const selbst = a.schluessel === b.schluessel && a.wert === b.wert && a.ab === b.ab && a.name === b.name
  return selbst && a.aus.length === b.aus.length && a.aus.every((k, n) => gleicheGruende(k, b.aus[n] ?? a))
}

function alsZeitraum(gruppe: readonly Teilbetrag[]): Knoten {
  const erste = gruppe[0]
  const letzte = gruppe.at(-1)
  if (erste === undefined || letzte === undefined) throw new Error('empty group')
  const anzahl = angabe('monate', 'Anzahl der Monate', gruppe.length, 'Anzahl')
  const r = zeitraumRegel(`${alsTag(erste.teil.von)} bis ${alsTag(letzte.teil.bis)}`, erste.vorausschau)
  return ergibt(r, erste.knoten, anzahl)
}

function zeitraumRegel(zeit: string, vorausschau: boolean) {
  return regel({
    schluessel: 'foerderung.zeitraum',
    name: vorausschau ? `Förderung vom ${zeit}, Vorausschau` : `Förderung vom ${zeit}`,
    fundstelle: sgb3('§ 338'),
    einheit: 'Cent',
    formel: 'Betrag × Anzahl der Monate',
    rechne: (betrag: number, anzahl: number) => betrag * anzahl,
    satz: (wert, [betrag, anzahl]) =>
      `${anzahl === 1 ? `Vom ${zeit}: ${alsEuro(wert)}` : `Vom ${zeit}: ${anzahl} × ${alsEuro(betrag)} = ${alsEuro(wert)}`}${vorausschau ? ' (mit den heute bekannten Werten; wird neu berechnet)' : ''}`,
  })
}

/** `80,50` hours from minutes, `30` where they are whole. */
export function alsStunden(minuten: number): string {
  return alsZahl(bruchteil([minuten, 100], [60])).replace(/,00$/, '')
}

/** `März 2026` */
export function monatName(monat: Monat | string): string {
  const text = typeof monat === 'string' ? monat : alsMonat(monat)
  return `${namen[Number(text.slice(5, 7)) - 1]} ${text.slice(0, 4)}`
}
const namen = ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'] as const

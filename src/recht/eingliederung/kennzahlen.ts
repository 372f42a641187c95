import { type Knoten, Spur } from '../grundlage/nachweis.ts'
import { alsMonat, type Monat, monatAus } from '../grundlage/zeitraum.ts'
import { type KennzahlCode, type Kennzahlinfo, kennzahlInfo, type Monatszahlen, type Zaehlgroesse, zaehlgroessen } from './kennzahlen-liste.ts'

/** Counts of a month, `2026-07`; undefined where the house knows nothing of it. */
export type Zahlenreihe = (monat: string) => Monatszahlen | undefined

/** `promille`: thousandths, so percent with one decimal; changes may be negative. Numerator and denominator as the formula takes them. */
export type Kennzahlwert = Readonly<{ ok: true; promille: number; zaehler: number; nenner: number; knoten: Knoten }>
export type Kennzahlergebnis = Kennzahlwert | Readonly<{ ok: false; satz: string }>

const ZWOELF = 12

/**
 * A key figure or a supplement of one month (secs. 3–6 KennzahlenV), in percent with one decimal.
 *
 * @param monat Bezugsmonat, `2026-07`
 * @returns why it cannot be computed, in German, where a month is not known or a denominator is zero
 */
export function berechneKennzahl(code: KennzahlCode, monat: string, reihe: Zahlenreihe): Kennzahlergebnis {
  const info = kennzahlInfo(code)
  const m = monatAus(monat)
  const s = new Sammler(info, reihe)
  if (info.art === 'veraenderung') return veraenderung(s, m)
  if (info.art === 'anteil') return anteil(s, m)
  if (info.art === 'rate') return rate(s, m)
  return summenquote(s, m)
}

/** First month of which every count is needed, so that the figure of `monat` is exact; `2024-08`. */
export function ersterBenoetigterMonat(code: KennzahlCode, monat: string): string {
  const { art, versatz = 0, vormonat } = kennzahlInfo(code)
  const zurueck = art === 'veraenderung' ? ZWOELF : art === 'anteil' ? 0 : ZWOELF - 1 + versatz + (vormonat ? 1 : 0)
  return alsMonat(monatAus(monat) - zurueck)
}

function veraenderung(s: Sammler, m: Monat): Kennzahlergebnis {
  const jetzt = s.nimm(s.info.zaehler, m)
  const vorher = s.nimm(s.info.nenner, m - ZWOELF)
  return s.schliesse(
    [jetzt, vorher],
    (z, n) => [z - n, n],
    [jetzt?.wert ?? 0, vorher?.wert ?? 0],
    (p, [z = 0, n = 0]) => {
      return `(${s.text(z)} ÷ ${s.text(n)} − 1) × 100 = ${prozent(p)}`
    },
  )
}

function anteil(s: Sammler, m: Monat): Kennzahlergebnis {
  const z = s.nimm(s.info.zaehler, m)
  const n = s.nimm(s.info.nenner, m)
  return s.schliesse(
    [z, n],
    (a, b) => [a, b],
    [z?.wert ?? 0, n?.wert ?? 0],
    (p, [a = 0, b = 0]) => `${s.text(a)} ÷ ${s.text(b)} = ${prozent(p)}`,
  )
}

/** Average of twelve shares: each month weighs the same, however many people it had. */
function rate(s: Sammler, m: Monat): Kennzahlergebnis {
  const paare = zwoelf(m).map((k) => [s.nimm(s.info.zaehler, k), s.nimm(s.info.nenner, s.info.vormonat ? k - 1 : k)] as const)
  const leer = paare.findIndex(([, n]) => n?.wert === 0)
  if (leer >= 0) return s.nichtTeilbar((zwoelf(m)[leer] ?? m) - (s.info.vormonat ? 1 : 0))
  if (s.fehlt) return s.abgelehnt()
  const knoten = paare.flatMap(([z, n]) => (z && n ? [z, n] : []))
  const rechne = (...w: number[]) => rundeVon(mittelDerAnteile(w) * 1000)
  const zaehler = summe(knoten.filter((_, i) => i % 2 === 0).map((k) => k.wert))
  const nenner = summe(knoten.filter((_, i) => i % 2 === 1).map((k) => k.wert))
  return s.fertig(knoten, rechne, zaehler, nenner, (p) => {
    return `Durchschnitt aus zwölf Monatsanteilen; zusammen ${s.text(zaehler)} ${zaehlgroessen[s.info.zaehler]}: ${prozent(p)}`
  })
}

/** Sum of twelve months over the average stock of twelve months, or over the sum of the same twelve months. */
function summenquote(s: Sammler, ende: Monat): Kennzahlergebnis {
  const monate = zwoelf(ende - (s.info.versatz ?? 0))
  const z = s.summe(s.info.zaehler, monate)
  const n = s.summe(s.info.nenner, monate)
  const mal = s.info.art === 'quote' ? ZWOELF : 1
  const nenner = (n?.wert ?? 0) / mal
  return s.schliesse(
    [z, n],
    (a, b) => [a * mal, b],
    [z?.wert ?? 0, nenner],
    (p, [a = 0, b = 0]) => {
      return mal === 1 ? `${s.text(a)} ÷ ${s.text(b)} = ${prozent(p)}` : `${s.text(a)} ÷ (${s.text(b)} ÷ 12) = ${prozent(p)}`
    },
  )
}

/** Takes counts as facts of the reasoning and remembers what was not there. */
class Sammler {
  readonly info: Kennzahlinfo
  private readonly reihe: Zahlenreihe
  private readonly spur = new Spur('')
  private readonly luecken: Monat[] = []
  constructor(info: Kennzahlinfo, reihe: Zahlenreihe) {
    this.info = info
    this.reihe = reihe
  }

  get fehlt(): boolean {
    return this.luecken.length > 0
  }

  nimm(groesse: Zaehlgroesse, m: Monat): Knoten | undefined {
    const wert = this.reihe(alsMonat(m))?.[groesse]
    if (wert === undefined) {
      this.luecken.push(m)
      return undefined
    }
    return this.spur.angabe(`${groesse}.${alsMonat(m)}`, `${gross(zaehlgroessen[groesse])} ${monatText(m)}`, wert, this.einheit(groesse))
  }

  summe(groesse: Zaehlgroesse, monate: readonly Monat[]): Knoten | undefined {
    const aus = monate.flatMap((m) => this.nimm(groesse, m) ?? [])
    if (aus.length < monate.length) return undefined
    const [erster = 0, letzter = 0] = [monate[0], monate.at(-1)]
    const regel = {
      schluessel: `${groesse}.zwoelf`,
      name: `${gross(zaehlgroessen[groesse])}, Summe ${monatText(erster)} bis ${monatText(letzter)}`,
      fundstelle: this.info.fundstelle,
      einheit: this.einheit(groesse),
      formel: 'Summe der zwölf Monate',
      rechne: (...teile: number[]) => summe(teile),
      satz: (wert: number) => `Summe der zwölf Monate: ${this.text(wert)}`,
    }
    return this.spur.regel(regel, -1, summe(aus.map((k) => k.wert)), aus)
  }

  schliesse(
    knoten: readonly (Knoten | undefined)[],
    bruch: (z: number, n: number) => readonly [number, number],
    [zaehler, nenner]: readonly [number, number],
    satz: (promille: number, operanden: readonly number[]) => string,
  ): Kennzahlergebnis {
    const da = knoten.flatMap((k) => k ?? [])
    if (da.length < knoten.length) return this.abgelehnt()
    if (nenner === 0) return this.nichtTeilbar()
    const rechne = (...w: number[]) => {
      const [a, b] = bruch(w[0] ?? 0, w[1] ?? 0)
      return rundeVon((a * 1000) / b)
    }
    return this.fertig(da, rechne, zaehler, nenner, satz)
  }

  fertig(
    aus: readonly Knoten[],
    rechne: (...w: number[]) => number,
    zaehler: number,
    nenner: number,
    satz: (promille: number, operanden: readonly number[]) => string,
  ): Kennzahlwert {
    const { code, name, fundstelle, formel } = this.info
    const regel = { schluessel: code, name: `${code} ${name}`, fundstelle, einheit: 'Promille' as const, formel, rechne, satz }
    const promille = rechne(...aus.map((k) => k.wert))
    return { ok: true, promille, zaehler, nenner, knoten: this.spur.regel(regel, -1, promille, aus) }
  }

  abgelehnt(): Kennzahlergebnis {
    const [erste = 0, letzte = 0] = [Math.min(...this.luecken), Math.max(...this.luecken)]
    const wann = erste === letzte ? `für ${monatText(erste)}` : `für Monate zwischen ${monatText(erste)} und ${monatText(letzte)}`
    return { ok: false, satz: `Nicht berechenbar: Die Daten des Hauses reichen ${wann} nicht aus.` }
  }

  nichtTeilbar(m?: Monat): Kennzahlergebnis {
    const wo = m === undefined ? '' : ` im ${monatText(m)}`
    return { ok: false, satz: `Nicht berechenbar: Der Nenner ist null. Es gibt${wo} keine Werte für „${gross(zaehlgroessen[this.info.nenner])}“.` }
  }

  text(wert: number): string {
    const cent = this.einheit(this.info.zaehler) === 'Cent'
    return cent ? `${tausender(Math.round(wert / 100))} €` : tausender(wert)
  }

  private einheit(groesse: Zaehlgroesse): 'Cent' | 'Anzahl' {
    return groesse === 'lluCent' || groesse === 'luhCent' ? 'Cent' : 'Anzahl'
  }
}

function zwoelf(ende: Monat): Monat[] {
  return Array.from({ length: ZWOELF }, (_, i) => ende - ZWOELF + 1 + i)
}

function mittelDerAnteile(paare: readonly number[]): number {
  let wert = 0
  for (let i = 0; i < paare.length; i += 2) wert += (paare[i] ?? 0) / (paare[i + 1] ?? 1)
  return (wert * 2) / paare.length
}

/** Half away from zero: a decrease is rounded like an increase. The small term takes back what binary fractions lose just below the half. */
function rundeVon(wert: number): number {
  return Math.sign(wert) * Math.floor(Math.abs(wert) + 0.5 + 1e-9) || 0
}

function summe(zahlen: readonly number[]): number {
  return zahlen.reduce((a, b) => a + b, 0)
}

function monatText(m: Monat): string {
  return `${monatsnamen[m % 12]} ${Math.floor(m / 12)}`
}
const monatsnamen = ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember']

function gross(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}

function tausender(wert: number): string {
  return Math.round(wert)
    .toString()
    .replace(/\B(?=(\d{3})+$)/g, '.')
}

/** `−3,4 %` from −34, with U+2212 and always one decimal. */
export function kennzahlText(promille: number): string {
  const b = Math.abs(promille)
  return `${promille < 0 ? '−' : ''}${tausender(Math.floor(b / 10))},${b % 10}\u00a0%`
}
const prozent = kennzahlText

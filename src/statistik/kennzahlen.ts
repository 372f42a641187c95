import {
  berechneKennzahl,
  ersterBenoetigterMonat,
  type KennzahlCode,
  type Kennzahlergebnis,
  type Kennzahlinfo,
  kennzahlInfo,
  kennzahlListe,
  type Monatszahlen,
  type Zaehlgroesse,
  type Zahlenreihe,
  zaehlgroessen,
} from '../recht/index.ts'
import type { Personengroesse } from './bestand.ts'
import type { Geladen } from './bestand-lesen.ts'
import { monateVonBis, monatPlus } from './monatsreihe.ts'

/** Of whom a figure speaks: all, women, men. */
export const gruppen = ['alle', 'w', 'm'] as const
export type Gruppe = (typeof gruppen)[number]

const alleGroessen = Object.keys(zaehlgroessen) as Zaehlgroesse[] // the record is typed by its keys
const istBetrag = (g: Zaehlgroesse): g is Exclude<Zaehlgroesse, Personengroesse> => g === 'lluCent' || g === 'luhCent'

/** Counts month by month, made when a formula asks for them. */
export function zahlenreihe(g: Geladen, wer: Gruppe): Zahlenreihe {
  const cent = new Map<string, number>()
  for (const b of g.betraege) {
    if (wer !== 'alle' && b.geschlecht !== wer) continue
    for (const feld of ['lluCent', 'luhCent'] as const) cent.set(`${feld} ${b.monat}`, (cent.get(`${feld} ${b.monat}`) ?? 0) + b[feld])
  }
  const wert = (groesse: Zaehlgroesse, monat: string): number | undefined => {
    if (!g.bestand.kennt(groesse, monat)) return undefined
    return istBetrag(groesse) ? (cent.get(`${groesse} ${monat}`) ?? 0) : g.bestand.zaehle(groesse, monat)[wer]
  }
  return (monat) =>
    Object.defineProperties(
      {} as Monatszahlen,
      Object.fromEntries(alleGroessen.map((groesse) => [groesse, { get: () => wert(groesse, monat), enumerable: true }])),
    )
}

/** A key figure of one month with what stands beside it. */
export type Kennzahlstand = Readonly<{
  info: Kennzahlinfo
  ergebnis: Kennzahlergebnis
  /** the same figure a year before */
  vorjahr: Kennzahlergebnis
  /** first month from which the data of the house are enough */
  genauAb: string
}>

export function kennzahlStand(g: Geladen, code: KennzahlCode, monat: string, wer: Gruppe = 'alle'): Kennzahlstand {
  const reihe = zahlenreihe(g, wer)
  return {
    info: kennzahlInfo(code),
    ergebnis: berechneKennzahl(code, monat, reihe),
    vorjahr: berechneKennzahl(code, monatPlus(monat, -12), reihe),
    genauAb: genauAb(g, code),
  }
}

/** The first month of which every count that the figure needs is known. */
function genauAb(g: Geladen, code: KennzahlCode): string {
  const { zaehler, nenner } = kennzahlInfo(code)
  let monat = g.beginn
  while (!(g.bestand.kennt(zaehler, ersterBenoetigterMonat(code, monat)) && g.bestand.kennt(nenner, ersterBenoetigterMonat(code, monat))))
    monat = monatPlus(monat, 1)
  return monat
}

export type Verlaufspunkt = Readonly<{ monat: string; ergebnis: Kennzahlergebnis }>

/** Months shown as a course: two years. */
export const VERLAUF = 24

export function verlaufVon(g: Geladen, code: KennzahlCode, bis: string, wer: Gruppe = 'alle'): Verlaufspunkt[] {
  const reihe = zahlenreihe(g, wer)
  return monateVonBis(monatPlus(bis, 1 - VERLAUF), bis).map((monat) => ({ monat, ergebnis: berechneKennzahl(code, monat, reihe) }))
}

export function alleStaende(g: Geladen, monat: string): Kennzahlstand[] {
  return kennzahlListe.map((k) => kennzahlStand(g, k.code, monat))
}

import { type KennzahlCode, type Kennzahlergebnis, kennzahlInfo, zaehlgroessen } from '../recht/index.ts'
import type { Geladen } from './bestand-lesen.ts'
import { zahlenreihe } from './kennzahlen.ts'
import { istZuKlein } from './kleine-zahlen.ts'
import { monateVonBis, monatPlus } from './monatsreihe.ts'
import { bewegung as t } from './texte/personal-wirkung.ts'

type Staende = Readonly<{ ergebnis: Kennzahlergebnis; vorjahr: Kennzahlergebnis }>

/**
 * What moved a figure since the same month a year before, in sentences: people or amounts, who came and who left, numerator or denominator. Where
 * one of the two values is missing there is nothing to compare.
 */
export function bewegungVon(g: Geladen, code: KennzahlCode, monat: string, { ergebnis: jetzt, vorjahr }: Staende, allesSehen: boolean): string[] {
  const { art, zaehler, nenner } = kennzahlInfo(code)
  const zuKlein = (n: number) => !allesSehen && istZuKlein(n)
  if (!jetzt.ok) return []
  if (zaehler === 'lluCent' || zaehler === 'luhCent') return jeKopf(g, monat, jetzt.zaehler, jetzt.nenner)
  if (art === 'veraenderung') {
    const bewegt = kommenUndGehen(g, monat, zaehler === 'lzb')
    return bewegt === undefined || bewegt.some(zuKlein) ? [] : [t.kommenUndGehen(...bewegt)]
  }
  if (!vorjahr.ok || vorjahr.nenner === 0 || zuKlein(vorjahr.zaehler) || zuKlein(vorjahr.nenner)) return []
  const teil = art === 'rate' || art === 'quote' ? 12 : 1
  const bestand = (n: number) => (art === 'rate' ? n / teil : n)
  return [
    t.zaehler(zaehlgroessen[zaehler], vorjahr.zaehler, jetzt.zaehler),
    t.nenner(zaehlgroessen[nenner], bestand(vorjahr.nenner), bestand(jetzt.nenner)),
    ...wirkung(vorjahr.zaehler, vorjahr.nenner, jetzt.zaehler, jetzt.nenner, jetzt.promille - vorjahr.promille),
  ]
}

/** What the change of the numerator alone would have done; the rest is the denominator. */
function wirkung(z0: number, n0: number, z1: number, n1: number, unterschied: number): string[] {
  if (unterschied === 0 || n0 === 0 || n1 === 0) return []
  const nurZaehler = Math.abs((z1 - z0) / n0)
  const nurNenner = Math.abs(z0 / n1 - z0 / n0)
  if (nurZaehler === nurNenner) return []
  return [nurZaehler > nurNenner ? t.vorAllemZaehler : t.vorAllemNenner]
}

function jeKopf(g: Geladen, monat: string, jetztCent: number, vorherCent: number): string[] {
  const reihe = zahlenreihe(g, 'alle')
  const [n1, n0] = [reihe(monat)?.elb, reihe(monatPlus(monat, -12))?.elb]
  if (!n1 || !n0 || vorherCent === 0) return []
  return [t.personen(anteil(n1, n0)), t.jePerson(anteil(jetztCent / n1, vorherCent / n0))]
}

function kommenUndGehen(g: Geladen, monat: string, lzb: boolean): [number, number] | undefined {
  const reihe = zahlenreihe(g, 'alle')
  const monate = monateVonBis(monatPlus(monat, -11), monat)
  const summe = (feld: 'elbZugang' | 'elbAbgang' | 'lzbZugang' | 'lzbAbgang') => {
    const werte = monate.map((m) => reihe(m)?.[feld])
    return werte.includes(undefined) ? undefined : werte.reduce<number>((a, b) => a + (b ?? 0), 0)
  }
  const [zu, ab] = lzb ? [summe('lzbZugang'), summe('lzbAbgang')] : [summe('elbZugang'), summe('elbAbgang')]
  return zu === undefined || ab === undefined ? undefined : [zu, ab]
}

/** Change in thousandths. */
function anteil(jetzt: number, vorher: number): number {
  return Math.round((jetzt / vorher - 1) * 1000)
}

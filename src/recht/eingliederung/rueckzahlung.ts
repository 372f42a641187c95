import type { Einheit } from '../grundlage/einheit.ts'
import { alsEuro, promilleVon, runde } from '../grundlage/geld.ts'
import { type Knoten, regel, sgb2, summenregel } from '../grundlage/nachweis.ts'
import { type Datum, erster, monatAus, monatVon, type Tageszahl, tageszahl } from '../grundlage/zeitraum.ts'
import { ParameterFehlt } from '../grundlage/zeitreihe.ts'
import { langzeitbezugRueckzahlung } from '../parameter/eingliederung.ts'
import * as egz from '../parameter/eingliederung-sgb3.ts'
import type { EgzGruppe } from './antrag.ts'
import type { Rueckzahlungsergebnis } from './ergebnis.ts'
import { fehler, tagUngueltig } from './fehler.ts'
import { sgb3 } from './fundstellen.ts'
import { type Instrumentcode, instrument } from './instrumente.ts'
import { angabe, ergibt, monatName, parameter, summe, teilmonatRegel, wertAm } from './rechnen.ts'
import { dauer, istTag, naechsterTag, plusMonate, vortag } from './zeit.ts'

/** Why a subsidised job ended: sec. 92 (2) sentence 2 SGB III frees the first five. */
export const beendigungsgruende = [
  /** the employer was entitled to give notice for reasons in the person or the conduct, Nr. 1 */
  'kuendigung-person',
  /** the employer was entitled to give notice for urgent needs of the company, Nr. 2 */
  'kuendigung-betrieb',
  /** on the employee's wish, without a reason the employer answers for, Nr. 3 */
  'wunsch-person',
  /** minimum age for an old-age pension reached, Nr. 4 */
  'altersrente',
  /** everything else: repayment */
  'sonstiger',
] as const
export type Beendigungsgrund = (typeof beendigungsgruende)[number]

export type Rueckzahlungsfakten = Readonly<{
  /** amounts paid, by the month they were paid for */
  gezahlt: readonly Readonly<{ monat: string; cent: number }>[]
  /** amounts granted; sec. 16e counts the granted ones of the last six months. Without it those paid count. */
  bewilligt?: readonly Readonly<{ monat: string; cent: number }>[]
  /** first and last day of the grant */
  von: Datum
  bis: Datum
  /** last day of the job */
  endeAm: Datum
  grund: Beendigungsgrund
  /** group of the Eingliederungszuschuss: none comes back for people hit in particular (Nr. 5) */
  gruppe?: EgzGruppe
}>

const keineRegel = (satz: string, fundstelle = sgb3('§ 92 Abs. 2')) =>
  regel<number[]>({
    schluessel: 'rueckzahlung.keine',
    name: 'Keine Rückzahlung',
    fundstelle,
    einheit: 'Cent',
    formel: 'null',
    rechne: () => 0,
    satz: () => satz,
  })

const gezahltRegel = summenregel('rueckzahlung.gezahlt', 'Gezahlte Zuschüsse', sgb3('§ 92 Abs. 2 Satz 3'))
const letzteRegel = (monate: number) => summenregel('rueckzahlung.letzte', `Zuschüsse der letzten ${monate} Monate`, sgb3('§ 92 Abs. 2 Satz 3'))

const haelfteRegel = regel({
  schluessel: 'rueckzahlung.haelfte',
  name: 'Höchstens die Hälfte',
  fundstelle: sgb3('§ 92 Abs. 2 Satz 3'),
  einheit: 'Cent',
  formel: 'Anteil × gezahlte Zuschüsse',
  rechne: (anteil: number, gezahlt: number) => promilleVon(anteil, gezahlt),
  satz: (wert, [, gezahlt]) => `Die Hälfte von ${alsEuro(gezahlt)} ist ${alsEuro(wert)}`,
})

const grenzeRegel = regel({
  schluessel: 'rueckzahlung.grenze',
  name: 'Begrenzte Rückzahlung',
  fundstelle: sgb3('§ 92 Abs. 2 Satz 3'),
  einheit: 'Cent',
  formel: 'kleinerer Betrag von Hälfte und letzten Zuschüssen',
  rechne: (haelfte: number, letzte: number) => Math.min(haelfte, letzte),
  satz: (wert) => `Der kleinere Betrag zählt: ${alsEuro(wert)}`,
})

const anteilRegel = regel({
  schluessel: 'rueckzahlung.anteil',
  name: 'Rückzahlung nach ungeförderter Beschäftigung',
  fundstelle: sgb3('§ 92 Abs. 2 Satz 4, 5'),
  einheit: 'Cent',
  formel: 'Rückzahlung × (Nachbeschäftigungszeit − ungeförderte Zeit) ÷ Nachbeschäftigungszeit',
  rechne: (betrag: number, soll: number, ist: number) => runde(betrag * Math.max(0, soll - ist), soll),
  satz: (wert, [betrag, soll, ist]) => `${alsEuro(betrag)} × (${soll} − ${ist}) ÷ ${soll} Tage = ${alsEuro(wert)}`,
})

/**
 * What an employer pays back when the job ends early. Eingliederungszuschuss: sec. 92 (2) SGB III. Sec. 16e: only while the subsidy runs, up to
 * the amount granted for the last six months; half of what was paid stays the limit (sec. 16e (3) sentence 2 leaves sec. 92 (2) sentence 3
 * half-sentence 1 in force). No other instrument knows a repayment; what was paid beyond the end is a matter of secs. 45 to 50 SGB X.
 */
export function berechneRueckzahlung(code: Instrumentcode, r: Rueckzahlungsfakten): Rueckzahlungsergebnis {
  for (const tag of [r.von, r.bis, r.endeAm]) if (!istTag(tag)) return tagUngueltig(tag)
  if (r.bis < r.von || r.endeAm < r.von) return fehler('ungueltig', 'Das Ende liegt vor dem Beginn.')
  const falsch = [...r.gezahlt, ...(r.bewilligt ?? [])].find((m) => !istTag(`${m.monat}-01`) || !Number.isSafeInteger(m.cent) || m.cent < 0)
  if (falsch !== undefined) return fehler('ungueltig', `Der Betrag für „${falsch.monat}“ ist nicht möglich.`)
  try {
    const knoten = rechne(code, r)
    return { ok: true, summeCent: knoten.wert, knoten }
  } catch (e) {
    if (!(e instanceof ParameterFehlt)) throw e
    return fehler('recht-fehlt', `Für die Rückzahlung ist „${e.parameter}“ nicht hinterlegt.`)
  }
}

function rechne(code: Instrumentcode, r: Rueckzahlungsfakten): Knoten {
  if (code !== 'egz' && code !== 'p16e')
    return keine('Für diese Leistung sieht das Gesetz keine Rückzahlung durch den Arbeitgeber vor.', instrument(code).fundstelle)
  const befreit = befreiung(r)
  if (befreit !== undefined) return keine(befreit)
  return code === 'egz' ? egzRueckzahlung(r) : rueckzahlung16e(r)
}

function keine(satz: string, fundstelle?: ReturnType<typeof sgb3>): Knoten {
  return summe(keineRegel(satz, fundstelle), [])
}

function befreiung(r: Rueckzahlungsfakten): string | undefined {
  if (r.gruppe === 'besonders-betroffen') return 'Der Zuschuss für besonders betroffene schwerbehinderte Menschen wird nicht zurückgezahlt.'
  if (r.grund === 'kuendigung-person') return 'Der Arbeitgeber durfte aus Gründen in der Person oder im Verhalten kündigen.'
  if (r.grund === 'kuendigung-betrieb') return 'Der Arbeitgeber durfte aus dringenden betrieblichen Gründen kündigen.'
  if (r.grund === 'wunsch-person')
    return 'Das Arbeitsverhältnis endete auf Wunsch der beschäftigten Person, ohne dass der Arbeitgeber den Grund zu vertreten hat.'
  if (r.grund === 'altersrente') return 'Das Mindestalter für eine Altersrente ist erreicht.'
  return undefined
}

function egzRueckzahlung(r: Rueckzahlungsfakten): Knoten {
  const soll = nachbeschaeftigung(r)
  const ist = ungefoerdert(r)
  if (ist >= soll) return keine('Die Nachbeschäftigungszeit ist erfüllt.')
  const letzte = letzterZeitraum(r.gezahlt, r.endeAm, wertAm(egz.egzRueckzahlungMonate, r.von))
  const begrenzt = ergibt(grenzeRegel, haelfte(r), letzte)
  if (ist === 0) return begrenzt
  return ergibt(
    anteilRegel,
    begrenzt,
    tage('nachbeschaeftigung', 'Nachbeschäftigungszeit', soll),
    tage('ungefoerdert', 'Ungeförderte Beschäftigung', ist),
  )
}

function rueckzahlung16e(r: Rueckzahlungsfakten): Knoten {
  if (r.endeAm > r.bis) return keine('Das Arbeitsverhältnis endete erst nach der Förderung.', sgb2('§ 16e Abs. 3 Satz 2'))
  const letzte = letzterZeitraum(r.bewilligt ?? r.gezahlt, r.endeAm, wertAm(langzeitbezugRueckzahlung, r.von))
  return ergibt(grenzeRegel, haelfte(r), letzte)
}

function haelfte(r: Rueckzahlungsfakten): Knoten {
  const gezahlt = summe(
    gezahltRegel,
    r.gezahlt.map((m) => alsAngabe('gezahlt', m.monat, m.cent)),
  )
  return ergibt(haelfteRegel, parameter(egz.egzRueckzahlung, r.von), gezahlt)
}

/** Thirty days a month: as long as the grant, at most twelve months. */
function nachbeschaeftigung(r: Rueckzahlungsfakten): number {
  return Math.min(inTagen(tageszahl(r.von), tageszahl(r.bis)), 30 * wertAm(egz.egzNachbeschaeftigung, r.von))
}
function ungefoerdert(r: Rueckzahlungsfakten): number {
  return inTagen(naechsterTag(tageszahl(r.bis)), tageszahl(r.endeAm))
}
function inTagen(von: Tageszahl, bis: Tageszahl): number {
  const d = dauer(von, bis)
  return d.monate * 30 + d.tage
}

/** Amounts of the months before the end; the month in which the time begins counts by thirtieths. */
function letzterZeitraum(betraege: Rueckzahlungsfakten['gezahlt'], endeAm: Datum, monate: number): Knoten {
  const anfang = plusMonate(naechsterTag(tageszahl(endeAm)), -monate)
  const teile = betraege.flatMap((m): Knoten[] => {
    const monat = monatAus(m.monat)
    if (monat < monatVon(anfang) || erster(monat) > tageszahl(endeAm)) return []
    const ganz = alsAngabe('letzte', m.monat, m.cent)
    if (monat > monatVon(anfang) || anfang % 100 === 1) return [ganz]
    const rest = 30 - inTagen(erster(monat), vortag(anfang))
    return rest > 0 ? [ergibt(teilmonatRegel, ganz, tage('tage', 'Tage', rest))] : []
  })
  return summe(letzteRegel(monate), teile)
}

function alsAngabe(art: string, monat: string, cent: number): Knoten {
  return angabe(`${art}.${monat}`, monatName(monat), cent, 'Cent')
}
function tage(schluessel: string, name: string, wert: number): Knoten {
  const einheit: Einheit = 'Tage'
  return angabe(schluessel, name, wert, einheit)
}

import { alsEuro } from '../grundlage/geld.ts'
import { type Knoten, regel, sgb2 } from '../grundlage/nachweis.ts'
import { alsMonat, alterAm, type Datum, type Tageszahl, tageszahl } from '../grundlage/zeitraum.ts'
import * as werte from '../parameter/eingliederung.ts'
import { beitragsbemessungsgrenze } from '../parameter/eingliederung-sgb3.ts'
import {
  antragVorBeginnSgb3,
  keineVerdraengung,
  leistungsberechtigt,
  rehabilitation,
  vermittlungGehtVor,
  versicherungspflichtig,
} from './allgemein.ts'
import type { Teilhabeantrag } from './antrag.ts'
import { abwaegung, erfuellt, je, kopf, monate, monaten, offen, type Pruefung, verbraucht } from './bedingung.ts'
import type { Foerderergebnis, Foerderfehler, Voraussetzung } from './ergebnis.ts'
import type { Foerderfakten } from './fakten.ts'
import { fehler, fehlt } from './fehler.ts'
import { arbeitgeberanteil, standIm, zuschussRegel } from './lohnkosten.ts'
import { kurzBeschaeftigt } from './p16e-langzeitleistungsbezug.ts'
import { postenFehler, postenKnoten, postenMonate, postenregel } from './posten.ts'
import {
  alsStunden,
  angabe,
  bekannterWert,
  bruchteil,
  ergibt,
  gesamt,
  gesamtRegel,
  monateAus,
  parameter,
  sammle,
  summe,
  type Teilbetrag,
  teilbetrag,
  wertAm,
} from './rechnen.ts'
import { laengerAls, type Monatsteil, monatsteile, plusMonate } from './zeit.ts'
import { letzterTag } from './zusammen.ts'

const alterKopf = kopf('p16i.alter', 'Mindestens 25 Jahre alt', 'SGB II', '§ 16i Abs. 3 Satz 1 Nr. 1')
const bezugKopf = kopf('p16i.bezug', 'Langer Leistungsbezug', 'SGB II', '§ 16i Abs. 3 Satz 1 Nr. 2, Satz 3')
const arbeitKopf = kopf('p16i.beschaeftigung', 'Nicht oder nur kurz beschäftigt', 'SGB II', '§ 16i Abs. 3 Satz 1 Nr. 3')
const restKopf = kopf('p16i.rest', 'Noch keine fünf Jahre gefördert', 'SGB II', '§ 16i Abs. 3 Satz 1 Nr. 4')
const betreuungKopf = kopf('p16i.betreuung', 'Vorherige ganzheitliche Unterstützung', 'SGB II', '§ 16i Abs. 3 Satz 2')
const befristungKopf = kopf('p16i.befristung', 'Vertrag unbefristet oder höchstens fünf Jahre', 'SGB II', '§ 16i Abs. 8')
const fallenKopf = kopf('p16i.foerderung', 'Keine andere Förderung fallen gelassen', 'SGB II', '§ 16i Abs. 7 Nr. 2')
const altKopf = kopf('p16i.altfoerderung', 'Frühere Förderung', 'SGB II', '§ 16i Abs. 10')

export function teilhabe(p: Pruefung): Voraussetzung[] {
  return [
    ...leistungsberechtigt(p),
    alt25(p),
    ...(p.f.altfoerderung16i ? [frueherGefoerdert()] : [bezug(p), kurz(p)]),
    rest(p),
    versicherungspflichtig(p, '§ 16i Abs. 1'),
    befristung(p),
    betreuung(p),
    keineVerdraengung(p, 'SGB II', '§ 16i Abs. 7 Nr. 1'),
    nichtFallenGelassen(p),
    antragVorBeginnSgb3(p),
    rehabilitation(p, 'genannt'),
    vermittlungGehtVor(p),
  ]
}

function alt25(p: Pruefung): Voraussetzung {
  if (p.f.geburtsdatum === undefined) return offen(alterKopf, 'geburtsdatum')
  const ab = wertAm(werte.teilhabeAlter, p.stichtag)
  const alter = alterAm(tageszahl(p.f.geburtsdatum), tageszahl(p.beginn))
  return je(alterKopf, alter >= ab, `Die Person ist ${alter} Jahre alt.`, `Die Person ist noch nicht ${ab} Jahre alt.`)
}

/** Six of seven years; with a minor child or severe disability the last five years. */
function bezug(p: Pruefung): Voraussetzung {
  const { leistungsmonate84, leistungsmonate60, minderjaehrigesKindInBg, schwerbehindert } = p.f
  const lang = wertAm(werte.teilhabeLeistungsmonate, p.stichtag)
  const sonder = wertAm(werte.teilhabeLeistungsmonateSonder, p.stichtag)
  if (leistungsmonate84 !== undefined && leistungsmonate84 >= lang) {
    return erfuellt(
      bezugKopf,
      `In den letzten sieben Jahren hat die Person ${monate(leistungsmonate84)} lang Leistungen erhalten; nötig sind ${lang}.`,
    )
  }
  const besonders = sonderfall(p)
  if (besonders && leistungsmonate60 !== undefined && leistungsmonate60 >= sonder) {
    return erfuellt(
      bezugKopf,
      'Die Person hat die letzten fünf Jahre Leistungen erhalten; das genügt mit minderjährigem Kind oder Schwerbehinderung.',
    )
  }
  if (leistungsmonate84 === undefined) return offen(bezugKopf, 'leistungsmonate84')
  if (leistungsmonate60 === undefined && besonders !== false) return offen(bezugKopf, 'leistungsmonate60')
  const genuegtSonst = leistungsmonate60 !== undefined && leistungsmonate60 >= sonder
  if (genuegtSonst && besonders === undefined)
    return offen(bezugKopf, minderjaehrigesKindInBg === undefined ? 'minderjaehrigesKindInBg' : 'schwerbehindert')
  const grund = schwerbehindert || minderjaehrigesKindInBg ? ' Auch die letzten fünf Jahre sind nicht voll belegt.' : ''
  return je(
    bezugKopf,
    false,
    '',
    `In den letzten sieben Jahren hat die Person ${monate(leistungsmonate84)} lang Leistungen erhalten; nötig sind ${lang}.${grund}`,
  )
}

function sonderfall(p: Pruefung): boolean | undefined {
  const { minderjaehrigesKindInBg: kind, schwerbehindert } = p.f
  if (kind || schwerbehindert) return true
  return kind === undefined || schwerbehindert === undefined ? undefined : false
}

/** „in dieser Zeit“: the time that the condition before looks at. */
function kurz(p: Pruefung): Voraussetzung {
  const sieben = (p.f.leistungsmonate84 ?? 0) >= wertAm(werte.teilhabeLeistungsmonate, p.stichtag)
  const fuenf = !sieben && sonderfall(p) === true && p.f.beschaeftigtMonate60 !== undefined
  return kurzBeschaeftigt(p, arbeitKopf, fuenf ? 'beschaeftigtMonate60' : 'beschaeftigtMonate84')
}

function frueherGefoerdert(): Voraussetzung {
  return erfuellt(
    altKopf,
    'Die Person war seit 2015 länger als sechs Monate nach altem § 16e oder im Bundesprogramm beschäftigt und hat nicht selbst gekündigt: Die Zeiten des Leistungsbezugs werden nicht geprüft.',
  )
}

function rest(p: Pruefung): Voraussetzung {
  const genutzt = p.f.genutzt16iMonate
  if (genutzt === undefined) return offen(restKopf, 'genutzt16iMonate')
  const hoechstens = wertAm(werte.teilhabeFoerdermonate, p.stichtag)
  return je(
    restKopf,
    genutzt < hoechstens,
    `Bisher wurden ${genutzt} von ${monaten(hoechstens)} gefördert.`,
    'Die Person wurde schon fünf Jahre gefördert.',
  )
}

function betreuung(p: Pruefung): Voraussetzung {
  const n = p.f.coachingMonate
  if (n === undefined) return abwaegung(offen(betreuungKopf, 'coachingMonate'))
  const soll = wertAm(werte.teilhabeBetreuung, p.stichtag)
  return abwaegung(
    je(
      betreuungKopf,
      n >= soll,
      `Die ganzheitliche Unterstützung dauerte ${monate(n)}.`,
      `In der Regel gehen ${monate(soll)} ganzheitliche Unterstützung voraus; bisher waren es ${monate(n)}. Eine Ausnahme ist zu begründen.`,
    ),
  )
}

/** A term of up to five years is allowed, with one renewal within them. */
function befristung(p: Pruefung): Voraussetzung {
  const { befristetBis, beginn } = p.f
  if (befristetBis === undefined) return offen(befristungKopf, 'befristetBis')
  if (befristetBis === null) return erfuellt(befristungKopf, 'Der Vertrag ist unbefristet.')
  if (beginn === undefined) return offen(befristungKopf, 'beginn')
  const hoechstens = wertAm(werte.teilhabeFoerdermonate, p.stichtag)
  return je(
    befristungKopf,
    !laengerAls(tageszahl(beginn), tageszahl(befristetBis), hoechstens),
    'Der Vertrag ist auf höchstens fünf Jahre befristet. In dieser Zeit darf er einmal verlängert werden.',
    'Der Vertrag ist auf mehr als fünf Jahre befristet; erlaubt sind höchstens fünf.',
  )
}

function nichtFallenGelassen(p: Pruefung): Voraussetzung {
  const faellt = p.f.arbeitgeber?.foerderungFallengelassen
  if (faellt === undefined) return offen(fallenKopf, 'arbeitgeber')
  return je(
    fallenKopf,
    !faellt,
    'Der Arbeitgeber gibt für das Arbeitsverhältnis keine andere Förderung ohne besonderen Grund auf.',
    'Es ist zu vermuten, dass der Arbeitgeber eine bisherige Förderung ohne besonderen Grund nicht mehr in Anspruch nimmt.',
  )
}

const lohnRegel = regel({
  schluessel: 'p16i.stundenlohn',
  name: 'Lohn je Stunde für den Zuschuss',
  fundstelle: sgb2('§ 16i Abs. 2 Satz 1, 2'),
  einheit: 'Cent',
  formel: 'größerer Betrag von Mindestlohn und verpflichtendem Lohn',
  rechne: (mindestlohn: number, tarif: number) => Math.max(mindestlohn, tarif),
  satz: (wert, [mindestlohn, tarif]) =>
    tarif > mindestlohn
      ? `Der Arbeitgeber ist nach Tarif oder kirchlichem Recht zu ${alsEuro(wert)} verpflichtet`
      : `Mindestlohn von ${alsEuro(wert)}`,
})

const monatslohn = regel({
  schluessel: 'p16i.monatslohn',
  name: 'Lohn im Monat für den Zuschuss',
  fundstelle: sgb2('§ 16i Abs. 2 Satz 3, 4'),
  einheit: 'Cent',
  formel: 'Lohn je Stunde × Minuten je Woche ÷ 60 × Wochen im Vierteljahr ÷ 3, höchstens die Beitragsbemessungsgrenze',
  rechne: (lohn: number, minuten: number, wochen: number, grenze: number) => Math.min(bruchteil([lohn, minuten, wochen], [60, 3]), grenze),
  satz: (wert, [lohn, minuten, wochen]) => `${alsEuro(lohn)} × ${alsStunden(minuten)} Stunden × ${wochen} ÷ 3 Wochen = ${alsEuro(wert)}`,
})

const zuschuss = zuschussRegel('p16i.zuschuss', 'Zuschuss zum Arbeitsentgelt im Monat', sgb2('§ 16i Abs. 2'))
const weiterbildungRegel = postenregel('p16i.weiterbildung', 'Weiterbildung während der Förderung', sgb2('§ 16i Abs. 5 Satz 2'))

/**
 * Five years of rates on the minimum wage or the higher pay by collective agreement, with the contract's hours.
 *
 * Months for which no minimum wage is known yet are calculated with the last known one and marked `vorausschau`: the grant is for five years,
 * the wage is fixed for two; the amounts are calculated again when it changes.
 */
export function berechneTeilhabe(a: Teilhabeantrag, f: Foerderfakten): Foerderergebnis {
  const hindernis = unzulaessig(a, f)
  if (hindernis !== undefined) return { ok: false, fehler: hindernis }
  const minuten = f.minutenJeWoche
  if (minuten === undefined) return fehlt('minutenJeWoche')
  const jahre = jahreswechsel(f.beginn ?? a.von, a.angerechneteMonate ?? 0)
  const anteil = arbeitgeberanteil(a.agAnteilPromille, werte.teilhabeAgAnteil, a.von)
  const betrag = (t: Monatsteil): Teilbetrag => {
    const lohn = lohnIm(a, f, minuten, alsMonat(t.monat))
    return teilbetrag(t, ergibt(zuschuss, lohn.knoten, anteil, parameter(satzreihe(jahre, t.von), a.von)), lohn.vorausschau)
  }
  const betraege = monatsteile(tageszahl(a.von), tageszahl(letzterTag(a)), jahre.slice(1)).map(betrag)
  return mitWeiterbildung(a, betraege)
}

function mitWeiterbildung(a: Teilhabeantrag, betraege: readonly Teilbetrag[]): Foerderergebnis {
  const posten = a.weiterbildung ?? []
  const lohn = gesamt(betraege)
  const knoten =
    posten.length === 0
      ? lohn
      : summe(gesamtRegel, [
          ...lohn.aus,
          summe(
            weiterbildungRegel,
            posten.map((p, nr) => postenKnoten(p, nr, 'weiterbildung')),
          ),
        ])
  const monateListe = sammle([...monateAus(betraege), ...postenMonate(posten, 'weiterbildung')])
  return { ok: true, monate: monateListe, summeCent: knoten.wert, von: a.von, bis: letzterTag(a), knoten }
}

/** First days of the second to fifth year; months of old funding move them forward (sec. 16i (10) sentence 2). */
function jahreswechsel(start: Datum, angerechnet: number): Tageszahl[] {
  const tag = tageszahl(start)
  return [1, 2, 3, 4].map((jahr) => (12 * jahr <= angerechnet ? tag : plusMonate(tag, 12 * jahr - angerechnet)))
}

function satzreihe(wechsel: readonly Tageszahl[], tag: Tageszahl) {
  const jahr = 1 + wechsel.filter((w) => w <= tag).length
  if (jahr <= 2) return werte.teilhabeJahr1und2
  if (jahr === 3) return werte.teilhabeJahr3
  return jahr === 4 ? werte.teilhabeJahr4 : werte.teilhabeJahr5
}

function lohnIm(a: Teilhabeantrag, f: Foerderfakten, minuten: number, monat: string): { knoten: Knoten; vorausschau: boolean } {
  const tag = `${monat}-01` < a.von ? a.von : `${monat}-01`
  const mindestlohn = bekannterWert(werte.mindestlohn, tag, a.werteBis)
  const grenze = bekannterWert(beitragsbemessungsgrenze, tag, a.werteBis)
  const stunde = ergibt(lohnRegel, mindestlohn.knoten, tarifAngabe(standIm(a.aenderungen, monat, (w) => w.tarifStundeCent) ?? f.tarifStundeCent ?? 0))
  const knoten = ergibt(
    monatslohn,
    stunde,
    angabe('minutenJeWoche', 'Arbeitszeit in der Woche in Minuten', standIm(a.aenderungen, monat, (w) => w.minutenJeWoche) ?? minuten, 'Anzahl'),
    parameter(werte.wochenImVierteljahr, a.von),
    grenze.knoten,
  )
  return { knoten, vorausschau: mindestlohn.vorausschau || (grenze.vorausschau && knoten.wert === grenze.knoten.wert) }
}

function tarifAngabe(cent: number): Knoten {
  return angabe('tarifStundeCent', cent === 0 ? 'Kein verpflichtender Lohn über dem Mindestlohn' : 'Verpflichtender Lohn je Stunde', cent, 'Cent')
}

function unzulaessig(a: Teilhabeantrag, f: Foerderfakten): Foerderfehler | undefined {
  const start = f.beginn ?? a.von
  if (a.von < start) return fehler('ungueltig', 'Der Zuschuss beginnt nicht vor dem Arbeitsverhältnis.').fehler
  const hoechstens = wertAm(werte.teilhabeFoerdermonate, a.von)
  const schon = (f.genutzt16iMonate ?? 0) + (a.angerechneteMonate ?? 0)
  if (laengerAls(tageszahl(a.von), tageszahl(a.bis), Math.max(0, hoechstens - schon))) {
    return fehler('ueber-hoechstdauer', `Eine Person wird höchstens fünf Jahre gefördert.${verbraucht(schon)}`).fehler
  }
  if (laengerAls(tageszahl(start), tageszahl(a.bis), hoechstens))
    return fehler('ueber-hoechstdauer', 'Das Arbeitsverhältnis wird höchstens fünf Jahre gefördert.').fehler
  if (typeof f.befristetBis === 'string' && f.befristetBis < a.bis)
    return fehler('ueber-hoechstdauer', 'Das Arbeitsverhältnis endet vor dem Ende der Förderung.').fehler
  if ([f.minutenJeWoche, ...(a.aenderungen ?? []).map((w) => w.minutenJeWoche)].some((m) => m !== undefined && !istArbeitszeit(m))) {
    return fehler('ungueltig', 'Die Arbeitszeit muss zwischen null und 48 Stunden in der Woche liegen.').fehler
  }
  return weiterbildungFehler(a)
}

function istArbeitszeit(minuten: number): boolean {
  return Number.isInteger(minuten) && minuten > 0 && minuten <= 48 * 60
}

function weiterbildungFehler(a: Teilhabeantrag): Foerderfehler | undefined {
  const posten = a.weiterbildung ?? []
  const falsch = postenFehler(posten, a)
  if (falsch !== undefined) return falsch
  const grenze = wertAm(werte.teilhabeWeiterbildung, a.von)
  const cent = posten.reduce((bisher, p) => bisher + p.cent, a.weiterbildungBisherCent ?? 0)
  return cent > grenze
    ? fehler(
        'ueber-hoechstbetrag',
        `Zuschüsse zur Weiterbildung betragen je Förderfall höchstens ${alsEuro(grenze)}, hier wären es ${alsEuro(cent)}.`,
      ).fehler
    : undefined
}

import { alsProzent } from '../grundlage/geld.ts'
import { type Knoten, regel } from '../grundlage/nachweis.ts'
import { alsMonat, alterAm, type Datum, type Tageszahl, tageszahl } from '../grundlage/zeitraum.ts'
import * as werte from '../parameter/eingliederung-sgb3.ts'
import {
  antragVorBeginnSgb3,
  arbeitgeberNichtAusgeschlossen,
  leistungsberechtigt,
  noetig,
  rehabilitation,
  vermittlungGehtVor,
  versicherungspflichtig,
} from './allgemein.ts'
import type { EgzGruppe, Eingliederungszuschussantrag } from './antrag.ts'
import { erfuellt, frage, kopf, type Pruefung } from './bedingung.ts'
import type { Foerderergebnis, Foerderfehler, Voraussetzung } from './ergebnis.ts'
import type { Foerderfakten } from './fakten.ts'
import { fehler, fehlt } from './fehler.ts'
import { sgb3 } from './fundstellen.ts'
import { arbeitgeberanteil, entgeltImMonat, niedrigstesEntgelt, zuschussRegel } from './lohnkosten.ts'
import { angabe, ergibt, letzterWert, parameter, type Teilbetrag, teilbetrag, wertAm } from './rechnen.ts'
import { laengerAls, type Monatsteil, monatsteile, plusMonate } from './zeit.ts'
import { ergebnisAus, letzterTag } from './zusammen.ts'

const erschwertKopf = kopf('egz.erschwert', 'Vermittlung erschwert', 'SGB III', '§ 88')

export function eingliederungszuschuss(p: Pruefung): Voraussetzung[] {
  return [
    ...leistungsberechtigt(p),
    versicherungspflichtig(p, '§ 88', 'SGB III'),
    frage(
      p,
      erschwertKopf,
      'erschwert',
      'Die Vermittlung ist wegen Gründen in der Person erschwert, und eine Minderleistung ist auszugleichen.',
      'Die Vermittlung ist nicht wegen Gründen in der Person erschwert.',
    ),
    noetig(p, 'SGB III', '§ 89 Satz 1'),
    gruppenhinweis(p),
    ...arbeitgeberNichtAusgeschlossen(p),
    antragVorBeginnSgb3(p),
    reha(p),
    vermittlungGehtVor(p),
  ]
}

function reha(p: Pruefung): Voraussetzung {
  if (p.f.rehatraegerZustaendig && p.f.besondersBetroffen) {
    const k = kopf('reha', 'Zuständigkeit bei Rehabilitation', 'SGB III', '§ 22 Abs. 2 Satz 3')
    return erfuellt(
      k,
      'Für besonders betroffene schwerbehinderte Menschen ist der Zuschuss auch neben einem anderen Träger möglich. Dessen Leistung wird angerechnet.',
    )
  }
  return rehabilitation(p, 'ungenannt')
}

/** Which groups of secs. 89 and 90 the facts open. */
function gruppenhinweis(p: Pruefung): Voraussetzung {
  const namen = gruppenNach(p.f, p.beginn).map((g) => gruppennamen[g])
  const k = kopf('egz.gruppe', 'Gruppe und Grenzen', 'SGB III', '§§ 89, 90')
  return erfuellt(k, `Nach den Angaben kommt in Betracht: ${namen.join(', ')}.`)
}

const gruppennamen: Readonly<Record<EgzGruppe, string>> = {
  allgemein: 'Förderung bei Minderleistung',
  ab55: 'längere Förderung für Ältere',
  behindert: 'Förderung für Menschen mit Behinderungen',
  'besonders-betroffen': 'Förderung für besonders betroffene schwerbehinderte Menschen',
}

/** The groups that somebody belongs to by the facts, on the first day. */
export function gruppenNach(f: Foerderfakten, beginn: Datum): EgzGruppe[] {
  const gruppen: EgzGruppe[] = ['allgemein']
  if (istAelter(f, beginn)) gruppen.push('ab55')
  if (f.behindert || f.schwerbehindert || f.besondersBetroffen) gruppen.push('behindert')
  if (f.besondersBetroffen) gruppen.push('besonders-betroffen')
  return gruppen
}

function istAelter(f: Foerderfakten, beginn: Datum): boolean {
  if (f.geburtsdatum === undefined) return false
  const alt = alterAm(tageszahl(f.geburtsdatum), tageszahl(beginn)) >= letzterWert(werte.egzAlter, beginn)
  return alt && tageszahl(beginn) <= letzterWert(werte.egzAelterLetzterBeginn, beginn)
}

/** Highest rate and longest time of a group. */
function grenzenVon(gruppe: EgzGruppe, f: Foerderfakten, beginn: Datum): { satz: number; monate: number } {
  const am = (reihe: typeof werte.egzSatz): number => wertAm(reihe, beginn)
  if (gruppe === 'allgemein') return { satz: am(werte.egzSatz), monate: am(werte.egzMonate) }
  if (gruppe === 'ab55') return { satz: am(werte.egzSatz), monate: am(werte.egzAelterMonate) }
  if (gruppe === 'behindert') return { satz: am(werte.egzSatzBehinderung), monate: am(werte.egzMonateBehinderung) }
  const aelter = f.geburtsdatum !== undefined && alterAm(tageszahl(f.geburtsdatum), tageszahl(beginn)) >= am(werte.egzBesondersAlter)
  return { satz: am(werte.egzSatzBehinderung), monate: am(aelter ? werte.egzMonateBesondersAelter : werte.egzMonateBesonders) }
}

const zuschuss = zuschussRegel('egz.zuschuss', 'Eingliederungszuschuss im Monat', sgb3('§§ 89 bis 91'))

const satzRegel = regel({
  schluessel: 'egz.satz',
  name: 'Fördersatz',
  fundstelle: sgb3('§ 90 Abs. 4'),
  einheit: 'Promille',
  formel: 'Satz am Anfang − Minderung × Jahre, nicht unter dem Mindestsatz',
  rechne: (anfang: number, minderung: number, jahre: number, mindestens: number) =>
    Math.max(anfang - minderung * jahre, Math.min(anfang, mindestens)),
  satz: (wert, [anfang, minderung, jahre]) =>
    jahre === 0 ? `${alsProzent(wert)} am Anfang` : `${alsProzent(anfang)}, vermindert um ${jahre} × ${alsProzent(minderung)}: ${alsProzent(wert)}`,
})

/**
 * Fixed monthly amounts for the whole time (sec. 91 (2) SGB III): pay and share of the first day; lower pay lowers them, higher pay never
 * raises them. Groups of sec. 90 go down by ten points a year, after the first year or, for people hit in particular, after the second.
 */
export function berechneEingliederungszuschuss(a: Eingliederungszuschussantrag, f: Foerderfakten): Foerderergebnis {
  const hindernis = unzulaessig(a, f)
  if (hindernis !== undefined) return { ok: false, fehler: hindernis }
  const anfang = f.entgeltMonatCent
  if (anfang === undefined) return fehlt('entgeltMonatCent')
  const schnitte = stufen(a).map((s) => s.ab)
  const anteil = arbeitgeberanteil(a.agAnteilPromille, werte.egzAgAnteil, a.von)
  const betrag = (t: Monatsteil): Teilbetrag => {
    const entgelt = entgeltImMonat(f, niedrigstesEntgelt(anfang, a.aenderungen, alsMonat(t.monat)), a.von)
    return teilbetrag(t, ergibt(zuschuss, entgelt.knoten, anteil, satzAm(a, t.von)))
  }
  return ergebnisAus(a, monatsteile(tageszahl(a.von), tageszahl(letzterTag(a)), schnitte).map(betrag))
}

function unzulaessig(a: Eingliederungszuschussantrag, f: Foerderfakten): Foerderfehler | undefined {
  if (!gruppenNach(f, a.von).includes(a.gruppe)) {
    return fehler('nicht-vorgesehen', `Die Angaben zur Person tragen die gewählte Gruppe nicht: ${gruppennamen[a.gruppe]}.`).fehler
  }
  const { satz, monate } = grenzenVon(a.gruppe, f, a.von)
  if (a.satzPromille <= 0) return fehler('ungueltig', 'Der Fördersatz muss über null liegen.').fehler
  if (a.satzPromille > satz)
    return fehler('ueber-hoechstbetrag', `Der Zuschuss beträgt in dieser Gruppe höchstens ${alsProzent(satz)} des Arbeitsentgelts.`).fehler
  if (laengerAls(tageszahl(a.von), tageszahl(a.bis), monate)) {
    return fehler('ueber-hoechstdauer', `Der Zuschuss läuft in dieser Gruppe höchstens ${monate} Monate.`).fehler
  }
  return undefined
}

/** The days on which the rate falls, with the number of the year. */
function stufen(a: Eingliederungszuschussantrag): { ab: Tageszahl; jahre: number }[] {
  if (a.gruppe === 'allgemein' || a.gruppe === 'ab55') return []
  const nach = wertAm(a.gruppe === 'behindert' ? werte.egzMinderungNach : werte.egzMinderungNachBesonders, a.von)
  const von = tageszahl(a.von)
  const ende = tageszahl(a.bis)
  const liste: { ab: Tageszahl; jahre: number }[] = []
  for (let jahre = 1; ; jahre++) {
    const ab = plusMonate(von, nach + 12 * (jahre - 1))
    if (ab > ende) return liste
    liste.push({ ab, jahre })
  }
}

function satzAm(a: Eingliederungszuschussantrag, tag: Tageszahl): Knoten {
  const anfang = angabe('satzPromille', 'Fördersatz am Anfang', a.satzPromille, 'Promille')
  const jahre = stufen(a).findLast((s) => s.ab <= tag)?.jahre ?? 0
  if (a.gruppe === 'allgemein' || a.gruppe === 'ab55') return anfang
  return ergibt(
    satzRegel,
    anfang,
    parameter(werte.egzMinderung, a.von),
    angabe('jahre', 'Jahre mit Minderung', jahre, 'Anzahl'),
    parameter(werte.egzMindestens, a.von),
  )
}

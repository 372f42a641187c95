import { alsEuro } from '../grundlage/geld.ts'
import { type Knoten, regel } from '../grundlage/nachweis.ts'
import { tageszahl } from '../grundlage/zeitraum.ts'
import * as werte from '../parameter/eingliederung-sgb3.ts'
import { antragVorBeginnSgb3, leistungsberechtigt, rehabilitation, vermittlungGehtVor, zugelassen } from './allgemein.ts'
import type { Einstiegsqualifizierungsantrag } from './antrag.ts'
import { frage, je, kopf, monate, nicht, offen, type Pruefung } from './bedingung.ts'
import type { Foerderergebnis, Voraussetzung } from './ergebnis.ts'
import type { Foerderfakten } from './fakten.ts'
import { fehler } from './fehler.ts'
import { sgb3 } from './fundstellen.ts'
import { ausbildungssuche } from './p16-vermittlungsbudget.ts'
import { angabe, ergibt, parameter, teilbetrag, wertAm } from './rechnen.ts'
import { laengerAls, mindestens, monatsteile, tageVonBis } from './zeit.ts'
import { ergebnisAus, letzterTag } from './zusammen.ts'

const dauerKopf = kopf('eq.dauer', 'Dauer der Einstiegsqualifizierung', 'SGB III', '§ 54a Abs. 2 Satz 1')
const stundenKopf = kopf('eq.stunden', 'Arbeitszeit', 'SGB III', '§ 54a Abs. 2 Satz 1 Nr. 3')
const vertragKopf = kopf('eq.vertrag', 'Vertrag für einen anerkannten Ausbildungsberuf', 'SGB III', '§ 54a Abs. 2 Satz 1 Nr. 1, 2')
const bekanntKopf = kopf('eq.bekannt', 'Nicht schon im Betrieb', 'SGB III', '§ 54a Abs. 5')
const praktikumKopf = kopf('praktikum.dauer', 'Dauer des Praktikums', 'SGB III', '§ 48a')

export function einstiegsqualifizierung(p: Pruefung): Voraussetzung[] {
  return [
    ...leistungsberechtigt(p),
    ausbildungssuche(p),
    frage(
      p,
      vertragKopf,
      'eqVertragGeeignet',
      'Ein Vertrag nach § 26 BBiG liegt vor und bereitet auf einen anerkannten Ausbildungsberuf vor.',
      'Es fehlt ein Vertrag nach § 26 BBiG, der auf einen anerkannten Ausbildungsberuf vorbereitet.',
    ),
    dauerPasst(p),
    stundenPassen(p),
    nicht(
      p,
      bekanntKopf,
      'imBetriebBekannt',
      'Die Person war noch nicht in diesem Unternehmen: keine frühere Einstiegsqualifizierung, keine Beschäftigung in den letzten drei Jahren.',
      'Die Person war schon in diesem Unternehmen: frühere Einstiegsqualifizierung oder Beschäftigung in den letzten drei Jahren.',
    ),
    antragVorBeginnSgb3(p),
    rehabilitation(p, 'ungenannt'),
    vermittlungGehtVor(p),
  ]
}

function dauerPasst(p: Pruefung): Voraussetzung {
  const { beginn, massnahmeBis } = p.f
  if (beginn === undefined) return offen(dauerKopf, 'beginn')
  if (massnahmeBis === undefined) return offen(dauerKopf, 'massnahmeBis')
  const fehlschlag = dauerFehler(beginn, massnahmeBis, p.stichtag)
  return je(dauerKopf, fehlschlag === undefined, 'Die Dauer liegt zwischen vier und zwölf Monaten.', fehlschlag ?? '')
}

function stundenPassen(p: Pruefung): Voraussetzung {
  const minuten = p.f.minutenJeWoche
  if (minuten === undefined) return offen(stundenKopf, 'minutenJeWoche')
  const stunden = wertAm(werte.eqWochenstunden, p.stichtag)
  return je(
    stundenKopf,
    minuten >= stunden * 60,
    `Die Arbeitszeit beträgt mindestens ${stunden} Stunden in der Woche.`,
    `Die Arbeitszeit liegt unter ${stunden} Stunden in der Woche.`,
  )
}

function dauerFehler(von: string, bis: string, recht: string): string | undefined {
  const [a, b] = [tageszahl(von), tageszahl(bis)]
  const kuerzeste = wertAm(werte.eqMindestens, recht)
  const laengste = wertAm(werte.eqHoechstens, recht)
  if (!mindestens(a, b, kuerzeste)) return `Eine Einstiegsqualifizierung dauert mindestens ${kuerzeste} Monate.`
  return laengerAls(a, b, laengste) ? `Eine Einstiegsqualifizierung wird höchstens ${monate(laengste)} lang gefördert.` : undefined
}

/** Occupational internship for orientation: one to six weeks in one company. */
export function praktikum(p: Pruefung): Voraussetzung[] {
  const { beginn, massnahmeBis } = p.f
  return [...leistungsberechtigt(p), ausbildungssuche(p), praktikumsdauer(p, beginn, massnahmeBis), rehabilitation(p, 'ungenannt')]
}

function praktikumsdauer(p: Pruefung, beginn: string | undefined, bis: string | undefined): Voraussetzung {
  if (beginn === undefined) return offen(praktikumKopf, 'beginn')
  if (bis === undefined) return offen(praktikumKopf, 'massnahmeBis')
  const tage = tageVonBis(tageszahl(beginn), tageszahl(bis))
  const [von, hoechstens] = [wertAm(werte.praktikumMindestens, p.stichtag), wertAm(werte.praktikumHoechstens, p.stichtag)]
  return je(
    praktikumKopf,
    tage >= von && tage <= hoechstens,
    'Das Praktikum dauert eine bis sechs Wochen in einem Betrieb.',
    tage < von ? 'Das Praktikum dauert weniger als eine Woche.' : 'Das Praktikum dauert länger als sechs Wochen in einem Betrieb.',
  )
}

/** Assisted training and training outside companies. */
export function assistierteAusbildung(p: Pruefung): Voraussetzung[] {
  return [...leistungsberechtigt(p), ausbildungssuche(p), zugelassen(p, 'SGB III', '§§ 74 bis 76, 176'), rehabilitation(p, 'ungenannt')]
}

const zuschussRegel = regel({
  schluessel: 'eq.zuschuss',
  name: 'Zuschuss zur Einstiegsqualifizierung im Monat',
  fundstelle: sgb3('§ 54a Abs. 1'),
  einheit: 'Cent',
  formel: 'kleinerer Betrag von Vergütung und Höchstbetrag + Pauschale für die Sozialversicherung',
  rechne: (verguetung: number, hoechstens: number, pauschale: number) => Math.min(verguetung, hoechstens) + pauschale,
  satz: (wert, [verguetung, hoechstens, pauschale]) =>
    `${alsEuro(Math.min(verguetung, hoechstens))} (Vergütung ${alsEuro(verguetung)}, höchstens ${alsEuro(hoechstens)}) + ${alsEuro(pauschale)} = ${alsEuro(wert)}`,
})

export function berechneEinstiegsqualifizierung(a: Einstiegsqualifizierungsantrag, f: Foerderfakten): Foerderergebnis {
  const zuKurz = dauerFehler(a.von, a.bis, a.von)
  if (zuKurz !== undefined) return fehler('ueber-hoechstdauer', zuKurz)
  const stunden = wertAm(werte.eqWochenstunden, a.von)
  if (f.minutenJeWoche !== undefined && f.minutenJeWoche < stunden * 60) {
    return fehler('nicht-vorgesehen', `Gefördert wird erst ab ${stunden} Stunden in der Woche.`)
  }
  const monatlich: Knoten = ergibt(
    zuschussRegel,
    angabe('verguetungCent', 'Vereinbarte Vergütung', a.verguetungCent, 'Cent'),
    parameter(werte.eqVerguetung, a.von),
    angabe('pauschaleCent', 'Pauschale für die Sozialversicherung', a.pauschaleCent, 'Cent'),
  )
  const teile = monatsteile(tageszahl(a.von), tageszahl(letzterTag(a)))
  return ergebnisAus(
    a,
    teile.map((t) => teilbetrag(t, monatlich)),
  )
}

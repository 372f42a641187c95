import { alsEuro } from '../grundlage/geld.ts'
import { type Knoten, regel, sgb2 } from '../grundlage/nachweis.ts'
import { monatAus } from '../grundlage/zeitraum.ts'
import * as werte from '../parameter/eingliederung.ts'
import { leistungsberechtigt, noetig, rehabilitation, vermittlungGehtVor } from './allgemein.ts'
import type { Arbeitsgelegenheitsantrag } from './antrag.ts'
import { abwaegung, erfuellt, frage, kopf, monaten, nicht, nichtErfuellt, offen, type Pruefung } from './bedingung.ts'
import type { Foerderergebnis, Foerderfehler, Voraussetzung } from './ergebnis.ts'
import type { Foerderfakten } from './fakten.ts'
import { fehler } from './fehler.ts'
import { postenFehler, postenKnoten, postenMonate, postenregel } from './posten.ts'
import { alsStunden, angabe, bruchteil, ergibt, gesamtRegel, monatName, parameter, sammle, summe, wertAm } from './rechnen.ts'
import { istTag } from './zeit.ts'
import { passtIn16d } from './zeitkonto-16d.ts'

const kontoKopf = kopf('p16d.zeitkonto', 'Zeitkonto', 'SGB II', '§ 16d Abs. 6')

export function arbeitsgelegenheit(p: Pruefung): Voraussetzung[] {
  return [
    ...leistungsberechtigt(p),
    frage(
      p,
      kopf('p16d.zusaetzlich', 'Zusätzliche Arbeiten', 'SGB II', '§ 16d Abs. 2'),
      'zusaetzlich',
      'Die Arbeiten würden ohne die Förderung nicht, nicht in diesem Umfang oder erst später getan.',
      'Die Arbeiten sind nicht zusätzlich.',
    ),
    frage(
      p,
      kopf('p16d.interesse', 'Öffentliches Interesse', 'SGB II', '§ 16d Abs. 3'),
      'oeffentlichesInteresse',
      'Das Ergebnis der Arbeiten dient der Allgemeinheit.',
      'Das Ergebnis der Arbeiten dient nicht der Allgemeinheit.',
    ),
    frage(
      p,
      kopf('p16d.wettbewerb', 'Wettbewerbsneutral', 'SGB II', '§ 16d Abs. 4'),
      'wettbewerbsneutral',
      'Die Arbeiten verdrängen keine Arbeitsplätze und schaden der Wirtschaft nicht.',
      'Die Arbeiten können Arbeitsplätze verdrängen oder der Wirtschaft schaden.',
    ),
    noetig(p, 'SGB II', '§ 16d Abs. 1'),
    vorrang(p),
    zeitkonto(p),
    rehabilitation(p, 'genannt'),
    vermittlungGehtVor(p),
  ]
}

/** Benefits that support work on the general labour market directly go first. */
function vorrang(p: Pruefung): Voraussetzung {
  return abwaegung(
    nicht(
      p,
      kopf('p16d.vorrang', 'Keine Leistung, die näher an Arbeit führt', 'SGB II', '§ 16d Abs. 5'),
      'andereLeistungMoeglich',
      'Keine andere Leistung unterstützt die Aufnahme einer Arbeit auf dem allgemeinen Arbeitsmarkt unmittelbar.',
      'Eine andere Leistung kann die Aufnahme einer Arbeit unmittelbar unterstützen und geht vor.',
    ),
  )
}

function zeitkonto(p: Pruefung): Voraussetzung {
  const { zuweisungen16d, beginn, massnahmeBis } = p.f
  if (zuweisungen16d === undefined) return offen(kontoKopf, 'zuweisungen16d')
  if (beginn === undefined) return offen(kontoKopf, 'beginn')
  if (massnahmeBis === undefined) return offen(kontoKopf, 'massnahmeBis')
  const monate = wertAm(werte.arbeitsgelegenheitMonate, p.stichtag)
  const weitere = wertAm(werte.arbeitsgelegenheitWeitere, p.stichtag)
  const passt = passtIn16d(zuweisungen16d, { von: beginn, bis: massnahmeBis })
  if (passt === 'ja') return erfuellt(kontoKopf, `In fünf Jahren bleibt es bei höchstens ${monaten(monate)}.`)
  if (passt === 'mit-weiteren') {
    return erfuellt(
      kontoKopf,
      `Die ${monate} Monate sind überschritten. Bis zu ${weitere} weitere Monate sind möglich, wenn die Voraussetzungen der Absätze 1 und 5 weiter vorliegen.`,
    )
  }
  return nichtErfuellt(kontoKopf, `In fünf Jahren wären es mehr als ${monate + weitere} Monate.`)
}

const entschaedigung = regel({
  schluessel: 'p16d.entschaedigung',
  name: 'Entschädigung für Mehraufwand im Monat',
  fundstelle: sgb2('§ 16d Abs. 7 Satz 1'),
  einheit: 'Cent',
  formel: 'geleistete Minuten ÷ 60 × Satz je Stunde',
  rechne: (minuten: number, satz: number) => bruchteil([minuten, satz], [60]),
  satz: (wert, [minuten, satz]) => `${alsStunden(minuten)} Stunden × ${alsEuro(satz)} = ${alsEuro(wert)}`,
})
const gesamtEntschaedigung = postenregel('p16d.entschaedigung.summe', 'Entschädigung für Mehraufwand', sgb2('§ 16d Abs. 7 Satz 1'))
const kostenRegel = postenregel('p16d.traegerkosten', 'Kosten des Trägers', sgb2('§ 16d Abs. 8'))

/** Only for hours attended; planned months are a forecast. Costs of the provider are months of their own. */
export function berechneArbeitsgelegenheit(a: Arbeitsgelegenheitsantrag, f: Foerderfakten): Foerderergebnis {
  const hindernis = unzulaessig(a, f)
  if (hindernis !== undefined) return { ok: false, fehler: hindernis }
  const satz =
    a.satzCent === undefined
      ? parameter(werte.mehraufwandStunde, a.von)
      : angabe('satzCent', 'Entschädigung je Stunde nach örtlicher Festlegung', a.satzCent, 'Cent')
  const monate = a.anwesenheit.map((m) => {
    const name = `${m.geplant ? 'Geplante' : 'Geleistete'} Zeit in Minuten, ${monatName(m.monat)}`
    const knoten = ergibt(entschaedigung, angabe(`anwesenheit.${m.monat}`, name, m.minuten, 'Anzahl'), satz)
    return { monat: m.monat, cent: knoten.wert, vorausschau: m.geplant === true, knoten }
  })
  const kosten = a.kosten ?? []
  const teile: Knoten[] = [
    summe(
      gesamtEntschaedigung,
      monate.map((m) => m.knoten),
    ),
  ]
  if (kosten.length > 0)
    teile.push(
      summe(
        kostenRegel,
        kosten.map((p, nr) => postenKnoten(p, nr, 'kosten')),
      ),
    )
  const knoten = summe(gesamtRegel, teile)
  return {
    ok: true,
    monate: sammle([...monate.map(({ monat, cent, vorausschau }) => ({ monat, cent, vorausschau })), ...postenMonate(kosten, 'traegerkosten')]),
    summeCent: knoten.wert,
    von: a.von,
    bis: a.bis,
    knoten,
  }
}

function unzulaessig(a: Arbeitsgelegenheitsantrag, f: Foerderfakten): Foerderfehler | undefined {
  if (a.satzCent !== undefined && (!Number.isInteger(a.satzCent) || a.satzCent < 0))
    return fehler('ungueltig', 'Der Satz je Stunde ist kein Betrag in ganzen Cent.').fehler
  if (new Set(a.anwesenheit.map((m) => m.monat)).size < a.anwesenheit.length) return fehler('ungueltig', 'Ein Monat ist doppelt angegeben.').fehler
  for (const m of a.anwesenheit) {
    if (!istTag(`${m.monat}-01`) || monatAus(m.monat) < monatAus(a.von) || monatAus(m.monat) > monatAus(a.bis)) {
      return fehler('ungueltig', `Der Monat „${m.monat}“ liegt außerhalb der Zuweisung.`).fehler
    }
    if (!Number.isInteger(m.minuten) || m.minuten < 0 || m.minuten > 31 * 24 * 60)
      return fehler('ungueltig', `Die Zeit für ${monatName(m.monat)} ist nicht möglich.`).fehler
  }
  if (f.zuweisungen16d !== undefined && passtIn16d(f.zuweisungen16d, { von: a.von, bis: a.bis }) === 'nein') {
    return fehler('ueber-hoechstdauer', 'Mit dieser Zuweisung wären es in fünf Jahren mehr als 24 und 12 weitere Monate.').fehler
  }
  return postenFehler(a.kosten ?? [], a)
}

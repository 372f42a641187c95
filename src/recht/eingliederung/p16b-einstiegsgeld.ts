import { alsEuro, alsProzent, promilleVon } from '../grundlage/geld.ts'
import { type Knoten, regel } from '../grundlage/nachweis.ts'
import { type Datum, type Tageszahl, tageszahl } from '../grundlage/zeitraum.ts'
import * as werte from '../parameter/eingliederung.ts'
import { regelbedarfStufe1 } from '../parameter/regelbedarf.ts'
import { antragVorBeginnSgb2, beduerftig, noetig, ohneHilfebeduerftigkeit, rehabilitation, vermittlungGehtVor } from './allgemein.ts'
import type { Einstiegsgeldantrag } from './antrag.ts'
import { erfuellt, je, kopf, monate, monaten, offen, type Pruefung, verbraucht } from './bedingung.ts'
import type { Foerderergebnis, Foerderfehler, Voraussetzung } from './ergebnis.ts'
import type { Foerderfakten } from './fakten.ts'
import { fehler, fehlt } from './fehler.ts'
import { esgv } from './fundstellen.ts'
import { arbeitslosigkeitAm } from './langzeitarbeitslos.ts'
import { angabe, ergibt, parameter, summe, teilbetrag, wertAm } from './rechnen.ts'
import { alsTag, laengerAls, monatsteile, plusMonate } from './zeit.ts'
import { ergebnisAus, letzterTag } from './zusammen.ts'

const taetigkeitKopf = kopf('p16b.taetigkeit', 'Versicherungspflichtige oder selbständige Arbeit', 'SGB II', '§ 16b Abs. 1 Satz 1')
const danachKopf = kopf('hilfebeduerftig', 'Hilfebedürftig', 'SGB II', '§ 16b Abs. 1 Satz 2')
const dauerKopf = kopf('p16b.dauer', 'Höchstdauer nicht verbraucht', 'SGB II', '§ 16b Abs. 2 Satz 1')

export function einstiegsgeld(p: Pruefung): Voraussetzung[] {
  return [
    ...ohneHilfebeduerftigkeit(p),
    beduerftigOderDanach(p),
    taetigkeit(p),
    noetig(p, 'SGB II', '§ 16b Abs. 1 Satz 1'),
    rest(p),
    antragVorBeginnSgb2(p),
    rehabilitation(p, 'genannt'),
    vermittlungGehtVor(p),
  ]
}

/** Also where the need of help ends by the work or after its start (sec. 16b (1) sentence 2), not where it was over before. */
function beduerftigOderDanach(p: Pruefung): Voraussetzung {
  const { hilfebeduerftig, hilfebeduerftigkeitEntfallenAm: seit, beginn } = p.f
  if (hilfebeduerftig !== false) return beduerftig(p)
  if (seit === undefined) return offen(danachKopf, 'hilfebeduerftigkeitEntfallenAm')
  if (beginn === undefined) return offen(danachKopf, 'beginn')
  return je(
    danachKopf,
    seit >= beginn,
    `Die Hilfebedürftigkeit ist am ${alsTag(tageszahl(seit))} mit oder nach der Aufnahme der Arbeit entfallen; das schadet nicht.`,
    `Die Hilfebedürftigkeit ist am ${alsTag(tageszahl(seit))} entfallen, vor der Aufnahme der Arbeit.`,
  )
}

function taetigkeit(p: Pruefung): Voraussetzung {
  const t = p.f.taetigkeit
  if (t === undefined) return offen(taetigkeitKopf, 'taetigkeit')
  return je(
    taetigkeitKopf,
    t === 'svpfl' || t === 'selbstaendig',
    'Aufgenommen wird eine versicherungspflichtige Beschäftigung oder eine selbständige Arbeit.',
    'Aufgenommen wird weder eine versicherungspflichtige Beschäftigung noch eine selbständige Arbeit.',
  )
}

function rest(p: Pruefung): Voraussetzung {
  const genutzt = p.f.genutzt16bMonate
  if (genutzt === undefined) return offen(dauerKopf, 'genutzt16bMonate')
  const hoechstens = wertAm(werte.einstiegsgeldMonate, p.stichtag)
  if (genutzt === 0) return erfuellt(dauerKopf, 'Für diese Tätigkeit gab es noch kein Einstiegsgeld.')
  return je(
    dauerKopf,
    genutzt < hoechstens,
    `Von ${monaten(hoechstens)} sind ${genutzt} verbraucht.`,
    `Die ${monate(hoechstens)} Einstiegsgeld sind verbraucht.`,
  )
}

const anteilRegel = (schluessel: string, name: string, stelle: string) =>
  regel({
    schluessel,
    name,
    fundstelle: esgv(stelle),
    einheit: 'Cent',
    formel: 'Anteil × Regelbedarf',
    rechne: (anteil: number, regelbedarf: number) => promilleVon(anteil, regelbedarf),
    satz: (wert, [anteil, regelbedarf]) => `${alsProzent(anteil)} von ${alsEuro(regelbedarf)} = ${alsEuro(wert)}`,
  })

const grundbetrag = anteilRegel('p16b.grundbetrag', 'Grundbetrag', '§ 1 Abs. 2')
const ergaenzungDauer = anteilRegel('p16b.ergaenzung_dauer', 'Ergänzung nach langer Arbeitslosigkeit', '§ 1 Abs. 3')
const hoechstbetrag = anteilRegel('p16b.hoechstbetrag', 'Höchstbetrag', '§ 1 Abs. 5')
const pauschale = anteilRegel('p16b.pauschale', 'Pauschales Einstiegsgeld', '§ 2')

const ergaenzungPerson = regel({
  schluessel: 'p16b.ergaenzung_person',
  name: 'Ergänzung für weitere Personen der Bedarfsgemeinschaft',
  fundstelle: esgv('§ 1 Abs. 4'),
  einheit: 'Cent',
  formel: 'Anteil × Regelbedarf × Personen',
  rechne: (anteil: number, regelbedarf: number, personen: number) => promilleVon(anteil * personen, regelbedarf),
  satz: (wert, [anteil, regelbedarf, personen]) => `${personen} × ${alsProzent(anteil)} von ${alsEuro(regelbedarf)} = ${alsEuro(wert)}`,
})

const zusammen = regel<number[]>({
  schluessel: 'p16b.einstiegsgeld',
  name: 'Einstiegsgeld im Monat',
  fundstelle: esgv('§ 1'),
  einheit: 'Cent',
  formel: 'Grundbetrag + Ergänzungen, höchstens der Höchstbetrag',
  rechne: (grenze: number, ...teile: number[]) =>
    Math.min(
      teile.reduce((a, b) => a + b, 0),
      grenze,
    ),
  satz: (wert, [grenze = 0, ...teile]) => {
    const addiert = teile.reduce((a, b) => a + b, 0)
    const rechnung = `${teile.map(alsEuro).join(' + ')} = ${alsEuro(addiert)}`
    return addiert > grenze ? `${rechnung}, höchstens ${alsEuro(wert)}` : rechnung
  },
})

/**
 * Einstiegsgeld by the ordinance. The Regelbedarf of the first day counts for the whole grant; the basic share may change by month of the aid
 * (secs. 1 (2) sentence 2, 2 (1) sentence 2 ESGV).
 */
export function berechneEinstiegsgeld(a: Einstiegsgeldantrag, f: Foerderfakten): Foerderergebnis {
  const hindernis = unzulaessig(a, f)
  if (hindernis !== undefined) return { ok: false, fehler: hindernis }
  const stufen = stufenVon(a)
  const unbekannt = a.bemessung === 'einzeln' ? unbekanntFuerDauer(a.von, f) : undefined
  if (unbekannt !== undefined) return fehlt(unbekannt)
  const betraege = new Map<Tageszahl, Knoten>()
  for (const s of stufen) {
    const knoten =
      a.bemessung === 'einzeln' ? einzeln(a.von, f, s.promille) : ergibt(pauschale, satzAngabe(s.promille), parameter(regelbedarfStufe1, a.von))
    if (knoten === undefined) return fehlt(f.regelbedarfCent === undefined ? 'regelbedarfCent' : 'weitereLeistungsberechtigte')
    betraege.set(s.ab, knoten)
  }
  const teile = monatsteile(
    tageszahl(a.von),
    tageszahl(letzterTag(a)),
    stufen.map((s) => s.ab),
  )
  return ergebnisAus(
    a,
    teile.flatMap((t) => {
      const monatlich = betraege.get(stufen.findLast((s) => s.ab <= t.von)?.ab ?? 0)
      return monatlich === undefined ? [] : [teilbetrag(t, monatlich)]
    }),
  )
}

function satzAngabe(promille: number): Knoten {
  return angabe('grundbetrag', 'Festgelegter Anteil', promille, 'Promille')
}

/** Basic amount and additions of one rate; undefined where a fact is missing. */
function einzeln(von: Datum, f: Foerderfakten, promille: number): Knoten | undefined {
  if (f.regelbedarfCent === undefined || f.weitereLeistungsberechtigte === undefined) return undefined
  const stufe1 = parameter(regelbedarfStufe1, von)
  const teile = [ergibt(grundbetrag, satzAngabe(promille), angabe('regelbedarfCent', 'Regelbedarf der Person', f.regelbedarfCent, 'Cent'))]
  if (langeArbeitslos(von, f)) teile.push(ergibt(ergaenzungDauer, parameter(werte.einstiegsgeldDauer, von), stufe1))
  if (f.weitereLeistungsberechtigte > 0) {
    const personen = angabe('weitereLeistungsberechtigte', 'Weitere Leistungsberechtigte', f.weitereLeistungsberechtigte, 'Personen')
    teile.push(ergibt(ergaenzungPerson, parameter(werte.einstiegsgeldPerson, von), stufe1, personen))
  }
  const grenze = ergibt(hoechstbetrag, parameter(werte.einstiegsgeldHoechstens, von), stufe1)
  return summe(zusammen, [grenze, ...teile])
}

/** Without these nobody knows whether there is an addition for long unemployment: it is asked for, not left out. */
function unbekanntFuerDauer(von: Datum, f: Foerderfakten): 'arbeitslosSeit' | 'erschwert' | undefined {
  if (f.arbeitslosSeit === undefined) return f.arbeitslos === false ? undefined : 'arbeitslosSeit'
  if (f.erschwert !== undefined) return undefined
  return langeArbeitslos(von, { ...f, erschwert: true }) && !langeArbeitslos(von, { ...f, erschwert: false }) ? 'erschwert' : undefined
}

/** sec. 1 (3) ESGV: two years, or six months where integration is hard for reasons in the person. */
function langeArbeitslos(von: Datum, f: Foerderfakten): boolean {
  if (f.arbeitslosSeit === undefined || f.arbeitslosSeit >= von) return false
  const bisher = arbeitslosigkeitAm(f.arbeitslosSeit, f.unterbrechungen ?? [], von)
  return bisher.monate >= wertAm(f.erschwert ? werte.einstiegsgeldErschwertMonate : werte.einstiegsgeldDauerMonate, von)
}

type Stufe = Readonly<{ ab: Tageszahl; promille: number }>

function stufenVon(a: Einstiegsgeldantrag): Stufe[] {
  const von = tageszahl(a.von)
  return [...a.grundbetrag].sort((x, y) => x.abMonatNr - y.abMonatNr).map((s) => ({ ab: plusMonate(von, s.abMonatNr - 1), promille: s.promille }))
}

function unzulaessig(a: Einstiegsgeldantrag, f: Foerderfakten): Foerderfehler | undefined {
  const hoechstens = wertAm(werte.einstiegsgeldMonate, a.von)
  const genutzt = f.genutzt16bMonate ?? 0
  if (laengerAls(tageszahl(a.von), tageszahl(a.bis), Math.max(0, hoechstens - genutzt))) {
    return fehler('ueber-hoechstdauer', `Einstiegsgeld gibt es höchstens ${monate(hoechstens)} lang.${verbraucht(genutzt)}`).fehler
  }
  if (typeof f.befristetBis === 'string' && a.bis > f.befristetBis)
    return fehler('ueber-hoechstdauer', 'Einstiegsgeld gibt es nur, solange die Arbeit besteht.').fehler
  return satzFehler(a, f)
}

function satzFehler(a: Einstiegsgeldantrag, f: Foerderfakten): Foerderfehler | undefined {
  const nummern = a.grundbetrag.map((s) => s.abMonatNr)
  const doppelt = new Set(nummern).size < nummern.length
  if (doppelt || !nummern.includes(1) || nummern.some((n) => !Number.isInteger(n) || n < 1)) {
    return fehler('ungueltig', 'Die Anteile müssen mit dem ersten Monat beginnen und je Monat einmal festgelegt sein.').fehler
  }
  if (a.grundbetrag.some((s) => s.promille <= 0 || !Number.isInteger(s.promille)))
    return fehler('ungueltig', 'Jeder Anteil muss über null liegen.').fehler
  const grenze = wertAm(a.bemessung === 'einzeln' ? werte.einstiegsgeldGrundbetrag : werte.einstiegsgeldPauschal, a.von)
  if (a.grundbetrag.some((s) => s.promille > grenze)) {
    const was = a.bemessung === 'einzeln' ? 'Der Grundbetrag' : 'Das pauschale Einstiegsgeld'
    return fehler('ueber-hoechstbetrag', `${was} beträgt höchstens ${alsProzent(grenze)} des Regelbedarfs.`).fehler
  }
  if (a.bemessung === 'pauschal' && !f.besondersZuFoerdern)
    return fehler('nicht-vorgesehen', 'Pauschal wird nur für besonders zu fördernde Gruppen bemessen.').fehler
  return undefined
}

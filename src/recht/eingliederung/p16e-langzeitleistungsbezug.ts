import { sgb2 } from '../grundlage/nachweis.ts'
import { alsMonat, type Datum, type Tageszahl, tageszahl } from '../grundlage/zeitraum.ts'
import * as werte from '../parameter/eingliederung.ts'
import { geringfuegigkeitsgrenze } from '../parameter/familienleistungen.ts'
import { antragVorBeginnSgb3, arbeitgeberNichtAusgeschlossen, leistungsberechtigt, rehabilitation, vermittlungGehtVor } from './allgemein.ts'
import type { Langzeitleistungsbezugsantrag } from './antrag.ts'
import { erfuellt, frage, je, kopf, monate, monaten, nichtErfuellt, offen, type Pruefung } from './bedingung.ts'
import type { Foerderergebnis, Foerderfehler, Voraussetzung } from './ergebnis.ts'
import type { Foerderfakten } from './fakten.ts'
import { fehler, fehlt } from './fehler.ts'
import { arbeitgeberanteil, entgeltAb, entgeltImMonat, standIm, zuschussRegel } from './lohnkosten.ts'
import { ergibt, parameter, teilbetrag, wertAm } from './rechnen.ts'
import { alsTag, laengerAls, mindestens, monatsteile, plusMonate } from './zeit.ts'
import { ergebnisAus, letzterTag } from './zusammen.ts'

/** First day of the benefit test of 21 in 24 months; grants and jobs before keep the old law (sec. 66). */
export const neuesRecht16e: Datum = '2026-07-01'

const rechtKopf = kopf('p16e.recht', 'Geltendes Recht', 'SGB II', '§ 66 Abs. 1')
const geringKopf = kopf('p16e.geringfuegig', 'Mehr als geringfügig', 'SGB II', '§ 16e Abs. 1')
const vertragKopf = kopf('p16e.vertrag', 'Arbeitsverhältnis für mindestens zwei Jahre', 'SGB II', '§ 16e Abs. 1 Nr. 1')
const bezugKopf = kopf('p16e.bezug', 'Langer Leistungsbezug', 'SGB II', '§ 16e Abs. 1 Nr. 2 Buchst. a')
const arbeitKopf = kopf('p16e.beschaeftigung', 'Nicht oder nur kurz beschäftigt', 'SGB II', '§ 16e Abs. 1 Nr. 2 Buchst. b')
const versuchKopf = kopf('p16e.vermittlung', 'Vermittlung versucht', 'SGB II', '§ 16e Abs. 1 Nr. 2')

export function langzeitleistungsbezug(p: Pruefung): Voraussetzung[] {
  if (p.beginn < neuesRecht16e) return [altesRecht()]
  return [
    ...leistungsberechtigt(p),
    mehrAlsGeringfuegig(p),
    vertrag(p),
    bezug(p),
    kurzBeschaeftigt(p, arbeitKopf, 'beschaeftigtMonate24'),
    frage(
      p,
      versuchKopf,
      'vermittlungVersucht',
      'Die Vermittlung und andere Leistungen haben bisher nicht zu einer Beschäftigung geführt.',
      'Die Vermittlung wurde bisher nicht unterstützt.',
    ),
    ...arbeitgeberNichtAusgeschlossen(p),
    antragVorBeginnSgb3(p),
    rehabilitation(p, 'ungenannt'),
    vermittlungGehtVor(p),
  ]
}

function altesRecht(): Voraussetzung {
  return nichtErfuellt(
    rechtKopf,
    'Für Arbeitsverhältnisse vor dem 1. Juli 2026 gilt § 16e in der alten Fassung (zwei Jahre Arbeitslosigkeit). Laufende Förderungen gehen zu Ende. Über Anträge, die bis zum Beginn gestellt waren, entscheiden Sie bitte außerhalb des Programms: Es prüft die alten Voraussetzungen nicht.',
  )
}

function mehrAlsGeringfuegig(p: Pruefung): Voraussetzung {
  const { taetigkeit, entgeltMonatCent } = p.f
  if (taetigkeit === undefined) return offen(geringKopf, 'taetigkeit')
  if (taetigkeit !== 'svpfl') return nichtErfuellt(geringKopf, 'Die Tätigkeit ist keine Beschäftigung, die mehr als geringfügig ist.')
  if (entgeltMonatCent === undefined) return offen(geringKopf, 'entgeltMonatCent')
  const grenze = wertAm(geringfuegigkeitsgrenze, p.stichtag)
  return je(
    geringKopf,
    entgeltMonatCent > grenze,
    'Das Entgelt liegt über der Geringfügigkeitsgrenze.',
    'Das Entgelt liegt nicht über der Geringfügigkeitsgrenze.',
  )
}

function vertrag(p: Pruefung): Voraussetzung {
  const { befristetBis, beginn } = p.f
  if (befristetBis === undefined) return offen(vertragKopf, 'befristetBis')
  if (beginn === undefined) return offen(vertragKopf, 'beginn')
  if (befristetBis === null) return erfuellt(vertragKopf, 'Das Arbeitsverhältnis ist unbefristet.')
  const n = wertAm(werte.langzeitbezugVertrag, p.stichtag)
  const lang = mindestens(tageszahl(beginn), tageszahl(befristetBis), n)
  return je(vertragKopf, lang, `Das Arbeitsverhältnis dauert mindestens ${monate(n)}.`, `Das Arbeitsverhältnis dauert weniger als ${monate(n)}.`)
}

function bezug(p: Pruefung): Voraussetzung {
  const n = p.f.leistungsmonate24
  if (n === undefined) return offen(bezugKopf, 'leistungsmonate24')
  const mind = wertAm(werte.langzeitbezugMonate, p.stichtag < neuesRecht16e ? neuesRecht16e : p.stichtag)
  const satz = `In den letzten 24 Monaten hat die Person ${monate(n)} lang Leistungen erhalten; nötig sind ${mind}.`
  return je(bezugKopf, n >= mind, satz, satz)
}

/** „nicht oder nur kurzzeitig“: no number in the statute; the local limit decides. */
export function kurzBeschaeftigt(
  p: Pruefung,
  k: typeof arbeitKopf,
  feld: 'beschaeftigtMonate24' | 'beschaeftigtMonate60' | 'beschaeftigtMonate84',
): Voraussetzung {
  const n = p.f[feld]
  if (n === undefined) return offen(k, feld)
  if (n === 0) return erfuellt(k, 'In dieser Zeit war die Person weder beschäftigt noch selbständig.')
  const kurz = wertAm(werte.kurzzeitigMonate, p.stichtag)
  return je(
    k,
    n <= kurz,
    `In dieser Zeit war die Person ${monate(n)} beschäftigt oder selbständig. Das gilt noch als kurz (örtliche Grenze: ${monate(kurz)}).`,
    `In dieser Zeit war die Person ${monate(n)} beschäftigt oder selbständig. Das ist nicht mehr kurz (örtliche Grenze: ${monate(kurz)}).`,
  )
}

const zuschuss = zuschussRegel('p16e.zuschuss', 'Zuschuss zum Arbeitsentgelt im Monat', sgb2('§ 16e Abs. 2'))

/** 75 % in the first year of the job, 50 % in the second, of the pay in force: it follows the pay both ways (only sec. 91 (1) applies). */
export function berechneLangzeitleistungsbezug(a: Langzeitleistungsbezugsantrag, f: Foerderfakten): Foerderergebnis {
  const anfang = f.entgeltMonatCent
  if (anfang === undefined) return fehlt('entgeltMonatCent')
  const hindernis = unzulaessig(a, f)
  if (hindernis !== undefined) return { ok: false, fehler: hindernis }
  const start = tageszahl(f.beginn ?? a.von)
  const jahr2 = plusMonate(start, 12)
  const anteil = arbeitgeberanteil(a.agAnteilPromille, werte.langzeitbezugAgAnteil, rechtstag(a))
  const satz = (tag: Tageszahl) => parameter(tag < jahr2 ? werte.langzeitbezugJahr1 : werte.langzeitbezugJahr2, a.von)
  const betraege = monatsteile(tageszahl(a.von), tageszahl(letzterTag(a)), [jahr2]).map((t) => {
    const monat = alsMonat(t.monat)
    const entgelt = entgeltImMonat(mitTarif(a, f, monat), entgeltAb(anfang, a.aenderungen, monat), `${monat}-01` < a.von ? a.von : `${monat}-01`)
    return teilbetrag(t, ergibt(zuschuss, entgelt.knoten, anteil, satz(t.von)), entgelt.vorausschau)
  })
  return ergebnisAus(a, betraege)
}

/** The facts with the pay by agreement that holds in a month: the last change that named one. */
function mitTarif(a: Langzeitleistungsbezugsantrag, f: Foerderfakten, monat: string): Foerderfakten {
  const tarif = standIm(a.aenderungen, monat, (w) => w.tarifMonatCent)
  return tarif === undefined ? f : { ...f, tarifMonatCent: tarif }
}

/** The day whose law holds: that of the grant where it was before the change, else the first day. */
function rechtstag(a: Langzeitleistungsbezugsantrag): Datum {
  return istAltfall(a) && a.von >= neuesRecht16e ? (a.bewilligtAm ?? a.von) : a.von
}

function istAltfall(a: Langzeitleistungsbezugsantrag): boolean {
  return a.bewilligtAm !== undefined && a.bewilligtAm < neuesRecht16e
}

function unzulaessig(a: Langzeitleistungsbezugsantrag, f: Foerderfakten): Foerderfehler | undefined {
  if (a.von < neuesRecht16e && !istAltfall(a)) return fehler('altes-recht', altesRecht().satz).fehler
  const start = f.beginn ?? a.von
  if (a.von < start) return fehler('ungueltig', 'Der Zuschuss beginnt nicht vor dem Arbeitsverhältnis.').fehler
  if (laengerAls(tageszahl(start), tageszahl(a.bis), 24)) {
    return fehler('ueber-hoechstdauer', `Der Zuschuss wird nur in den ersten beiden Jahren des Arbeitsverhältnisses gezahlt, bis zu ${monaten(24)}.`)
      .fehler
  }
  if (typeof f.befristetBis === 'string' && f.befristetBis < a.bis) {
    return fehler('ueber-hoechstdauer', `Das Arbeitsverhältnis endet am ${alsTag(tageszahl(f.befristetBis))}, vor dem Ende der Förderung.`).fehler
  }
  return undefined
}

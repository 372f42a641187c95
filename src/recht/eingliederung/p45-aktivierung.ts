import { alsEuro } from '../grundlage/geld.ts'
import { regel } from '../grundlage/nachweis.ts'
import { tageszahl } from '../grundlage/zeitraum.ts'
import * as sgb3Werte from '../parameter/eingliederung-sgb3.ts'
import {
  langzeitarbeitslos,
  leistungsberechtigt,
  nichtSchonDort,
  noetig,
  rehabilitation,
  sucht,
  vermittlungGehtVor,
  versicherungspflichtig,
  zugelassen,
} from './allgemein.ts'
import type { Vermittlungsantrag } from './antrag.ts'
import { abwaegung, erfuellt, je, kopf, monate, offen, type Pruefung } from './bedingung.ts'
import type { Foerderergebnis, Voraussetzung } from './ergebnis.ts'
import type { Foerderfakten } from './fakten.ts'
import { fehler, tagUngueltig } from './fehler.ts'
import { sgb3 } from './fundstellen.ts'
import { angabe, ergibt, gesamtRegel, parameter, sammle, summe, wertAm } from './rechnen.ts'
import { alsTag, datumAus, mindestens, plusMonate, plusTage, tageVonBis, vortag } from './zeit.ts'

const dauerKopf = kopf('massnahme.dauer', 'Dauer beim Arbeitgeber', 'SGB III', '§ 45 Abs. 2 Satz 2, Abs. 8')

/** Measure with a provider: sec. 45 (1) SGB III. */
export function massnahmeTraeger(p: Pruefung): Voraussetzung[] {
  return [...gemeinsam(p), ...kenntnisse(p), zugelassen(p, 'SGB III', '§§ 176, 178')]
}

/** Measure at an employer: six weeks, twelve for people out of work for long or with grave obstacles. */
export function massnahmeBetrieb(p: Pruefung): Voraussetzung[] {
  return [...gemeinsam(p), ...kenntnisse(p), dauerImBetrieb(p)]
}

const kenntnisKopf = kopf('massnahme.kenntnisse', 'Berufliche Kenntnisse', 'SGB III', '§ 45 Abs. 2 Satz 3')

/** At most eight weeks of vocational knowledge; how many, the provider says: not known, it is shown and bars nothing. */
function kenntnisse(p: Pruefung): Voraussetzung[] {
  const tage = p.f.kenntnisseTage
  if (tage === undefined) return [abwaegung(offen(kenntnisKopf, 'kenntnisseTage'))]
  const grenze = wertAm(sgb3Werte.kenntnisseTage, p.stichtag)
  const wochen = `${grenze / 7} Wochen`
  return [
    je(
      kenntnisKopf,
      tage <= grenze,
      `Berufliche Kenntnisse werden nicht länger als ${wochen} vermittelt.`,
      `Berufliche Kenntnisse werden länger als ${wochen} vermittelt.`,
    ),
  ]
}

function gemeinsam(p: Pruefung): Voraussetzung[] {
  return [...leistungsberechtigt(p), sucht(p), noetig(p, 'SGB III', '§ 45 Abs. 1'), rehabilitation(p, 'vermittlung'), vermittlungGehtVor(p)]
}

function dauerImBetrieb(p: Pruefung): Voraussetzung {
  const { beginn, massnahmeBis, schwerwiegendeHemmnisse } = p.f
  if (beginn === undefined) return offen(dauerKopf, 'beginn')
  if (massnahmeBis === undefined) return offen(dauerKopf, 'massnahmeBis')
  const tage = tageVonBis(tageszahl(beginn), tageszahl(massnahmeBis))
  const kurz = wertAm(sgb3Werte.betriebTage, p.stichtag)
  if (tage <= kurz) return erfuellt(dauerKopf, `Die Maßnahme dauert nicht länger als ${kurz / 7} Wochen.`)
  const lang = wertAm(sgb3Werte.betriebTageLang, p.stichtag)
  const langeArbeitslos = langzeitarbeitslos(p)
  const zuLang = `Die Maßnahme dauert länger als ${lang / 7} Wochen.`
  if (tage > lang) return je(dauerKopf, false, '', zuLang)
  if (langeArbeitslos || schwerwiegendeHemmnisse) {
    return erfuellt(
      dauerKopf,
      `Die Maßnahme dauert nicht länger als ${lang / 7} Wochen. Die längere Dauer gilt bei langer Arbeitslosigkeit oder schweren Hemmnissen.`,
    )
  }
  if (langeArbeitslos === undefined) return offen(dauerKopf, 'arbeitslosSeit')
  if (schwerwiegendeHemmnisse === undefined) return offen(dauerKopf, 'schwerwiegendeHemmnisse')
  return je(
    dauerKopf,
    false,
    '',
    `Die Maßnahme dauert länger als ${kurz / 7} Wochen, und die Person ist weder langzeitarbeitslos noch schwer zu vermitteln.`,
  )
}

const vertragKopf = kopf('gutschein.vertrag', 'Arbeitsverhältnis nicht zu kurz', 'SGB III', '§ 45 Abs. 6 Satz 6 Nr. 1')

/** Private placement with a voucher: sec. 45 (4) sentence 3 Nr. 2, (6) SGB III. */
export function privateVermittlung(p: Pruefung): Voraussetzung[] {
  return [
    ...leistungsberechtigt(p),
    sucht(p),
    versicherungspflichtig(p, '§ 45 Abs. 4 Satz 3 Nr. 2', 'SGB III'),
    vertragsdauer(p),
    nichtSchonDort(p, sgb3Werte.gutscheinVorbeschaeftigung, '§ 45 Abs. 6 Satz 6 Nr. 2'),
    zugelassen(p, 'SGB III', '§ 176 Abs. 1'),
    rehabilitation(p, 'vermittlung'),
  ]
}

function vertragsdauer(p: Pruefung): Voraussetzung {
  const { beginn, befristetBis } = p.f
  if (beginn === undefined) return offen(vertragKopf, 'beginn')
  if (befristetBis === undefined) return offen(vertragKopf, 'befristetBis')
  if (befristetBis === null) return erfuellt(vertragKopf, 'Der Vertrag ist unbefristet.')
  const kuerzeste = wertAm(sgb3Werte.gutscheinVertrag, p.stichtag)
  return je(
    vertragKopf,
    mindestens(tageszahl(beginn), tageszahl(befristetBis), kuerzeste),
    `Der Vertrag dauert mindestens ${monate(kuerzeste)}.`,
    `Der Vertrag ist von vornherein auf weniger als ${monate(kuerzeste)} begrenzt.`,
  )
}

const ersteRate = regel({
  schluessel: 'gutschein.erste',
  name: 'Erste Rate nach sechs Wochen',
  fundstelle: sgb3('§ 45 Abs. 6 Satz 5'),
  einheit: 'Cent',
  formel: 'kleinerer Betrag von Vergütung und erster Rate',
  rechne: (verguetung: number, rate: number) => Math.min(verguetung, rate),
  satz: (wert) => `Nach sechs Wochen Beschäftigung: ${alsEuro(wert)}`,
})

const rest = regel({
  schluessel: 'gutschein.rest',
  name: 'Rest nach sechs Monaten',
  fundstelle: sgb3('§ 45 Abs. 6 Satz 5'),
  einheit: 'Cent',
  formel: 'Vergütung − erste Rate',
  rechne: (verguetung: number, erste: number) => verguetung - erste,
  satz: (wert, [verguetung, erste]) => `Nach sechs Monaten Beschäftigung: ${alsEuro(verguetung)} − ${alsEuro(erste)} = ${alsEuro(wert)}`,
})

/**
 * The fee in its two parts, each in the month in which it has been earned.
 *
 * @returns a refusal where the job ends before six weeks, or the fee is above what the law allows for this person
 */
export function berechneVermittlung(a: Vermittlungsantrag, f: Foerderfakten): Foerderergebnis {
  const seit = tageszahl(a.beschaeftigtSeit)
  if (a.beschaeftigtBis !== undefined && a.beschaeftigtBis < a.beschaeftigtSeit) return tagUngueltig(a.beschaeftigtBis)
  const grenze = hoechsteVerguetung(a, f)
  const cent = a.verguetungCent ?? wertAm(sgb3Werte.gutscheinVerguetung, a.beschaeftigtSeit)
  if (cent > grenze) return fehler('ueber-hoechstbetrag', `Die Vergütung der privaten Vermittlung beträgt hier höchstens ${alsEuro(grenze)}.`)
  const nachWochen = plusTage(seit, wertAm(sgb3Werte.gutscheinErsteTage, a.beschaeftigtSeit))
  const nachMonaten = plusMonate(seit, wertAm(sgb3Werte.gutscheinRestMonate, a.beschaeftigtSeit))
  const bis = a.beschaeftigtBis === undefined ? undefined : tageszahl(a.beschaeftigtBis)
  if (bis !== undefined && bis < vortag(nachWochen)) {
    return fehler('nicht-vorgesehen', `Die Vergütung entsteht erst, wenn die Beschäftigung sechs Wochen gedauert hat. Sie endete am ${alsTag(bis)}.`)
  }
  const verguetung =
    a.verguetungCent === undefined
      ? parameter(sgb3Werte.gutscheinVerguetung, a.beschaeftigtSeit)
      : angabe('verguetungCent', 'Vereinbarte Vergütung', cent, 'Cent')
  const erste = ergibt(ersteRate, verguetung, parameter(sgb3Werte.gutscheinErsteRate, a.beschaeftigtSeit))
  const raten = [{ tag: nachWochen, knoten: erste }]
  const zweite = ergibt(rest, verguetung, erste)
  if ((bis === undefined || bis >= vortag(nachMonaten)) && zweite.wert > 0) raten.push({ tag: nachMonaten, knoten: zweite })
  const knoten = summe(
    gesamtRegel,
    raten.map((r) => r.knoten),
  )
  const letzte = raten.at(-1)?.tag ?? nachWochen
  return {
    ok: true,
    monate: sammle(raten.map((r) => ({ monat: datumAus(r.tag).slice(0, 7), cent: r.knoten.wert }))),
    summeCent: knoten.wert,
    von: a.beschaeftigtSeit,
    bis: datumAus(letzte),
    knoten,
  }
}

/** 2,500 €; up to 3,000 € for people out of work for long and people with disabilities (sentence 4). */
function hoechsteVerguetung(a: Vermittlungsantrag, f: Foerderfakten): number {
  const tag = a.beschaeftigtSeit
  const lang = langzeitarbeitslos({ stichtag: tag, beginn: tag, f })
  const mehr = lang === true || f.behindert === true || f.schwerbehindert === true
  return wertAm(mehr ? sgb3Werte.gutscheinHoechstens : sgb3Werte.gutscheinVerguetung, tag)
}

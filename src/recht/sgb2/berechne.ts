import { type Ergebnis, type Fehler, type Hinweis, type PersonErgebnis, rechtsstand } from '../ergebnis.ts'
import type { Falldatei } from '../falldatei.ts'
import { type Knoten, Spur } from '../grundlage/nachweis.ts'
import { festeAbstaende } from '../grundlage/text.ts'
import { monatAus } from '../grundlage/zeitraum.ts'
import { ParameterFehlt } from '../grundlage/zeitreihe.ts'
import { type Recht, rechtIm } from '../parameter/recht.ts'
import { type Betraege, betraegeVon } from './betraege.ts'
import { hoechstensPersonen, liesEin } from './einlesen.ts'
import { liesAbsetzungen, liesEinkommen } from './einlesen-einkommen.ts'
import { unbekannteEinstellungen } from './einstellungen.ts'
import { fehler, type Mangel } from './fehler.ts'
import { type Zustand, zusammengesetzt, zusammengesetztRegel, zustaende } from './fuenfundzwanzig.ts'
import type { Verwandter } from './haushaltsgemeinschaft.ts'
import { H, hinweiseAus } from './hinweise.ts'
import { bedarfHinweise } from './hinweise-bedarf.ts'
import { einkommenHinweise } from './hinweise-einkommen.ts'
import { Lage, PersonLage } from './lage.ts'
import { anspruchstage } from './p07-bedarfsgemeinschaft.ts'
import { vorrangHinweis } from './p12a-vorrang.ts'
import { anspruchPersonRegel, anspruchRegel, leistungRegel } from './p19-leistung.ts'
import { rechne } from './rechne.ts'

/** First and last month whose law is kept. */
export const ersterMonat = '2023-01'
export const letzterMonat = '2026-12'

const blatt = new Lage(rechtIm(monatAus(ersterMonat)))

/**
 * The benefit of one case in its month.
 *
 * @param fall a case that passed the checks of `src/fall`
 * @param optionen `begruendung`: also the tree of reasoning (about ten times the time)
 * @returns `ergebnis/v1`; or `fehler/v1` where the month is not kept, a fact is missing or a rule cannot be applied
 */
export function berechne(fall: Falldatei, optionen: { begruendung?: boolean } = {}): Ergebnis | Fehler {
  const recht = rechtFuer(fall)
  if (Array.isArray(recht)) return fehler(fall.id, recht)
  const l = blatt
  const maengel = liesEin(l, fall, recht)
  const verwandte = liesVerwandte(l, fall, maengel)
  if (maengel.length > 0) return fehler(fall.id, maengel)
  const zeiten = zustaende(l)
  if (zeiten.length > 1) wertenJeZustand(l)
  const je: Betraege[][] = []
  const wurzeln: Knoten[][] = []
  for (const zustand of zeiten) {
    l.spur = optionen.begruendung ? new Spur(recht.stichtag) : null
    rechne(l, zustand.stichtag, verwandte)
    je.push(betraege(l))
    if (l.spur !== null) wurzeln.push(personenKnoten(l, l.spur))
  }
  return ergebnis(l, fall, zeiten, je, optionen.begruendung ? wurzeln : null)
}

/** The law of the month, or why it cannot be applied. */
function rechtFuer(fall: Falldatei): Recht | Mangel[] {
  if (fall.monat < ersterMonat || fall.monat > letzterMonat) return [monatNichtGepflegt(fall.monat)]
  if (fall.personen.length > hoechstensPersonen) {
    return [{ art: 'nicht-berechenbar', feld: 'personen', satz: `Mehr als ${hoechstensPersonen} Personen in einem Haushalt werden nicht berechnet.` }]
  }
  try {
    return rechtIm(monatAus(fall.monat))
  } catch (grund) {
    if (!(grund instanceof ParameterFehlt)) throw grund
    return [{ art: 'recht-nicht-gepflegt', feld: 'monat', satz: `Für ${fall.monat} fehlt ein Wert des Gesetzes: ${grund.parameter}.` }]
  }
}

function monatNichtGepflegt(monat: string): Mangel {
  const satz = `Für ${monat} ist kein Recht hinterlegt. Berechnet werden Monate von ${ersterMonat} bis ${letzterMonat}; ein anderer Monat wird nicht geschätzt.`
  return { art: 'recht-nicht-gepflegt', feld: 'monat', satz }
}

/** Incomes of relatives outside the Bedarfsgemeinschaft, each with the deductions of an adult in work. */
function liesVerwandte(l: Lage, fall: Falldatei, maengel: Mangel[]): Verwandter[] {
  return (fall.haushaltsangehoerige ?? []).map((angehoeriger, k) => {
    const p = new PersonLage()
    p.i = fall.personen.length + k
    p.alterErster = 40
    p.alterLetzter = 40
    p.erwerbsfaehig = true
    const pfad = `haushaltsangehoerige[${k}]`
    liesAbsetzungen(p, angehoeriger.absetzungen, `${pfad}.absetzungen`, maengel)
    p.einkommenVon = l.postenAnzahl
    angehoeriger.einkommen?.forEach((e, j) => {
      liesEinkommen(l, e, `${pfad}.einkommen[${j}]`, maengel)
    })
    p.einkommenBis = l.postenAnzahl
    const verwandtMit = angehoeriger.verwandtMit.map((id) => fall.personen.findIndex((q) => q.id === id))
    return { angehoeriger, person: p, verwandtMit }
  })
}

/** Each state is worked out for a whole month; the days of the claim count when the states are put together. */
function wertenJeZustand(l: Lage): void {
  l.hinweise |= H.fuenfundzwanzig
  l.anspruchVon = 1
  l.anspruchBis = l.tageImMonat
}

function betraege(l: Lage): Betraege[] {
  const berechtigt: boolean[] = []
  for (let bg = 0; bg < l.bgs; bg++) berechtigt.push(anspruchstage(l, bg) > 0)
  return Array.from({ length: l.anzahl }, (_, i) => betraegeVon(l.person(i), berechtigt[l.person(i).bg] ?? false))
}

function personenKnoten(l: Lage, spur: Spur): Knoten[] {
  return Array.from({ length: l.anzahl }, (_, i) => spur.von(anspruchPersonRegel, i) ?? spur.regel(anspruchPersonRegel, i, 0, []))
}

function ergebnis(l: Lage, fall: Falldatei, z: readonly Zustand[], je: readonly Betraege[][], wurzeln: readonly Knoten[][] | null): Ergebnis {
  const personen: Record<string, PersonErgebnis> = {}
  const summe = { bedarf: 0, einkommen: 0, unterkunft: 0, anspruch: 0, bund: 0, kommune: 0 }
  const knoten: Knoten[] = []
  let hilfebeduerftig = false
  fall.personen.forEach((person, i) => {
    const teile = je.map((b) => b[i] as Betraege)
    const gesamt = (feld: keyof Betraege): number =>
      z.length === 1
        ? (teile[0]?.[feld] ?? 0)
        : zusammengesetzt(
            teile.map((t) => t[feld]),
            z.map((zustand) => (nachAnspruch.has(feld) ? zustand.anspruchstage : zustand.tage)),
          )
    const mitAnspruch = teile.filter((_, k) => (z[k]?.anspruchstage ?? 0) > 0)
    const { euro: ergebnisDerPerson, cent } = personErgebnis(l.person(i), teile.at(-1)?.stufe ?? 0, mitAnspruch, gesamt)
    personen[person.id] = ergebnisDerPerson
    summe.bedarf += gesamt('gesamtbedarf')
    summe.einkommen += gesamt('gesamtAngerechnet')
    summe.unterkunft += gesamt('gesamtUnterkunft')
    summe.anspruch += cent.anspruch
    summe.bund += cent.bund
    summe.kommune += cent.kommune
    if (l.wohnung.direktzahlung && gesamt('kommuneLeistung') > 0) l.hinweise |= H.direktzahlung
    hilfebeduerftig ||= teile.some((t) => t.offen > 0)
    if (wurzeln !== null) knoten.push(personKnoten(i, z, wurzeln, cent.anspruch))
  })
  return {
    schema: 'ergebnis/v1',
    id: fall.id,
    monat: fall.monat,
    rechtsstand,
    hilfebeduerftig,
    gesamtbedarf: inEuro(summe.bedarf),
    anrechenbaresEinkommen: inEuro(summe.einkommen),
    anspruch: inEuro(summe.anspruch),
    unterkunftAnerkannt: inEuro(summe.unterkunft),
    kostentraeger: { bund: inEuro(summe.bund), kommune: inEuro(summe.kommune) },
    personen,
    hinweise: alleHinweise(l, fall, summe.anspruch),
    ...(wurzeln === null ? {} : { begruendung: wurzel(summe.anspruch, knoten) }),
  }
}

function alleHinweise(l: Lage, fall: Falldatei, anspruch: number): Hinweis[] {
  const hinweise = [
    ...hinweiseAus(l.hinweise, l.hinweise2),
    ...bedarfHinweise(l.hinweiseBedarf),
    ...einkommenHinweise(l.hinweiseEinkommen),
    ...unbekannteEinstellungen(fall),
    vorrangHinweis(l, anspruch),
  ]
  return hinweise.flatMap((h) => (h === undefined ? [] : [{ ...h, satz: festeAbstaende(h.satz) }]))
}

/** Amounts that are paid and therefore count for the days of the claim; needs and income are shown for the whole month. */
const nachAnspruch: ReadonlySet<keyof Betraege> = new Set(['leistung', 'minderung', 'kommuneLeistung'])

/** Sums follow from their parts, so that they fit to the cent after each part was rounded. */
function personErgebnis(p: PersonLage, stufe: number, teile: readonly Betraege[], gesamt: (feld: keyof Betraege) => number) {
  const regelbedarf = gesamt('regelbedarf')
  const mehrbedarf = gesamt('mehrbedarf')
  const unterkunft = gesamt('unterkunft')
  const leistung = gesamt('leistung')
  // paid in full for a month with one day of entitlement
  const hoechster = (feld: keyof Betraege): number => Math.max(...teile.map((t) => t[feld]))
  const bildung = hoechster('bildung')
  const sofortzuschlag = hoechster('sofortzuschlag')
  const einmalbedarf = hoechster('einmalbedarf')
  const versicherung = hoechster('versicherung')
  const anspruch = leistung + bildung + sofortzuschlag + einmalbedarf + versicherung
  const kommune = Math.min(leistung, gesamt('kommuneLeistung')) + bildung + einmalbedarf
  const bund = anspruch - kommune
  return {
    cent: { anspruch, bund, kommune },
    euro: {
      regelbedarfsstufe: stufe,
      regelbedarf: inEuro(regelbedarf),
      mehrbedarf: inEuro(mehrbedarf),
      sofortzuschlag: inEuro(sofortzuschlag),
      unterkunft: inEuro(unterkunft),
      bedarf: inEuro(regelbedarf + mehrbedarf + unterkunft),
      freibetragErwerb: inEuro(gesamt('freibetrag')),
      bereinigtesEinkommen: inEuro(gesamt('bereinigt')),
      anrechenbaresEinkommen: inEuro(gesamt('angerechnet')),
      minderung: inEuro(gesamt('minderung')),
      vermoegensfreibetrag: inEuro(p.vermoegensfreibetrag),
      leistung: inEuro(leistung),
      bildungTeilhabe: inEuro(bildung),
      anspruch: inEuro(anspruch),
      erstausstattung: inEuro(einmalbedarf),
      zuschussVersicherung: inEuro(versicherung),
      darlehen: inEuro(p.darlehen),
      bund: inEuro(bund),
      kommune: inEuro(kommune),
      aufrechnung: inEuro(Math.min(gesamt('aufrechnung'), leistung)),
    },
  }
}

function inEuro(cent: number): number {
  return cent / 100
}

/** Claim of a person; where the month has several states, its benefit is put together from theirs. */
function personKnoten(i: number, z: readonly Zustand[], wurzeln: readonly Knoten[][], anspruch: number): Knoten {
  const einer = wurzeln[0]?.[i]
  if (einer === undefined) throw new Error('no reasoning was recorded')
  if (z.length === 1) return einer
  const spur = new Spur('')
  const paare = wurzeln.flatMap((w, k) => {
    const leistung = w[i]?.aus.find((teil) => teil.schluessel === leistungRegel.schluessel) ?? spur.angabe('leistung', 'Keine Leistung', 0, 'Cent', i)
    return [leistung, spur.angabe('tage', 'Tage', z[k]?.anspruchstage ?? 0, 'Tage')]
  })
  const leistung = spur.regel(zusammengesetztRegel, i, zusammengesetztRegel.rechne(...paare.map((k) => k.wert)), paare)
  const daneben = new Map<string, Knoten>()
  for (const [k, w] of wurzeln.entries()) {
    if (z[k]?.anspruchstage === 0) continue
    for (const teil of w[i]?.aus ?? []) {
      const bisher = daneben.get(teil.schluessel)
      if (teil.schluessel !== leistungRegel.schluessel && (bisher === undefined || bisher.wert < teil.wert)) daneben.set(teil.schluessel, teil)
    }
  }
  return spur.regel(anspruchPersonRegel, i, anspruch, [leistung, ...daneben.values()])
}

function wurzel(anspruch: number, personen: readonly Knoten[]): Knoten {
  return new Spur('').regel(anspruchRegel, -1, anspruch, personen)
}

import { ausbildungArten, ausschlussArten, ernaehrungGruende, type Falldatei, type Person, vermoegenArten } from '../falldatei.ts'
import { euro } from '../grundlage/geld.ts'
import { alterAm, epochentag, type Monat, monatAus, tageszahl } from '../grundlage/zeitraum.ts'
import { eintragAm } from '../grundlage/zeitreihe.ts'
import { gibtEsNicht, type Recht } from '../parameter/recht.ts'
import { bewilligungszeitraumMonate } from '../parameter/verfahren.ts'
import { liesAbsetzungen, liesEinkommen, pruefeKinderzuschlag } from './einlesen-einkommen.ts'
import { liesWohnung } from './einlesen-wohnung.ts'
import { neuesRechtAbNeuerBewilligung, pruefeEinstellungen } from './einstellungen.ts'
import { fehlt, type Mangel } from './fehler.ts'
import { H, H2 } from './hinweise.ts'
import { type Lage, Merkmal, type PersonLage } from './lage.ts'

const fruehesteKarenz = monatAus('2023-01')

const neuesRecht = monatAus('2026-07')

/** Largest household that is calculated; larger ones are not one household. */
export const hoechstensPersonen = 60

/**
 * Puts a checked case on the working sheet: ids become indices, dates and euros whole numbers. References to persons must exist.
 *
 * @returns everything that is missing or cannot be applied; empty when the sheet is ready
 */
export function liesEin(l: Lage, fall: Falldatei, recht: Recht): Mangel[] {
  const maengel: Mangel[] = []
  const index = new Map(fall.personen.map((p, i) => [p.id, i]))
  l.beginne(recht, fall.personen.length)
  liesAnspruch(l, fall)
  fall.personen.forEach((p, i) => {
    liesPerson(l, l.person(i), p, `personen[${i}]`, index, maengel)
  })
  pruefeKinderzuschlag(fall, maengel)
  liesZeiten(l, fall)
  liesWohnung(l, fall, maengel)
  pruefeEinstellungen(fall, maengel)
  // with what was paid provisionally this month is worked out for the final decision
  if (fall.vorlaeufig !== undefined && fall.vorlaeufig.bewilligt === undefined) l.hinweise |= H.vorlaeufig
  return maengel
}

function liesAnspruch(l: Lage, fall: Falldatei): void {
  if (fall.anspruchVon !== undefined) l.anspruchVon = tageszahl(fall.anspruchVon) % 100
  if (fall.anspruchBis !== undefined) l.anspruchBis = tageszahl(fall.anspruchBis) % 100
}

function liesPerson(l: Lage, p: PersonLage, q: Person, pfad: string, index: ReadonlyMap<string, number>, maengel: Mangel[]): void {
  p.geburt = tageszahl(q.geburtsdatum)
  p.partner = index.get(q.partner ?? '') ?? -1
  p.elternteil1 = index.get(q.eltern?.[0] ?? '') ?? -1
  p.elternteil2 = index.get(q.eltern?.[1] ?? '') ?? -1
  p.merkmale = merkmale(q)
  p.ausschluss = q.ausgeschlossen === undefined ? 0 : ausschlussArten.indexOf(q.ausgeschlossen) + 1
  p.ausbildung = q.ausbildung === undefined ? 0 : ausbildungArten.indexOf(q.ausbildung) + 1
  const anteil = q.anwesenheitAnteil
  p.tage = anteil === undefined || anteil.tage >= anteil.von ? 30 : anteil.tage
  if (p.tage < 30) pruefeAnwesenheit(l, p, pfad, maengel)
  p.entbindung = q.entbindungstermin === undefined ? 0 : epochentag(tageszahl(q.entbindungstermin))
  liesEinzelbedarfe(l, p, q, pfad, maengel)
  p.grundrentenJahre = q.grundrentenzeitenJahre ?? 0
  p.vermuteteHilfe = 0
  p.minderungen = q.minderungen ?? leer
  p.bildungTeilhabe = q.bildungTeilhabe ?? leer
  p.aufrechnungen = q.aufrechnungen ?? leer
  pruefeMinderungen(l, q, pfad, maengel)
  pruefeBildung(l, q, pfad, maengel)
  liesAbsetzungen(p, q.absetzungen, `${pfad}.absetzungen`, maengel)
  p.einkommenVon = l.postenAnzahl
  q.einkommen?.forEach((e, j) => {
    liesEinkommen(l, e, `${pfad}.einkommen[${j}]`, maengel)
  })
  p.einkommenBis = l.postenAnzahl
  liesVermoegen(l, p, q)
}

const leer: readonly never[] = []

/** Days in two households are a fact of children of separated parents; for an adult the law has no such share. */
function pruefeAnwesenheit(l: Lage, p: PersonLage, pfad: string, maengel: Mangel[]): void {
  l.hinweise |= H.temporaereBg
  if (p.elternteil1 >= 0 && alterAm(p.geburt, l.recht.erster) < l.recht.kindAlterUnter) return
  const satz =
    'Tage im Haushalt zählen nur bei Kindern unter 25, die zeitweise bei einem Elternteil leben. Bitte die Eltern angeben oder die Angabe weglassen.'
  maengel.push({ art: 'nicht-berechenbar', feld: `${pfad}.anwesenheitAnteil`, satz })
}

function merkmale(q: Person): number {
  return (
    (q.teilhabeAmArbeitsleben ? Merkmal.teilhabe : 0) |
    (q.merkzeichenG ? Merkmal.merkzeichenG : 0) |
    (q.schueler ? Merkmal.schueler : 0) |
    (q.auszugOhneZusicherung ? Merkmal.auszugOhneZusicherung : 0) |
    (q.imHaushalt === false ? Merkmal.nichtImHaushalt : 0) |
    (q.erwerbsfaehig === false ? Merkmal.nichtErwerbsfaehig : 0)
  )
}

function liesEinzelbedarfe(l: Lage, p: PersonLage, q: Person, pfad: string, maengel: Mangel[]): void {
  p.ernaehrung = q.mehrbedarfErnaehrung === undefined ? -1 : euro(q.mehrbedarfErnaehrung)
  p.ernaehrungGrund = q.mehrbedarfErnaehrungGrund === undefined ? -1 : ernaehrungGruende.indexOf(q.mehrbedarfErnaehrungGrund)
  if (p.ernaehrung < 0 && p.ernaehrungGrund >= 0 && l.recht.ernaehrung[p.ernaehrungGrund] === gibtEsNicht) {
    maengel.push(fehlt(`${pfad}.mehrbedarfErnaehrung`, 'Für diesen Grund gibt es keinen festen Satz. Bitte den anerkannten Betrag angeben.'))
  }
  p.unabweisbar = euro(q.mehrbedarfUnabweisbar ?? 0)
  p.schulbuecher = euro(q.mehrbedarfSchulbuecher ?? 0)
  p.erstausstattung = euro(q.erstausstattung ?? 0)
  p.zuschussVersicherung = euro(q.zuschussVersicherung ?? 0)
  p.darlehen = euro(q.darlehen ?? 0)
}

function pruefeMinderungen(l: Lage, q: Person, pfad: string, maengel: Mangel[]): void {
  q.minderungen?.forEach((m, j) => {
    if (m.art === 'nichterreichbarkeit' && l.recht.nichterreichbarkeitGemeldet < 0) {
      const satz = 'Den Wegfall wegen Nichterreichbarkeit gibt es erst seit dem 1. Juli 2026 (§ 7b Abs. 4 SGB II).'
      maengel.push({ art: 'nicht-berechenbar', feld: `${pfad}.minderungen[${j}].art`, satz })
    }
  })
}

function pruefeBildung(l: Lage, q: Person, pfad: string, maengel: Mangel[]): void {
  q.bildungTeilhabe?.forEach((b, j) => {
    if (b.betrag !== undefined || b.art === 'teilhabe' || (b.art === 'schulbedarf' && l.recht.schulbedarf > 0)) return
    const satz =
      b.art === 'schulbedarf'
        ? 'Der Schulbedarf wird im Februar und August gezahlt. Für einen anderen Monat bitte den Betrag angeben.'
        : 'Bitte den Betrag angeben, der in diesem Monat anfällt.'
    maengel.push(fehlt(`${pfad}.bildungTeilhabe[${j}].betrag`, satz))
  })
}

function liesVermoegen(l: Lage, p: PersonLage, q: Person): void {
  p.vermoegenVon = l.gegenstaendeAnzahl
  for (const v of q.vermoegen ?? []) {
    const g = l.neuerGegenstand()
    g.art = vermoegenArten.indexOf(v.art)
    g.wert = euro(v.wert)
    g.flaeche = v.wohnflaeche === undefined ? -1 : Math.round(v.wohnflaeche * 100)
    g.geschuetzt = v.geschuetzt === true
  }
  p.vermoegenBis = l.gegenstaendeAnzahl
}

/** Karenzzeiten and which sec. 12 applies (sec. 65a (1)). */
function liesZeiten(l: Lage, fall: Falldatei): void {
  const monat = l.recht.monat
  const bezug = fall.leistungsbezugSeit === undefined ? undefined : Math.max(monatAus(fall.leistungsbezugSeit), fruehesteKarenz)
  l.bezugsmonate = bezug === undefined ? -1 : monat - bezug
  const bewilligung = bewilligungsbeginn(l, fall)
  l.vermoegenAlt = bewilligung < neuesRecht
  if (l.recht.seit2026 && fall.bewilligungSeit === undefined && l.gegenstaendeAnzahl > 0) l.hinweise2 |= H2.vermoegenZeitraum
  const karenz = fall.unterkunft.karenzzeit
  l.vermoegenKarenz = l.bezugsmonate >= 0 ? l.bezugsmonate < l.recht.vermoegenKarenzMonate : karenz === true
  l.wohnung.karenzGenannt = karenz !== undefined
  l.wohnung.karenz = karenz ?? (l.bezugsmonate >= 0 && l.bezugsmonate < l.recht.karenzMonate)
  l.unterkunftUebergang = l.recht.seit2026 && bewilligung < neuesRecht
  l.unterkunftNeu = l.recht.seit2026 && !(l.unterkunftUebergang && neuesRechtAbNeuerBewilligung(fall))
}

/** First month of the Bewilligungszeitraum: as stated, else regular periods from the first receipt, else this month. */
function bewilligungsbeginn(l: Lage, fall: Falldatei): Monat {
  const monat = l.recht.monat
  if (fall.bewilligungSeit !== undefined) return monatAus(fall.bewilligungSeit)
  if (fall.leistungsbezugSeit === undefined) return monat
  const laenge = eintragAm(bewilligungszeitraumMonate, l.recht.stichtag).wert
  const seit = monatAus(fall.leistungsbezugSeit)
  return monat - ((monat - seit) % laenge)
}

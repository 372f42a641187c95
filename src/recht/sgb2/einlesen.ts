import type { FehlerArt } from '../ergebnis.ts'
import {
  type Absetzungen,
  ausbildungArten,
  ausschlussArten,
  type Einkommen,
  einkommenArten,
  ernaehrungGruende,
  type Falldatei,
  type Person,
  vermoegenArten,
} from '../falldatei.ts'
import { euro } from '../grundlage/geld.ts'
import { epochentag, type Monat, monatAus, tageszahl } from '../grundlage/zeitraum.ts'
import { eintragAm } from '../grundlage/zeitreihe.ts'
import { gibtEsNicht, type Recht } from '../parameter/recht.ts'
import { bewilligungszeitraumMonate } from '../parameter/verfahren.ts'
import { neuesRechtAbNeuerBewilligung, pruefeEinstellungen } from './einstellungen.ts'
import { H, H2 } from './hinweise.ts'
import { type Lage, Merkmal, type PersonLage, postenFelder } from './lage.ts'

/** A fact that the law needs and the case does not give, or statements that this calculation cannot apply. */
export type Mangel = Readonly<{ art: FehlerArt; feld: string; satz: string }>

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
  if (fall.vorlaeufig !== undefined) l.hinweise |= H.vorlaeufig
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
  p.merkmale =
    (q.teilhabeAmArbeitsleben ? Merkmal.teilhabe : 0) |
    (q.merkzeichenG ? Merkmal.merkzeichenG : 0) |
    (q.schueler ? Merkmal.schueler : 0) |
    (q.auszugOhneZusicherung ? Merkmal.auszugOhneZusicherung : 0) |
    (q.imHaushalt === false ? Merkmal.nichtImHaushalt : 0) |
    (q.erwerbsfaehig === false ? Merkmal.nichtErwerbsfaehig : 0)
  p.ausschluss = q.ausgeschlossen === undefined ? 0 : ausschlussArten.indexOf(q.ausgeschlossen) + 1
  p.ausbildung = q.ausbildung === undefined ? 0 : ausbildungArten.indexOf(q.ausbildung) + 1
  const anteil = q.anwesenheitAnteil
  p.tage = anteil === undefined || anteil.tage >= anteil.von ? 30 : Math.min(anteil.tage, 30)
  if (p.tage < 30) l.hinweise |= H.temporaereBg
  p.entbindung = q.entbindungstermin === undefined ? 0 : epochentag(tageszahl(q.entbindungstermin))
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

function fehlt(feld: string, satz: string): Mangel {
  return { art: 'angaben-fehlen', feld, satz }
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

/** Sec. 11 (1) sentence 4: Kinderzuschlag is income of the child for which it is paid; with a parent it does not say of which one. */
function pruefeKinderzuschlag(fall: Falldatei, maengel: Mangel[]): void {
  fall.personen.forEach((p, i) => {
    if ((p.eltern ?? []).length > 0 || !fall.personen.some((kind) => kind.eltern?.includes(p.id))) return
    p.einkommen?.forEach((e, j) => {
      if (e.art !== 'kinderzuschlag') return
      const satz = 'Der Kinderzuschlag ist Einkommen des Kindes, für das er gezahlt wird. Bitte bei jedem Kind seinen Teil angeben.'
      maengel.push({ art: 'widerspruch', feld: `personen[${i}].einkommen[${j}].art`, satz })
    })
  })
}

/** Deductions of somebody; also of relatives outside the Bedarfsgemeinschaft. */
export function liesAbsetzungen(p: PersonLage, a: Absetzungen | undefined, pfad: string, maengel: Mangel[]): void {
  p.kfzHaftpflicht = euro(a?.kfzHaftpflicht ?? 0)
  p.pflichtversicherungen = euro(a?.pflichtversicherungen ?? 0)
  p.privateVersicherungen = euro(a?.privateVersicherungen ?? 0)
  p.altersvorsorge = euro(a?.altersvorsorge ?? 0)
  p.werbungskosten = euro(a?.werbungskosten ?? 0)
  p.fahrtkosten = euro(a?.fahrtkosten ?? 0)
  p.wegMeter = Math.round((a?.entfernungKilometer ?? 0) * 1000)
  p.arbeitstage = a?.arbeitstage ?? 0
  p.verpflegungstage = a?.verpflegungsmehraufwandTage ?? 0
  p.titel = euro(a?.unterhaltTituliert ?? 0)
  p.ausbildungEltern = euro(a?.ausbildungsfoerderungEltern ?? 0)
  if (p.wegMeter > 0 && a?.arbeitstage === undefined && p.fahrtkosten === 0) {
    maengel.push(fehlt(`${pfad}.arbeitstage`, 'Für den Weg zur Arbeit fehlt die Zahl der Arbeitstage im Monat.'))
  }
}

/** Kinds whose gross and net may be one figure where only one is stated. */
const einBetragGenuegt: readonly string[] = [
  'minijob',
  'ferienjob-schueler',
  'freiwilligendienst',
  'ehrenamt',
  'selbstaendig',
  'kurzarbeitergeld',
  'insolvenzgeld',
]
const mitBruttoUndNetto: readonly string[] = ['erwerb', 'ausbildungsverguetung', ...einBetragGenuegt]

/** One receipt; a missing gross or net amount of a wage is a missing fact, because the allowances hang on it. */
export function liesEinkommen(l: Lage, e: Einkommen, pfad: string, maengel: Mangel[]): void {
  const q = l.neuerPosten()
  q.art = einkommenArten.indexOf(e.art)
  q.frei = e.anrechnungsfrei === undefined ? -1 : euro(e.anrechnungsfrei)
  q.vorher = e.elterngeldVorherErwerbstaetig === undefined ? -1 : euro(e.elterngeldVorherErwerbstaetig)
  q.elterngeldPlus = e.elterngeldPlus === true
  q.nachzahlung = e.nachzahlung === true
  q.abstand = e.zufluss === undefined ? 0 : l.recht.monat - monatAus(e.zufluss)
  q.betriebseinnahmen = euro(e.betriebseinnahmen ?? 0)
  q.betriebsausgaben = euro(e.betriebsausgaben ?? 0)
  const werte: Betraege = { brutto: e.brutto, netto: e.netto, betrag: e.betrag, betriebseinnahmen: gewinnVon(e) }
  const { brutto, netto, mangel } = mitBruttoUndNetto.includes(e.art) ? waehleLohn(e.art, werte) : waehleAnderes(werte)
  if (mangel !== undefined) maengel.push(fehlt(`${pfad}.${mangel.feld}`, mangel.satz))
  q.feldBrutto = postenFelder.indexOf(brutto)
  q.feldNetto = postenFelder.indexOf(netto)
  q.brutto = euro(werte[brutto] ?? 0)
  q.netto = euro(werte[netto] ?? 0)
}

type Feld = (typeof postenFelder)[number]
type Betraege = Readonly<Record<Feld, number | undefined>>
type Wahl = { brutto: Feld; netto: Feld; mangel?: { feld: Feld; satz: string } }

/** Gross and net of earnings: both must be known, unless the kind is usually paid without deductions or one figure is stated for both. */
function waehleLohn(art: string, w: Betraege): Wahl {
  const einer = einBetragGenuegt.includes(art)
  const brutto = erstes(w, einer ? ['brutto', 'betriebseinnahmen', 'betrag', 'netto'] : ['brutto', 'betrag'])
  const netto = erstes(w, einer ? ['netto', 'betriebseinnahmen', 'betrag', 'brutto'] : w.brutto === undefined ? ['netto', 'betrag'] : ['netto'])
  if (brutto !== undefined && netto !== undefined) return { brutto, netto }
  const satz =
    brutto === undefined && netto === undefined
      ? 'Der Betrag dieses Einkommens fehlt.'
      : brutto === undefined
        ? 'Der Bruttobetrag fehlt. Von ihm hängt der Freibetrag ab.'
        : 'Der Nettobetrag fehlt. Er steht auf der Abrechnung.'
  const feld = brutto !== undefined ? 'netto' : art === 'selbstaendig' ? 'betriebseinnahmen' : 'brutto'
  return { brutto: 'brutto', netto: 'netto', mangel: { feld, satz } }
}

/** Other income counts with one figure, what is left after its own taxes and contributions. */
function waehleAnderes(w: Betraege): Wahl {
  const netto = erstes(w, ['netto', 'betrag'])
  if (netto !== undefined) return { brutto: netto, netto }
  const mangel =
    w.brutto === undefined
      ? ({ feld: 'betrag', satz: 'Der Betrag dieses Einkommens fehlt.' } as const)
      : ({ feld: 'netto', satz: 'Der Nettobetrag fehlt. Bei diesem Einkommen zählt, was nach Steuern und Beiträgen bleibt.' } as const)
  return { brutto: 'brutto', netto: 'netto', mangel }
}

function erstes(w: Betraege, felder: readonly Feld[]): Feld | undefined {
  return felder.find((feld) => w[feld] !== undefined)
}

/** Sec. 3 GrusiGV: receipts less necessary expenses, a loss counts as zero. */
function gewinnVon(e: Einkommen): number | undefined {
  if (e.art !== 'selbstaendig' || e.betriebseinnahmen === undefined) return undefined
  return Math.max(0, euro(e.betriebseinnahmen) - euro(e.betriebsausgaben ?? 0)) / 100
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

function liesWohnung(l: Lage, fall: Falldatei, maengel: Mangel[]): void {
  const u = fall.unterkunft
  const w = l.wohnung
  const wahlweise = (x: number | undefined): number => (x === undefined ? -1 : euro(x))
  w.grundmiete = euro(u.grundmiete ?? 0)
  w.nebenkosten = euro(u.nebenkosten ?? 0)
  w.miete = w.grundmiete + w.nebenkosten + euro(u.schuldzinsen ?? 0)
  w.heizung = euro(u.heizkosten ?? 0)
  w.einmalig = euro(u.einmalig ?? 0)
  w.instandhaltung = euro(u.instandhaltung ?? 0)
  w.guthaben = euro(u.guthaben ?? 0)
  w.flaeche = u.wohnflaeche === undefined ? -1 : Math.round(u.wohnflaeche * 100)
  w.grenze = wahlweise(u.angemessenBruttokalt)
  w.grenzeHeizung = wahlweise(u.angemessenHeizkosten)
  w.bisher = wahlweise(u.bisherigeUnterkunftskosten)
  w.quadratmeterpreis = wahlweise(u.quadratmeterpreisGrenze)
  w.zulaessigeMiete = wahlweise(u.zulaessigeMiete)
  w.warmwasserKosten = wahlweise(u.warmwasserKosten)
  w.warmwasserDezentral = u.warmwasserDezentral === true
  w.umzugOhneZusicherung = u.umzugOhneZusicherung === true
  w.unabweisbar = u.unabweisbar === true
  w.direktzahlung = u.direktzahlung === true
  w.kostensenkungBis = letzterTag(u.kostensenkungBis)
  w.verkleinerungBis = letzterTag(u.verkleinerungBis)
  w.todesfallschutzBis = letzterTag(u.todesfallschutzBis)
  w.kostensenkung = w.kostensenkungBis >= l.recht.erster
  w.verkleinerung = w.verkleinerungBis >= l.recht.erster
  w.todesfall = w.todesfallschutzBis >= l.recht.erster
  w.weitere = Math.max(u.weitereBewohner ?? 0, fall.haushaltsangehoerige?.length ?? 0)
  if (w.instandhaltung > 0 && u.eigentum !== true) {
    maengel.push(
      fehlt('unterkunft.eigentum', 'Instandhaltung ist nur bei selbst bewohntem Eigentum ein Bedarf. Bitte angeben, ob die Wohnung Eigentum ist.'),
    )
  }
  if (w.quadratmeterpreis >= 0 && w.flaeche < 0 && l.unterkunftNeu) {
    maengel.push(fehlt('unterkunft.wohnflaeche', 'Für die Grenze je Quadratmeter fehlt die Wohnfläche.'))
  }
  pruefeWohnflaeche(l, fall, maengel)
}

/** Outside the Karenzzeit the size of an owner-occupied home decides; inside it is free, whatever its size (sec. 12 (1) sentences 2, 3). */
function pruefeWohnflaeche(l: Lage, fall: Falldatei, maengel: Mangel[]): void {
  if (l.wohnung.flaeche >= 0 || (l.vermoegenAlt ? l.vermoegenKarenz : l.wohnung.karenz)) return
  fall.personen.forEach((p, i) => {
    p.vermoegen?.forEach((v, j) => {
      if (v.art !== 'selbstgenutztes-haus' && v.art !== 'selbstgenutzte-wohnung') return
      if (v.wohnflaeche !== undefined || v.geschuetzt === true) return
      const satz = 'Ob die Immobilie geschützt ist, hängt von der Wohnfläche ab. Bitte angeben.'
      maengel.push(fehlt(`personen[${i}].vermoegen[${j}].wohnflaeche`, satz))
    })
  })
}

/** A protection until a day counts for the whole month in which that day lies. */
function letzterTag(bis: string | undefined): number {
  return bis === undefined ? 0 : tageszahl(bis)
}

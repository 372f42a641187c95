import type { Aufrechnung, BildungTeilhabe, Minderung } from '../falldatei.ts'
import type { Spur } from '../grundlage/nachweis.ts'
import { tageImMonat } from '../grundlage/zeitraum.ts'
import type { Recht } from '../parameter/recht.ts'

/**
 * The working sheet of one calculation: the facts of a case as small integers and, beside them, every intermediate amount. It is filled
 * once per case and used again for the next one, so that a population is calculated without a new object per person.
 * Money in cents per month, days `yyyymmdd`, persons by their index in the file, −1 for nobody.
 */

/** Facts that are either true or not, one bit each. */
export const Merkmal = {
  teilhabe: 1,
  merkzeichenG: 2,
  schueler: 4,
  auszugOhneZusicherung: 8,
  nichtImHaushalt: 16,
  erwerbsfaehig: 32,
  nichtErwerbsfaehig: 64,
} as const

/** Why somebody is excluded; the order of `ausschlussArten`, 0 for nobody. */
export const Ausschluss = {
  keiner: 0,
  ausbildung: 1,
  altersrente: 2,
  stationaer: 3,
  auslaender: 4,
  asylblg: 5,
  sgb12: 6,
  nichtErreichbar: 7,
  sonstiges: 8,
} as const

/** Kinds of income in the order of `einkommenArten`. */
export const Art = {
  erwerb: 0,
  minijob: 1,
  selbstaendig: 2,
  ausbildungsverguetung: 3,
  ferienjob: 4,
  freiwilligendienst: 5,
  ehrenamt: 6,
  kindergeld: 7,
  kinderzuschlag: 8,
  wohngeld: 9,
  unterhalt: 10,
  unterhaltsvorschuss: 11,
  elterngeld: 12,
  mutterschaftsgeld: 13,
  arbeitslosengeld: 14,
  krankengeld: 15,
  kurzarbeitergeld: 16,
  insolvenzgeld: 17,
  rente: 18,
  bafoeg: 19,
  bab: 20,
  pflegegeld: 21,
  blindengeld: 22,
  kapitalertrag: 23,
  vermietung: 24,
  einmalig: 25,
  sonstiges: 26,
} as const

/** `ausbildung` in the order of `ausbildungArten`, 0 for none. */
export const freiwilligendienst = 5

/** Fields of a receipt in the case file that an amount can stand in; the last stands for both business figures. */
export const postenFelder = ['brutto', 'netto', 'betrag', 'betriebseinnahmen'] as const

/** One receipt. */
export class Posten {
  art = 0
  brutto = 0
  netto = 0
  /** indices into `postenFelder`: where gross and net stand in the file */
  feldBrutto = 0
  feldNetto = 1
  /** self-employed: the figures behind the profit */
  betriebseinnahmen = 0
  betriebsausgaben = 0
  /** part that the file itself names as exempt; −1 where it names none */
  frei = -1
  /** Elterngeld: average income before birth; −1 where none is stated */
  vorher = -1
  elterngeldPlus = false
  nachzahlung = false
  /** months between the receipt and the month calculated; 0 for this month */
  abstand = 0
}

/** One asset. */
export class Gegenstand {
  art = 0
  wert = 0
  /** hundredths of a square metre, −1 unknown */
  flaeche = -1
  geschuetzt = false
}

const keine: readonly never[] = []

/** Facts and amounts of one person. */
export class PersonLage {
  i = 0
  // facts
  geburt = 0
  partner = -1
  elternteil1 = -1
  elternteil2 = -1
  merkmale = 0
  ausschluss = 0
  ausbildung = 0
  /** days of the month in this household, 30 where all of them */
  tage = 30
  /** day of delivery as days since 1970, 0 for none */
  entbindung = 0
  ernaehrung = -1
  ernaehrungGrund = -1
  unabweisbar = 0
  schulbuecher = 0
  erstausstattung = 0
  zuschussVersicherung = 0
  darlehen = 0
  grundrentenJahre = 0
  einkommenVon = 0
  einkommenBis = 0
  vermoegenVon = 0
  vermoegenBis = 0
  kfzHaftpflicht = 0
  pflichtversicherungen = 0
  privateVersicherungen = 0
  altersvorsorge = 0
  werbungskosten = 0
  fahrtkosten = 0
  wegMeter = 0
  arbeitstage = 0
  verpflegungstage = 0
  titel = 0
  ausbildungEltern = 0
  minderungen: readonly Minderung[] = keine
  bildungTeilhabe: readonly BildungTeilhabe[] = keine
  aufrechnungen: readonly Aufrechnung[] = keine
  vermuteteHilfe = 0
  // derived from the dates
  alterErster = 0
  alterLetzter = 0
  /** first day of the month on which the person lives, 1 for all but the newborn */
  lebtAb = 1
  /** day 2 … 31 on which the person is born or becomes a year older in this month, 0 for none */
  geburtstag = 0
  // who belongs to whom
  imHaushalt = true
  kopf = true
  bg = -1
  /** belongs to the Bedarfsgemeinschaft as a child of it */
  istKind = false
  hatKindHier = false
  alleinerziehend = false
  /** first day of the month with a child for whom that counts; 1 for nearly all, after a birth its day */
  alleinerziehendAb = 1
  /** sec. 9 (3): the income of the parents does not count */
  absatz3 = false
  erwerbsfaehig = false
  ausgeschieden = false
  // need
  stufe = 0
  /** highest stage of a day of the month; the smaller amounts have the higher numbers */
  stufeHoechste = 0
  regelbedarf = 0
  mehrbedarf = 0
  /** Mehrbedarfe of sec. 21 (2), (3), (5), (6): what sec. 27 (2) leaves to trainees */
  mehrbedarfAuszubildende = 0
  unterkunft = 0
  bedarf = 0
  // income
  brutto = 0
  erwerb = 0
  freibetrag = 0
  sonstiges = 0
  absetzbar = 0
  kindergeld = 0
  kindergeldRest = 0
  uebertrag = 0
  einkommen = 0
  bereinigt = 0
  // assets
  vermoegen = 0
  vermoegensfreibetrag = 0
  vermoegenUeber = 0
  vermoegenAngerechnet = 0
  // claim
  verteilung = 0
  /** share in the distribution under way */
  anteil = 0
  ungedeckt = 0
  angerechnet = 0
  offen = 0
  offenOhneKindergeld = false
  minderung = 0
  /** rate of the reductions of the month before any limit but 30 %, thousandths of the Regelbedarf; 1000 where the Regelbedarf falls away */
  minderungSatz = 0
  leistung = 0
  bildung = 0
  sofortzuschlag = 0
  bund = 0
  kommune = 0
  einmalbedarf = 0
  versicherung = 0
  aufrechnung = 0
}

/** Dwelling, limits and choices of the case. */
export class WohnungLage {
  miete = 0
  grundmiete = 0
  nebenkosten = 0
  heizung = 0
  einmalig = 0
  instandhaltung = 0
  guthaben = 0
  /** hundredths of a square metre, −1 unknown */
  flaeche = -1
  grenze = -1
  grenzeHeizung = -1
  bisher = -1
  quadratmeterpreis = -1
  zulaessigeMiete = -1
  warmwasserKosten = -1
  warmwasserDezentral = false
  umzugOhneZusicherung = false
  unabweisbar = false
  karenz = false
  /** the file names the Karenzzeit itself; else it follows from the months of receipt */
  karenzGenannt = false
  /** whether a protection reaches into the month, and its last day */
  kostensenkung = false
  kostensenkungBis = 0
  verkleinerung = false
  verkleinerungBis = 0
  todesfall = false
  todesfallschutzBis = 0
  direktzahlung = false
  weitere = 0
}

/** Bits of what the reader of the result must be told; texts in `hinweise.ts`. */
export class Lage {
  recht: Recht
  spur: Spur | null = null
  personen: PersonLage[] = []
  anzahl = 0
  posten: Posten[] = []
  postenAnzahl = 0
  gegenstaende: Gegenstand[] = []
  gegenstaendeAnzahl = 0
  readonly wohnung = new WohnungLage()
  /** months since the first day of continuous receipt, −1 where it is not stated */
  bezugsmonate = -1
  vermoegenAlt = false
  vermoegenKarenz = false
  /** the rules on housing of July 2026 apply; whether they do is open, because the Bewilligungszeitraum began before them */
  unterkunftNeu = false
  unterkunftUebergang = false
  /** first and last day of the claim in this month, and its days over thirty */
  anspruchVon = 1
  anspruchBis = 30
  anspruchstage = 30
  tageImMonat = 30
  /** parts of the month between which something changes; 1 where nothing does */
  abschnitte = 1
  /** first day and calendar days of each part */
  readonly abschnittTag = new Int32Array(64)
  readonly abschnittTage = new Int32Array(64)
  /** number of Bedarfsgemeinschaften; the first is that of the first person */
  bgs = 0
  koepfe = 0
  /** heads in each part of the month */
  readonly koepfeIm = new Int32Array(64)
  /** housing need of a head of the Bedarfsgemeinschaft under way in each part of the month, cents */
  readonly kopfteilIm = new Float64Array(64)
  /** bits of `H` and `H2` */
  hinweise = 0
  hinweise2 = 0
  /** texts in `hinweise-einkommen.ts` and `hinweise-bedarf.ts` */
  hinweiseEinkommen = 0
  hinweiseBedarf = 0
  /** bits of `HB` that the last round of sec. 22 found for the Bedarfsgemeinschaft under way */
  hinweiseUnterkunft = 0
  /** income of the adults beyond all needs of the Bedarfsgemeinschaft of the last run */
  ueberschuss = 0
  readonly werte = new Float64Array(256)

  constructor(recht: Recht) {
    this.recht = recht
  }

  person(i: number): PersonLage {
    // the pool holds every index below `anzahl`
    return this.personen[i] as PersonLage
  }

  /** A cleared sheet for the next case, with room for that many persons. */
  beginne(recht: Recht, anzahl: number): void {
    this.recht = recht
    this.spur = null
    this.anzahl = anzahl
    this.postenAnzahl = 0
    this.gegenstaendeAnzahl = 0
    this.hinweise = 0
    this.hinweise2 = 0
    this.hinweiseEinkommen = 0
    this.hinweiseBedarf = 0
    this.tageImMonat = tageImMonat(recht.monat)
    this.anspruchVon = 1
    this.anspruchBis = this.tageImMonat
    this.anspruchstage = 30
    while (this.personen.length < anzahl) {
      const neu = new PersonLage()
      neu.i = this.personen.length
      this.personen.push(neu)
    }
  }

  neuerPosten(): Posten {
    if (this.postenAnzahl === this.posten.length) this.posten.push(new Posten())
    return this.posten[this.postenAnzahl++] as Posten
  }

  neuerGegenstand(): Gegenstand {
    if (this.gegenstaendeAnzahl === this.gegenstaende.length) this.gegenstaende.push(new Gegenstand())
    return this.gegenstaende[this.gegenstaendeAnzahl++] as Gegenstand
  }
}

/** Path of a person in the case file; relatives outside the Bedarfsgemeinschaft follow the persons. */
export function pfad(l: Lage, p: PersonLage): string {
  return p.i < l.anzahl ? `personen[${p.i}]` : `haushaltsangehoerige[${p.i - l.anzahl}]`
}

import { Ausschluss, type PersonLage } from './lage.ts'

/** Amounts of one person as a state of the household gives them, cents. */
export type Betraege = {
  stufe: number
  regelbedarf: number
  mehrbedarf: number
  unterkunft: number
  freibetrag: number
  bereinigt: number
  angerechnet: number
  minderung: number
  leistung: number
  bildung: number
  sofortzuschlag: number
  kommuneLeistung: number
  einmalbedarf: number
  versicherung: number
  aufrechnung: number
  offen: number
  /** what of the need, the set-off income and the housing counts in the totals of the case */
  gesamtbedarf: number
  gesamtAngerechnet: number
  gesamtUnterkunft: number
}

/** Copies the amounts of a person off the sheet; persons outside the household have none. */
export function betraegeVon(p: PersonLage, berechtigt: boolean): Betraege {
  if (p.bg < 0) return ohne(p)
  const mitAnspruch = berechtigt && !p.ausgeschieden && p.ausschluss === Ausschluss.keiner
  const auszubildend = berechtigt && p.ausschluss === Ausschluss.ausbildung
  // the grant of sec. 27 (2) is what is open and what the distribution took of it
  const zuschuss = auszubildend ? p.offen + p.angerechnet : 0
  return {
    stufe: p.stufe,
    regelbedarf: p.regelbedarf,
    mehrbedarf: p.mehrbedarf,
    unterkunft: p.unterkunft,
    freibetrag: p.freibetrag,
    bereinigt: p.bereinigt,
    angerechnet: p.angerechnet,
    minderung: p.minderung,
    leistung: p.leistung,
    bildung: p.bildung,
    sofortzuschlag: p.sofortzuschlag,
    kommuneLeistung: p.kommune - p.bildung - p.einmalbedarf,
    einmalbedarf: p.einmalbedarf,
    versicherung: p.versicherung,
    aufrechnung: p.aufrechnung,
    offen: p.offen,
    gesamtbedarf: mitAnspruch ? p.bedarf : zuschuss,
    gesamtAngerechnet: mitAnspruch || auszubildend ? p.angerechnet : 0,
    gesamtUnterkunft: mitAnspruch ? p.unterkunft : 0,
  }
}

function ohne(p: PersonLage): Betraege {
  return {
    stufe: p.stufe,
    regelbedarf: 0,
    mehrbedarf: 0,
    unterkunft: 0,
    freibetrag: 0,
    bereinigt: 0,
    angerechnet: 0,
    minderung: 0,
    leistung: 0,
    bildung: 0,
    sofortzuschlag: 0,
    kommuneLeistung: 0,
    einmalbedarf: 0,
    versicherung: 0,
    aufrechnung: 0,
    offen: 0,
    gesamtbedarf: 0,
    gesamtAngerechnet: 0,
    gesamtUnterkunft: 0,
  }
}

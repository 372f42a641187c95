import type { Knoten } from './grundlage/nachweis.ts'

/** Version of the rules and parameters; stands in each result and each notice. */
export const rechtsstand = 'tragwerk-recht 1.0.0, Gesetzesstand 2026-08-19'

/** The result `ergebnis/v1`. Money in euros per month; `docs/falldatei.md` says what each key means. */
export type Ergebnis = {
  schema: 'ergebnis/v1'
  id: string
  monat: string
  rechtsstand: string
  hilfebeduerftig: boolean
  gesamtbedarf: number
  anrechenbaresEinkommen: number
  anspruch: number
  unterkunftAnerkannt: number
  kostentraeger: { bund: number; kommune: number }
  personen: Record<string, PersonErgebnis>
  hinweise: Hinweis[]
  /** root of the reasoning; only where it was asked for. In memory money is integer cents, `alsJson` turns it into euros. */
  begruendung?: Knoten
}

export type PersonErgebnis = {
  regelbedarfsstufe: number
  regelbedarf: number
  mehrbedarf: number
  sofortzuschlag: number
  unterkunft: number
  bedarf: number
  freibetragErwerb: number
  bereinigtesEinkommen: number
  anrechenbaresEinkommen: number
  minderung: number
  vermoegensfreibetrag: number
  leistung: number
  bildungTeilhabe: number
  /** leistung + bildungTeilhabe + sofortzuschlag + erstausstattung + zuschussVersicherung */
  anspruch: number
  /** sec. 24 (3) and sec. 26, as the case states them; loans of sec. 24 are paid beside the claim */
  erstausstattung: number
  zuschussVersicherung: number
  darlehen: number
  /** part of the claim borne by the Bund and by the Kommune (sec. 6, sec. 46); together the `anspruch` */
  bund: number
  kommune: number
  /** withheld from the `anspruch` by set-off and loan instalments (secs. 42a, 43) */
  aufrechnung: number
}

/** Something the reader of a result must know: an open legal question, an unchecked value, a benefit to apply for elsewhere. */
export type Hinweis = { art: string; satz: string; fundstelle: string }

/** What the data shows when a case cannot be computed faithfully. */
export type FehlerArt =
  | 'format' // not a case file: wrong type, unknown field, impossible date
  | 'widerspruch' // statements that exclude each other
  | 'angaben-fehlen' // a fact without which the law cannot be applied
  | 'recht-nicht-gepflegt' // the month or a parameter lies outside the kept periods
  | 'nicht-berechenbar' // a rule that this version does not know

export type Fehler = {
  schema: 'fehler/v1'
  /** id of the case, null where the file has none */
  id: string | null
  fehler: {
    art: FehlerArt
    /** one German sentence that says what is the matter and what helps */
    satz: string
    /** paths of the fields concerned, `personen[0].partner` */
    felder: string[]
    /** every single finding with its own sentence; at least one */
    meldungen: { feld: string; satz: string }[]
  }
}

// The law of integration into work (secs. 16 to 16k SGB II with SGB III): who may get what, how much, how long, and what comes back.
export * from './antrag.ts'
export { berechneFoerderung } from './berechne.ts'
export * from './ergebnis.ts'
export * from './fakten.ts'
export { faktnamen } from './faktnamen.ts'
export * from './instrumente.ts'
export * from './kennzahlen.ts'
export * from './kennzahlen-liste.ts'
export { type Arbeitslosigkeit, arbeitslosigkeitAm, istLangzeitarbeitslos } from './langzeitarbeitslos.ts'
export { istLangzeitbezieher, leistungsmonate, monateImFenster } from './langzeitbezug.ts'
export {
  type Anwesenheit,
  anwesenheiten,
  type Bewertung,
  bewerteMeldung,
  ersterTagDanach,
  type Grund,
  type Grundstand,
  grundstaende,
  type Meldezweck,
  type Meldung,
  meldezwecke,
  nachweisfrist,
  rueckschauVorgabe,
  type Zaehlung,
  zweifelAnArbeitsunfaehigkeit,
} from './meldung.ts'
export { type Ende, endeNachErfuellung, endeOhneStelle, nachPersoenlichemErscheinen } from './minderung-ende.ts'
export { type Entscheidungsvorschlag, type Folge, schlageFolgeVor } from './minderung-entscheidung.ts'
export { type Anhoerung, type Entscheidungslage, type Ereignis, type Ereignisart, type Geltend, type Pflicht, pflichten } from './minderung-lage.ts'
export type { Minderungsmonat } from './minderung-monate.ts'
export { hoechstanteil16f } from './p16f-freie-foerderung.ts'
export { gruppenNach } from './p88-eingliederungszuschuss.ts'
export { pruefeFoerderung } from './pruefe.ts'
export { type Beendigungsgrund, beendigungsgruende, berechneRueckzahlung, type Rueckzahlungsfakten } from './rueckzahlung.ts'
export {
  type Ausloeser,
  ausloeser,
  type Mitwirkung,
  mitwirkungen,
  pruefeVerpflichtung,
  type Verlangt,
  type Verpflichtungslage,
} from './verpflichtung.ts'
export * from './zaehlregeln.ts'
export { passtIn16d, type Zeitkonto, type Zeitmenge, zeitkonto16d } from './zeitkonto-16d.ts'

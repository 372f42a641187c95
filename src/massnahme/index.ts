export { schliesseMonat } from './abschluss.ts'
export { type Anbieter, anbieterVon, findAnbieter, legeAnbieterAn, listeAnbieter, verbindeKonto } from './anbieter.ts'
export { anwesendeStunden, type Tageseintrag } from './anwesenheit.ts'
export { anbieterApi } from './api.ts'
export { schreibeBericht } from './bericht.ts'
export { massnahmeErgebnis } from './ergebnis.ts'
export { kurstage } from './kalender.ts'
export {
  findMassnahme,
  legeDurchgangAn,
  legeMassnahmeAn,
  liesDurchgaenge,
  listeMassnahmen,
  type Massnahme,
  type NeueMassnahme,
  type NeuerDurchgang,
} from './katalog.ts'
export { type MeineMassnahme, meineMassnahmen } from './meine.ts'
export { meldeAnwesenheit } from './melde-anwesenheit.ts'
export { aendereRechnung, beginneRechnung, reicheRechnungEin } from './rechnung.ts'
export { findRechnung } from './rechnung-lesen.ts'
export { gibRechnungFrei, gibRechnungZurueck, pruefeRechnung } from './rechnung-pruefen.ts'
export { findTeilnahme, type Teilnahme, teilnahmenVon } from './teilnahme.ts'
export { texte as massnahmeTexte } from './texte/index.ts'
export { type Fruehere, uebernimmFruehere } from './uebernehmen.ts'
export { gibUrteil } from './urteil.ts'
export { beantworteAngebot, meldeVerlauf } from './verlauf.ts'
export { weiseZu, type Zuweisung } from './zuweisen.ts'

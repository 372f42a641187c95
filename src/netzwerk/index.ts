// tables for spreadsheets

// working groups and cooperation
export { macheBekannt } from './bekanntmachung.ts'
export { gibHeraus, teile } from './bibliothek.ts'
export { type Eintragsdaten, eintragSchema } from './bibliothek-art.ts'
export { alsTabelle } from './csv.ts'
export { aendereEigene, legeEigeneAn, merkeGeteilt, uebernimm } from './eigene-vorlage.ts'
export type { Ergebnis } from './ergebnis.ts'
export { netzwerkAuftraege } from './erinnerung.ts'
export { beantworte, nimmAntwortAn, stelleFrage } from './frage.ts'
export { gruendeGremium, liesHaeuser, nimmAuf } from './gremium.ts'
// joint brand
export {
  einwandGegenFarbe,
  type Kampagnendaten,
  type Kampagnenstand,
  type LogoArt,
  logoArten,
  type NeueKampagne,
} from './kampagne.ts'
export { findKampagne, type HerausgegebeneKampagne, herausgegebeneKampagnen, type Kampagne, kampagnenstand, liesKampagnen } from './kampagne-lesen.ts'
export { beendeKampagne, gibKampagneHeraus, legeKampagneAn, schreibeKampagne } from './kampagne-schreiben.ts'
export type { ImNetz } from './mensch.ts'
export { fasseBeschluss, gehProtokoll, gibAufgabe, speichereProtokoll } from './protokoll.ts'
export { antworte, ladeEin, planeSitzung, setzeAufTagesordnung } from './sitzung.ts'
export { kampagneTexte } from './texte/kampagne.ts'
export { stelleUmfrage, stimmeAb } from './umfrage.ts'
export { legeUnterlageAb } from './unterlage.ts'
export { pruefeUnterlage } from './unterlage-pruefung.ts'
// directory and comparison
export { beauftrageLieferung, lieferAuftraege } from './vergleich-auftrag.ts'
export type { NeuerWert } from './vergleich-csv.ts'
export { lieseEin } from './vergleich-einlesen.ts'
export { liesKennzahlen } from './vergleich-katalog.ts'
export type { Kennzahl } from './vergleich-modell.ts'
export { type Eigenzahlen, merkeAn, schreibeKennzahl } from './vergleich-pflegen.ts'
export { verzeichnisBefehl } from './verzeichnis-befehl.ts'
export { ladeVerzeichnis, mitgelieferteListe } from './verzeichnis-laden.ts'
export { schreibeKontakt, verbindeHaus } from './verzeichnis-pflegen.ts'

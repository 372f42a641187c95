// tables for spreadsheets
export { alsTabelle } from './csv.ts'
// joint brand
export {
  einwandGegenFarbe,
  farbrollen,
  type Kampagnendaten,
  type Kampagnenstand,
  kampagneSchema,
  type LogoArt,
  logoArten,
  type NeueKampagne,
} from './kampagne.ts'
export { findKampagne, type HerausgegebeneKampagne, herausgegebeneKampagnen, type Kampagne, kampagnenstand, liesKampagnen } from './kampagne-lesen.ts'
export { beendeKampagne, gibKampagneHeraus, legeKampagneAn, schreibeKampagne } from './kampagne-schreiben.ts'
export { kampagneTexte } from './texte/kampagne.ts'
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

export { type Anlass, anlaesse } from './anlaesse.ts'
export { type Anschrift, pruefeAnschrift } from './anschrift.ts'
export { befehle } from './befehle.ts'
export { type BescheidGanz, type Bescheidzeile, findBescheid, liesBescheide, liesBescheidPdf } from './bescheide.ts'
export { type Bewilligungszeitraum, bewilligungszeitraum } from './bewilligungszeitraum.ts'
export { type Posten, postenVon } from './blatt.ts'
export { druckauftraege, gibAuf } from './druck.ts'
export { findEntwurf, offenerEntwurf } from './entwuerfe.ts'
export { type Eingabe, entwirfBescheid } from './entwurf.ts'
export { aendereEntwurf, beginneEntwurf, gibZurueck, reicheEin, type Vorgabe, verwirf, ziehZurueck } from './entwurf-bearbeiten.ts'
export { type Erlassteile, erlasse, type Gesehen } from './erlassen.ts'
export type { BescheidFehler } from './errors.ts'
export { beginnDesNeuesten, type Geltend, geltendeMonate } from './geltend.ts'
export { type Gruppe, gruppiereMonate } from './gruppen.ts'
export { lesefassung } from './lesefassung.ts'
export type { Bescheid } from './model.ts'
export type { Monat } from './monat.ts'
export type { Pruefbericht } from './pruefbericht.ts'
export { pruefeBescheid } from './pruefung.ts'
export { rechneMonate } from './rechne.ts'
export { erfasseRechtsbehelf, liesRechtsbehelfe } from './rechtsbehelfe.ts'
export { oeffentlicherSchluessel } from './schluessel.ts'
export { setzeBescheid } from './setze.ts'
export { verfuegungenFuer } from './verfuegung-ansicht.ts'
export type { Verfuegungsart } from './verfuegung-arten.ts'
export {
  aendereVerfuegung,
  beginneVerfuegung,
  gibVerfuegungZurueck,
  type NeueVerfuegung,
  reicheVerfuegungEin,
  type VerfuegungBegonnen,
  type Verfuegungsfolgen,
  verwirfVerfuegung,
  ziehVerfuegungZurueck,
} from './verfuegung-bearbeiten.ts'
export { findVerfuegungEntwurf, offenerVerfuegungEntwurf, type VerfuegungEntwurf } from './verfuegung-entwurf.ts'
export { erlasseVerfuegung, type VerfuegungErlassen, type VerfuegungErlassteile } from './verfuegung-erlassen.ts'
export type { Verfuegungsempfaenger, Verfuegungsinhalt } from './verfuegung-inhalt.ts'
export { elektronischAn } from './verfuegung-zustellung.ts'
export { findVerfuegung, liesVerfuegungen, liesVerfuegungPdf, type VerfuegungGanz, type Verfuegungszeile } from './verfuegungen.ts'
export { type Blatt, blattVon, type Vergleich, vergleiche } from './vergleich.ts'
export { type Wissenswunsch, wasFehlt } from './was-fehlt.ts'
export { faelleDesZeitraums } from './zeitraum.ts'
export { type Rechenmonat, rechneZeitraum } from './zeitraum-rechnen.ts'
export { bescheidPost } from './zustellung.ts'
export { beauftrageZustellungNachsehen, bescheidAuftraege } from './zustellung-nachsehen.ts'

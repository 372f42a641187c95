export {
  type AnordnungQuelle,
  type AnordnungStand,
  type Anordnungszeile,
  anordnungenVon,
  istZahlbareIban,
  type NeueAnordnung,
  ordneAn,
  type Storniert,
  storniere,
} from './anordnung.ts'
export { type Ausgabe, ausgaben } from './ausgaben.ts'
export { bucheBescheid } from './buche.ts'
export {
  type Buchungszeile,
  buchungenVon,
  type Fallzahlung,
  type Monatsstand,
  type NaechsteZahlung,
  naechsteZahlung,
  standDerMonate,
  zahlungenVon,
} from './fallzahlungen.ts'
export {
  eingaengeVon,
  erhebeForderung,
  type Forderungszeile,
  forderungenVon,
  type NeueForderung,
  nimmEingangZurueck,
  type Verbucht,
  verbucheEingang,
} from './forderung.ts'
export { gibZahllaufFrei, liesZahllaufDatei, verwirfZahllauf, type ZahllaufNichtFrei } from './freigeben.ts'
export { type LaufAnsicht, liesZahllauf } from './lesen.ts'
export type { EmpfaengerArt, Kostentraeger, Leistung } from './model.ts'
export { stelleZahllaufZusammen, type ZahllaufNichtErstellt } from './zusammenstellen.ts'

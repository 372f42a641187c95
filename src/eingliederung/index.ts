export { katalogBefehl } from './begriffe/befehl.ts'
export { type Begriff, type Begriffsart, begriffsname, findBegriff, sucheBegriffe } from './begriffe/suche.ts'
export {
  alsProfilwert,
  felder,
  findeFeld,
  type Klasse,
  type Profilfeld,
  type Profilwert,
  statusGruende,
  wochentage,
} from './felder.ts'
export { alterAm, gewaehltePerson, leuteDesFalls, type Mensch } from './leute.ts'
export { davon, erste, liesProfil, type Profilangabe } from './profil.ts'
export { beendeProfil, erfasseProfil, type NeueProfilangabe, nimmProfilZurueck } from './profil-erfassen.ts'
export { type Kurzangabe, type Kurzprofil, liesProfileVieler, zaehleProfilzeilen } from './profile-vieler.ts'
export { ohneGesundheit, type Sicht, sichtVon } from './sicht.ts'
export { langzeitarbeitslosSeit, type Statusspanne, statusSpannen } from './status.ts'

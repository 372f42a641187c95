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
export { ohneGesundheit, type Sicht, sichtVon } from './sicht.ts'
export { langzeitarbeitslosSeit, type Statusspanne, statusSpannen } from './status.ts'

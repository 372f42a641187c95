// directory and comparison
export { verzeichnisBefehl } from './verzeichnis-befehl.ts'
export { ladeVerzeichnis } from './verzeichnis-laden.ts'
// joint brand
export {
  einwandGegenFarbe,
  farbrollen,
  kampagneSchema,
  type Kampagnendaten,
  type Kampagnenstand,
  type LogoArt,
  logoArten,
  type NeueKampagne,
} from './kampagne.ts'
export { findKampagne, type HerausgegebeneKampagne, herausgegebeneKampagnen, type Kampagne, kampagnenstand, liesKampagnen } from './kampagne-lesen.ts'
export { beendeKampagne, gibKampagneHeraus, legeKampagneAn, schreibeKampagne } from './kampagne-schreiben.ts'
export { kampagneTexte } from './texte/kampagne.ts'

export { type Farbe, farbtonAbstand, istFarbe, kontrast, naechsteMitKontrast } from './farbe.ts'

export { type Formularfeld, macheAusfuellbar } from './ausfuellbar.ts'
export { type Drehung, drehungen, type Pdfpruefung, pruefePdf, type Seitenbild, zeichneSeite } from './bild.ts'
export {
  type Gelesen,
  type Grenzen,
  grenzen,
  type LeseHindernis,
  type Leser,
  liesPdf,
  mitLeser,
  type PdfInhalt,
  type PdfSeite,
  type Textstueck,
} from './lesen.ts'
export { type Anhang, type Auftrag, type Satz, setzePdf } from './setzen.ts'

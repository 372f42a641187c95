export { dokumentEndungen } from './dateien.ts'
export { alterIm, type Gelesen, liesBetrag, liesDatum, liesGeburt, liesGroesse, liesMonat, liesZahl } from './lesen.ts'
export { tabellentext } from './tabellentext.ts'

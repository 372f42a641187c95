export { alterIm, type Gelesen, liesBetrag, liesDatum, liesGeburt, liesGroesse, liesMonat, liesZahl } from './lesen.ts'

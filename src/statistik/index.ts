export { type Eigenzahlen, zaehleEigene } from './eigenzahlen.ts'
export { monateVonBis, monatPlus } from './monatsreihe.ts'
export { lieseVorgeschichteEin, liesVorgeschichten } from './vorgeschichte.ts'

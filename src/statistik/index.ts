export { type Eigenzahlen, zaehleEigene } from './eigenzahlen.ts'

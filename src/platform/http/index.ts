export { anwendung } from './anwendung.ts'
export { lausche } from './start.ts'
export { adresseKontext, type Umfeld, umfeldKontext } from './umfeld.ts'

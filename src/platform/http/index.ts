export { anwendung } from './anwendung.ts'
export { lausche } from './start.ts'
export { type Umfeld, umfeldKontext } from './umfeld.ts'

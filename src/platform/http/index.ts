export { anwendung } from './anwendung.ts'
export { inhaltsRichtlinie } from './kopfzeilen.ts'
export { lausche } from './start.ts'
export { type TraegerImKopf, traegerKontext } from './traeger-kontext.ts'

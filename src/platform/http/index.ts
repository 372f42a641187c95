export { anwendung } from './anwendung.ts'
export { lausche } from './start.ts'
export { traegerKontext } from './traeger-kontext.ts'

export { sicherungBefehle } from './befehle.ts'
export { sichere } from './sichern.ts'
export { stelleWiederHer } from './wiederherstellen.ts'

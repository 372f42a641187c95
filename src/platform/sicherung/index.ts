export { sicherungBefehle } from './befehle.ts'
export { Verweigert } from './form.ts'
export { sichere } from './sichern.ts'
export { stelleWiederHer } from './wiederherstellen.ts'

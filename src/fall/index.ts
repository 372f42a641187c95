export { erstelleApi } from './api.ts'
export { befehle } from './befehle/index.ts'
export { imMonat, liesFalldateien } from './lesen.ts'
export { pruefeFalldatei } from './pruefung.ts'

export { type Db, forTraeger, type Ort, openDb, type TraegerDb } from './db.ts'
export { DatenordnerBelegt } from './sperre.ts'
export { findTraeger, type Traeger } from './traeger.ts'
export { legeTraegerAn } from './traeger-anlegen.ts'

export { type Db, forTraeger, openDb } from './db.ts'
export { DatenordnerBelegt } from './sperre.ts'
export { findTraeger, type Traeger } from './traeger.ts'

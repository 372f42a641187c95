export { type Db, forTraeger, openDb, type TraegerDb } from './db.ts'
export type { Schema } from './schema.ts'
export { DatenordnerBelegt } from './sperre.ts'
export { findTraeger, type Traeger } from './traeger.ts'

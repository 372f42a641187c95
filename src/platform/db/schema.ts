import type { ColumnType } from 'kysely'

/** The tables as queries see them (camelCase); a test compares them with the migrated database. */
export type Schema = {
  traeger: TraegerTable
}

type Angelegt = ColumnType<Temporal.Instant, never, never>

type TraegerTable = {
  traegerId: ColumnType<string, string, never>
  kuerzel: string
  kurzname: string
  name: string
  koerperschaft: string
  gebiet: string
  land: string
  strasse: string
  plz: string
  ort: string
  telefon: string
  email: string
  webseite: string
  akzent: string
  uebungsdaten: boolean
  angelegtAm: Angelegt
}

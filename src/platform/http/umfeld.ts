import { createContext } from 'react-router'
import type { Uhr } from '../clock/index.ts'
import type { Db, Traeger } from '../db/index.ts'
import type { Tresor } from '../tresor/index.ts'

/** What pages and jobs work with; made once at the start. */
export type Umfeld = Readonly<{
  db: Db
  /** the Träger this installation speaks for */
  traeger: Traeger
  uhr: Uhr
  tresor: Tresor
}>

/** Handed to the pages with each request. */
export const umfeldKontext = createContext<Umfeld>()

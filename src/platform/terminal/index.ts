export { leseArgumente } from './argumente.ts'
export { type Befehl, FalscherAufruf, type Rueckgabe, type Terminal } from './befehl.ts'

export { feiertagAm, werktageNach } from './feiertage.ts'
export { alsIcs, type Icseintrag, type Icsmethode } from './ics.ts'

export { alsCsv, type Zugriffszeile, zeitInDeutschland, zugriffeAuf } from './auskunft.ts'
export { befehlProtokoll } from './befehl-protokoll.ts'
export { type Kettenpruefung, type Kopf, pruefeKette } from './kette.ts'
export { type Eintrag, type Handlung, protokolliere } from './protokoll.ts'

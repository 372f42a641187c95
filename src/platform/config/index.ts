export { befehlDatenbank } from './befehl-datenbank.ts'
export { type Config, ortVon, readConfig } from './config.ts'
export { mitDatenbank } from './mit-datenbank.ts'

export { type Config, readConfig } from './config.ts'
export { mitDatenbank } from './mit-datenbank.ts'

export { type Config, type ConfigFehler, readConfig } from './config.ts'

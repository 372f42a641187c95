export { oeffneTresor, type Tresor, tresorMit } from './tresor.ts'

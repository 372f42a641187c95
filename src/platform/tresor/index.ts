export { oeffneTresor, type Tresor } from './tresor.ts'

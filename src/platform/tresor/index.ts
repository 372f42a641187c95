export { kennungDesSchluessels, oeffneTresor, type Tresor, tresorMit } from './tresor.ts'

export { saeeHaushalte } from './saeen.ts'

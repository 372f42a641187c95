export { saeeOeffentliches } from './oeffentliches.ts'
export { saeeHaushalte } from './saeen.ts'
export type { Wegkontext } from './weg-kontext.ts'
export { saeeWege, wegkontext } from './wege.ts'

export { saeeOeffentliches } from './oeffentliches.ts'
export { saeeHaushalte } from './saeen.ts'
export { saeeWege } from './wege.ts'

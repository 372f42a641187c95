import { laender } from './laender.ts'

/** Name of a Land by its ISO 3166-2 code, as a Träger has it: `DE-ST`. */
export const landnamen: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(laender).map(([kurz, name]) => [`DE-${kurz}`, name]))

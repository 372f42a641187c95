import { artNamen } from './texte/personal.ts'

/** `Änderungsbescheid` */
export function artName(art: string): string {
  return artNamen[art] ?? art
}

import type { Fundstelle } from '../grundlage/einheit.ts'

export function sgb3(stelle: string): Fundstelle {
  return { gesetz: 'SGB III', stelle }
}
export function esgv(stelle: string): Fundstelle {
  return { gesetz: 'ESGV', stelle }
}

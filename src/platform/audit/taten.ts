import type { Sprache } from '../sprache/index.ts'
import { bereicheDe, bereicheEn, tatenDe, tatenEn } from './texte/taten.ts'

const worte = { de: { ...bereicheDe, ...tatenDe }, en: { ...bereicheEn, ...tatenEn } } as const

/** What was done, in words; undefined for an act that has no name. @param tat as in the record: `fall.lesen` */
export function tatName(tat: string, sprache: Sprache): string | undefined {
  const namen: Readonly<Record<string, string>> = sprache === 'en' ? worte.en : worte.de
  return namen[tat] ?? namen[tat.split('.')[0] ?? '']
}

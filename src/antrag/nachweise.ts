import type { Sprache } from '../platform/sprache/index.ts'
import type { NachweisCode } from './gespraech/typ.ts'
import { kontext, schritte, schrittId } from './gespraech.ts'
import { type Lage, nenne } from './lage.ts'
import { texte } from './texte/index.ts'

type Nachweistext = Readonly<{ name: string; geeignet: string; warum: string }>

/** The evidence there is, in the German of letters and of the workplace. */
export const nachweisTexte: Readonly<Record<NachweisCode, Nachweistext>> = texte('de').nachweise

/** Evidence that can be explained instead of shown. */
export type NachweisStand = 'offen' | 'hochgeladen' | 'bringe-ich' | 'habe-ich-nicht'

export type Nachweispunkt = Readonly<{
  /** code and person: `N-LOHNAB/p1` */
  id: string
  code: NachweisCode
  person: string
  titel: string
  geeignet: string
  warum: string
  stand: NachweisStand
  text: string
  /** names of what was uploaded */
  dateien: readonly string[]
  /** first page that asks for it */
  frage: string
}>

export type Dokumentname = Readonly<{ nachweis: string; name: string }>

/** Everything the answers ask evidence for, with what is there already (portal.md 4.4). Once per code and person. */
export function nachweise(lage: Lage, dokumente: readonly Dokumentname[], sprache: Sprache = 'de'): Nachweispunkt[] {
  const punkte = new Map<string, Nachweispunkt>()
  for (const s of schritte(lage)) {
    for (const code of s.seite.nachweise?.(kontext(s, lage)) ?? []) {
      const id = s.mensch === undefined ? code : `${code}/${s.mensch.id}`
      if (!punkte.has(id)) punkte.set(id, punkt(id, code, s.mensch, schrittId(s), lage, dokumente, sprache))
    }
  }
  return [...punkte.values()]
}

function punkt(
  id: string,
  code: NachweisCode,
  mensch: Lage['menschen'][number] | undefined,
  frage: string,
  lage: Lage,
  dokumente: readonly Dokumentname[],
  sprache: Sprache,
): Nachweispunkt {
  const alle: typeof nachweisTexte = texte(sprache).nachweise
  const text = alle[code] ?? { name: code, geeignet: '', warum: '' }
  const dateien = dokumente.filter((d) => d.nachweis === id).map((d) => d.name)
  const gesagt = lage.antworten.nachweis?.[feldId(id)] ?? ''
  return {
    id,
    code,
    person: mensch?.id ?? '',
    titel: mensch && lage.menschen.length > 1 ? `${text.name}: ${nenne(mensch, sprache)}` : text.name,
    geeignet: text.geeignet,
    warum: text.warum,
    stand: dateien.length > 0 ? 'hochgeladen' : gesagt === 'bringe-ich' || gesagt === 'habe-ich-nicht' ? gesagt : 'offen',
    text: lage.antworten.nachweis?.[`${feldId(id)}-text`] ?? '',
    dateien,
    frage,
  }
}

/** `N-LOHNAB/p1` as the name of a field. */
export const feldId = (id: string): string => id.toLowerCase().replaceAll('/', '-')

/** What is still missing: nothing uploaded and nothing said. Never a reason to wait with sending. */
export const fehlendeNachweise = (lage: Lage, dokumente: readonly Dokumentname[]): Nachweispunkt[] =>
  nachweise(lage, dokumente).filter((p) => p.stand !== 'hochgeladen')

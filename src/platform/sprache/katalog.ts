import type { Sprache } from './sprache.ts'

/** What every language must bring: the same keys, texts for texts, functions for functions. A missing text does not compile. */
export type Gleich<T> = T extends string
  ? string
  : T extends (...a: infer A) => string
    ? (...a: A) => string
    : T extends (...a: infer A) => readonly string[]
      ? (...a: A) => readonly string[]
      : { readonly [K in keyof T]: Gleich<T[K]> }

/** Some of the words: plain German brings those that the German catalogue does not say plainly already. */
export type Teil<T> = T extends string | ((...a: never[]) => unknown) | readonly unknown[] ? T : { readonly [K in keyof T]?: Teil<T[K]> }

/** The words of one part of the product in all languages; English is whole, plain German lies over the German words. */
export function katalog<T extends object>(worte: Readonly<{ de: T; einfach: Teil<NoInfer<T>>; en: NoInfer<T> }>): (sprache: Sprache) => T {
  const alle: Readonly<Record<Sprache, T>> = { de: worte.de, einfach: ueberlagere(worte.de, worte.einfach), en: worte.en }
  return (sprache) => alle[sprache]
}

const istBlatt = (wert: unknown) => typeof wert !== 'object' || wert === null || Array.isArray(wert)

function ueberlagere<T extends object>(grund: T, darueber: Teil<T>): T {
  const paare = Object.entries(grund).map(([name, wert]) => {
    const neu: unknown = Reflect.get(darueber, name)
    return [name, neu === undefined ? wert : istBlatt(wert) ? neu : ueberlagere(wert, neu as Teil<typeof wert>)]
  })
  // keys of `darueber` alone (an option that plain German adds) have no place: the type allows none
  return Object.fromEntries(paare) as T
}

/** What every language must bring: the same keys, texts for texts, functions for functions. A missing text does not compile. */
export type Gleich<T> = T extends string
  ? string
  : T extends (...a: infer A) => string
    ? (...a: A) => string
    : T extends (...a: infer A) => readonly string[]
      ? (...a: A) => readonly string[]
      : { readonly [K in keyof T]: Gleich<T[K]> }

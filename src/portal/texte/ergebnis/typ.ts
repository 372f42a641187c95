/** Whom a sentence about pay means: the reader, the partner, or somebody with a name of the case. */
export type WerWort = 'sie' | 'partner' | Readonly<{ name: string }>

/** A household in numbers; amounts are written out already. */
export type HaushaltWort = Readonly<{
  erwachsene: number
  /** completed years of each child */
  kinder: readonly number[]
  wohnen: string | undefined
  eigentum: boolean
  /** gross pay of each job holder */
  loehne: readonly string[]
}>

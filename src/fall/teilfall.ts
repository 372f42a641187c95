import type { Falldatei } from '../recht/index.ts'

/** A case in which any value may be missing: what is left of one whose form is wrong in places. */
export type Teil<T> = T extends readonly (infer E)[]
  ? readonly (Teil<E> | undefined)[]
  : T extends object
    ? { readonly [K in keyof T]?: Teil<T[K]> | undefined }
    : T

export type Teilfall = Teil<Falldatei>
export type Teilperson = NonNullable<NonNullable<Teilfall['personen']>[number]>

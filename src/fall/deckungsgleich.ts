/**
 * `true` where two types have the same fields with the same values, whatever is `readonly`; else `never`. A check and the type it
 * promises are held together with `true satisfies Deckungsgleich<…>`: a field only one of them knows does not compile. The compiler
 * stops comparing a few levels down, so nested types are compared each by itself.
 */
export type Deckungsgleich<A, B> = [Genau<A>] extends [Genau<B>] ? ([Genau<B>] extends [Genau<A>] ? true : never) : never

type Genau<T> = T extends readonly (infer E)[] ? readonly Genau<E>[] : T extends object ? { readonly [K in keyof T]-?: [Genau<T[K]>] } : T

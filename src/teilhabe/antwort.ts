/** What a use case says: what came of it, or why it did not happen, in German sentences for who asked. */
export type Antwort<T = object> = (Readonly<{ ok: true }> & T) | Nein
export type Nein = Readonly<{ ok: false; saetze: readonly string[] }>

export const nein = (...saetze: readonly string[]): Nein => ({ ok: false, saetze })

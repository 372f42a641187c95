/** Outcome of a use case: a fault is a German sentence, with the field it belongs to where there is one. */
export type Fehler = Readonly<{ ok: false; satz: string; feld?: string }>
export type Ergebnis<T = unknown> = (Readonly<{ ok: true }> & T) | Fehler

export function fehler(satz: string, feld?: string): Fehler {
  return feld === undefined ? { ok: false, satz } : { ok: false, satz, feld }
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Ids come out of addresses and forms: the database would take anything else for a mistake of ours. */
export function istId(text: string | undefined | null): text is string {
  return typeof text === 'string' && uuid.test(text)
}

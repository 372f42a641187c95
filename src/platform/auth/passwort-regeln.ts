// Apart from the hashing: the pages name these rules, and a browser has no node:crypto.

/** At least this many characters; longer beats more complicated. */
export const PASSWORT_MINDESTENS = 12
/** Beyond it nobody types: a bound for the work of one sign-in. */
export const PASSWORT_HOECHSTENS = 512

/** What is wrong with a new password, in a sentence. */
export function einwandGegen(passwort: string, kennung: string): string | undefined {
  if (passwort.length < PASSWORT_MINDESTENS)
    return `Das Passwort braucht mindestens ${PASSWORT_MINDESTENS} Zeichen. Mehrere Wörter hintereinander sind gut.`
  if (passwort.length > PASSWORT_HOECHSTENS) return `Das Passwort darf höchstens ${PASSWORT_HOECHSTENS} Zeichen haben.`
  if (new Set(passwort).size < 5) return 'Das Passwort wiederholt zu wenige verschiedene Zeichen.'
  if (kennung !== '' && passwort.toLowerCase().includes(kennung)) return 'Das Passwort darf die Kennung nicht enthalten.'
  return undefined
}

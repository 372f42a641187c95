const VARIABLE = /\{([a-z][A-Za-z0-9]*)\}/g

/** Names of the figures that a text uses. */
export function groessenIn(text: string): string[] {
  return [...new Set([...text.matchAll(VARIABLE)].map((t) => t[1] ?? ''))]
}

/**
 * Puts the figures into a text.
 *
 * @param ersatz what stands where none is valid; texts are not published with such a place, but a figure may run out later
 */
export function setzeEin(
  text: string,
  groessen: ReadonlyMap<string, Readonly<{ wert: string }>>,
  ersatz: (name: string) => string = () => '…',
): Readonly<{ text: string; fehlend: readonly string[] }> {
  const fehlend = groessenIn(text).filter((name) => !groessen.has(name))
  return { text: text.replace(VARIABLE, (_, name: string) => groessen.get(name)?.wert ?? ersatz(name)), fehlend }
}

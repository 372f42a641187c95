/** Address of the list with some filters changed; an empty value takes one away. A changed filter leads to the first page. */
export function filteradresse(suche: URLSearchParams, neu: Readonly<Record<string, string>>): string {
  const s = new URLSearchParams(suche)
  s.delete('seite')
  for (const [name, wert] of Object.entries(neu)) {
    if (wert === '') s.delete(name)
    else s.set(name, wert)
  }
  const text = s.toString()
  return text === '' ? '?' : `?${text}`
}

/** Endings that do not change what a German word means, longest first; what remains has four letters at least. */
const ENDUNGEN = ['ern', 'em', 'er', 'en', 'es', 'e', 's', 'n'] as const

/** Words that stand in every text. */
const LEER = new Set(
  'der die das den dem des ein eine einen einem einer und oder in im am an auf zu zum zur mit von vom fuer ist sind wir sie ich mein ihr ihre wie was wo wer the a an of to for and in is how my your you'.split(
    ' ',
  ),
)

/** As it is compared: small letters, umlauts as people type them without a German keyboard. */
export function gefaltet(wort: string): string {
  return wort
    .toLowerCase()
    .replaceAll('ä', 'ae')
    .replaceAll('ö', 'oe')
    .replaceAll('ü', 'ue')
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
}

/** Word by word, without signs; `§ 22` stays findable as 22. */
export function worteIn(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? []
}

/** What of a word is kept for comparing; null for one that says nothing. */
export function stamm(wort: string): string | null {
  const klein = gefaltet(wort)
  if (LEER.has(klein)) return null
  const endung = ENDUNGEN.find((e) => klein.endsWith(e) && klein.length - e.length >= 4)
  return endung === undefined ? klein : klein.slice(0, -endung.length)
}

const KURZ = 5

/** The later parts of a long word, so that „Grenze“ finds „Mietobergrenze“: German writes as one word what others write as three. */
export function wortteile(wort: string): string[] {
  const ganz = stamm(wort)
  if (ganz === null || ganz.length < KURZ + 3) return []
  return Array.from({ length: ganz.length - KURZ - 2 }, (_, i) => ganz.slice(i + 3)).filter((t) => t.length >= KURZ)
}

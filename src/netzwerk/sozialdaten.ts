import { sozialdaten as t } from './texte/saetze.ts'

type Muster = Readonly<{ wonach: RegExp; satz: (treffer: string) => string }>

/** What files of clients look like; the network is for what houses know, never for whom they know. */
const muster: readonly Muster[] = [
  { wonach: /\bDE\s?\d{2}(?:\s?\d){18}\b/i, satz: () => t.iban },
  { wonach: /\b\d{5}\s?(?:BG|\/\/)\s?\d{5,8}\b/i, satz: t.bgNummer },
  { wonach: /\b(?:Az\.?|Aktenzeichen|Geschäftszeichen|Kundennummer|BG-Nummer)\s*:?\s*(?=[\w./-]*\d{4})[\w./-]{6,}/i, satz: t.aktenzeichen },
  { wonach: /(?<![\d.-])\d{2}-\d{6}(?![\d-])/, satz: t.aktenzeichen },
  { wonach: /\b\d{2}\s?(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}\s?[A-Z]\s?\d{3}\b/, satz: t.versicherung },
  // a name alone with a day may be a meeting; in brackets, and long ago, it is a birthday
  { wonach: /\p{Lu}\p{Ll}+[\s,]+\p{Lu}\p{Ll}+\s*\(\*?\s?(?:0?[1-9]|[12]\d|3[01])\.\s?(?:0?[1-9]|1[0-2])\.\s?(?:19\d\d|200\d)\)/u, satz: t.geburt },
  {
    wonach: /\p{Lu}\p{Ll}+[\s,]+\p{Lu}\p{Ll}+[\s,(]+(?:\*|geb\.|geboren)(?:\s+am)?\s*(?:0?[1-9]|[12]\d|3[01])\.\s?(?:0?[1-9]|1[0-2])\./u,
    satz: t.geburt,
  },
  { wonach: /(?:\bgeb\.|\bgeboren am|\bGeburtsdatum:?)\s*(?:0?[1-9]|[12]\d|3[01])\.\s?(?:0?[1-9]|1[0-2])\.\s?(?:19|20)\d{2}/, satz: t.geburt },
]

/**
 * Looks for what belongs into a case and not into the network: account numbers, file numbers, insurance numbers, people with a date of
 * birth. Decisions of courts are cited with spaces (B 4 AS 9/20 R) and pass.
 *
 * @returns a German sentence that refuses, or nothing
 */
export function verweigert(...texte: readonly string[]): string | undefined {
  for (const text of texte)
    for (const { wonach, satz } of muster) {
      const treffer = wonach.exec(text)?.[0]
      if (treffer !== undefined) return t.verweigert(satz(treffer.trim().slice(0, 60)))
    }
  return undefined
}

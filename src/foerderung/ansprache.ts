/** What the law says of „die Person“, as it is said to her: rules in their order, the first word of a sentence or after the verb. */
const regeln: readonly (readonly [RegExp, string])[] = [
  [/^Die Person ist von Arbeitslosigkeit bedroht und sucht /, 'Sie sind von Arbeitslosigkeit bedroht und suchen '],
  [/^Die Person arbeitet selbständig im Hauptberuf oder nimmt das auf\.$/, 'Sie arbeiten selbständig im Hauptberuf oder nehmen das auf.'],
  [/^Die Person ist /, 'Sie sind '],
  [/^Die Person hat /, 'Sie haben '],
  [/^Die Person sucht /, 'Sie suchen '],
  [/^Die Person arbeitet /, 'Sie arbeiten '],
  [/^Das Alter liegt /, 'Ihr Alter liegt '],
  [/\bhat die Person\b/, 'haben Sie'],
  [/\bwar die Person\b/, 'waren Sie'],
  [/\bund die Person ist weder\b/, 'und Sie sind weder'],
]

/** A sentence of a condition in a letter to the person herself; others stay as they are. */
export function anDiePerson(satz: string): string {
  return regeln.reduce((text, [was, wie]) => text.replace(was, wie), satz)
}

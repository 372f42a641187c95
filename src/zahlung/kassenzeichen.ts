/**
 * Creditor reference of ISO 11649: banks and programs of payers check it, so a mistyped one is noticed before it is sent.
 *
 * @param kern capital letters and digits, at most 21
 */
export function kassenzeichen(kern: string): string {
  return `RF${String(98 - rest(`${kern}RF00`)).padStart(2, '0')}${kern}`
}

/** Whether its check digits fit; spaces do not matter. */
export function istKassenzeichen(text: string): boolean {
  const z = text.replace(/\s/g, '').toUpperCase()
  return /^RF\d\d[A-Z0-9]{1,21}$/.test(z) && rest(z.slice(4) + z.slice(0, 4)) === 1
}

/** Modulo 97 with A = 10 to Z = 35, digit by digit. */
function rest(text: string): number {
  const ziffern = text.replace(/[A-Z]/g, (b) => String(b.charCodeAt(0) - 55))
  return [...ziffern].reduce((r, z) => (r * 10 + Number(z)) % 97, 0)
}

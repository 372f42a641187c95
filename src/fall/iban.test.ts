import { describe, expect, test } from 'vitest'
import { angabeArten } from './angabe-arten.ts'

const arten = [
  ['zahlung.konto', { kontoinhaber: 'Mira Muster (Übung)' }],
  ['zahlung.vermieter', { name: 'Wohnbau (Übung)', zweck: 'Miete' }],
  ['zahlung.energie', { name: 'Stadtwerke (Übung)', betrag: 65, zweck: 'Strom' }],
] as const

describe.each(arten)('the IBAN of %s', (art, rest) => {
  const lies = (iban: string) => {
    const gelesen = angabeArten.find((a) => a.art === art)?.schema.safeParse({ ...rest, iban })
    return gelesen?.success ? 'ok' : gelesen?.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join(' | ')
  }

  test.each(['DE02120300000000202051', 'AT611904300234573201', 'CH9300762011623852957'])('%s is taken', (iban) => {
    expect(lies(iban)).toBe('ok')
  })

  test.each([
    ['DE02120300000000202015', 'Prüfziffer'], // two digits swapped
    ['DE03120300000000202051', 'Prüfziffer'],
    ['DE0212030000000020205', 'Prüfziffer'], // one too short
    ['BR1500000000000010932840814P2', 'SEPA'],
    ['02120300000000202051', 'beginnt mit zwei Buchstaben'],
  ])('%s is refused with one sentence', (iban, wort) => {
    expect(lies(iban)).toMatch(new RegExp(`^iban: [^|]*${wort}[^|]*\\.$`))
  })
})

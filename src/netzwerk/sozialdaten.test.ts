import { describe, expect, test } from 'vitest'
import { verweigert } from './sozialdaten.ts'

describe('what belongs into a case is refused', () => {
  test.each([
    ['an account', 'Bitte an DE02 1203 0000 0000 2020 51 überweisen'],
    ['an account without spaces', 'iban: de02120300000000202051'],
    ['the number of a household', 'siehe 12345//0001234'],
    ['the same as BG', 'BG-Nummer 12345BG0001234'],
    ['a file number of this program', 'Im Fall 26-000123 ist strittig'],
    ['a file number by name', 'Az.: 510.12-4711/26'],
    ['an insurance number', 'RVNR 65 170839 J 008'.replaceAll(' ', '').replace('RVNR', '')],
    ['somebody with a date of birth', 'Frau Lena Birkner, geb. 24.03.1991, hat'],
    ['a name and a date', 'Birkner, Lena (24.03.1991)'],
    ['a date of birth', 'Geburtsdatum: 1.2.1980'],
  ])('%s', (_, text) => expect(verweigert('in Ordnung', text)).toContain('nicht in das Netzwerk'))
})

describe('what people write to each other passes', () => {
  test.each([
    'Die Sitzung ist am 24.03.2026 um 10:00 Uhr in Halle (Saale).',
    'BSG, Urteil vom 3.3.2009, B 4 AS 50/07 R',
    'Deutscher Landkreistag, 25.04.2013, und Stadt Essen (24.03.2026)',
    'Telefon 03943 58-3234, Fax 03943 58-3040',
    '104 von 404 Jobcentern, 1,5 Millionen Menschen, Postleitzahl 38855',
    'Aktenzeichen stehen künftig in der Betreffzeile.',
    '§ 22 Abs. 1 SGB II, in Kraft seit dem 01.07.2026',
    'IBAN des Vermieters (DE…) abfragen',
  ])('%s', (text) => expect(verweigert(text)).toBeUndefined())
})

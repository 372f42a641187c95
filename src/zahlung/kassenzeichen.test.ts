import { expect, test } from 'vitest'
import { istKassenzeichen, kassenzeichen } from './kassenzeichen.ts'

test('a reference has the check digits of ISO 11649', () => {
  expect(kassenzeichen('539007547034')).toBe('RF18539007547034') // example of the standard
  expect(istKassenzeichen(kassenzeichen('TW2026000001'))).toBe(true)
})

test('one wrong or swapped sign is noticed', () => {
  expect(istKassenzeichen('RF18 5390 0754 7034')).toBe(true)
  expect(istKassenzeichen('RF18 5390 0754 7035')).toBe(false)
  expect(istKassenzeichen('RF18 5390 0754 7304')).toBe(false)
  expect(istKassenzeichen('18539007547034')).toBe(false)
})

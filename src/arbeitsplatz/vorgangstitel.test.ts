import { expect, test } from 'vitest'
import { vorgangstitel } from './vorgangstitel.ts'

const wer = (...rollen: string[]) => ({ art: 'personal' as const, rollen })

test('the subject of a message is for those who may read it; others see that one came', () => {
  const v = { art: 'nachricht', titel: 'Nachricht: Schwangerschaft' } as const
  expect(vorgangstitel(wer('leistung'), v)).toBe(v.titel)
  expect(vorgangstitel(wer('fallmanagement'), v)).toBe(v.titel)
  for (const rolle of ['anordnung', 'widerspruch', 'pruefung', 'teilhabe']) expect(vorgangstitel(wer(rolle), v)).toBe('Nachricht')
})

test('who grants Bildung und Teilhabe does not read of certificates and missed appointments', () => {
  expect(vorgangstitel(wer('teilhabe'), { art: 'termin', titel: 'Bescheinigung von Uwe ansehen' })).toBe('Termin')
  expect(vorgangstitel(wer('teilhabe'), { art: 'pflicht', titel: 'Uwe hat einen Termin versäumt' })).not.toMatch(/Uwe/)
  expect(vorgangstitel(wer('leistung'), { art: 'pflicht', titel: 'Uwe hat einen Termin versäumt' })).toMatch(/Uwe/)
  expect(vorgangstitel(wer('teilhabe'), { art: 'teilhabe', titel: 'Ausflug' })).toBe('Ausflug')
})

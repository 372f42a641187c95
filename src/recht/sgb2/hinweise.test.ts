import { describe, expect, test } from 'vitest'
import { fall, hatHinweis, kind, person, rechneAus } from '../testhilfe.ts'
import { H, H2, hinweiseAus } from './hinweise.ts'
import { bedarfHinweise, HB } from './hinweise-bedarf.ts'
import { einkommenHinweise, HE } from './hinweise-einkommen.ts'

const alle = -1
const texte = [...hinweiseAus(alle, alle), ...bedarfHinweise(alle), ...einkommenHinweise(alle)]
const worte = [H, H2, HB, HE]

describe('hints', () => {
  test('each bit stands for one hint', () => {
    for (const wort of worte) expect(new Set(Object.values(wort)).size).toBe(Object.keys(wort).length)
    for (const bit of worte.flatMap((wort) => Object.values(wort))) expect(Math.log2(bit) % 1).toBe(0)
  })

  test('each hint has a text of its own and comes once', () => {
    expect(texte.length).toBe(worte.reduce((n, wort) => n + Object.keys(wort).length, 0))
    expect(new Set(texte.map((h) => h.satz)).size).toBe(texte.length)
    expect([...hinweiseAus(0, 0), ...bedarfHinweise(0), ...einkommenHinweise(0)]).toEqual([])
    expect(bedarfHinweise(HB.warmwasserZaehler).map((h) => h.fundstelle)).toEqual(['§ 21 Abs. 7 Satz 2, 3 SGB II'])
    expect(hinweiseAus(H.wechselmodell, H2.altersgrenze)).toHaveLength(2)
  })

  test.each(texte)('reads as German sentences with a source: $satz', ({ art, satz, fundstelle }) => {
    expect(satz).toMatch(/^[A-ZÄÖÜ].*\.$/)
    expect(satz).not.toMatch(/ {2}|\.\.|fuer|ueber|koenn|moeg|waer|haett|groess|\bBG\b|\bBWZ\b/)
    expect(fundstelle).toMatch(/^§ .*(SGB|GrusiGV|BKGG|BEEG|WoGG|Fassung bis \d\d\.\d\d\.\d{4})/)
    expect(art).toMatch(/^(offene-rechtsfrage|ungeprueft|weisung|pruefen|zahlung|folgemonat|rundung|recht|ausschluss|vorlaeufig)$/)
  })

  test('a plain case has none', () => {
    expect(rechneAus(fall({ personen: [person('p1')], unterkunft: { grundmiete: 400, angemessenBruttokalt: 500 } })).hinweise).toEqual([])
  })

  test('shown with no-break spaces', () => {
    const e = rechneAus(fall({ monat: '2026-06', personen: [person('p1'), kind('k1', '2020-01-01', { anwesenheitAnteil: { tage: 15, von: 30 } })] }))
    expect(hatHinweis(e, 'die Grenze von 60 % der Tage')).toBe(true)
    expect(e.hinweise.map((h) => h.satz).join()).toContain('60\u00a0%')
  })
})

describe('§ 22 Abs. 7 SGB II, payment to the landlord', () => {
  const mit = (betrag: number) =>
    rechneAus(
      fall({ personen: [person('p1', { einkommen: [{ art: 'arbeitslosengeld', betrag }] })], unterkunft: { grundmiete: 400, direktzahlung: true } }),
    )

  test('is announced where housing is paid, and only there', () => {
    expect(hatHinweis(mit(0), 'an den Vermieter')).toBe(true)
    expect(hatHinweis(mit(992), 'an den Vermieter')).toBe(true) // 963 − 962
    expect(hatHinweis(mit(992.99), 'an den Vermieter')).toBe(true)
    expect(hatHinweis(mit(993), 'an den Vermieter')).toBe(false)
    expect(hatHinweis(rechneAus(fall({ unterkunft: { grundmiete: 400 } })), 'an den Vermieter')).toBe(false)
  })
})

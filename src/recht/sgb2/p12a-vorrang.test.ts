import { describe, expect, test } from 'vitest'
import type { Einkommen, Falldatei } from '../index.ts'
import { fall, kind, paar, person, rechneAus } from '../testhilfe.ts'

const lohn = (brutto: number, netto: number): Einkommen => ({ art: 'erwerb', brutto, netto })
const kindergeld: Einkommen = { art: 'kindergeld', betrag: 259 }

/** The hint at Kinderzuschlag, undefined where none is given. */
function hinweis(teil: Partial<Falldatei>): string | undefined {
  return rechneAus(fall({ monat: '2026-08', unterkunft: { grundmiete: 510 }, ...teil })).hinweise.find((h) => h.art === 'vorrang')?.satz
}
const familie = (einkommen: Einkommen[], vomKind: Einkommen[] = [kindergeld]) => ({
  personen: [...paar({ einkommen }), kind('k1', '2018-01-01', { eltern: ['p1', 'p2'], einkommen: vomKind })],
})

describe('§ 12a Satz 2 Nr. 2 SGB II, § 6a BKGG: Kinderzuschlag goes before where it ends the need of all', () => {
  test.each([
    [899.99, 700, undefined, 'one cent below the minimum income of a couple'],
    [900, 700, 'Allein deckt er den Bedarf nicht', 'at the minimum'],
  ] as [number, number, string | undefined, string][])('couple, gross %d €: %s (%s)', (brutto, netto, erwartet) => {
    const satz = hinweis(familie([lohn(brutto, netto)]))
    if (erwartet === undefined) expect(satz).toBeUndefined()
    else expect(satz).toContain(erwartet)
  })

  test.each([
    [599, undefined],
    [600, 'Kinderzuschlag prüfen'],
  ])('single parent, gross %d €: %s', (brutto, erwartet) => {
    const personen = [person('p1', { einkommen: [lohn(brutto, brutto)] }), kind('k1', '2018-01-01', { einkommen: [kindergeld] })]
    const satz = hinweis({ personen })
    if (erwartet === undefined) expect(satz).toBeUndefined()
    else expect(satz).toContain(erwartet)
  })

  test('at most 297 € a child; enough for the open 180 €', () => {
    // 1012 + 390 + 510 − 259 = 1653 open, less 1876 − 378, plus 25 Sofortzuschlag
    const satz = hinweis(familie([lohn(1800, 1876)]))
    expect(satz).toBe(
      'Kinderzuschlag prüfen: Möglich sind höchstens 297,00\u00a0€ im Monat, offen sind 180,00\u00a0€. Er könnte den Bedarf decken und geht dann vor.',
    )
  })

  test('just enough, and one cent too little', () => {
    // 1653 − (1759 − 378) + 25
    expect(hinweis(familie([lohn(1800, 1759)]))).toContain('offen sind 297,00\u00a0€. Er könnte den Bedarf decken')
    expect(hinweis(familie([lohn(1800, 1758.99)]))).toContain('offen sind 297,01\u00a0€. Allein deckt er')
  })

  test('45 % of the child income come off', () => {
    const satz = hinweis(familie([lohn(1200, 1000)], [kindergeld, { art: 'unterhalt', betrag: 100 }]))
    expect(satz).toContain('höchstens 252,00\u00a0€')
  })

  test('other income of the parents counts for the minimum too', () => {
    expect(hinweis(familie([{ art: 'arbeitslosengeld', betrag: 950 }]))).toContain('Kinderzuschlag prüfen')
  })

  test('each child by itself: one is paid Kinderzuschlag already, one has too much of its own', () => {
    const f = familie([lohn(1200, 1000)])
    const weitere = (einkommen: Einkommen[]) => ({ personen: [...f.personen, kind('k2', '2019-01-01', { eltern: ['p1', 'p2'], einkommen })] })
    expect(hinweis(weitere([kindergeld]))).toContain('höchstens 594,00\u00a0€')
    expect(hinweis(weitere([{ art: 'kinderzuschlag', betrag: 100 }, kindergeld]))).toContain('höchstens 297,00\u00a0€')
    expect(hinweis(weitere([{ art: 'unterhalt', betrag: 700 }, kindergeld]))).toContain('höchstens 297,00\u00a0€')
    expect(hinweis(familie([lohn(1200, 1000)], [{ art: 'unterhalt', betrag: 700 }, kindergeld]))).toBeUndefined()
  })

  test.each([
    ['no Kindergeld', familie([lohn(1200, 1000)], [])],
    ['already paid', familie([lohn(1200, 1000)], [kindergeld, { art: 'kinderzuschlag', betrag: 100 }])],
    ['no claim', familie([lohn(4000, 3000)])],
    ['no child', { personen: paar({ einkommen: [lohn(1200, 1000)] }) }],
    ['before July 2026 the values were not read', { monat: '2026-06', ...familie([lohn(1200, 1000)]) }],
  ])('none: %s', (_grund, teil) => {
    expect(hinweis(teil)).toBeUndefined()
  })
})

import { describe, expect, test } from 'vitest'
import { rufe } from '../testhilfe/terminal.ts'

const rente = (betrag: number) => ({ einkommen: [{ art: 'rente', betrag }] })

/** A month of somebody alone (Regelbedarf 563 euros in 2025) with what was paid provisionally and what else is known in the end. */
function monat(nr: number, bezahlt: number | undefined, person: object = {}) {
  return JSON.stringify({
    schema: 'fall/v1',
    id: `uebung-2025-0${nr}`,
    monat: `2025-0${nr}`,
    personen: [{ id: 'p1', geburtsdatum: '1985-05-01', ...person }],
    unterkunft: {},
    ...(bezahlt === undefined ? {} : { vorlaeufig: { bewilligt: { p1: bezahlt } } }),
  })
}
const ruhig = (text: string) => text.replaceAll('\u00a0', ' ')

describe('tragwerk abschliessen', () => {
  // allowance for insurance 30: of 230 euros count 200, of 130 count 100
  const dreiMonate = [monat(3, 563, rente(130)), monat(1, 563, rente(230)), monat(2, 500)].join('\n')

  test('computes each month finally, sets off and shows what is left', async () => {
    const { code, aus } = await rufe(['abschliessen', '-'], { ein: dreiMonate })
    expect(code).toBe(0)
    expect(ruhig(aus)).toContain(`Abschließende Entscheidung · Januar 2025 bis März 2025

                     vorläufig   endgültig     zu viel    zu wenig
Januar 2025             563,00      363,00      200,00           –
Februar 2025            500,00      563,00           –       63,00
März 2025               563,00      463,00      100,00           –
──────────────────────────────────────────────────────────────────
zusammen              1.626,00    1.389,00      300,00       63,00

Zu erstatten: 237,00 €
`)
    expect(ruhig(aus)).toContain('§ 41a Abs. 6')
    expect(ruhig(aus)).toMatch(/\nHinweise\n• /)
  })

  test('--json gives abschluss/v1, with --begruendung its tree', async () => {
    const { aus } = await rufe(['abschliessen', '--json', '-'], { ein: dreiMonate })
    const abschluss = JSON.parse(aus)
    expect(abschluss).toMatchObject({ schema: 'abschluss/v1', von: '2025-01', bis: '2025-03', erstattung: 237, auszahlung: 0 })
    expect(abschluss).not.toHaveProperty('begruendung')
    const mit = JSON.parse((await rufe(['abschliessen', '--json', '--begruendung', '-'], { ein: dreiMonate })).aus)
    expect(mit.begruendung).toMatchObject({ wert: 237, einheit: 'Euro' })
    expect(mit.anteile.p1).toMatchObject({ wert: 237 })
  })

  test('a back payment', async () => {
    const { aus } = await rufe(['abschliessen', '-'], { ein: monat(1, 500) })
    expect(ruhig(aus)).toContain('Nachzuzahlen: 63,00 €')
  })

  test('a small rest stays', async () => {
    const { aus } = await rufe(['abschliessen', '-'], { ein: monat(1, 600) })
    expect(ruhig(aus)).toContain('Nichts zu erstatten, nichts nachzuzahlen')
  })

  test('the profit of the self-employed is spread over the period', async () => {
    const gewinn = (betriebseinnahmen: number) => ({ einkommen: [{ art: 'selbstaendig', betriebseinnahmen, betriebsausgaben: 0 }] })
    const { aus } = await rufe(['abschliessen', '--json', '-'], { ein: `${monat(1, 563, gewinn(1000))}\n${monat(2, 563, gewinn(0))}` })
    const [januar, februar] = JSON.parse(aus).monate
    expect(januar.abschliessend).toBe(februar.abschliessend)
    expect(januar.abschliessend).toBeLessThan(563)
  })

  test('--ohne-nachweis: a month that was not proved has no claim', async () => {
    const { aus } = await rufe(['abschliessen', '--json', '--ohne-nachweis', '2025-02', '-'], { ein: dreiMonate })
    expect(JSON.parse(aus).monate[1]).toMatchObject({ monat: '2025-02', abschliessend: 0, ueberzahlung: 500 })
  })

  test.each([
    ['a month twice', [monat(1, 563), monat(1, 563)], 'Der Monat 2025-01 kommt zweimal vor.'],
    ['a gap', [monat(1, 563), monat(3, 563)], 'Der Monat 2025-02 fehlt.'],
    ['nothing about what was paid', [monat(1, undefined)], 'Für 2025-01 fehlt, was vorläufig gezahlt wurde.'],
    ['a case that cannot be computed', [monat(1, 563, { einkommen: [{ art: 'erwerb' }] })], 'fehlt'],
    ['a case that is none', ['{}', monat(1, 563)], 'Zeile 1: '],
  ])('%s', async (_, zeilen, satz) => {
    const { code, aus } = await rufe(['abschliessen', '--json', '-'], { ein: zeilen.join('\n') })
    expect(code).toBe(1)
    expect(JSON.parse(aus.split('\n')[0] ?? '')).toMatchObject({ schema: 'fehler/v1', fehler: { satz: expect.stringContaining(satz) } })
    expect((await rufe(['abschliessen', '-'], { ein: zeilen.join('\n') })).aus).toMatch(/^Nicht berechnet/)
  })

  test('a wrong call', async () => {
    expect(await rufe(['abschliessen'])).toMatchObject({ code: 2 })
    expect(await rufe(['abschliessen', '--ohne-nachweis', 'März', '-'])).toMatchObject({
      code: 2,
      fehler: expect.stringContaining('--ohne-nachweis März: Ein Monat steht als JJJJ-MM'),
    })
  })
})

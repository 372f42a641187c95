import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { berechne } from '../../recht/index.ts'
import { uebungsfall, veroeffentlichteFaelle } from '../testhilfe/faelle.ts'
import { rufe } from '../testhilfe/terminal.ts'

const zeile = (fall: object) => JSON.stringify(fall)
const jeZeile = (text: string): { schema: string; id: string; monat?: string; begruendung?: { satz: string } }[] =>
  text
    .trimEnd()
    .split('\n')
    .map((z) => JSON.parse(z))

describe('--json', () => {
  test('gives one result a line, in the order of the input, errors among them', async () => {
    const { code, aus } = await rufe(['berechnen', '--json', '-'], {
      ein: [zeile(uebungsfall()), '{kaputt', zeile({ ...uebungsfall(), id: 'zweiter' })].join('\n'),
    })
    expect(code).toBe(1)
    expect(jeZeile(aus).map((e) => `${e.schema} ${e.id}`)).toEqual(['ergebnis/v1 uebung-paar-mit-kind', 'fehler/v1 null', 'ergebnis/v1 zweiter'])
  })

  test('gives for every published case what berechne gives', async () => {
    const { aus } = await rufe(['berechnen', '--json', '-'], { ein: veroeffentlichteFaelle.map(({ roh }) => zeile(roh)).join('\n') })
    const erwartet = veroeffentlichteFaelle.map(({ roh }) => berechne(roh as Parameters<typeof berechne>[0]))
    expect(jeZeile(aus)).toEqual(JSON.parse(JSON.stringify(erwartet)))
  })

  test('--begruendung adds the tree', async () => {
    const { code, aus } = await rufe(['berechnen', '--json', '--begruendung', '-'], { ein: zeile(uebungsfall()) })
    expect(code).toBe(0)
    expect(jeZeile(aus)[0]?.begruendung).toMatchObject({ schluessel: 'anspruch', einheit: 'Euro', art: 'Regel' })
  })

  test('--monat computes the case for another month', async () => {
    const { aus } = await rufe(['berechnen', '--json', '--monat', '2025-03', '-'], { ein: zeile(uebungsfall()) })
    expect(jeZeile(aus)[0]?.monat).toBe('2025-03')
  })

  test('shows progress where somebody sees it', async () => {
    const { fehler } = await rufe(['berechnen', '--json', '-'], {
      ein: Array.from({ length: 1001 }, () => zeile(uebungsfall())).join('\n'),
      zeigtFortschritt: true,
    })
    expect(fehler).toBe('\r1.000 Fälle berechnet …\r1.001 Fälle berechnet.  \n')
  })
})

describe('the sheet', () => {
  const haushalt = (kinder: number) => ({
    ...uebungsfall(),
    personen: [
      { id: 'p1', name: 'Mutter', geburtsdatum: '1985-05-01' },
      ...Array.from({ length: kinder }, (_, i) => ({ id: `k${i + 1}`, geburtsdatum: `20${12 + i}-01-15`, eltern: ['p1'] })),
    ],
  })

  test('shows persons across, lines down, and adds up', async () => {
    const { code, aus } = await rufe(['berechnen', '-'], { ein: zeile(haushalt(1)) })
    expect(code).toBe(0)
    expect(aus.replaceAll('\u00a0', ' ').split('\n\nHinweise')[0]).toMatchInlineSnapshot(`
      "uebung-paar-mit-kind · August 2026
      Anspruch im Monat: 1.816,56 € (Bund 1.126,56 €, Kommune 690,00 €)

                                Mutter          k1    zusammen
      Regelbedarfsstufe              1           4
      Regelbedarf               563,00      471,00    1.034,00
      Mehrbedarf                 67,56           –       67,56
      Unterkunft, Heizung       345,00      345,00      690,00
      ────────────────────────────────────────────────────────
      Bedarf                    975,56      816,00    1.791,56
      ────────────────────────────────────────────────────────
      Leistung                  975,56      816,00    1.791,56
      Sofortzuschlag                 –       25,00       25,00
      ────────────────────────────────────────────────────────
      Anspruch                  975,56      841,00    1.816,56
      ════════════════════════════════════════════════════════
      davon Bund                630,56      496,00    1.126,56
      davon Kommune             345,00      345,00      690,00
      Vermögensfreibetrag    12.500,00    5.000,00   17.500,00"
    `)
  })

  test.each([
    [80, 4, 2],
    [80, 6, 2],
    [40, 2, 4],
    [40, 0, 1],
    [200, 3, 1],
    [10, 0, 1],
  ])('at %d columns %d children need %d blocks, none wider than the terminal', async (breite, kinder, bloecke) => {
    const { aus } = await rufe(['berechnen', '-'], { ein: zeile(haushalt(kinder)), breite })
    expect(aus.match(/^Regelbedarf /gm)).toHaveLength(bloecke)
    const blatt = aus.split('\n').filter((z) => /^(Regel|Bedarf|─|═)/.test(z))
    expect(Math.max(...blatt.map((z) => z.length))).toBeLessThanOrEqual(Math.max(breite, 34))
  })

  test('names assets and other reasons between need and benefit', async () => {
    const fall = { ...haushalt(0), personen: [{ id: 'p1', geburtsdatum: '1985-05-01', vermoegen: [{ art: 'bar-und-konto', wert: 12_600 }] }] }
    const { aus } = await rufe(['berechnen', '-'], { ein: `${zeile(fall)}\n${zeile({ ...haushalt(0), anspruchVon: '2026-08-11' })}` })
    expect(aus).toMatch(/^Vermögen +−100,00$/m)
    expect(aus).toMatch(/^sonstiger Abzug +−\d+,\d\d$/m)
    expect(aus).toContain('sonstiger Abzug: Anspruch nur für einen Teil des Monats')
    expect(aus).toMatch(/^Hinweise\n• /m)
  })

  test('--begruendung explains down to the dated value', async () => {
    const { aus } = await rufe(['berechnen', '--begruendung', '-'], { ein: zeile(haushalt(1)) })
    expect(aus.replaceAll('\u00a0', ' ')).toContain('- Mehrbedarf für Alleinerziehende: 67,56 € [§ 21 Abs. 3 SGB II]\n')
    expect(aus.replaceAll('\u00a0', ' ')).toMatch(/- Regelbedarf Stufe 1 .*563,00 €\s+seit 01\.01\.2026/)
    expect(aus).not.toMatch(/: 0,00.€$/m)
  })

  test('colours only where the terminal shows colour', async () => {
    const [ohne, mit] = await Promise.all([false, true].map((farbe) => rufe(['berechnen', '--begruendung', '-'], { ein: zeile(haushalt(1)), farbe })))
    expect(ohne?.aus).not.toContain('\u001b')
    expect(mit?.aus).toContain('\u001b[1m')
  })

  test('names every finding of a case that is none, and lets no control character through', async () => {
    const { code, aus } = await rufe(['berechnen', '-'], { ein: zeile({ ...uebungsfall(), monat: 'März', '\u001b[31mrot': 1 }) })
    expect(code).toBe(1)
    expect(aus).toMatch(/^Nicht berechnet: uebung-paar-mit-kind\n {2}• monat: Ein Monat/)
    expect(aus).not.toContain('\u001b')
  })
})

describe('the call', () => {
  let ordner: string
  beforeAll(() => {
    ordner = mkdtempSync(join(tmpdir(), 'tragwerk-'))
    writeFileSync(join(ordner, 'a.json'), zeile(uebungsfall()))
    writeFileSync(join(ordner, 'b.json'), JSON.stringify([{ ...uebungsfall(), id: 'b' }], null, 2))
  })
  afterAll(() => rmSync(ordner, { recursive: true }))

  test('takes several files and the standard input', async () => {
    const { code, aus } = await rufe(['berechnen', '--json', join(ordner, 'b.json'), '-', join(ordner, 'a.json')], {
      ein: zeile({ ...uebungsfall(), id: 'c' }),
    })
    expect(code).toBe(0)
    expect(jeZeile(aus).map((e) => e.id)).toEqual(['b', 'c', 'uebung-paar-mit-kind'])
  })

  test('a case without id is found by its file', async () => {
    writeFileSync(join(ordner, 'c.json'), '{"schema":')
    const { code, aus } = await rufe(['berechnen', '--json', join(ordner, 'a.json'), join(ordner, 'c.json')])
    expect(code).toBe(1)
    expect(JSON.parse(aus.split('\n')[1] ?? '').fehler.satz).toBe(`${join(ordner, 'c.json')}: Das ist kein gültiges JSON: der Text endet zu früh.`)
  })

  test.each([
    [[], 'Es fehlt die Falldatei; „-“ liest von der Standardeingabe.'],
    [['nirgends.json'], 'Die Datei nirgends.json gibt es nicht, oder sie ist nicht lesbar.'],
    [['src'], 'src ist ein Ordner. Gemeint sind vielleicht die Dateien darin: src/*.json'],
    [['-', '-'], '„-“ (Standardeingabe) geht nur einmal.'],
    [['--jsn', '-'], 'Die Option --jsn gibt es hier nicht.'],
    [['--json=ja', '-'], 'Die Option --json ist ein Schalter und nimmt keinen Wert.'],
    [['-', '--monat'], 'Der Option --monat fehlt ihr Wert: --monat 2026-08.'],
    [['--monat', '2026-13', '-'], '--monat 2026-13: Ein Monat steht als JJJJ-MM, zum Beispiel 2026-08.'],
  ])('%j is refused before anything is read', async (args, satz) => {
    const { code, aus, fehler } = await rufe(['berechnen', ...args])
    expect({ code, aus }).toEqual({ code: 2, aus: '' })
    expect(fehler).toBe(`tragwerk berechnen: ${satz}\nHilfe: tragwerk berechnen --help\n`)
  })

  test('help for the program and for each command', async () => {
    const { code, aus } = await rufe(['--help'])
    expect(code).toBe(0)
    for (const name of ['berechnen', 'abschliessen', 'parameter']) {
      expect(aus).toContain(name)
      expect(await rufe([name, '--help'])).toEqual(await rufe(['hilfe', name]))
      expect((await rufe([name, '-h'])).aus).toContain('Beispiele:')
    }
    expect((await rufe(['gibtesnicht'])).code).toBe(2)
  })
})

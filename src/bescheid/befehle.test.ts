import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { starte } from '../platform/terminal/index.ts'
import { befehle } from './befehle.ts'
import { anschrift, einzeln, familie } from './testhilfe/faelle.ts'

let ordner: string
const pfad = (name: string) => join(ordner, name)
beforeAll(() => {
  ordner = mkdtempSync(join(tmpdir(), 'tragwerk-bescheid-'))
  writeFileSync(pfad('familie.json'), JSON.stringify(familie))
  writeFileSync(pfad('einzeln.json'), JSON.stringify(einzeln()))
  writeFileSync(pfad('anschrift.json'), JSON.stringify(anschrift))
})
afterAll(() => rmSync(ordner, { recursive: true }))

async function rufe(args: readonly string[], ein = '') {
  let aus = ''
  let fehler = ''
  const code = await starte({ name: 'tragwerk', kurz: 'x', befehle }, args, {
    ein: (async function* () {
      yield ein
    })(),
    schreibe: async (text) => {
      aus += text
    },
    melde: (text) => {
      fehler += text
    },
    breite: 80,
    farbe: false,
    zeigtFortschritt: false,
  })
  return { code, aus: aus.replaceAll('\u00a0', ' '), fehler: fehler.replaceAll('\u00a0', ' ') }
}

describe('bescheid and pruefen', () => {
  test('a letter of four months, made and checked', async () => {
    const gemacht = await rufe([
      'bescheid',
      pfad('familie.json'),
      '--anschrift',
      pfad('anschrift.json'),
      '--datum',
      '2026-08-20',
      '--pdf',
      pfad('b.pdf'),
    ])
    expect(gemacht).toMatchObject({ code: 0, fehler: '' })
    expect(gemacht.aus).toContain('2026-09       479,78 €\n2026-10       505,28 €\n')
    expect(gemacht.aus).toContain('Übungsdaten: Personen, Anschriften und Aktenzeichen sind erfunden.')
    const geprueft = await rufe(['pruefen', pfad('b.pdf')])
    expect(geprueft).toMatchObject({ code: 0, fehler: '' })
    expect(geprueft.aus).toMatch(/September 2026 +479,78 € {2}stimmt auf den Cent\n/)
    expect(geprueft.aus).toMatch(/Die Zahlen stimmen, und die Datei ist unverändert\.\n$/)
  })

  test('one case from the standard input for a period', async () => {
    const { code, aus } = await rufe(
      ['bescheid', '-', '--von', '2026-06', '--bis', '2026-07', '--datum', '2026-08-20', '--pdf', pfad('e.pdf')],
      JSON.stringify(einzeln()),
    )
    expect(code).toBe(0)
    expect(aus).toMatch(
      /^Bürgergeld \(bis Juni 2026\) und Grundsicherungsgeld \(ab Juli 2026\): Berechnung für Juni und Juli 2026\. Berechnung in Bescheidform vom 20\. August 2026, Fall uebung-einzeln\n/,
    )
  })

  test('a changed file is told, and nothing else gets through to the terminal', async () => {
    const bytes = readFileSync(pfad('b.pdf'), 'latin1')
    writeFileSync(pfad('v.pdf'), bytes.replace(/sha256:[0-9a-f]{4}/g, 'sha256:0000'), 'latin1')
    const { code, aus } = await rufe(['pruefen', pfad('v.pdf')])
    expect(code).toBe(1)
    expect(aus).toContain('Der Anhang bescheid.json wurde verändert')
    expect(aus).toMatch(/Der Bescheid stimmt so nicht\.\n$/)
  })
})

describe('exit code 1: not possible, with sentences', () => {
  test.each([
    [
      'a period beyond the law',
      ['einzeln.json', '--von', '2026-08', '--bis', '2027-07'],
      /Möglich ist ein Bescheid bis Dezember 2026: --bis 2026-12\./,
    ],
    ['a case that is none', ['anschrift.json'], /Kein Bescheid:\n/],
    ['a letter file that is none', ['einzeln.json', '--anschrift', 'einzeln.json'], /Anschriftdatei, schema: /],
    ['persons that the case does not have', ['einzeln.json', '--anschrift', 'anschrift.json'], /Personen, die der Fall nicht hat: p2, p3\./],
  ])('%s', async (_, args, satz) => {
    const { code, aus, fehler } = await rufe(['bescheid', ...args.map((a) => (a.endsWith('.json') ? pfad(a) : a)), '--pdf', pfad('x.pdf')])
    expect({ code, aus }).toEqual({ code: 1, aus: '' })
    expect(fehler).toMatch(satz)
  })

  test('a name that the font cannot show', async () => {
    const { code, fehler } = await rufe(['bescheid', '-', '--pdf', pfad('x.pdf')], JSON.stringify(einzeln({ name: '王小明' })))
    expect(code).toBe(1)
    expect(fehler).toContain('Die Schrift Fira Sans hat diese Zeichen nicht: 王 小 明.')
  })

  test('a settlement of what was paid provisionally', async () => {
    const { code, fehler } = await rufe(
      ['bescheid', '-', '--pdf', pfad('x.pdf')],
      JSON.stringify(einzeln({}, { vorlaeufig: { bewilligt: { p1: 100 } } })),
    )
    expect(code).toBe(1)
    expect(fehler).toContain('§ 41a Abs. 3 bis 6 SGB II')
  })
})

describe('exit code 2: called wrongly, or no notice', () => {
  test.each([
    [['bescheid', '--pdf', 'x.pdf'], 'Es fehlt die eine Falldatei'],
    [['bescheid', 'a.json', 'b.json', '--pdf', 'x.pdf'], 'Es fehlt die eine Falldatei'],
    [['bescheid', 'a.json'], 'Es fehlt das Ziel'],
    [['bescheid', 'nirgends.json', '--pdf', 'x.pdf'], 'gibt es nicht'],
    [['bescheid', 'a.json', '--pdf', 'x.pdf', '--von', '2026-13'], '--von 2026-13: Ein Monat steht als JJJJ-MM'],
    [['bescheid', 'a.json', '--pdf', 'x.pdf', '--datum', '2026-02-30'], 'Ein Datum steht als JJJJ-MM-TT'],
    [['bescheid', 'a.json', '--pdf', 'x.pdf', '--datum', '2024-12-31'], 'ab 1. Januar 2025 gepflegt'],
    [['bescheid', 'a.json', '--pdf', 'x.pdf', '--anschrift', 'nirgends.json'], 'Die Anschriftdatei nirgends.json gibt es nicht'],
    [['pruefen'], 'Es fehlt die eine PDF-Datei'],
    [['pruefen', 'nirgends.pdf'], 'gibt es nicht'],
  ])('%j', async (args, satz) => {
    const { code, aus, fehler } = await rufe(args)
    expect({ code, aus }).toEqual({ code: 2, aus: '' })
    expect(fehler).toContain(satz)
  })

  test('a target that cannot be written', async () => {
    const { code, fehler } = await rufe(['bescheid', pfad('einzeln.json'), '--pdf', join(ordner, 'gibtesnicht', 'x.pdf')])
    expect(code).toBe(2)
    expect(fehler).toContain('lässt sich nicht schreiben')
  })

  test('a file that is no notice', async () => {
    const { code, aus } = await rufe(['pruefen', pfad('einzeln.json')])
    expect({ code, aus }).toEqual({ code: 2, aus: 'Das ist keine lesbare PDF-Datei.\n' })
  })
})

test('every command explains itself', async () => {
  for (const { name } of befehle) expect((await rufe([name, '--help'])).aus).toMatch(/Beispiele?:/)
})

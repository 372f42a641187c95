import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { liesFalldateien } from './lesen.ts'
import { uebungsfall } from './testhilfe/faelle.ts'

/** What was read: the id of a good case, the sentence of a bad one. */
async function gelesen(stuecke: readonly (string | Uint8Array)[], optionen = {}): Promise<string[]> {
  const alle: string[] = []
  for await (const p of liesFalldateien(strom(stuecke), optionen)) alle.push(p.ok ? `${p.fall.id} ${p.fall.monat}` : p.fehler.fehler.satz)
  return alle
}

async function* strom(stuecke: readonly (string | Uint8Array)[]) {
  yield* stuecke
}

const fall = (id: string) => ({ ...uebungsfall(), id })
const zeile = (id: string) => JSON.stringify(fall(id))

describe('forms', () => {
  test.each([
    ['one case', JSON.stringify(fall('a')), ['a 2026-08']],
    ['one case over many lines', JSON.stringify(fall('a'), null, 2), ['a 2026-08']],
    ['an array', JSON.stringify([fall('a'), fall('b')]), ['a 2026-08', 'b 2026-08']],
    ['an array over many lines', JSON.stringify([fall('a'), fall('b')], null, '\t'), ['a 2026-08', 'b 2026-08']],
    ['an array with one case a line', `[\n${zeile('a')},\n${zeile('b')}\n]`, ['a 2026-08', 'b 2026-08']],
    ['an empty array', '[]', []],
    ['NDJSON', `${zeile('a')}\n${zeile('b')}\n`, ['a 2026-08', 'b 2026-08']],
    ['NDJSON with empty lines, Windows ends and no last end', `\r\n${zeile('a')}\r\n\r\n${zeile('b')}`, ['a 2026-08', 'b 2026-08']],
    ['a byte order mark', `\uFEFF${zeile('a')}`, ['a 2026-08']],
    ['a line separator inside a text', `${JSON.stringify({ ...fall('a'), beschreibung: 'x\u2028y' })}\n${zeile('b')}`, ['a 2026-08', 'b 2026-08']],
  ])('%s', async (_, text, erwartet) => {
    expect(await gelesen([new TextEncoder().encode(text)])).toEqual(erwartet)
  })

  test('another month', async () => {
    expect(await gelesen([`${zeile('a')}\n${zeile('b')}`], { monat: '2026-03' })).toEqual(['a 2026-03', 'b 2026-03'])
  })

  test('the cuts of the stream make no difference, not even inside a letter', async () => {
    const bytes = new TextEncoder().encode(`${JSON.stringify({ ...fall('a'), beschreibung: 'äöü€' })}\n${zeile('b')}`)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(bytes.length), { maxLength: 20 }), async (schnitte) => {
        const grenzen = [0, ...schnitte.toSorted((x, y) => x - y), bytes.length]
        const stuecke = grenzen.slice(1).map((ende, i) => bytes.slice(grenzen[i], ende))
        expect(await gelesen(stuecke)).toEqual(['a 2026-08', 'b 2026-08'])
      }),
      { numRuns: 30 },
    )
  })

  test('NDJSON gives its first case before the second line is there', async () => {
    let zweite = false
    async function* langsam() {
      yield `${zeile('a')}\n`
      zweite = true
      yield zeile('b')
    }
    for await (const p of liesFalldateien(langsam())) {
      expect(p.ok && p.fall.id).toBe('a')
      expect(zweite).toBe(false)
      break
    }
  })
})

describe('what is broken', () => {
  const kaputt = 'ein Komma, eine Klammer oder ein Anführungszeichen steht falsch oder fehlt'
  test.each([
    [
      'a broken line',
      `${zeile('a')}\n{"schema":\n${zeile('b')}`,
      ['a 2026-08', 'Zeile 2: Das ist kein gültiges JSON: der Text endet zu früh.', 'b 2026-08'],
    ],
    ['a broken first line', `{"schema" 1}\n\n${zeile('b')}`, ['Zeile 1: Das ist kein gültiges JSON: Fehler in Spalte 11.', 'b 2026-08']],
    ['a case without id', `${zeile('a')}\n5`, ['a 2026-08', 'Zeile 2: Hier muss ein Objekt in geschweiften Klammern stehen, nicht eine Zahl.']],
    [
      'an array with something else in it',
      `[${zeile('a')}, 5]`,
      ['a 2026-08', 'Eintrag 2: Hier muss ein Objekt in geschweiften Klammern stehen, nicht eine Zahl.'],
    ],
    ['a broken file', '{\n  "schema": "fall/v1",\n  id: 1\n}', ['Das ist kein gültiges JSON: Fehler in Zeile 3, Spalte 3.']],
    ['a missing value', '[1,]', [`Das ist kein gültiges JSON: ${kaputt}.`]],
    ['nothing', ' \n\n', ['Das ist kein gültiges JSON: die Eingabe ist leer.']],
    ['no bytes at all', '', ['Das ist kein gültiges JSON: die Eingabe ist leer.']],
  ])('%s', async (_, text, erwartet) => {
    expect(await gelesen([text])).toEqual(erwartet)
  })

  test('any text gives cases or sentences and never throws', async () => {
    const text = fc
      .array(fc.oneof(fc.string(), fc.constant('\n'), fc.constant(zeile('a')), fc.json()), { maxLength: 6 })
      .map((teile) => teile.join(''))
    await fc.assert(
      fc.asyncProperty(text, async (t) => {
        for (const satz of await gelesen([t])) expect(satz).toMatch(/^(a 2026-08|\P{Ll}.*\.)$/su)
      }),
    )
  })
})

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { berechne, ersterMonat, type Falldatei } from '../index.ts'
import { rechneAus } from '../testhilfe.ts'

const ordner = new URL('./', import.meta.url)
const faelle = readdirSync(ordner, { recursive: true, encoding: 'utf8' })
  .filter((datei) => datei.endsWith('.json'))
  .sort()
  .map((datei) => [datei, JSON.parse(readFileSync(new URL(datei, ordner), 'utf8')) as Falldatei] as const)
const gepflegt = faelle.filter(([, f]) => f.monat >= ersterMonat)
const frueher = faelle.filter(([, f]) => f.monat < ersterMonat)

/** Every figure of the source that the result does not meet, with its path. */
function abweichungen(erwartet: Readonly<Record<string, unknown>>, ist: Readonly<Record<string, unknown>>, toleranz: number, pfad = ''): string[] {
  return Object.entries(erwartet).flatMap(([schluessel, soll]) => {
    const wert = ist[schluessel]
    const hier = `${pfad}${schluessel}`
    if (typeof soll === 'object' && soll !== null && typeof wert === 'object' && wert !== null) {
      return abweichungen({ ...soll }, { ...wert }, toleranz, `${hier}.`)
    }
    // money in cents, because 0.03 as a binary fraction is less than the difference of two amounts that are 3 cents apart
    const nah = typeof soll === 'number' && typeof wert === 'number' && Math.abs(Math.round(soll * 100) - Math.round(wert * 100)) <= toleranz * 100
    return nah || soll === wert ? [] : [`${hier}: ${String(soll)} expected, ${String(wert)} computed`]
  })
}

describe('published worked examples', () => {
  test('are all here', () => {
    expect([gepflegt.length, frueher.length]).toEqual([140, 12])
    expect(new Set(faelle.map(([, f]) => f.id)).size).toBe(faelle.length)
  })

  test.each(gepflegt)('%s', (_datei, f) => {
    const { toleranz = 0.01, ...erwartet } = (f.erwartet ?? {}) as { toleranz?: number }
    const ergebnis = rechneAus(f)
    expect(Object.keys(erwartet).length, 'figures of the source').toBeGreaterThan(0)
    expect(abweichungen(erwartet, { ...ergebnis }, toleranz)).toEqual([])
  })

  test.each(frueher)('%s waits for earlier law', (_datei, f) => {
    const { schema, fehler } = berechne(f) as { schema: string; fehler?: { art: string; felder: string[] } }
    expect(schema).toBe('fehler/v1')
    expect(fehler).toMatchObject({ art: 'recht-nicht-gepflegt', felder: ['monat'] })
  })
})

import fc from 'fast-check'
import { fallSchema, type JsonSchema } from '../json-schema.ts'

const schema = fallSchema()
const definitionen = schema.$defs as Record<string, JsonSchema>

/** Days and months of both regimes, at their borders, and the leap day; amounts around the limits of the law. */
const tage = ['2022-12-15', '2023-01-01', '2023-06-30', '2024-02-29', '2025-01-31', '2026-06-30', '2026-07-01', '2026-08-15']
const monate = ['2023-01', '2023-06', '2023-07', '2024-02', '2025-12', '2026-06', '2026-07', '2026-08', '2026-12']
const betraege = [0, 0.01, 1, 12.34, 100, 259, 520.5, 556, 999.99, 4000, 60_000, 600_000]

/** A value of the form that a schema describes; of its optional fields about one in `seltenheit` is there. */
function wertZu(roh: JsonSchema, ohne: readonly string[] = []): fc.Arbitrary<unknown> {
  const s = typeof roh.$ref === 'string' ? { ...definitionen[roh.$ref.replace('#/$defs/', '')], ...roh } : roh
  if (s.const !== undefined) return fc.constant(s.const)
  if (Array.isArray(s.enum)) return fc.constantFrom(...s.enum)
  if (s.format === 'date') return fc.constantFrom(...tage)
  if (s.type === 'string') return fc.constant('p1')
  if (s.type === 'boolean') return fc.boolean()
  if (s.type === 'integer') return fc.integer({ min: zahl(s.minimum, 0), max: zahl(s.maximum, 40) })
  if (s.type === 'number') return fc.constantFrom(...betraege.filter((b) => b <= zahl(s.maximum, Infinity)))
  if (s.type === 'array') return fc.array(wertZu(s.items as JsonSchema), { minLength: zahl(s.minItems, 0), maxLength: 3 })
  return objektZu(s, ohne)
}

const seltenheit = 8

function objektZu({ properties, required }: JsonSchema, ohne: readonly string[]): fc.Arbitrary<object> {
  const pflicht = (required ?? []) as string[]
  const felder = Object.entries(properties ?? {}).filter(([name]) => !ohne.includes(name))
  const je = felder.map(([name, teil]): [string, fc.Arbitrary<unknown>] => {
    const arbitrary = wertZu(teil)
    return [
      name,
      pflicht.includes(name) ? arbitrary : fc.oneof({ weight: seltenheit - 1, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary }),
    ]
  })
  return fc.record(Object.fromEntries(je)).map((objekt) => Object.fromEntries(Object.entries(objekt).filter(([, w]) => w !== undefined)))
}

function zahl(grenze: unknown, sonst: number): number {
  return typeof grenze === 'number' ? grenze : sonst
}

const verwandtschaft = ['id', 'geburtsdatum', 'partner', 'eltern', 'anwesenheitAnteil', 'grundrentenzeitenJahre']
const person = wertZu({ $ref: '#/$defs/person' }, verwandtschaft) as fc.Arbitrary<object>
const geburtErwachsen = fc.constantFrom('1950-01-01', '1960-09-30', '1980-02-29', '2001-08-15', '2005-07-01')
const geburtKind = fc.constantFrom('2008-07-15', '2011-08-01', '2016-02-29', '2020-07-31', '2022-12-31')

const erwachsene = fc
  .tuple(person, geburtErwachsen, person, geburtErwachsen, fc.constantFrom('allein', 'paar', 'zwei'))
  .map(([a, ga, b, gb, art]) => {
    const p1 = { ...a, id: 'p1', geburtsdatum: ga }
    const p2 = { ...b, id: 'p2', geburtsdatum: gb }
    if (art === 'paar')
      return [
        { ...p1, partner: 'p2' },
        { ...p2, partner: 'p1' },
      ]
    return art === 'zwei' ? [p1, p2] : [p1]
  })

const kinder = fc.array(fc.tuple(person, geburtKind), { maxLength: 3 })

/** Cases as varied as the format: most of them strange, all of them of the right form. */
export const zufallsfall = fc
  .tuple(
    objektZu(schema, ['id', 'monat', 'personen', 'erwartet', 'anspruchVon', 'anspruchBis', 'traeger', 'vorlaeufig']),
    fc.constantFrom(...monate),
    erwachsene,
    kinder,
  )
  .map(([fall, monat, eltern, nachwuchs]) => {
    const wer = eltern.some((p) => 'partner' in p) ? ['p1', 'p2'] : ['p1']
    const personen = [...eltern, ...nachwuchs.map(([k, geburtsdatum], i) => ({ ...k, id: `k${i}`, geburtsdatum, eltern: wer }))]
    return { ...fall, schema: 'fall/v1', id: 'zufall', monat, personen }
  })

import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { fullFormats } from 'ajv-formats/dist/formats.js'
import { describe, expect, test } from 'vitest'
import { fallSchema, type JsonSchema } from './json-schema.ts'
import { openapi } from './openapi.ts'
import { pruefeFalldatei } from './pruefung.ts'
import { veroeffentlichteFaelle } from './testhilfe/faelle.ts'
import { engereStellen } from './testhilfe/schema-vergleich.ts'

const liesJson = (name: string): JsonSchema => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))
const neu = fallSchema()
/** The schema as it was first published: what it accepts must be accepted for ever. */
const alt = liesJson('fall-v1-erste-fassung.json')

test('the checked-in schema is the one of the definition (else: npm run schema)', () => {
  expect(liesJson('fall.schema.json')).toEqual(neu)
})

test('docs/falldatei.md names every field and every value of the formats', () => {
  const text = readFileSync(new URL('../../docs/falldatei.md', import.meta.url), 'utf8')
  const namen = woerter(neu).concat(woerter(openapi().components))
  expect(new Set(namen).size).toBeGreaterThan(200)
  expect(namen.filter((name) => !text.includes(`\`${name}\``))).toEqual([])
})

/** Names of fields and values of closed lists, wherever they stand in a schema. */
function woerter(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const hier = 'properties' in schema && typeof schema.properties === 'object' ? Object.keys(schema.properties ?? {}) : []
  const werte = 'enum' in schema && Array.isArray(schema.enum) ? schema.enum.filter((w) => typeof w === 'string') : []
  return [...hier, ...werte, ...Object.values(schema).flatMap(woerter)]
}

const pruefer = (schema: JsonSchema) => new Ajv2020({ allErrors: true, formats: fullFormats, strict: false }).compile(schema)

describe('published examples', () => {
  const nachAltem = pruefer(alt)
  const nachNeuem = pruefer(neu)
  test.each(veroeffentlichteFaelle)('$datei', ({ roh }) => {
    expect(nachAltem(roh)).toBe(true)
    expect(nachNeuem(roh), JSON.stringify(nachNeuem.errors)).toBe(true)
    expect(pruefeFalldatei(roh)).toEqual({ ok: true, fall: roh })
  })
})

describe('the schema is nowhere narrower than the first one', () => {
  test('found by comparing both', () => {
    expect(engereStellen(alt, neu)).toEqual([])
  })
  test('the comparison notices what is narrower', () => {
    const enger = structuredClone(neu) as { required: string[]; $defs: Record<string, { properties: Record<string, JsonSchema> }> }
    enger.required.push('traeger')
    const { person, einkommen, unterkunft } = enger.$defs
    if (!person || !einkommen || !unterkunft) throw new Error('the schema has lost a definition')
    delete person.properties.schueler
    person.properties.eltern = { type: 'array', maxItems: 1, items: { type: 'string' } }
    einkommen.properties.art = { type: 'string', enum: ['erwerb'] }
    unterkunft.properties.wohnflaeche = { type: 'number', minimum: 1 }
    unterkunft.properties.eigentum = { type: 'string' }
    expect(engereStellen(alt, enger)).toHaveLength(6 + 1) // income occurs twice
  })
})

import type { JsonSchema } from '../json-schema.ts'

/** Where `enger` refuses what `weiter` accepts, as far as the keywords tell that these schemas use; an unknown keyword counts as narrower. */
export function engereStellen(weiter: JsonSchema, enger: JsonSchema): string[] {
  return vergleiche({ weiter, enger }, '', weiter, enger)
}

type Wurzeln = Readonly<{ weiter: JsonSchema; enger: JsonSchema }>

function vergleiche(wurzeln: Wurzeln, pfad: string, roh1: unknown, roh2: unknown): string[] {
  const a = aufgeloest(wurzeln.weiter, roh1)
  const b = aufgeloest(wurzeln.enger, roh2)
  const unten = Object.entries(felder(a)).flatMap(([name, teil]) => {
    const gegenstueck = felder(b)[name]
    return gegenstueck === undefined ? [`${pfad}.${name}: is gone`] : vergleiche(wurzeln, `${pfad}.${name}`, teil, gegenstueck)
  })
  if (a.items !== undefined) unten.push(...vergleiche(wurzeln, `${pfad}[]`, a.items, b.items))
  if (typeof a.additionalProperties === 'object') unten.push(...vergleiche(wurzeln, `${pfad}.*`, a.additionalProperties, b.additionalProperties))
  return [...engereWoerter(a, b).map((wort) => `${pfad}: ${wort}`), ...unten]
}

const bekannteWoerter = new Set(
  '$schema $id $defs title description default format type enum const pattern minimum maximum minItems maxItems required items properties additionalProperties'.split(
    ' ',
  ),
)

function engereWoerter(a: JsonSchema, b: JsonSchema): string[] {
  const enger: Record<string, boolean> = {
    type: !umfasst(typen(b), typen(a)),
    enum: b.enum !== undefined && !umfasst(b.enum, a.enum ?? [a.const]),
    const: b.const !== undefined && b.const !== a.const,
    pattern: b.pattern !== undefined && b.pattern !== a.pattern,
    required: !umfasst(a.required ?? [], b.required ?? []),
  }
  for (const wort of ['minimum', 'minItems']) enger[wort] = zahl(b[wort], -Infinity) > zahl(a[wort], -Infinity)
  for (const wort of ['maximum', 'maxItems']) enger[wort] = zahl(b[wort], Infinity) < zahl(a[wort], Infinity)
  for (const wort of Object.keys(b)) if (!bekannteWoerter.has(wort)) enger[wort] = true
  return Object.keys(enger).filter((wort) => enger[wort])
}

function aufgeloest(wurzel: JsonSchema, roh: unknown): JsonSchema {
  const { $ref, ...rest } = roh as JsonSchema
  if (typeof $ref !== 'string') return rest
  const ziel = (wurzel.$defs as Record<string, JsonSchema>)[$ref.replace('#/$defs/', '')]
  if (!ziel) throw new Error(`${$ref} leads nowhere`)
  return { ...ziel, ...rest }
}

function felder(schema: JsonSchema): JsonSchema {
  return (schema.properties ?? {}) as JsonSchema
}

/** An `enum` or `const` of texts needs no `type`; a whole number is a number. */
function typen(schema: JsonSchema): unknown[] {
  if (schema.type === undefined) return ['string']
  const genannt = Array.isArray(schema.type) ? schema.type : [schema.type]
  return genannt.includes('number') ? [...genannt, 'integer'] : genannt
}

function umfasst(mehr: unknown, weniger: unknown): boolean {
  return Array.isArray(mehr) && Array.isArray(weniger) && weniger.every((w) => mehr.includes(w))
}

function zahl(wert: unknown, sonst: number): number {
  return typeof wert === 'number' ? wert : sonst
}

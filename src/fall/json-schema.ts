import { z } from 'zod'
import { verzeichnis } from './bausteine.ts'
import { falldateiSchema } from './falldatei.ts'

export type JsonSchema = { [feld: string]: unknown }

/** The published JSON Schema of `fall/v1` (draft 2020-12), made from the zod schema; `fall.schema.json` beside this file is its text. */
export function fallSchema(): JsonSchema {
  const {
    $defs,
    $ref: _,
    ...kopf
  } = z.toJSONSchema(falldateiSchema, { metadata: verzeichnis, io: 'input', override: ({ jsonSchema }) => entlaste(jsonSchema) })
  const { falldatei, ...rest } = { ...$defs }
  return { ...kopf, $id: 'fall/v1', ...falldatei, $defs: rest }
}

/** Takes out what zod adds and a reader does not need: bounds of safe integers, and that the keys of an object are text. */
export function entlaste(schema: JsonSchema): void {
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum
  if (schema.propertyNames) delete schema.propertyNames
}

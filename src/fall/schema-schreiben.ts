// node src/fall/schema-schreiben.ts: writes fall.schema.json anew after a change of the definition. A test fails while they differ.
import { writeFileSync } from 'node:fs'
import { fallSchema } from './json-schema.ts'

writeFileSync(new URL('fall.schema.json', import.meta.url), `${JSON.stringify(fallSchema(), null, 2)}\n`)

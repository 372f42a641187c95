// npm run db:schema: writes schema.ts, the types of the tables, from the migrations.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { schemaText } from './schema-text.ts'

writeFileSync(join(import.meta.dirname, 'schema.ts'), await schemaText())

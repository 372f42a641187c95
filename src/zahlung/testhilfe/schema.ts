import { readFileSync } from 'node:fs'
import { validateXML } from 'xmllint-wasm'

const schema = readFileSync(new URL('pain.001.001.09.xsd', import.meta.url), 'utf8')

/** What a schema validator (libxml2) finds wrong with a payment file; empty: valid. */
export async function schemaFehler(xml: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'zahlung.xml', contents: xml }],
    schema: [{ fileName: 'pain.001.001.09.xsd', contents: schema }],
    maxMemoryPages: 16_384,
  })
  return errors.map((e) => e.message)
}

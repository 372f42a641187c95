import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const Karte = z.object({
  quelle: z.string(),
  breite: z.number(),
  hoehe: z.number(),
  laender: z.record(z.string(), z.string()),
  kreise: z.record(z.string(), z.object({ pfad: z.string(), mitte: z.tuple([z.number(), z.number()]) })),
})
export type Karte = z.infer<typeof Karte>

let gelesen: Karte | undefined

/** Outlines of the Länder and of the areas of the municipal jobcenters by official key, ready for SVG. */
export function liesKarte(): Karte {
  gelesen ??= Karte.parse(JSON.parse(readFileSync(join(import.meta.dirname, 'quellen', 'karte.json'), 'utf8')))
  return gelesen
}

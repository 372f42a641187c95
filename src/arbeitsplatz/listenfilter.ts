import { z } from 'zod'
import { altersstufen, arbeitsbereiche, arbeitssortierungen, vorgangArten, vorgangStaende } from '../fall/index.ts'

const wahl = <T extends string>(werte: readonly T[]) =>
  z
    .enum(werte as [T, ...T[]])
    .optional()
    .catch(undefined)

/** Filters of the work list as they stand in the address; what cannot be read counts as not chosen. */
const schema = z.object({
  bereich: z.enum(arbeitsbereiche).catch('meine'),
  art: wahl(vorgangArten),
  stand: wahl(vorgangStaende),
  alter: wahl([...altersstufen, 'ueber-10']),
  q: z.string().trim().max(100).catch(''),
  sortierung: z.enum(arbeitssortierungen).catch('frist'),
  absteigend: z.literal('ja').optional().catch(undefined),
  seite: z.coerce.number().int().min(1).catch(1),
})

export type Listenfilter = z.output<typeof schema>

export function liesFilter(suche: URLSearchParams): Listenfilter {
  return schema.parse(Object.fromEntries(suche))
}

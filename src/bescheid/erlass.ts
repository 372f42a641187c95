import { z } from 'zod'
import { istHarmlos } from './logo.ts'

/** Signs that change how other signs are shown have no place in a letter. */
const unsichtbar = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/u
const text = (hoechstens: number) =>
  z
    .string()
    .min(1)
    .max(hoechstens)
    .refine((t) => !unsichtbar.test(t))
const monat = z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/)

/** Logo as a data URL; small, because it lies in each notice, so that it can be set once more. */
const logo = z
  .string()
  .regex(/^data:image\/(?:svg\+xml|png);base64,[A-Za-z0-9+/]+=*$/)
  .max(150_000)
  .refine(istHarmlos)

/**
 * What only the case file knows about a notice: whether it is a draft or issued, its number, who approved it, which decision it changes.
 * Stands in `bescheid.json`, because the pages show it.
 */
export const erlassSchema = z.strictObject({
  stand: z.enum(['entwurf', 'erlassen']),
  nummer: text(20).optional(),
  /** name of the second person */
  freigabe: text(100).optional(),
  /** the newest decision that is changed, and what was to be paid so far, cents by month */
  aendert: z.strictObject({ nummer: text(20), datum: z.iso.date(), bisher: z.record(monat, z.int()) }).optional(),
  /** what the worker adds in own words, a paragraph a line */
  hinweis: z.array(text(1000)).max(20).optional(),
  logo: logo.optional(),
})
export type Erlass = z.output<typeof erlassSchema>

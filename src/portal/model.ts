import { z } from 'zod'

/**
 * What somebody has answered so far: field name to the text as it was typed or chosen. Several choices of one question are joined by
 * commas. Kept as text, so that going back shows what was typed; `falldatei-bauen.ts` turns it into a case.
 */
export type Angaben = Readonly<Record<string, string>>

/** Pupils are taken for granted at these ages; from 15 on the page asks. */
export const SCHULPFLICHT = { ab: 6, bis: 14 } as const

const angabenSchema = z
  .record(z.string().regex(/^[a-z][a-z0-9.-]{0,39}$/), z.string().max(160))
  .refine((a) => Object.keys(a).length <= 400, 'zu viele Angaben')

/** Reads the answers that travel with a page; anything else than answers yields none: the conversation begins anew. */
export function liesAngaben(text: unknown): Angaben {
  if (typeof text !== 'string' || text.length > 100_000) return {}
  try {
    return angabenSchema.safeParse(JSON.parse(text)).data ?? {}
  } catch {
    return {}
  }
}

/** Checks answers that the browser kept with its history: they may come from an older version of the page. */
export function pruefeAngaben(wert: unknown): Angaben {
  return angabenSchema.safeParse(wert).data ?? {}
}

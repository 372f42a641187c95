import { z } from 'zod'
import { barrierefreiheit, sprachen, wege } from './werte.ts'

/** What stands about a measure in `massnahme.daten`. */
export const massnahmeDaten = z.object({
  inhalt: z.string().max(5000).default(''),
  zielgruppe: z.string().max(500).default(''),
  weg: z.enum(wege).default('vergabe'),
  barrierefrei: z.array(z.enum(barrierefreiheit)).default([]),
  barrierefreiText: z.string().max(500).default(''),
  sprachen: z.array(z.enum(sprachen)).default(['de']),
  kontakt: z.string().max(300).default(''),
  /** teaches at an employer: six weeks at most, twelve with a reason (sec. 45 (2), (8) SGB III) */
  beimArbeitgeber: z.boolean().default(false),
  /** excused days and days of illness are paid as attended ones */
  entschuldigtZaehlt: z.boolean().default(false),
})
export type MassnahmeDaten = z.output<typeof massnahmeDaten>

export const alsDaten = (wert: unknown): MassnahmeDaten => massnahmeDaten.parse(wert)

import { z } from 'zod'
import { istZiel } from '../platform/markdown/index.ts'
import type { Inhaltsart } from './inhaltsart.ts'
import { jeSprache, nachStelle } from './sprachen.ts'

const tag = z.iso.date('Bitte wählen Sie einen Tag.')
const cent = z.int().min(0).max(1_000_000)

const wert = z.object({ personen: z.int().min(1).max(20), /** square metres */ flaeche: z.int().min(0).max(999), cent })

const raum = z.object({
  /** Vergleichsraum, as the guideline of the Träger names it */
  name: z.string().trim().min(1, 'Bitte geben Sie dem Vergleichsraum einen Namen.').max(120),
  /** towns and parts that belong to it */
  orte: z.array(z.string().trim().min(1).max(80)).max(200).default([]),
  werte: z.array(wert).min(1, 'Es fehlen die Werte.').max(20),
  jeWeiterePerson: z.object({ flaeche: z.int().min(0).max(99), cent }).optional(),
})

const schema = z
  .object({
    giltAb: tag,
    /** last day; null: until further notice */
    giltBis: tag.nullable().default(null),
    /** what the amounts hold: cold rent with running costs, or heating too */
    miete: z.enum(['bruttokalt', 'bruttowarm']),
    /** the local guideline (KdU-Richtlinie), with its date */
    quelle: z.string().trim().min(1, 'Bitte nennen Sie die Richtlinie, aus der die Werte stammen.').max(300),
    quelleZiel: z
      .string()
      .trim()
      .max(500)
      .refine((z) => z === '' || istZiel(z), 'Bitte schreiben Sie eine Adresse, die mit https:// oder / beginnt.')
      .default(''),
    raeume: z.array(raum).min(1, 'Es fehlt der erste Vergleichsraum.').max(60),
    /** Markdown: what to do before a move, what holds for heating */
    texte: jeSprache(z.object({ hinweis: z.string().max(8_000).default('') })),
  })
  .refine((d) => d.giltBis === null || d.giltAb <= d.giltBis, { message: 'Das Ende der Gültigkeit liegt vor dem Beginn.', path: ['giltBis'] })
export type Richtwerte = z.infer<typeof schema>

/** Housing limits of a Träger for one period; the next period is a content of its own, so that both can be seen before the change. */
export const artRichtwerte: Inhaltsart<Richtwerte> = {
  art: 'richtwerte',
  name: 'Richtwerte der Unterkunft',
  recht: 'seite.schreiben',
  schema,
  pruefung: true,
  freigaben: 1,
  titel: (d) => `Richtwerte der Unterkunft ab ${alsTag(d.giltAb)}`,
  texte: (d) => ({
    quelle: d.quelle,
    ...nachStelle(d.texte),
    ...Object.fromEntries(d.raeume.map((r, i) => [`raeume.${i}`, [r.name, ...r.orte].join(', ')])),
  }),
  verweise: () => [],
  maengel: (d) => d.raeume.flatMap((r, i) => luecken(r.werte).map((satz) => ({ stelle: `raeume.${i}.werte`, satz: `${r.name}: ${satz}` }))),
}

function alsTag(iso: string): string {
  return iso.split('-').toReversed().join('.')
}

/** A table with a gap would be read as „nothing is paid“. */
function luecken(werte: Richtwerte['raeume'][number]['werte']): string[] {
  const fehlt = werte.findIndex((w, i) => w.personen !== i + 1)
  return fehlt === -1 ? [] : [`Die Zeile für ${fehlt + 1} ${fehlt === 0 ? 'Person' : 'Personen'} fehlt oder steht an der falschen Stelle.`]
}

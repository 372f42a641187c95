import { z } from 'zod'
import { frei, freieId, moment, wahl, zeile } from './formular.ts'
import { saetze, eingabe as t } from './texte/saetze.ts'

export const punktArten = ['information', 'beratung', 'beschluss'] as const
export const antworten = ['zu', 'ab', 'vielleicht'] as const
export type Antwort = (typeof antworten)[number]

/** A meeting as a form sends it: one day, two times. */
export const sitzungSchema = z
  .object({
    titel: zeile('Titel', 160),
    tag: z.string({ error: t.tag('Tag') }),
    von: z.string({ error: t.zeit('Von') }),
    bis: z.string({ error: t.zeit('Bis') }),
    ort: frei('Ort', 300),
    video: z.union([z.literal(''), z.url({ protocol: /^https$/, error: t.video }).max(500)], { error: t.video }).default(''),
    gastgeber: frei('Gastgeber', 160),
    hinweise: frei('Hinweise', 4000),
  })
  .transform(({ tag, von, bis, ...rest }, ctx) => {
    const [beginn, ende] = [moment(tag, von), moment(tag, bis)]
    const einwand = (feld: string, message: string) => {
      ctx.addIssue({ code: 'custom', path: [feld], message })
      return z.NEVER
    }
    if (moment(tag, '00:00') === undefined) return einwand('tag', t.tag('Tag'))
    if (beginn === undefined) return einwand('von', t.zeit('Von'))
    if (ende === undefined) return einwand('bis', t.zeit('Bis'))
    if (Temporal.Instant.compare(ende, beginn) <= 0) return einwand('bis', saetze.sitzung.zeit)
    return { ...rest, beginn, ende }
  })
export type NeueSitzung = z.output<typeof sitzungSchema>

export const punktSchema = z.object({
  art: wahl('Art', punktArten),
  titel: zeile('Titel', 200),
  text: frei('Worum es geht', 4000),
  unterlage: freieId('Unterlage'),
})
export type NeuerPunkt = z.output<typeof punktSchema>

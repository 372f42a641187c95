import { z } from 'zod'

export const kriterien = [
  'faehigkeiten',
  'beruf',
  'entfernung',
  'arbeitszeit',
  'zeitfenster',
  'deutsch',
  'arbeitsform',
  'fuehrerschein',
  'beginn',
] as const
export type Kriterium = (typeof kriterien)[number]

/** Points that each criterion can give, and how much of them somebody gets of whom nothing is known, percent. */
export type Gewichte = Readonly<{ punkte: Readonly<Record<Kriterium, number>>; unbekanntProzent: number }>

export const gewichteSchema = z.object({
  punkte: z.record(z.enum(kriterien), z.number().int().min(0).max(100)),
  unbekanntProzent: z.number().int().min(0).max(100),
})

/** Before anybody has changed them: together 100. */
export const anfangsgewichte: Gewichte = {
  punkte: {
    faehigkeiten: 30,
    beruf: 25,
    entfernung: 15,
    arbeitszeit: 8,
    zeitfenster: 8,
    deutsch: 6,
    arbeitsform: 3,
    fuehrerschein: 3,
    beginn: 2,
  },
  unbekanntProzent: 50,
}

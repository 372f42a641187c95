import { z } from 'zod'
import type { Anhang } from '../platform/pdf/index.ts'
import { type Beigelegt, sha256 } from './anhaenge.ts'
import { anschriftSchema } from './anschrift.ts'
import { erlassSchema } from './erlass.ts'
import { verfuegungsinhaltSchema } from './verfuegung-inhalt.ts'

/** Raise it with every change of a text or of the template: the check then compares amounts, not words. */
export const verfuegungTextfassung = 1

/** Stands in the metadata of every single decision. */
export const verfuegungKennzeichen = 'tragwerk-verfuegung/v1'

/** The one file inside the PDF beside its signature; format `verfuegung/v1`. The pages follow from it and from nothing else. */
export const verfuegungName = 'verfuegung.json'

export const verfuegungsdateiSchema = z.strictObject({
  schema: z.literal('verfuegung/v1'),
  programm: z.literal('Tragwerk'),
  textfassung: z.int().min(1),
  ...erlassSchema.pick({ stand: true, nummer: true, freigabe: true, logo: true }).shape,
  datum: z.iso.date(),
  /** to a person, else to an employer or a provider */
  anPerson: z.boolean(),
  anschrift: anschriftSchema,
  inhalt: z.strictObject(verfuegungsinhaltSchema.shape).omit({ empfaenger: true, gesundheit: true }),
})
export type Verfuegungsdatei = z.output<typeof verfuegungsdateiSchema>

/** The file as an attachment, with the checksum that ties it to the pages. */
export function legeVerfuegungBei(datei: Verfuegungsdatei): Beigelegt {
  return beigelegteVerfuegung(JSON.stringify(datei, null, 1))
}

export function beigelegteVerfuegung(inhalt: string): Beigelegt {
  const anhang: Anhang = {
    name: verfuegungName,
    inhalt,
    typ: 'application/json',
    beschreibung: 'Die Entscheidung: Text, Anschrift, Rechenweg (verfuegung/v1)',
    beziehung: 'source',
  }
  return { anhaenge: [anhang], pruefsumme: sha256(inhalt) }
}

import { z } from 'zod'
import type { TraegerDb } from '../platform/db/index.ts'
import type { Kontakt } from './art-mitteilung.ts'
import { KREISBLATT } from './art-mitteilung.ts'
import { liesAuftritt } from './auftritt.ts'
import { pressekontaktSchema } from './einstellungen.ts'

const tag = z.iso.date('Bitte geben Sie einen Tag ein.')

/** What the press office sets for itself; its contact stands with the settings of the site (`pressekontakt`). */
export const presseSchema = z.object({
  ort: z.string().trim().max(80).default(''),
  fax: z.string().trim().max(60).default(''),
  kreisblattZeichen: z.coerce.number().int().min(100, 'Zwischen 100 und 5.000.').max(5000, 'Zwischen 100 und 5.000.').default(KREISBLATT),
  /** weeks before an election: nothing but what is needed, first and last day */
  zurueckhaltung: z
    .array(z.object({ ab: tag, bis: tag, anlass: z.string().trim().min(1, 'Bitte nennen Sie die Wahl.').max(120) }))
    .max(20)
    .default([]),
})
export type Presseeinstellung = z.infer<typeof presseSchema>

type Haus = Readonly<{ kurzname: string; ort: string; telefon: string; email: string }>

export async function liesPresseeinstellung(db: TraegerDb, traegerId: string): Promise<Presseeinstellung> {
  return (await liesAuftritt(db, traegerId, 'presse', presseSchema)) ?? presseSchema.parse({})
}

/** The press contact of the house; where nobody has set one, the switchboard, so that somebody answers in any case. */
export async function pressekontaktVon(db: TraegerDb, traegerId: string): Promise<Kontakt> {
  const gesetzt = await liesAuftritt(db, traegerId, 'pressekontakt', pressekontaktSchema)
  const { fax } = await liesPresseeinstellung(db, traegerId)
  if (gesetzt !== undefined) {
    const { stelle, name, telefon, mobil, email, zeiten } = gesetzt
    return { stelle, name, telefon, fax, mobil, email, zeiten }
  }
  const haus = await hausVon(db, traegerId)
  return { stelle: `${haus.kurzname}, Pressestelle`, name: '', telefon: haus.telefon, fax, mobil: '', email: haus.email, zeiten: '' }
}

export function hausVon(db: TraegerDb, traegerId: string): Promise<Haus> {
  return db.selectFrom('traeger').select(['kurzname', 'ort', 'telefon', 'email']).where('traegerId', '=', traegerId).executeTakeFirstOrThrow()
}

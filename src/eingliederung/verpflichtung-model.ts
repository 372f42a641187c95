import { z } from 'zod'
import type { TraegerDb } from '../platform/db/index.ts'
import { ausloeser, mitwirkungen, type Verpflichtungslage } from '../recht/index.ts'

const verlangtSchema = z.strictObject({
  art: z.enum(mitwirkungen),
  was: z.string().trim().min(1).max(300),
  anzahl: z.int().min(1).max(100).optional(),
  je: z.enum(['woche', 'monat']).optional(),
  nachweisform: z.string().trim().max(200).optional(),
  nachweisBis: z.iso.date().optional(),
  zumutbar: z.boolean(),
})

/** The conditions as the worker found them; what the program can count it counts itself. */
export const verpflichtungslageSchema = z.strictObject({
  ausloeser: z.enum(ausloeser),
  termineOhneGrund: z.int(),
  offeneSchritte: z.int(),
  planGilt: z.boolean(),
  planBeruecksichtigt: z.boolean(),
  planGrund: z.string().max(1000),
  belehrung: z.boolean(),
  verlangt: z.array(verlangtSchema).max(10),
  ermessen: z.array(z.string().max(1000)).max(10),
})
true satisfies z.output<typeof verpflichtungslageSchema> extends Verpflichtungslage ? true : false

export type Verpflichtung = Readonly<{
  verpflichtungId: string
  fallId: string
  personId: string
  lage: z.output<typeof verpflichtungslageSchema>
  stand: string
  verfuegungId: string | null
  kontoId: string
  angelegtAm: Temporal.Instant
}>

export async function findVerpflichtung(db: TraegerDb, traegerId: string, verpflichtungId: string): Promise<Verpflichtung | undefined> {
  const zeile = await auswahl(db, traegerId).where('verpflichtungId', '=', verpflichtungId).executeTakeFirst()
  return zeile && { ...zeile, lage: verpflichtungslageSchema.parse(zeile.lage) }
}

/** Obligations of a case, the newest first. */
export async function verpflichtungenVon(db: TraegerDb, traegerId: string, fallId: string): Promise<Verpflichtung[]> {
  const zeilen = await auswahl(db, traegerId).where('fallId', '=', fallId).orderBy('angelegtAm', 'desc').execute()
  return zeilen.map((z) => ({ ...z, lage: verpflichtungslageSchema.parse(z.lage) }))
}

function auswahl(db: TraegerDb, traegerId: string) {
  return db
    .selectFrom('verpflichtung')
    .select(['verpflichtungId', 'fallId', 'personId', 'lage', 'stand', 'verfuegungId', 'kontoId', 'angelegtAm'])
    .where('traegerId', '=', traegerId)
}

export type Erfuellung = Readonly<{ nr: number; erfuellt: boolean; was: string; am: string; dokumentId: string | null }>

export async function erfuellungenVon(db: TraegerDb, traegerId: string, verpflichtungId: string): Promise<Erfuellung[]> {
  return db
    .selectFrom('verpflichtungErfuellung')
    .select(['nr', 'erfuellt', 'was', 'am', 'dokumentId'])
    .where('traegerId', '=', traegerId)
    .where('verpflichtungId', '=', verpflichtungId)
    .orderBy('erfasstAm')
    .execute()
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Handlung } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { landkuerzel } from './laender.ts'
import type { Eintrag } from './verzeichnis-modell.ts'
import { durch, merke } from './verzeichnis-pflegen.ts'

const Quelle = z.object({ id: z.string(), was: z.string(), quelle: z.string(), gewissheit: z.string(), anmerkung: z.string().optional() })
const Zeile = z.object({
  haus: z.string(),
  name: z.string(),
  land: z.enum(landkuerzel),
  art: z.enum(['landkreis', 'kreisfreie_stadt']),
  sitz: z.string(),
  ags: z.string(),
  einwohner: z.int(),
  flaecheKm2: z.number(),
  verband: z.string(),
  eigenname: z.string().default(''),
  webseite: z.string().default(''),
})
const Datei = z.object({ rechtsstand: z.string(), quellen: z.array(Quelle), luecken: z.array(z.string()), traeger: z.array(Zeile) })

const STAND = '2018-12-31'

/** The list that comes with the program: names from the annex to the KomtrZV, inhabitants and area from the Gemeindeverzeichnis. */
export function mitgelieferteListe(): z.infer<typeof Datei> {
  return Datei.parse(JSON.parse(readFileSync(join(import.meta.dirname, 'quellen', 'kommunale-jobcenter.json'), 'utf8')))
}

/**
 * Puts the houses of the list that comes with the program into the network. What is there already stays as it is: the coordination
 * may have bettered it.
 *
 * @returns how many were new
 */
export async function ladeVerzeichnis(db: TraegerDb, h: Handlung): Promise<number> {
  const { traegerId } = h
  const liste = mitgelieferteListe()
  const quelle = liste.quellen.find((q) => q.id === 'gv2018')?.quelle ?? ''
  const da = new Set((await db.selectFrom('verzeichnisHaus').select('haus').where('traegerId', '=', traegerId).execute()).map((z) => z.haus))
  const neu = liste.traeger.filter((t) => !da.has(t.haus))
  if (neu.length === 0) return 0
  await db
    .insertInto('verzeichnisHaus')
    .values(neu.map(({ haus }) => ({ traegerId, haus })))
    .execute()
  await db
    .insertInto('verzeichnisEintrag')
    .values(
      neu.map(({ haus, ...angaben }) => {
        const daten: Eintrag = { ...angaben, stand: STAND, quelle, vergleichstyp: '' }
        return { traegerId, haus, fassung: 1, daten: JSON.stringify(daten), ...durch(h) }
      }),
    )
    .execute()
  await merke(db, h, 'verzeichnis.laden', String(neu.length))
  return neu.length
}

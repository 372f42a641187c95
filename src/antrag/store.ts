import { istId } from '../fall/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import type { Tresor } from '../platform/tresor/index.ts'
import { geheimVon } from './geheim.ts'
import { type Antrag, type Antworten, antwortSchluessel, kanaele, type Werte } from './model.ts'
import { offeneFragen } from './rueckfrage.ts'

const felder = [
  'antragId',
  'nummer',
  'art',
  'kanal',
  'schluessel',
  'sprache',
  'angelegtAm',
  'gestelltAm',
  'wirktAb',
  'gesendetAm',
  'eilig',
  'fallId',
  'kontoId',
  'erledigtAm',
] as const

/** An application with its answers in clear; undefined where there is none. */
export async function liesAntrag(db: TraegerDb, tresor: Tresor, traegerId: string, antragId: string | undefined): Promise<Antrag | undefined> {
  if (!istId(antragId)) return undefined
  const zeile = await db.selectFrom('antrag').select(felder).where('traegerId', '=', traegerId).where('antragId', '=', antragId).executeTakeFirst()
  if (zeile === undefined) return undefined
  const { schluessel, kanal, ...rest } = zeile
  return {
    ...rest,
    kanal: kanaele.find((k) => k === kanal) ?? 'portal',
    antworten: schluessel === null ? {} : await liesAntworten(db, tresor, traegerId, antragId, schluessel),
    rueckfragen: zeile.fallId === null ? { anzahl: 0, frist: '' } : await zaehleFragen(db, traegerId, antragId),
    geloescht: schluessel === null,
  }
}

async function zaehleFragen(db: TraegerDb, traegerId: string, antragId: string): Promise<Antrag['rueckfragen']> {
  const offen = await offeneFragen(db, traegerId, { antragId })
  return { anzahl: offen.length, frist: offen[0]?.frist ?? '' }
}

/** The newest answers of each page and person. */
async function liesAntworten(db: TraegerDb, tresor: Tresor, traegerId: string, antragId: string, schluessel: Uint8Array): Promise<Antworten> {
  const zeilen = await db
    .selectFrom('antwort')
    .select(['seite', 'person', 'werte'])
    .distinctOn(['seite', 'person'])
    .where('traegerId', '=', traegerId)
    .where('antragId', '=', antragId)
    .orderBy('seite')
    .orderBy('person')
    .orderBy('am', 'desc')
    .orderBy('antwortId', 'desc')
    .execute()
  const geheim = geheimVon(tresor, antragId, schluessel)
  return Object.fromEntries(zeilen.map((z) => [antwortSchluessel(z.seite, z.person), geheim.oeffne(z.werte)]))
}

export type NeueAntwort = Readonly<{ seite: string; person: string; werte: Werte }>

/** Adds answers; older ones of the same page stay readable in the history. */
export async function insertAntworten(
  db: TraegerDb,
  tresor: Tresor,
  traegerId: string,
  antragId: string,
  neue: readonly NeueAntwort[],
  am: Temporal.Instant,
  kontoId?: string,
): Promise<boolean> {
  const antrag = await db
    .selectFrom('antrag')
    .select('schluessel')
    .where('traegerId', '=', traegerId)
    .where('antragId', '=', antragId)
    .executeTakeFirst()
  if (!antrag?.schluessel || neue.length === 0) return false
  const geheim = geheimVon(tresor, antragId, antrag.schluessel)
  await db
    .insertInto('antwort')
    .values(
      neue.map(({ seite, person, werte }) => ({
        traegerId,
        antragId,
        seite,
        person,
        werte: geheim.verschliesse(werte),
        am,
        kontoId: kontoId ?? null,
      })),
    )
    .execute()
  return true
}

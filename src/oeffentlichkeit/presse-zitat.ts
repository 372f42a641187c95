import { timingSafeEqual } from 'node:crypto'
import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import type { Tresor } from '../platform/tresor/index.ts'
import { artMitteilung, type Mitteilung, type Zitat } from './art-mitteilung.ts'
import { schreibeFassung } from './inhalt.ts'
import { findInhalt } from './lesen.ts'

const GILT = Temporal.Duration.from({ hours: 24 * 14 })
const ZWECK = 'zitat freigeben'

/** What was asked of whom, and the answer. */
export type Zitatanfrage = Readonly<{
  zitatId: string
  person: string
  funktion: string
  text: string
  angefragtAm: Temporal.Instant
  giltBis: Temporal.Instant
  entschiedenAm: Temporal.Instant | null
  freigegeben: boolean | null
  bemerkung: string
}>

const spalten = ['zitatId', 'inhaltId', 'person', 'funktion', 'text', 'angefragtAm', 'giltBis', 'entschiedenAm', 'freigegeben', 'bemerkung'] as const

export function zitatanfragen(db: TraegerDb, traegerId: string, inhaltId: string): Promise<Zitatanfrage[]> {
  return db
    .selectFrom('presseZitat')
    .select(spalten)
    .where('traegerId', '=', traegerId)
    .where('inhaltId', '=', inhaltId)
    .orderBy('angefragtAm', 'desc')
    .execute()
}

/** Asks the quoted person to approve exactly these words. @returns path of the page with the secret in it; it is valid for 14 days */
export async function fordereZitatAn(
  db: TraegerDb,
  tresor: Tresor,
  h: Handlung,
  inhaltId: string,
  zitat: Pick<Zitat, 'person' | 'funktion' | 'text'>,
): Promise<string> {
  const { person, funktion, text } = zitat
  const { zitatId } = await db
    .insertInto('presseZitat')
    .values({
      traegerId: h.traegerId,
      inhaltId,
      person,
      funktion,
      text,
      angefragtAm: h.jetzt,
      giltBis: h.jetzt.add(GILT),
      kontoId: h.konto?.kontoId ?? null,
      von: h.konto?.name ?? 'System',
    })
    .returning('zitatId')
    .executeTakeFirstOrThrow()
  await merke(db, h, 'zitat.anfragen', zitatId)
  return zitatPfad(tresor, h.traegerId, { zitatId, person, funktion, text })
}

type Kern = Pick<Zitatanfrage, 'zitatId' | 'person' | 'funktion' | 'text'>

export function zitatPfad(tresor: Tresor, traegerId: string, z: Kern): string {
  return `/presse/zitat/${z.zitatId}.${siegel(tresor, traegerId, z).toString('base64url')}`
}

/** The link says which words it is about: nobody can change them behind it. */
function siegel(tresor: Tresor, traegerId: string, z: Kern): Buffer {
  return tresor.pruefwert([traegerId, z.zitatId, z.person, z.funktion, z.text].join('\n'), ZWECK)
}

/** The question behind a link; undefined for one that is wrong, old or answered. */
export async function findZitat(
  db: TraegerDb,
  tresor: Tresor,
  { traegerId, jetzt }: Pick<Handlung, 'traegerId' | 'jetzt'>,
  schluessel: string,
): Promise<(Zitatanfrage & { inhaltId: string }) | undefined> {
  const [, zitatId, gegeben] = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([\w-]{43})$/.exec(schluessel) ?? []
  if (zitatId === undefined || gegeben === undefined) return undefined
  const z = await db.selectFrom('presseZitat').select(spalten).where('traegerId', '=', traegerId).where('zitatId', '=', zitatId).executeTakeFirst()
  if (z === undefined || z.entschiedenAm !== null || Temporal.Instant.compare(jetzt, z.giltBis) > 0) return undefined
  return timingSafeEqual(Buffer.from(gegeben, 'base64url'), siegel(tresor, traegerId, z)) ? z : undefined
}

/** The answer of the quoted person; approved words go into the draft at once. @returns false where the link holds no longer */
export async function entscheideZitat(
  db: TraegerDb,
  tresor: Tresor,
  h: Pick<Handlung, 'traegerId' | 'jetzt'>,
  schluessel: string,
  { freigegeben, bemerkung }: Readonly<{ freigegeben: boolean; bemerkung: string }>,
): Promise<boolean> {
  const z = await findZitat(db, tresor, h, schluessel)
  if (z === undefined) return false
  const { numUpdatedRows } = await db
    .updateTable('presseZitat')
    .set({ entschiedenAm: h.jetzt, freigegeben, bemerkung: bemerkung.slice(0, 1000) })
    .where('traegerId', '=', h.traegerId)
    .where('zitatId', '=', z.zitatId)
    .where('entschiedenAm', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await merke(db, h, freigegeben ? 'zitat.freigeben' : 'zitat.ablehnen', z.zitatId)
  if (freigegeben) await trageEin(db, h, z.inhaltId)
  return true
}

async function trageEin(db: TraegerDb, h: Pick<Handlung, 'traegerId' | 'jetzt'>, inhaltId: string): Promise<void> {
  const inhalt = await findInhalt(db, h.traegerId, inhaltId, h.jetzt)
  if (inhalt?.stand !== 'entwurf') return
  const daten = artMitteilung.schema.parse(inhalt.fassungen.at(-1)?.daten)
  const mit = await mitFreigaben(db, h.traegerId, inhaltId, daten)
  if (JSON.stringify(mit) !== JSON.stringify(daten)) await schreibeFassung(db, h, inhaltId, mit, { erwartet: inhalt.fassung })
}

/** The same release with the approvals that really were given, each for exactly the words that stand there; no other ones. */
export async function mitFreigaben(db: TraegerDb, traegerId: string, inhaltId: string, daten: Mitteilung): Promise<Mitteilung> {
  if (daten.zitate.length === 0) return daten
  const gegeben = (await zitatanfragen(db, traegerId, inhaltId)).filter((z) => z.freigegeben === true)
  return {
    ...daten,
    zitate: daten.zitate.map(({ person, funktion, text }) => {
      const z = gegeben.find((g) => g.person === person && g.funktion === funktion && g.text === text)
      return { person, funktion, text, ...(z?.entschiedenAm && { freigabe: { zitatId: z.zitatId, am: z.entschiedenAm.toString() } }) }
    }),
  }
}

function merke(db: TraegerDb, h: Handlung, tat: string, zitatId: string): Promise<void> {
  return protokolliere(db, h.traegerId, { zeitpunkt: h.jetzt, ...(h.konto && { konto: h.konto }), tat, gegenstand: zitatId })
}

import type { TraegerDb } from '../platform/db/index.ts'
import { type Verfuegungsart, verfuegungsart } from './verfuegung-arten.ts'
import { inhaltAus, type Verfuegungsinhalt } from './verfuegung-inhalt.ts'

export type VerfuegungEntwurf = Readonly<{
  entwurfId: string
  fallId: string
  personId: string | null
  art: Verfuegungsart
  /** id of what is decided on, in the room of the kind */
  gegenstand: string
  inhalt: Verfuegungsinhalt
  vorgangId: string | null
  stand: VerfuegungStand
  bearbeitetVon: string
  eingereichtVon: string | null
  eingereichtAm: Temporal.Instant | null
  fassung: number
  angelegtAm: Temporal.Instant
}>

export type VerfuegungStand = 'entwurf' | 'eingereicht' | 'zurueckgegeben' | 'erlassen' | 'verworfen'
const offen = ['entwurf', 'eingereicht', 'zurueckgegeben'] as const

export async function findVerfuegungEntwurf(db: TraegerDb, traegerId: string, entwurfId: string): Promise<VerfuegungEntwurf | undefined> {
  const zeile = await abfrage(db, traegerId).where('entwurfId', '=', entwurfId).executeTakeFirst()
  return zeile && alsEntwurf(zeile)
}

/** The draft, locked until the unit of work ends: two who press at once come one after the other. */
export async function sperreVerfuegung(db: TraegerDb, traegerId: string, entwurfId: string): Promise<VerfuegungEntwurf | undefined> {
  const zeile = await abfrage(db, traegerId).where('entwurfId', '=', entwurfId).forUpdate().executeTakeFirst()
  return zeile && alsEntwurf(zeile)
}

/** The one draft under way about something. */
export async function offenerVerfuegungEntwurf(
  db: TraegerDb,
  traegerId: string,
  art: Verfuegungsart,
  gegenstand: string,
): Promise<VerfuegungEntwurf | undefined> {
  const zeile = await abfrage(db, traegerId)
    .where('art', '=', art)
    .where('gegenstand', '=', gegenstand)
    .where('stand', 'in', offen)
    .executeTakeFirst()
  return zeile && alsEntwurf(zeile)
}

/** Drafts under way in a case, the oldest first. */
export async function offeneVerfuegungenDesFalls(db: TraegerDb, traegerId: string, fallId: string): Promise<VerfuegungEntwurf[]> {
  const zeilen = await abfrage(db, traegerId).where('fallId', '=', fallId).where('stand', 'in', offen).orderBy('angelegtAm').execute()
  return zeilen.map(alsEntwurf)
}

function abfrage(db: TraegerDb, traegerId: string) {
  return db
    .selectFrom('verfuegungEntwurf')
    .select(['entwurfId', 'fallId', 'personId', 'art', 'gegenstand', 'inhalt', 'vorgangId', 'stand'])
    .select(['bearbeitetVon', 'eingereichtVon', 'eingereichtAm', 'fassung', 'angelegtAm'])
    .where('traegerId', '=', traegerId)
}

type Zeile = Awaited<ReturnType<ReturnType<typeof abfrage>['execute']>>[number]

function alsEntwurf(z: Zeile): VerfuegungEntwurf {
  return { ...z, art: verfuegungsart(z.art), inhalt: inhaltAus(z.inhalt), stand: z.stand as VerfuegungStand }
}

export type VorgelegteVerfuegung = Readonly<{
  entwurfId: string
  fallId: string
  aktenzeichen: string
  bezeichnung: string
  art: string
  titel: string
  eingereichtVon: string
  eingereichtVonName: string
  eingereichtAm: Temporal.Instant
}>

/** Drafts that wait for a second person, the oldest first; without protected cases that the account may not open. */
export async function vorgelegteVerfuegungen(db: TraegerDb, traegerId: string, kontoId: string): Promise<VorgelegteVerfuegung[]> {
  const zeilen = await db
    .selectFrom('verfuegungEntwurf as e')
    .innerJoin('fall as f', (j) => j.onRef('f.traegerId', '=', 'e.traegerId').onRef('f.fallId', '=', 'e.fallId'))
    .innerJoin('konto as k', (j) => j.onRef('k.traegerId', '=', 'e.traegerId').onRef('k.kontoId', '=', 'e.eingereichtVon'))
    .leftJoin('fallKreis as kreis', (j) =>
      j.onRef('kreis.traegerId', '=', 'f.traegerId').onRef('kreis.fallId', '=', 'f.fallId').on('kreis.kontoId', '=', kontoId),
    )
    .select(['e.entwurfId', 'e.fallId', 'f.aktenzeichen', 'f.bezeichnung', 'e.art', 'e.inhalt', 'e.eingereichtAm'])
    .select(['k.kontoId as eingereichtVon', 'k.name as eingereichtVonName'])
    .where('e.traegerId', '=', traegerId)
    .where('e.stand', '=', 'eingereicht')
    .where((eb) => eb.or([eb('f.geschuetzt', '=', false), eb('kreis.kontoId', 'is not', null)]))
    .orderBy('e.eingereichtAm')
    .execute()
  return zeilen.flatMap(({ inhalt, eingereichtAm, ...z }) =>
    eingereichtAm === null ? [] : [{ ...z, eingereichtAm, titel: inhaltAus(inhalt).titel }],
  )
}

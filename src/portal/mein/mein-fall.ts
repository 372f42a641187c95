import { liesAngaben, liesPersonen, stammSchema } from '../../fall/index.ts'
import { protokolliere } from '../../platform/audit/index.ts'
import { istSicher, type Zugriff } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import type { TraegerDb } from '../../platform/db/index.ts'
import { basisVon } from '../../platform/http/pfad.ts'

/** A case as its people see it. */
export type MeinFall = Readonly<{
  fallId: string
  aktenzeichen: string
  /** „Sommerfeld, Mira“: tells several cases apart */
  bezeichnung: string
  /** who of the household the account belongs to */
  personId: string | null
  zustaendig: string | null
  team: string
}>

/** The cases an account is linked to, the newest link first. There is no other way from an account to a case. */
export async function liesMeineFaelle(db: TraegerDb, traegerId: string, kontoId: string): Promise<MeinFall[]> {
  return db
    .selectFrom('zugang as z')
    .innerJoin('fall as f', (j) => j.onRef('f.traegerId', '=', 'z.traegerId').onRef('f.fallId', '=', 'z.fallId'))
    .select(['f.fallId', 'f.aktenzeichen', 'f.bezeichnung', 'z.personId', 'f.zustaendig', 'f.team'])
    .where('z.traegerId', '=', traegerId)
    .where('z.kontoId', '=', kontoId)
    .orderBy('z.seit', 'desc')
    .orderBy('f.aktenzeichen')
    .execute()
}

const COOKIE = 'tragwerk-fall'

/** Remembers which of several cases is looked at; it opens nothing, the link of the account does. */
export function fallCookie(fallId: string, request: Request): string {
  return `${COOKIE}=${fallId}; Path=${basisVon(request) || '/'}; HttpOnly; SameSite=Lax${istSicher(request) ? '; Secure' : ''}`
}

/** The one that was chosen, else the newest. */
export function gewaehlterFall(faelle: readonly MeinFall[], request: Request): MeinFall | undefined {
  const paar = (request.headers.get('cookie') ?? '').split(/; */).find((teil) => teil.startsWith(`${COOKIE}=`))
  return faelle.find((f) => f.fallId === paar?.slice(COOKIE.length + 1)) ?? faelle[0]
}

/** The case of the account that is signed in, if it has one; the reading goes into the record. */
export async function findMeinFall(z: Zugriff, zweck: string): Promise<MeinFall | undefined> {
  const fall = gewaehlterFall(await liesMeineFaelle(z.db, z.traegerId, z.konto.kontoId), z.request)
  if (fall === undefined) return undefined
  z.zuletzt(() => protokolliere(z.db, z.traegerId, { zeitpunkt: z.jetzt, konto: z.konto, tat: 'eigenes.lesen', fallId: fall.fallId, zweck }))
  return fall
}

/**
 * The case of the account that is signed in: what every page of the area begins with. All that is read afterwards is read for this case.
 *
 * @throws {Response} 404 where the account is linked to no case
 */
export async function meinFall(z: Zugriff, zweck: string): Promise<MeinFall> {
  const fall = await findMeinFall(z, zweck)
  if (fall === undefined) throw new Response(null, { status: 404 })
  return fall
}

export type Mensch = Readonly<{ personId: string; kennung: string; vorname: string; nachname: string; geburtsdatum: string }>

/** Who belongs to the household on a day, in the order of the file. */
export async function leuteAm(db: TraegerDb, traegerId: string, fallId: string, tag: string): Promise<Mensch[]> {
  const angaben = await liesAngaben(db, traegerId, fallId)
  const gilt = (art: string, personId: string) =>
    angaben.find((a) => a.art === art && a.personId === personId && a.giltVon <= tag && (a.giltBis === null || a.giltBis >= tag))
  return (await liesPersonen(db, traegerId, fallId)).flatMap(({ personId, kennung }) => {
    const stamm = stammSchema.safeParse(gilt('person.stamm', personId)?.wert)
    if (!stamm.success || gilt('person.zugehoerig', personId) === undefined) return []
    const { vorname, nachname, geburtsdatum } = stamm.data
    return [{ personId, kennung, vorname, nachname, geburtsdatum }]
  })
}

export const heuteVon = (z: Pick<Zugriff, 'jetzt'>): string => tagVon(z.jetzt).toString()

import { gueltigAm, inKraft, sichtbarFuer, stammSchema } from '../fall/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { begleitungen } from './ansprechperson.ts'

/** What makes somebody stand on top of the list. */
export type Anlass = 'plan-fehlt' | 'plan-spaet' | 'erstgespraech' | 'ohne-termin'

export type Begleitete = Readonly<{
  fallId: string
  aktenzeichen: string
  /** as in the case file: `p1` */
  kennung: string
  name: string
  /** ISO day on which the plan is looked at again; undefined: there is no plan */
  planBis: string | undefined
  letzter: Temporal.Instant | undefined
  naechster: Temporal.Instant | undefined
  /** open work of the case that lies with the account */
  aufgaben: number
  anlaesse: readonly Anlass[]
}>

/** Without a talk for longer than this, and none agreed, somebody is asked about. A rule of the house, not of the law. */
const OHNE_TERMIN_TAGE = 90

type Stand = Pick<Begleitete, 'planBis' | 'letzter' | 'naechster'>

/** Why somebody should be looked at now. @param heute ISO day */
export function anlaesseVon({ planBis, letzter, naechster }: Stand, heute: string): Anlass[] {
  const plan: Anlass | undefined = planBis === undefined ? 'plan-fehlt' : planBis < heute ? 'plan-spaet' : undefined
  const lange = letzter !== undefined && tagVon(letzter).until(heute).days > OHNE_TERMIN_TAGE
  const gespraech: Anlass | undefined =
    naechster !== undefined ? undefined : letzter === undefined ? 'erstgespraech' : lange ? 'ohne-termin' : undefined
  return [plan, gespraech].filter((a) => a !== undefined)
}

/**
 * The people an account accompanies: who needs it first, then by the next appointment, then by name. Protected cases only where the
 * account is of their circle.
 */
export async function begleiteteVon(db: TraegerDb, traegerId: string, kontoId: string, jetzt: Temporal.Instant): Promise<Begleitete[]> {
  const heute = tagVon(jetzt).toString()
  const zeilen = await menschenVon(db, traegerId, kontoId)
  const ids = zeilen.map((z) => z.personId)
  if (ids.length === 0) return []
  const namen = await namenAm(db, traegerId, ids, jetzt)
  const plaene = await plaeneAm(db, traegerId, ids, heute)
  const termine = await termineUm(db, traegerId, ids, jetzt)
  const arbeit = await arbeitBei(
    db,
    traegerId,
    kontoId,
    zeilen.map((z) => z.fallId),
  )
  return zeilen
    .map(({ personId, bezeichnung, ...z }) => {
      const stand = { planBis: plaene.get(personId), ...termine(personId) }
      const name = namen.get(personId) ?? bezeichnung
      return { ...z, ...stand, name, aufgaben: arbeit.get(z.fallId) ?? 0, anlaesse: anlaesseVon(stand, heute) }
    })
    .toSorted((a, b) => b.anlaesse.length - a.anlaesse.length || fruehe(a) - fruehe(b) || a.name.localeCompare(b.name, 'de'))
}

const fruehe = ({ naechster }: Pick<Begleitete, 'naechster'>) => naechster?.epochMilliseconds ?? Number.MAX_SAFE_INTEGER

function menschenVon(db: TraegerDb, traegerId: string, kontoId: string) {
  return db
    .selectFrom(begleitungen(db, traegerId).as('a'))
    .innerJoin('person as p', 'p.personId', 'a.personId')
    .innerJoin('fall as f', (j) => j.onRef('f.traegerId', '=', 'p.traegerId').onRef('f.fallId', '=', 'p.fallId'))
    .select(['p.personId', 'p.kennung', 'f.fallId', 'f.aktenzeichen', 'f.bezeichnung'])
    .where('p.traegerId', '=', traegerId)
    .where('a.kontoId', '=', kontoId)
    .where(sichtbarFuer(kontoId))
    .execute()
}

async function namenAm(db: TraegerDb, traegerId: string, ids: readonly string[], jetzt: Temporal.Instant): Promise<Map<string, string>> {
  const zeilen = await db
    .selectFrom('angabe')
    .selectAll()
    .where('traegerId', '=', traegerId)
    .where('art', '=', 'person.stamm')
    .where('personId', 'in', ids)
    .execute()
  const alle = zeilen.map((z) => ({ ...z, art: 'person.stamm' as const }))
  return new Map(
    gueltigAm(inKraft(alle, jetzt), tagVon(jetzt).toString()).flatMap(({ personId, wert }) => {
      const stamm = stammSchema.safeParse(wert)
      return personId !== null && stamm.success ? [[personId, `${stamm.data.vorname} ${stamm.data.nachname}`] as const] : []
    }),
  )
}

async function plaeneAm(db: TraegerDb, traegerId: string, ids: readonly string[], heute: string): Promise<Map<string, string>> {
  const zeilen = await db
    .selectFrom('plan')
    .distinctOn('personId')
    .select(['personId', 'pruefenBis', 'gueltigBis', 'gueltigAb'])
    .where('traegerId', '=', traegerId)
    .where('personId', 'in', ids)
    .where('gueltigAb', '<=', heute)
    .where((eb) => eb.or([eb('gueltigBis', 'is', null), eb('gueltigBis', '>=', heute)]))
    .orderBy('personId')
    .orderBy('gueltigAb', 'desc')
    .orderBy('nummer', 'desc')
    .execute()
  return new Map(zeilen.map((z) => [z.personId, z.pruefenBis ?? z.gueltigBis ?? z.gueltigAb]))
}

const GESPROCHEN = ['erschienen', 'spaeter-am-tag'] as const

async function termineUm(db: TraegerDb, traegerId: string, ids: readonly string[], jetzt: Temporal.Instant) {
  const zeilen = await db
    .selectFrom('termin')
    .select(['personId', 'von', 'anwesenheit'])
    .where('traegerId', '=', traegerId)
    .where('personId', 'in', ids)
    .where('stand', '=', 'vereinbart')
    .orderBy('von')
    .execute()
  return (personId: string): Pick<Stand, 'letzter' | 'naechster'> => {
    const seine = zeilen.filter((z) => z.personId === personId)
    return {
      letzter: seine.findLast((z) => GESPROCHEN.some((a) => a === z.anwesenheit))?.von,
      naechster: seine.find((z) => Temporal.Instant.compare(z.von, jetzt) > 0)?.von,
    }
  }
}

async function arbeitBei(db: TraegerDb, traegerId: string, kontoId: string, faelle: readonly string[]): Promise<Map<string, number>> {
  const zeilen = await db
    .selectFrom('vorgang')
    .select(['fallId', (e) => e.fn.countAll<number>().as('zahl')])
    .where('traegerId', '=', traegerId)
    .where('fallId', 'in', faelle)
    .where('zustaendig', '=', kontoId)
    .where('erledigtAm', 'is', null)
    .groupBy('fallId')
    .execute()
  return new Map(zeilen.map((z) => [z.fallId ?? '', Number(z.zahl)]))
}

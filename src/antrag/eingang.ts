import { sql } from 'kysely'
import {
  aendereVorgang,
  dokumenteVon,
  erfasseAngabe,
  findFall,
  legeFallAn,
  legePersonAn,
  liesPersonen,
  stammSchema,
  vorgaengeVon,
} from '../fall/index.ts'
import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { angabenAus, bewilligung, bezug } from './angaben.ts'
import { findeSchritt, lageDesAntrags } from './gespraech.ts'
import type { Mensch } from './lage.ts'
import type { Antrag } from './model.ts'

export type Zugeordnet = Readonly<{ ok: true; fallId: string; aktenzeichen: string }> | Readonly<{ ok: false; satz: string }>

/** A person who may be known already: same date of birth and one of the two names. */
export type Bekannt = Readonly<{ person: string; fallId: string; aktenzeichen: string; bezeichnung: string; name: string }>

/** Who of the application is known already, in which case (portal.md V-doppelt); names in protected cases stay hidden. */
export async function sucheBekannte(db: TraegerDb, traegerId: string, antrag: Antrag, heute: string): Promise<Bekannt[]> {
  const lage = lageDesAntrags(antrag.antworten, antrag.wirktAb, heute)
  const gesucht = lage.bg.filter((m) => m.geburtsdatum !== '')
  if (gesucht.length === 0) return []
  const zeilen = await db
    .selectFrom('angabe')
    .innerJoin('fall', (j) => j.onRef('fall.fallId', '=', 'angabe.fallId').onRef('fall.traegerId', '=', 'angabe.traegerId'))
    .select(['angabe.wert', 'fall.fallId', 'fall.aktenzeichen', 'fall.bezeichnung', 'fall.geschuetzt'])
    .where('angabe.traegerId', '=', traegerId)
    .where('angabe.art', '=', 'person.stamm')
    .where(
      sql<string>`angabe.wert ->> 'geburtsdatum'`,
      'in',
      gesucht.map((m) => m.geburtsdatum),
    )
    .limit(50)
    .execute()
  const treffer = zeilen.flatMap((z): Bekannt[] => {
    const stamm = stammSchema.safeParse(z.wert)
    if (!stamm.success) return []
    const m = gesucht.find((g) => aehnlich(g, stamm.data))
    if (m === undefined) return []
    const name = z.geschuetzt ? 'geschützter Fall' : `${stamm.data.vorname} ${stamm.data.nachname}`
    return [{ person: m.id, fallId: z.fallId, aktenzeichen: z.aktenzeichen, bezeichnung: z.geschuetzt ? 'geschützt' : z.bezeichnung, name }]
  })
  return [...new Map(treffer.map((t) => [`${t.person} ${t.fallId}`, t])).values()]
}

function aehnlich(m: Mensch, s: { vorname: string; nachname: string; geburtsdatum: string }): boolean {
  return m.geburtsdatum === s.geburtsdatum && (grundform(m.nachname) === grundform(s.nachname) || grundform(m.vorname) === grundform(s.vorname))
}

/** `Müller`, `Mueller` and `MULLER` are taken for the same. */
const grundform = (name: string): string =>
  name
    .toLowerCase()
    .replace(/ä|ae/g, 'a')
    .replace(/ö|oe/g, 'o')
    .replace(/ü|ue/g, 'u')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/[^a-z]/g, '')

/** Opens a case for an application, with all its people, or puts it to one that exists; people known there are found again. */
export async function ordneZu(db: TraegerDb, h: Handlung, antrag: Antrag, fallId?: string): Promise<Zugeordnet> {
  if (antrag.fallId !== null) return { ok: false, satz: 'Dieser Antrag gehört schon zu einem Fall.' }
  const wirktAb = antrag.wirktAb ?? tagVon(h.jetzt).with({ day: 1 }).toString()
  const lage = lageDesAntrags(antrag.antworten, wirktAb, wirktAb)
  const ich = lage.menschen[0]
  const fall =
    fallId === undefined
      ? await legeFallAn(db, h, { bezeichnung: `${ich?.nachname ?? ''}, ${ich?.vorname ?? ''}` })
      : await findFall(db, h.traegerId, fallId)
  if (fall === undefined) return { ok: false, satz: 'Diesen Fall gibt es nicht.' }
  const { numUpdatedRows } = await db
    .updateTable('antrag')
    .set({ fallId: fall.fallId })
    .where('traegerId', '=', h.traegerId)
    .where('antragId', '=', antrag.antragId)
    .where('fallId', 'is', null)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows !== 1n) return { ok: false, satz: 'Jemand anderes hat diesen Antrag gerade zugeordnet.' }
  await nimmPersonenAuf(db, h, antrag, fall.fallId, wirktAb)
  if (fallId === undefined) {
    for (const a of [bezug(wirktAb), bewilligung(wirktAb)])
      await erfasseAngabe(db, h, fall.fallId, { art: a.art, wert: a.wert, giltVon: wirktAb, quelle: `Antrag ${antrag.nummer}` })
  }
  for (const d of await dokumenteVon(db, h.traegerId, { antragId: antrag.antragId }))
    await db
      .updateTable('dokument')
      .set({ fallId: fall.fallId })
      .where('traegerId', '=', h.traegerId)
      .where('dokumentId', '=', d.dokumentId)
      .execute()
  for (const v of await vorgaengeVon(db, h.traegerId, { antragId: antrag.antragId }))
    if (v.erledigtAm === null)
      await aendereVorgang(db, h, v.vorgangId, { fallId: fall.fallId, stand: 'in-pruefung', ...(h.konto ? { zustaendig: h.konto.kontoId } : {}) })
  await protokolliere(db, h.traegerId, {
    zeitpunkt: h.jetzt,
    ...(h.konto ? { konto: h.konto } : {}),
    tat: 'antrag.zuordnen',
    fallId: fall.fallId,
    gegenstand: antrag.nummer,
  })
  return { ok: true, fallId: fall.fallId, aktenzeichen: fall.aktenzeichen }
}

/** People of the Bedarfsgemeinschaft become people of the case; who is known there by name and date of birth is the same. */
async function nimmPersonenAuf(db: TraegerDb, h: Handlung, antrag: Antrag, fallId: string, wirktAb: string): Promise<void> {
  const lage = lageDesAntrags(antrag.antworten, wirktAb, wirktAb)
  const bekannte = await db
    .selectFrom('angabe')
    .select(['personId', 'wert'])
    .where('traegerId', '=', h.traegerId)
    .where('fallId', '=', fallId)
    .where('art', '=', 'person.stamm')
    .execute()
  for (const m of lage.bg) {
    const s = findeSchritt(lage, m.id === 'p1' ? 'name' : 'person', m.id)
    const stamm = stammSchema.safeParse(s && angabenAus(s, lage).find((a) => a.art === 'person.stamm')?.wert)
    if (!stamm.success) continue
    const da = bekannte.find((b) => {
      const alt = stammSchema.safeParse(b.wert)
      return alt.success && aehnlich(m, alt.data)
    })
    const personId = da?.personId ?? (await legePersonAn(db, h, fallId, stamm.data, wirktAb, `Antrag ${antrag.nummer}`)).personId
    await db
      .insertInto('antragPerson')
      .values({ traegerId: h.traegerId, antragId: antrag.antragId, person: m.id, personId })
      .onConflict((c) => c.doNothing())
      .execute()
  }
}

export type Zuordnung = ReadonlyMap<string, Readonly<{ personId: string; kennung: string }>>

/** Who of the application is who in the case. */
export async function zuordnungVon(db: TraegerDb, traegerId: string, antrag: Antrag): Promise<Zuordnung> {
  if (antrag.fallId === null) return new Map()
  const personen = await liesPersonen(db, traegerId, antrag.fallId)
  const zeilen = await db
    .selectFrom('antragPerson')
    .select(['person', 'personId'])
    .where('traegerId', '=', traegerId)
    .where('antragId', '=', antrag.antragId)
    .execute()
  return new Map(
    zeilen.flatMap((z) => {
      const p = personen.find((x) => x.personId === z.personId)
      return p ? [[z.person, { personId: p.personId, kennung: p.kennung }] as const] : []
    }),
  )
}

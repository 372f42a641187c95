import {
  aendereVorgang,
  dokumenteVon,
  erfasseAngabe,
  findFall,
  legeFallAn,
  legePersonAn,
  liesAngaben,
  liesPersonen,
  stammSchema,
  vorgaengeVon,
  weiseFallZu,
} from '../fall/index.ts'
import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { angabenAus, bewilligung, bezug } from './angaben.ts'
import { findeWieder } from './bekannte.ts'
import { findeSchritt, lageDesAntrags } from './gespraech.ts'
import type { Antrag } from './model.ts'
import { quellen, zuordnung as t } from './texte/personal-arbeit.ts'

export type Zugeordnet = Readonly<{ ok: true; fallId: string; aktenzeichen: string }> | Readonly<{ ok: false; satz: string }>

/** Opens a case for an application, with all its people, or puts it to one that exists; people known there are found again. */
export async function ordneZu(db: TraegerDb, h: Handlung, antrag: Antrag, fallId?: string): Promise<Zugeordnet> {
  if (antrag.fallId !== null) return { ok: false, satz: t.schonZugeordnet }
  const wirktAb = antrag.wirktAb ?? tagVon(h.jetzt).with({ day: 1 }).toString()
  const lage = lageDesAntrags(antrag.antworten, wirktAb, wirktAb)
  const ich = lage.menschen[0]
  const fall =
    fallId === undefined
      ? await legeFallAn(db, h, { bezeichnung: `${ich?.nachname ?? ''}, ${ich?.vorname ?? ''}` })
      : await findFall(db, h.traegerId, fallId)
  if (fall === undefined) return { ok: false, satz: t.keinFall }
  const { numUpdatedRows } = await db
    .updateTable('antrag')
    .set({ fallId: fall.fallId })
    .where('traegerId', '=', h.traegerId)
    .where('antragId', '=', antrag.antragId)
    .where('fallId', 'is', null)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows !== 1n) return { ok: false, satz: t.geradeZugeordnet }
  await nimmPersonenAuf(db, h, antrag, fall.fallId, wirktAb)
  if (fallId === undefined) {
    if (h.konto) await weiseFallZu(db, h, fall.fallId, { zustaendig: h.konto.kontoId, team: '', aufgaben: false }) // until somebody else gets it
    for (const a of [bezug(wirktAb), bewilligung(wirktAb)])
      await erfasseAngabe(db, h, fall.fallId, { art: a.art, wert: a.wert, giltVon: wirktAb, quelle: quellen.antrag(antrag.nummer) })
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
  const personen = await liesPersonen(db, h.traegerId, fallId)
  const bekannte = (await liesAngaben(db, h.traegerId, fallId)).flatMap((a) => {
    const stamm = a.art === 'person.stamm' ? stammSchema.safeParse(a.wert) : undefined
    const person = personen.find((p) => p.personId === a.personId)
    return stamm?.success && person ? [{ stamm: stamm.data, personId: person.personId }] : []
  })
  const wieder = findeWieder(lage.bg, bekannte)
  for (const m of lage.bg) {
    const s = findeSchritt(lage, m.id === 'p1' ? 'name' : 'person', m.id)
    const stamm = stammSchema.safeParse(s && angabenAus(s, lage).find((a) => a.art === 'person.stamm')?.wert)
    if (!stamm.success) continue
    const personId = wieder.get(m.id)?.personId ?? (await legePersonAn(db, h, fallId, stamm.data, wirktAb, quellen.antrag(antrag.nummer))).personId
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

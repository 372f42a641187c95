import { createHash } from 'node:crypto'
import { type RawBuilder, sql } from 'kysely'
import { type Kopf, pruefeKette } from '../src/platform/audit/index.ts'
import { type Db, findTraeger, forTraeger, openDb, type TraegerDb } from '../src/platform/db/index.ts'
import { oeffneTresor } from '../src/platform/tresor/index.ts'

/** What a server said was done. */
export type Journal = {
  antraege: Map<string, { zugeordnet: boolean }>
  vermerke: Set<string>
  /** drafts that were issued */
  erlassen: Set<string>
  laeufe: Map<string, 'entwurf' | 'geschrieben' | 'verworfen'>
}

/**
 * Looks into a data folder that no process has open and says what is wrong with it: lost against the journal, twice, or half done.
 *
 * @param kopf last row of the record as it was before; moved on
 */
export async function pruefeBestand(ordner: string, journal: Journal, kopf: { wert?: Kopf }): Promise<string[]> {
  const db = await openDb({ ordner }, { uebung: true })
  try {
    const traegerId = (await findTraeger(db))?.traegerId ?? ''
    const befunde = await forTraeger(db, traegerId, async (trx) => [
      ...(await verloren(trx, journal)),
      ...(await halbes(trx)),
      ...(await unlesbareDateien(trx, ordner)),
    ])
    return [...befunde, ...(await kettenbruch(db, traegerId, kopf))]
  } finally {
    await db.destroy()
  }
}

async function kettenbruch(db: Db, traegerId: string, kopf: { wert?: Kopf }): Promise<string[]> {
  const kette = await pruefeKette(db, traegerId, kopf.wert)
  if (!kette.ok) return [`record, row ${kette.nr}: ${kette.satz}`]
  kopf.wert = kette.kopf
  return []
}

async function verloren(trx: TraegerDb, j: Journal): Promise<string[]> {
  const antraege = new Map((await trx.selectFrom('antrag').select(['antragId', 'fallId']).execute()).map((a) => [a.antragId, a.fallId]))
  const vermerke = new Set((await trx.selectFrom('vermerk').select('text').execute()).map((v) => v.text))
  const entwuerfe = new Set((await trx.selectFrom('bescheid').select('entwurfId').execute()).map((b) => b.entwurfId))
  const laeufe = new Map((await trx.selectFrom('zahllauf').select(['laufId', 'stand']).execute()).map((l) => [l.laufId, l.stand]))
  return [
    ...[...j.antraege]
      .filter(([id, { zugeordnet }]) => !antraege.has(id) || (zugeordnet && !antraege.get(id)))
      .map(([id]) => `lost: application ${id}`),
    ...[...j.vermerke].filter((text) => !vermerke.has(text)).map((text) => `lost: note ${text}`),
    ...[...j.erlassen].filter((id) => !entwuerfe.has(id)).map((id) => `lost: decision from draft ${id}`),
    ...[...j.laeufe]
      .filter(([id, stand]) => !folgt(stand, laeufe.get(id)))
      .map(([id, stand]) => `lost: run ${id} was ${stand}, is ${laeufe.get(id)}`),
  ]
}

/** A draft of a run may have gone on without anybody hearing of it; the two others are final. */
const folgt = (gesagt: string, ist: string | undefined) => ist === gesagt || (gesagt === 'entwurf' && ist !== undefined)

/** Each finds what must not be; the columns of a row name it. */
const nie: Readonly<Record<string, RawBuilder<Record<string, unknown>>>> = {
  'a draft issued twice': sql`select entwurf_id from bescheid group by 1 having count(*) > 1`,
  'a decision without its months': sql`select bescheid_id from bescheid b
    where (select count(*) from bescheid_monat m where m.bescheid_id = b.bescheid_id)
      <> (extract(year from age(b.bis, b.von)) * 12 + extract(month from age(b.bis, b.von)) + 1)`,
  'a decision that is not in the ledger': sql`select bescheid_id from bescheid b where not exists (select from bescheid_gebucht g where g.bescheid_id = b.bescheid_id)`,
  'a decision neither printed nor delivered': sql`select bescheid_id from bescheid b
    where not exists (select from druckauftrag d where d.bescheid_id = b.bescheid_id) and not exists (select from zustellung z where z.bescheid_id = b.bescheid_id)
      and not exists (select from benachrichtigung n where n.gegenstand = b.bescheid_id and n.anlass = 'bescheid' and n.stand = 'wartet')`,
  'a decision whose draft is still open, or the other way round': sql`select e.entwurf_id from bescheid_entwurf e
    where (e.stand = 'erlassen') <> exists (select from bescheid b where b.entwurf_id = e.entwurf_id)`,
  'a ledger that differs from the months decided': sql`
    select m.fall_id, m.monat from (select distinct on (m.fall_id, m.monat) m.fall_id, m.monat, m.anspruch_cent
      from bescheid_monat m join bescheid b using (traeger_id, bescheid_id) order by m.fall_id, m.monat, b.erlassen_am desc) m
    where m.anspruch_cent <> (select coalesce(sum(betrag_cent), 0) from buchung u where u.fall_id = m.fall_id and u.monat = m.monat)`,
  'an entry paid by more than one run': sql`select buchung_id from zahlung_buchung group by 1 having count(*) > 1`,
  'an entry of a run that was discarded': sql`select b.buchung_id from zahlung_buchung b join zahllauf l using (traeger_id, lauf_id) where l.stand = 'verworfen'`,
  'a run that pays another sum than is booked': sql`select l.lauf_id from zahllauf l
    where (select coalesce(sum(betrag_cent), 0) from zahlung z where z.lauf_id = l.lauf_id)
      <> (select coalesce(sum(u.betrag_cent), 0) from zahlung_buchung b join buchung u using (traeger_id, buchung_id) where b.lauf_id = l.lauf_id)
        + (select coalesce(sum(a.betrag_cent), 0) from zahlung_anordnung z join anordnung a using (traeger_id, anordnung_id) where z.lauf_id = l.lauf_id)`,
  'an order paid by a payment of another run': sql`select a.anordnung_id from zahlung_anordnung a join zahlung z using (traeger_id, zahlung_id) where z.lauf_id <> a.lauf_id`,
  'an order of a run that was discarded': sql`select a.anordnung_id from zahlung_anordnung a join zahllauf l using (traeger_id, lauf_id) where l.stand = 'verworfen'`,
  'a single decision whose draft is still open, or the other way round': sql`select e.entwurf_id from verfuegung_entwurf e
    where (e.stand = 'erlassen') <> exists (select from verfuegung v where v.entwurf_id = e.entwurf_id)`,
  'a run without its file, or a file without its run': sql`select lauf_id from zahllauf where (stand = 'geschrieben') <> (datei is not null and datei_sha256 is not null)`,
  'a run that pays nothing': sql`select lauf_id from zahllauf l where stand <> 'verworfen' and not exists (select from zahlung z where z.lauf_id = l.lauf_id)
      and not exists (select from zahlhindernis h where h.lauf_id = l.lauf_id)`,
  'a case twice for one application': sql`select gegenstand from protokoll where tat = 'antrag.zuordnen' group by 1 having count(*) > 1`,
  'an application without its piece of work': sql`select antrag_id from antrag a where gestellt_am is not null and not exists (select from vorgang v where v.antrag_id = a.antrag_id)`,
  'an application without its line in the record': sql`select nummer from antrag a
    where kanal = 'portal' and art = 'erstantrag' and gestellt_am is not null and not exists (select from protokoll p where p.gegenstand = a.nummer)`,
}

async function halbes(trx: TraegerDb): Promise<string[]> {
  const befunde: string[] = []
  for (const [was, frage] of Object.entries(nie)) {
    for (const zeile of (await frage.execute(trx)).rows) befunde.push(`${was}: ${JSON.stringify(zeile)}`)
  }
  return befunde
}

async function unlesbareDateien(trx: TraegerDb, ordner: string): Promise<string[]> {
  const tresor = oeffneTresor({ hauptschluessel: undefined, ordner })
  const laeufe = await trx.selectFrom('zahllauf').select(['laufId', 'datei', 'dateiSha256']).where('datei', 'is not', null).execute()
  return laeufe
    .filter(({ laufId, datei, dateiSha256 }) => datei === null || sha256(tresor.oeffne(datei, `zahllauf ${laufId}`)) !== dateiSha256)
    .map(({ laufId }) => `the file of run ${laufId} differs from its hash`)
}

const sha256 = (inhalt: Uint8Array) => createHash('sha256').update(inhalt).digest('hex')

/** Cents booked and cents paid to the bank for these cases, up to a month. */
export async function summen(ordner: string, faelle: readonly string[], monat: string): Promise<{ gebucht: number; gezahlt: number }> {
  const db = await openDb({ ordner }, { uebung: true })
  try {
    return await forTraeger(db, (await findTraeger(db))?.traegerId ?? '', async (trx) => {
      const { rows } = await sql<{ gebucht: number; gezahlt: number }>`select
        (select coalesce(sum(betrag_cent), 0) from buchung where fall_id = any(${faelle}::uuid[]) and monat <= ${`${monat}-01`}) as gebucht,
        (select coalesce(sum(betrag_cent), 0) from zahlung join zahllauf using (traeger_id, lauf_id)
          where fall_id = any(${faelle}::uuid[]) and stand = 'geschrieben') as gezahlt`.execute(trx)
      return rows[0] ?? { gebucht: 0, gezahlt: 0 }
    })
  } finally {
    await db.destroy()
  }
}

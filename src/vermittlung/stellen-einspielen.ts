import { sql } from 'kysely'
import { istId } from '../fall/index.ts'
import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { legeStellenAn, type NeueStelle } from './stelle.ts'
import type { Stelleneingabe } from './stelle-eingabe.ts'

/** A vacancy from outside: whoever offers it, and what tells it apart there. */
export type Fremdstelle = Readonly<{ arbeitgeber: string; betriebsnummer: string; nummer: string; stelle: Stelleneingabe }>
export type Einspielung = Readonly<{
  einspielungId: string
  datei: string
  quelle: 'csv' | 'jobsuche'
  am: string
  wer: string
  neue: number
  zurueck: boolean
}>
export type Eingespielt = Readonly<{ einspielungId: string; neue: number; schonDa: number }>

/**
 * Brings vacancies in as one step that can be taken back. What came in before under the same number is left as it is; employers are found
 * by number, then by name, and made where there are none.
 */
export async function spieleEin(
  db: TraegerDb,
  h: Handlung,
  fremde: readonly Fremdstelle[],
  { quelle, datei }: Readonly<{ quelle: 'csv' | 'jobsuche'; datei: string }>,
): Promise<Eingespielt> {
  const { einspielungId } = await db
    .insertInto('stellenEinspielung')
    .values({ traegerId: h.traegerId, datei: datei.slice(0, 200), quelle, am: h.jetzt, kontoId: h.konto?.kontoId ?? null })
    .returning('einspielungId')
    .executeTakeFirstOrThrow()
  const da = await vorhandene(db, h.traegerId, quelle)
  const arbeitgeber = new Map<string, string>()
  const neueStellen: NeueStelle[] = []
  for (const f of fremde) {
    if (f.nummer !== '' && da.has(f.nummer)) continue
    const arbeitgeberId = await findeOderLegeAn(db, h, arbeitgeber, f)
    neueStellen.push({ arbeitgeberId, eingabe: f.stelle, herkunft: { stand: 'offen', quelle, fremdeNummer: f.nummer, einspielungId } })
  }
  await legeStellenAn(db, h, neueStellen)
  const neue = neueStellen.length
  await db.updateTable('stellenEinspielung').set({ neue }).where('traegerId', '=', h.traegerId).where('einspielungId', '=', einspielungId).execute()
  await merke(db, h, 'stelle.einspielen', einspielungId)
  return { einspielungId, neue, schonDa: fremde.length - neue }
}

/**
 * Takes an import back: vacancies that nobody has worked with are gone, the others are closed; employers that came in with it are gone
 * where nothing else is known of them.
 *
 * @returns how many vacancies of each; undefined: no such import
 */
export async function nimmEinspielungZurueck(
  db: TraegerDb,
  h: Handlung,
  einspielungId: string,
): Promise<Readonly<{ geloescht: number; geschlossen: number }> | undefined> {
  if (!istId(einspielungId)) return undefined
  const einspielung = await db
    .updateTable('stellenEinspielung')
    .set({ zurueckAm: h.jetzt })
    .where('traegerId', '=', h.traegerId)
    .where('einspielungId', '=', einspielungId)
    .where('zurueckAm', 'is', null)
    .returning('am')
    .executeTakeFirst()
  if (einspielung === undefined) return undefined
  const { numDeletedRows } = await db
    .deleteFrom('stelle as s')
    .where('s.traegerId', '=', h.traegerId)
    .where('s.einspielungId', '=', einspielungId)
    .where((eb) =>
      eb.not(
        eb.or([
          eb.exists(
            eb
              .selectFrom('vorschlag as v')
              .select('v.vorschlagId')
              .whereRef('v.traegerId', '=', 's.traegerId')
              .whereRef('v.stelleId', '=', 's.stelleId'),
          ),
          eb.exists(
            eb
              .selectFrom('integration as i')
              .select('i.integrationId')
              .whereRef('i.traegerId', '=', 's.traegerId')
              .whereRef('i.stelleId', '=', 's.stelleId'),
          ),
          eb.exists(
            eb
              .selectFrom('stelleZusammenfuehrung as z')
              .select('z.zusammenfuehrungId')
              .whereRef('z.traegerId', '=', 's.traegerId')
              .where((x) => x.or([x('z.bleibt', '=', x.ref('s.stelleId')), x('z.weicht', '=', x.ref('s.stelleId'))])),
          ),
        ]),
      ),
    )
    .executeTakeFirst()
  const { numUpdatedRows: geschlossen } = await db
    .updateTable('stelle')
    .set({ stand: 'geschlossen', geaendertAm: h.jetzt })
    .where('traegerId', '=', h.traegerId)
    .where('einspielungId', '=', einspielungId)
    .where('stand', 'in', ['offen', 'gemeldet'])
    .executeTakeFirst()
  await entferneLeereArbeitgeber(db, h.traegerId, einspielung.am)
  await merke(db, h, 'stelle.einspielung-zurueck', einspielungId)
  return { geloescht: Number(numDeletedRows), geschlossen: Number(geschlossen) }
}

/** Employers made in that very step (`am`) that nobody has changed, and that nothing refers to. */
async function entferneLeereArbeitgeber(db: TraegerDb, traegerId: string, am: Temporal.Instant): Promise<void> {
  await sql`
    delete from arbeitgeber a where a.traeger_id = ${traegerId} and a.angelegt_am = ${am} and a.fassung = 0
      and not exists (select from stelle x where x.traeger_id = a.traeger_id and x.arbeitgeber_id = a.arbeitgeber_id)
      and not exists (select from arbeitgeber_kontakt x where x.traeger_id = a.traeger_id and x.arbeitgeber_id = a.arbeitgeber_id)
      and not exists (select from arbeitgeber_konto x where x.traeger_id = a.traeger_id and x.arbeitgeber_id = a.arbeitgeber_id)
      and not exists (select from integration x where x.traeger_id = a.traeger_id and x.arbeitgeber_id = a.arbeitgeber_id)
      and not exists (select from foerderung x where x.traeger_id = a.traeger_id and x.empfaenger_id = a.arbeitgeber_id)`.execute(db)
}

/** What came in together, the newest first. */
export async function liesEinspielungen(db: TraegerDb, traegerId: string): Promise<Einspielung[]> {
  const zeilen = await db
    .selectFrom('stellenEinspielung as e')
    .leftJoin('konto as k', (j) => j.onRef('k.traegerId', '=', 'e.traegerId').onRef('k.kontoId', '=', 'e.kontoId'))
    .select(['e.einspielungId', 'e.datei', 'e.quelle', 'e.am', 'e.neue', 'e.zurueckAm', 'k.name as wer'])
    .where('e.traegerId', '=', traegerId)
    .orderBy('e.am', 'desc')
    .limit(20)
    .execute()
  return zeilen.map(({ zurueckAm, ...z }) => ({
    ...z,
    quelle: z.quelle === 'jobsuche' ? 'jobsuche' : 'csv',
    am: z.am.toZonedDateTimeISO('Europe/Berlin').toPlainDate().toString(),
    wer: z.wer ?? '',
    zurueck: zurueckAm !== null,
  }))
}

/** Numbers of one source that have come in already. */
export async function vorhandene(db: TraegerDb, traegerId: string, quelle: string): Promise<ReadonlySet<string>> {
  const zeilen = await db
    .selectFrom('stelle')
    .select('fremdeNummer')
    .where('traegerId', '=', traegerId)
    .where('quelle', '=', quelle)
    .where('fremdeNummer', '<>', '')
    .execute()
  return new Set(zeilen.map((z) => z.fremdeNummer))
}

async function findeOderLegeAn(db: TraegerDb, h: Handlung, gemerkt: Map<string, string>, f: Fremdstelle): Promise<string> {
  const schluessel = f.betriebsnummer || f.arbeitgeber.toLowerCase()
  const schon = gemerkt.get(schluessel)
  if (schon !== undefined) return schon
  const da = await db
    .selectFrom('arbeitgeber')
    .select('arbeitgeberId')
    .where('traegerId', '=', h.traegerId)
    .where((eb) =>
      f.betriebsnummer !== '' ? eb('betriebsnummer', '=', f.betriebsnummer) : eb(eb.fn('lower', ['name']), '=', f.arbeitgeber.toLowerCase()),
    )
    .executeTakeFirst()
  const { arbeitgeberId } =
    da ??
    (await db
      .insertInto('arbeitgeber')
      .values({
        traegerId: h.traegerId,
        name: f.arbeitgeber,
        betriebsnummer: f.betriebsnummer || null,
        plz: f.stelle.plz,
        ort: f.stelle.ort,
        angelegtAm: h.jetzt,
      })
      .returning('arbeitgeberId')
      .executeTakeFirstOrThrow())
  gemerkt.set(schluessel, arbeitgeberId)
  return arbeitgeberId
}

function merke(db: TraegerDb, h: Handlung, tat: string, gegenstand: string): Promise<void> {
  return protokolliere(db, h.traegerId, { zeitpunkt: h.jetzt, ...(h.konto && { konto: h.konto }), tat, gegenstand })
}

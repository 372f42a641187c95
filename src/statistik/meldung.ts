import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { beauftrage, type Programm } from '../platform/jobs/index.ts'
import type { Tresor } from '../platform/tresor/index.ts'
import { liesRohdaten } from './meldedaten-lesen.ts'
import { befundname, pruefeFallsatz } from './meldepruefung.ts'
import { baueFallsatz, type Fallsatz, SATZFASSUNG } from './meldesatz.ts'
import { ausgabenDesMonats, offeneStellen } from './meldung-haus.ts'
import { monateVonBis, monatPlus } from './monatsreihe.ts'

/** A changed month is delivered again for a year; what is older is corrected by agreement with the statistics. */
const MONATE_ZURUECK = 12

export type Meldungsergebnis = Readonly<{ meldungId: string; saetze: number; geaendert: number }>

type Zeile = Readonly<{ satz: string; monat: string; art: 'neu' | 'geaendert'; pruefwert: string; daten: Fallsatz }>

/**
 * Puts a delivery together: of each case and month what was never delivered or is another now (historised delivery), with vacancies and money of the
 * month. Delivered is a form of our own, encrypted in the database; findings are counted beside it, they stop nothing.
 *
 * @param bis last month, `2026-07`
 */
export async function erstelleMeldung(db: TraegerDb, tresor: Tresor, h: Handlung, bis: string): Promise<Meldungsergebnis> {
  const von = monatPlus(bis, 1 - MONATE_ZURUECK)
  const geliefert = await liesGelieferte(db, h.traegerId, von)
  const zeilen: Zeile[] = []
  const maengel = new Map<string, number>()
  for (const fallId of await faelleVon(db, h.traegerId, von, bis)) {
    const roh = await liesRohdaten(db, h.traegerId, fallId, { von, bis, sicht: { gesundheit: true } })
    for (const monat of monateVonBis(von, bis)) {
      const daten = baueFallsatz(roh, monat)
      if (daten === undefined) continue
      const pruefwert = createHash('sha256').update(JSON.stringify(daten)).digest('hex')
      const bisher = geliefert.get(`bg ${fallId} ${monat}`)
      if (bisher === pruefwert) continue
      zeilen.push({ satz: `bg ${fallId}`, monat, art: bisher === undefined ? 'neu' : 'geaendert', pruefwert, daten })
      if (monat === bis) for (const b of pruefeFallsatz(daten, roh)) maengel.set(befundname(b.art), (maengel.get(befundname(b.art)) ?? 0) + 1)
    }
  }
  return schreibe(db, tresor, h, bis, zeilen, Object.fromEntries(maengel))
}

async function schreibe(
  db: TraegerDb,
  tresor: Tresor,
  h: Handlung,
  bis: string,
  zeilen: readonly Zeile[],
  maengel: Readonly<Record<string, number>>,
): Promise<Meldungsergebnis> {
  const geaendert = zeilen.filter((z) => z.art === 'geaendert').length
  const inhalt = Buffer.from(
    JSON.stringify({
      schema: SATZFASSUNG,
      hinweis: 'Eigenes Format. Inhalt nach § 1 DatV § 51b; kein XSozial-BA-SGB II.',
      bisMonat: bis,
      erstelltAm: h.jetzt.toString(),
      saetze: zeilen.map(({ satz, monat, art, daten }) => ({ satz, monat, art, daten })),
      stellen: await offeneStellen(db, h.traegerId, bis),
      ausgaben: await ausgabenDesMonats(db, h.traegerId, bis),
      widersprueche: 'nicht geführt: Widersprüche und Klagen erfasst diese Fassung nicht',
    }),
  )
  const { meldungId } = await db
    .insertInto('meldung')
    .values({
      traegerId: h.traegerId,
      monat: `${bis}-01`,
      fassung: SATZFASSUNG,
      saetze: zeilen.length,
      geaendert,
      maengel: JSON.stringify(maengel),
      inhalt: tresor.verschliesse(inhalt, zweckVon(h.traegerId)),
      sha256: createHash('sha256').update(inhalt).digest('hex'),
      kontoId: h.konto?.kontoId ?? null,
      am: h.jetzt,
    })
    .returning('meldungId')
    .executeTakeFirstOrThrow()
  const json = JSON.stringify(zeilen.map(({ satz, monat, pruefwert }) => ({ satz, monat: `${monat}-01`, pruefwert })))
  await sql`
    insert into meldung_satz (traeger_id, satz, monat, pruefwert, meldung_id)
    select ${h.traegerId}, satz, monat, pruefwert, ${meldungId} from jsonb_to_recordset(${json}::jsonb) as n(satz text, monat date, pruefwert text)
    on conflict (traeger_id, satz, monat) do update set pruefwert = excluded.pruefwert, meldung_id = excluded.meldung_id`.execute(db)
  await protokolliere(db, h.traegerId, { zeitpunkt: h.jetzt, ...(h.konto && { konto: h.konto }), tat: 'meldung.erstellen', gegenstand: meldungId })
  return { meldungId, saetze: zeilen.length, geaendert }
}

const zweckVon = (traegerId: string) => `meldung ${traegerId}`

async function liesGelieferte(db: TraegerDb, traegerId: string, von: string): Promise<Map<string, string>> {
  const zeilen = await db
    .selectFrom('meldungSatz')
    .select(['satz', 'monat', 'pruefwert'])
    .where('traegerId', '=', traegerId)
    .where('monat', '>=', `${von}-01`)
    .execute()
  return new Map(zeilen.map((z) => [`${z.satz} ${z.monat.slice(0, 7)}`, z.pruefwert]))
}

async function faelleVon(db: TraegerDb, traegerId: string, von: string, bis: string): Promise<string[]> {
  const zeilen = await db
    .selectFrom('bescheidMonat')
    .select('fallId')
    .distinct()
    .where('traegerId', '=', traegerId)
    .where('monat', '>=', `${von}-01`)
    .where('monat', '<=', `${bis}-01`)
    .orderBy('fallId')
    .execute()
  return zeilen.map((z) => z.fallId)
}

export type Meldungszeile = Readonly<{ meldungId: string; monat: string; fassung: string; saetze: number; geaendert: number; am: Temporal.Instant }>

export async function liesMeldungen(db: TraegerDb, traegerId: string): Promise<Meldungszeile[]> {
  return db
    .selectFrom('meldung')
    .select(['meldungId', 'monat', 'fassung', 'saetze', 'geaendert', 'am'])
    .where('traegerId', '=', traegerId)
    .orderBy('am', 'desc')
    .limit(24)
    .execute()
}

/** The content of a delivery; the caller writes into the record that it was taken out. */
export async function liesMeldung(
  db: TraegerDb,
  tresor: Tresor,
  traegerId: string,
  meldungId: string,
): Promise<{ monat: string; inhalt: Uint8Array } | undefined> {
  const zeile = await db
    .selectFrom('meldung')
    .select(['monat', 'inhalt'])
    .where('traegerId', '=', traegerId)
    .where('meldungId', '=', meldungId)
    .executeTakeFirst()
  return zeile && { monat: zeile.monat.slice(0, 7), inhalt: tresor.oeffne(zeile.inhalt, zweckVon(traegerId)) }
}

const ART = 'meldung.erstellen'

/** Ordered by somebody; done by a worker, because a large house takes minutes. */
export function bestelleMeldung(db: TraegerDb, h: Handlung): Promise<void> {
  return beauftrage(db, h, { art: ART, schluessel: h.jetzt.toString() })
}

export function meldungAuftraege(tresor: Tresor): Readonly<Record<typeof ART, Programm>> {
  return {
    [ART]: async (db, { traegerId, jetzt }) => {
      await erstelleMeldung(db, tresor, { traegerId, jetzt }, tagVon(jetzt).toPlainYearMonth().subtract({ months: 1 }).toString())
    },
  }
}

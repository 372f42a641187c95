import type { Handlung } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import { type Db, forTraeger, type TraegerDb } from '../platform/db/index.ts'
import { beauftrage, type Programm } from '../platform/jobs/index.ts'
import type { Tresor } from '../platform/tresor/index.ts'
import { beginneMeldung, fuehreMeldungWeiter, type Meldungsergebnis, schliesseMeldung, zweckDesSchlusses, zweckDesTeils } from './meldung-lauf.ts'

/**
 * Puts a whole delivery together at once, for tests and small houses. Delivered is a form of our own, encrypted in the database; findings are counted
 * beside it, they stop nothing.
 *
 * @param bis last month, `2026-07`
 */
export async function erstelleMeldung(db: TraegerDb, tresor: Tresor, h: Handlung, bis: string): Promise<Meldungsergebnis> {
  const laufId = await beginneMeldung(db, h, bis)
  if (laufId === undefined) throw new Error('a delivery is being put together')
  while (await fuehreMeldungWeiter(db, tresor, h, laufId));
  const ergebnis = await schliesseMeldung(db, tresor, h, laufId)
  if (ergebnis === undefined) throw new Error('the delivery was closed by somebody else')
  return ergebnis
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

/** A delivery as a file, part by part: a large one never lies in memory as a whole. */
export type Meldungsdatei = Readonly<{ monat: string; stuecke: () => AsyncGenerator<Uint8Array> }>

/** The content of a delivery; the caller writes into the record that it was taken out. @param haus reads the parts when they are asked for */
export async function liesMeldung(
  db: TraegerDb,
  haus: Readonly<{ db: Db; tresor: Tresor }>,
  traegerId: string,
  meldungId: string,
): Promise<Meldungsdatei | undefined> {
  const zeile = await db
    .selectFrom('meldung as m')
    .leftJoin('meldungLauf as l', (j) => j.onRef('l.traegerId', '=', 'm.traegerId').onRef('l.laufId', '=', 'm.laufId'))
    .select(['m.monat', 'm.inhalt', 'm.laufId', 'l.teile'])
    .where('m.traegerId', '=', traegerId)
    .where('m.meldungId', '=', meldungId)
    .executeTakeFirst()
  if (zeile === undefined) return undefined
  const { laufId, teile } = zeile
  const schluss = Buffer.from(haus.tresor.oeffne(zeile.inhalt, zweckDesSchlusses(traegerId)))
  async function* stuecke(): AsyncGenerator<Uint8Array> {
    // an object without its closing bracket; the records follow as its last field
    yield laufId === null ? schluss : Buffer.concat([schluss.subarray(0, -1), Buffer.from(',"saetze":[\n')])
    if (laufId === null) return
    for (let nr = 1; nr <= (teile ?? 0); nr++) {
      if (nr > 1) yield Buffer.from(',\n')
      yield await forTraeger(haus.db, traegerId, (trx) => liesTeil(trx, haus.tresor, traegerId, laufId, nr))
    }
    yield Buffer.from('\n]}\n')
  }
  return { monat: zeile.monat.slice(0, 7), stuecke }
}

async function liesTeil(db: TraegerDb, tresor: Tresor, traegerId: string, laufId: string, nr: number): Promise<Uint8Array> {
  const { inhalt } = await db
    .selectFrom('meldungTeil')
    .select('inhalt')
    .where('traegerId', '=', traegerId)
    .where('laufId', '=', laufId)
    .where('nr', '=', nr)
    .executeTakeFirstOrThrow()
  return tresor.oeffne(inhalt, zweckDesTeils(traegerId, laufId, nr))
}

const ART = 'meldung.erstellen'

/**
 * Ordered by somebody; done by a worker a hundred cases at a time, because a large house takes minutes. The last month is the one before this.
 *
 * @returns false where one is being put together already
 */
export async function bestelleMeldung(db: TraegerDb, h: Handlung): Promise<boolean> {
  const laufId = await beginneMeldung(db, h, tagVon(h.jetzt).toPlainYearMonth().subtract({ months: 1 }).toString())
  if (laufId === undefined) return false
  await beauftrage(db, h, { art: ART, schluessel: `${laufId} 1`, daten: { laufId, schritt: 1 } })
  return true
}

export function meldungAuftraege(tresor: Tresor): Readonly<Record<typeof ART, Programm>> {
  return {
    [ART]: async (db, { traegerId, jetzt, daten }) => {
      const lauf = alsSchritt(daten)
      if (lauf === undefined) return
      const { laufId, schritt } = lauf
      const h = { traegerId, jetzt }
      if (await fuehreMeldungWeiter(db, tresor, h, laufId))
        await beauftrage(db, h, { art: ART, schluessel: `${laufId} ${schritt + 1}`, daten: { laufId, schritt: schritt + 1 } })
      else await schliesseMeldung(db, tresor, h, laufId)
    },
  }
}

function alsSchritt(daten: unknown): { laufId: string; schritt: number } | undefined {
  if (typeof daten !== 'object' || daten === null || !('laufId' in daten) || !('schritt' in daten)) return undefined
  return typeof daten.laufId === 'string' && typeof daten.schritt === 'number' ? { laufId: daten.laufId, schritt: daten.schritt } : undefined
}

import { sql } from 'kysely'
import { z } from 'zod'
import type { TraegerDb } from '../platform/db/index.ts'
import { staende, type Wert } from './vergleich-modell.ts'

type Zeile = Readonly<{
  kennzahl: string
  haus: string
  zeitraum: string
  nr: number
  wert: string
  basis: number | null
  stand: string
  quelle: string
  bemerkung: string
  uebung: boolean
  am: Temporal.Instant
}>

const Stand = z.enum(staende)

function alsWert(z_: Zeile): Wert {
  return { ...z_, wert: Number(z_.wert), stand: Stand.parse(z_.stand), am: z_.am.toString() }
}

type Welche = Readonly<{ kennzahl?: string; zeitraum?: string; haus?: string }>

/** All values that count or counted, oldest first; those of readings that were taken back never did. */
function alleWerte(db: TraegerDb, netzId: string, { kennzahl, zeitraum, haus }: Welche) {
  return db
    .selectFrom('vergleichWert as w')
    .select(['w.kennzahl', 'w.haus', 'w.zeitraum', 'w.nr', 'w.wert', 'w.basis', 'w.stand', 'w.quelle', 'w.bemerkung', 'w.uebung', 'w.am'])
    .where('w.traegerId', '=', netzId)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('vergleichRuecknahme as r')
            .select('r.einlesungId')
            .where('r.traegerId', '=', netzId)
            .whereRef('r.einlesungId', '=', 'w.einlesungId'),
        ),
      ),
    )
    .$if(kennzahl !== undefined, (q) => q.where('w.kennzahl', '=', kennzahl ?? ''))
    .$if(zeitraum !== undefined, (q) => q.where('w.zeitraum', '=', zeitraum ?? ''))
    .$if(haus !== undefined, (q) => q.where('w.haus', '=', haus ?? ''))
}

/** The values that count now. */
export async function liesWerte(db: TraegerDb, netzId: string, welche: Welche): Promise<Wert[]> {
  const zeilen = await alleWerte(db, netzId, welche)
    .distinctOn(['w.kennzahl', 'w.haus', 'w.zeitraum'])
    .orderBy('w.kennzahl')
    .orderBy('w.haus')
    .orderBy('w.zeitraum')
    .orderBy('w.nr', 'desc')
    .execute()
  return zeilen.map(alsWert)
}

/** Every version of the values of one house, the first one first: corrections stay visible. */
export async function liesGeschichte(db: TraegerDb, netzId: string, kennzahl: string, haus: string): Promise<Wert[]> {
  const zeilen = await alleWerte(db, netzId, { kennzahl, haus }).orderBy('w.zeitraum').orderBy('w.nr').execute()
  return zeilen.map(alsWert)
}

/** Periods for which a figure has values, newest first. */
export async function liesZeitraeume(db: TraegerDb, netzId: string, kennzahl: string): Promise<string[]> {
  const zeilen = await alleWerte(db, netzId, { kennzahl }).clearSelect().select('w.zeitraum').distinct().orderBy('w.zeitraum', 'desc').execute()
  return zeilen.map((zeile) => zeile.zeitraum)
}

/** Figures that have values at all. */
export async function kennzahlenMitWerten(db: TraegerDb, netzId: string): Promise<ReadonlySet<string>> {
  const zeilen = await alleWerte(db, netzId, {}).clearSelect().select('w.kennzahl').distinct().execute()
  return new Set(zeilen.map((zeile) => zeile.kennzahl))
}

/** What houses say about their own figure of a period: by house. */
export async function liesAnmerkungen(db: TraegerDb, netzId: string, kennzahl: string, zeitraum: string): Promise<Map<string, string>> {
  const zeilen = await db
    .selectFrom('vergleichAnmerkung')
    .distinctOn('haus')
    .select(['haus', 'text'])
    .where('traegerId', '=', netzId)
    .where('kennzahl', '=', kennzahl)
    .where('zeitraum', '=', zeitraum)
    .orderBy('haus')
    .orderBy('nr', 'desc')
    .execute()
  return new Map(zeilen.filter((zeile) => zeile.text !== '').map((zeile) => [zeile.haus, zeile.text]))
}

/** Numbers of rows per value so far, those taken back included: the next one is one more. Who writes at the same time waits. */
export async function letzteNummern(db: TraegerDb, netzId: string): Promise<Map<string, number>> {
  await sql`select pg_advisory_xact_lock(hashtextextended('vergleich_wert', 0))`.execute(db)
  const zeilen = await db
    .selectFrom('vergleichWert')
    .select(({ fn }) => ['kennzahl', 'haus', 'zeitraum', fn.max('nr').as('nr')] as const)
    .where('traegerId', '=', netzId)
    .groupBy(['kennzahl', 'haus', 'zeitraum'])
    .execute()
  return new Map(zeilen.map((zeile) => [schluessel(zeile), zeile.nr]))
}

export const schluessel = ({ kennzahl, haus, zeitraum }: Pick<Wert, 'kennzahl' | 'haus' | 'zeitraum'>) => `${kennzahl} ${haus} ${zeitraum}`

/** How many versions of its value each house had in a period. */
export async function versionenDesZeitraums(db: TraegerDb, netzId: string, kennzahl: string, zeitraum: string): Promise<Map<string, number>> {
  const zeilen = await alleWerte(db, netzId, { kennzahl, zeitraum })
    .clearSelect()
    .select(({ fn }) => ['w.haus', fn.countAll<number>().as('anzahl')] as const)
    .groupBy('w.haus')
    .execute()
  return new Map(zeilen.map((zeile) => [zeile.haus, Number(zeile.anzahl)]))
}

/** The values of a house that count, with what it says about them; newest first. */
export async function eigeneWerte(db: TraegerDb, netzId: string, haus: string): Promise<(Wert & { anmerkung: string })[]> {
  const werte = await liesWerte(db, netzId, { haus })
  const anmerkungen = await db
    .selectFrom('vergleichAnmerkung')
    .distinctOn(['kennzahl', 'zeitraum'])
    .select(['kennzahl', 'zeitraum', 'text'])
    .where('traegerId', '=', netzId)
    .where('haus', '=', haus)
    .orderBy('kennzahl')
    .orderBy('zeitraum')
    .orderBy('nr', 'desc')
    .execute()
  const je = new Map(anmerkungen.map((a) => [`${a.kennzahl} ${a.zeitraum}`, a.text]))
  return werte
    .map((w) => ({ ...w, anmerkung: je.get(`${w.kennzahl} ${w.zeitraum}`) ?? '' }))
    .toSorted((a, b) => b.zeitraum.localeCompare(a.zeitraum) || a.kennzahl.localeCompare(b.kennzahl))
}

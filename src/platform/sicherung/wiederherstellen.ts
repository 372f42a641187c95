import { type Kysely, sql, type Transaction } from 'kysely'
import { migrationen, migriereBis, type Ort, oeffneAlsBesitzer } from '../db/index.ts'
import { liesDatei, pruefeDatei } from './datei.ts'
import { type Fortschritt, Kopf, Tabelle, Verweigert } from './form.ts'
import { raeumeLeer, siehtAlles, tabellenVon } from './katalog.ts'
import { einheitlicheTexte } from './sichern.ts'

/** So many characters of rows go to the database at once. */
const PORTION_ZEICHEN = 4 * 1024 * 1024
const PORTION_ZEILEN = 500

type Db = Transaction<unknown>

/**
 * Puts the rows of a backup into the database, with the tables as they were then, and brings those to the newest state; all in one
 * transaction: after a failure everything is as before.
 *
 * @param ersetzen removes what the database holds; without it a database with rows is refused
 * @throws {Verweigert} where the file is damaged, newer than this program, or the database holds something or is in use
 * @throws {DatenordnerBelegt} when another process has the folder open
 */
export async function stelleWiederHer(
  ort: Exclude<Ort, 'speicher'>,
  pfad: string,
  { ersetzen, fortschritt = () => {} }: { ersetzen: boolean; fortschritt?: Fortschritt },
): Promise<Kopf> {
  await verlangeHeileDatei(pfad)
  const zeilen = liesDatei(pfad)
  const erste = await zeilen.next()
  const kopf = liesKopf(erste.done ? undefined : erste.value)
  await verlangeBekannteMigrationen(kopf)
  const { db, schliesse } = await oeffneAlsBesitzer(ort)
  try {
    await verlangeStille(db)
    await db.transaction().execute(async (trx) => {
      await einheitlicheTexte(trx)
      await verlangeFreieBahn(trx, ersetzen)
      await raeumeLeer(trx)
      await migriereBis(trx, kopf.migrationen.at(-1))
      await fuelle(trx, kopf, zeilen, fortschritt)
      await migriereBis(trx)
      await sql`analyze`.execute(trx) // the embedded database would never do it by itself
    })
  } finally {
    await schliesse()
  }
  return kopf
}

const MAENGEL = {
  fremd: 'ist keine Sicherung von Tragwerk.',
  abgeschnitten: 'ist unvollständig: Das Ende fehlt. Es wurde nichts geändert.',
  veraendert: 'ist beschädigt: Inhalt und Prüfsumme passen nicht zusammen. Es wurde nichts geändert.',
} as const

async function verlangeHeileDatei(pfad: string): Promise<void> {
  const zustand = await pruefeDatei(pfad)
  if (zustand !== 'heil') throw new Verweigert(`Die Datei ${pfad} ${MAENGEL[zustand]}`)
}

function liesKopf(zeile: string | undefined): Kopf {
  const gelesen = Kopf.safeParse(zeile === undefined ? undefined : jsonOderNichts(zeile))
  if (!gelesen.success) throw new Verweigert('Die Datei ist keine Sicherung, die dieses Tragwerk kennt. Vielleicht ist sie von einem neueren.')
  return gelesen.data
}

function jsonOderNichts(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

async function verlangeBekannteMigrationen({ migrationen: ihre }: Kopf): Promise<void> {
  const eigene = await migrationen()
  const fremd = ihre.find((name, i) => eigene[i] !== name)
  if (fremd === undefined) return
  throw new Verweigert(
    eigene.includes(fremd)
      ? `Die Sicherung passt nicht zu diesem Tragwerk: Ihr fehlt eine Migration vor „${fremd}“.`
      : `Die Sicherung ist von einem neueren Tragwerk: Die Migration „${fremd}“ gibt es hier noch nicht. Bringen Sie erst das Programm auf diesen Stand.`,
  )
}

/** A connection that was just closed stays for a moment: it is waited for. */
async function verlangeStille(db: Kysely<unknown>): Promise<void> {
  for (let versuch = 1; ; versuch++) {
    const { rows } = await sql<{ anzahl: number }>`
      select count(*)::int as anzahl from pg_stat_activity
      where datname = current_database() and usename is not null and pid <> pg_backend_pid()`.execute(db)
    const andere = rows[0]?.anzahl ?? 0
    if (andere === 0) return
    if (versuch === 20)
      throw new Verweigert(`Mit der Datenbank arbeitet noch jemand (Verbindungen: ${andere}). Beenden Sie erst jedes Tragwerk, das sie benutzt.`)
    await sql`select pg_sleep(0.1)`.execute(db)
  }
}

async function verlangeFreieBahn(db: Db, ersetzen: boolean): Promise<void> {
  if (!(await siehtAlles(db))) throw new Verweigert('Wiederherstellen kann nur, wem die Tabellen gehören: die Rolle aus TRAGWERK_DATENBANK_EIGNER.')
  if (ersetzen) return
  for (const { tabelle } of await tabellenVon(db)) {
    const { rows: volle } = await sql`select 1 from ${sql.id(tabelle)} limit 1`.execute(db)
    if (volle.length > 0)
      throw new Verweigert(
        `Die Datenbank ist nicht leer (Tabelle „${tabelle}“). Mit --ersetzen wird gelöscht, was darin ist, und durch die Sicherung ersetzt.`,
      )
  }
}

type Regel = Readonly<{ tabelle: string; name: string; vorschrift: string }>

/** Rows in the order of the file: triggers that number or chain are off, foreign keys are checked at the end, all at once. */
async function fuelle(db: Db, kopf: Kopf, zeilen: AsyncGenerator<string>, fortschritt: Fortschritt): Promise<void> {
  const da = await tabellenVon(db)
  const fremdschluessel = await nimmFremdschluesselWeg(db)
  for (const { tabelle } of da) await sql`alter table ${sql.id(tabelle)} disable trigger user`.execute(db)
  const gezaehlt = await schreibeZeilen(db, kopf, da, zeilen, fortschritt)
  for (const [tabelle, anzahl] of Object.entries(kopf.tabellen))
    if (gezaehlt.get(tabelle) !== anzahl) throw new Error(`backup: ${tabelle} has ${gezaehlt.get(tabelle) ?? 0} rows instead of ${anzahl}`)
  for (const { tabelle, name, vorschrift } of fremdschluessel)
    await sql`alter table ${sql.id(tabelle)} add constraint ${sql.id(name)} ${sql.raw(vorschrift)}`.execute(db)
  for (const { tabelle } of da) await sql`alter table ${sql.id(tabelle)} enable trigger user`.execute(db)
}

async function nimmFremdschluesselWeg(db: Db): Promise<Regel[]> {
  const { rows } = await sql<Regel>`
    select r.relname as tabelle, c.conname as name, pg_get_constraintdef(c.oid) as vorschrift
    from pg_constraint c join pg_class r on r.oid = c.conrelid
    where c.contype = 'f' and c.conparentid = 0 and r.relnamespace = 'public'::regnamespace`.execute(db)
  for (const { tabelle, name } of rows) await sql`alter table ${sql.id(tabelle)} drop constraint ${sql.id(name)}`.execute(db)
  return rows
}

/** @returns rows written of each table */
async function schreibeZeilen(
  db: Db,
  kopf: Kopf,
  da: readonly Tabelle[],
  zeilen: AsyncGenerator<string>,
  fortschritt: Fortschritt,
): Promise<Map<string, number>> {
  const gezaehlt = new Map<string, number>()
  let ziel: Ziel | undefined
  let portion: string[] = []
  let zeichen = 0
  const gibWeiter = async () => {
    if (ziel === undefined) return
    if (portion.length > 0) await fuegeEin(db, ziel, portion)
    const fertig = (gezaehlt.get(ziel.tabelle) ?? 0) + portion.length
    gezaehlt.set(ziel.tabelle, fertig)
    fortschritt(ziel.tabelle, fertig, kopf.tabellen[ziel.tabelle] ?? 0)
    portion = []
    zeichen = 0
  }
  for await (const zeile of zeilen) {
    if (zeile.startsWith('{')) {
      await gibWeiter()
      ziel = await liesTabelle(db, zeile, da)
      continue
    }
    portion.push(zeile)
    zeichen += zeile.length
    if (zeichen >= PORTION_ZEICHEN || portion.length >= PORTION_ZEILEN) await gibWeiter()
  }
  await gibWeiter()
  return gezaehlt
}

type Ziel = Tabelle & Readonly<{ typen: ReadonlyMap<string, string> }>

async function liesTabelle(db: Db, zeile: string, da: readonly Tabelle[]): Promise<Ziel> {
  const ziel = Tabelle.parse(JSON.parse(zeile))
  const spalten = da.find((t) => t.tabelle === ziel.tabelle)?.spalten
  const fehlt = ziel.spalten.find((s) => !spalten?.includes(s))
  if (fehlt !== undefined)
    throw new Verweigert(`Die Sicherung passt nicht zu diesem Tragwerk: In der Tabelle „${ziel.tabelle}“ gibt es die Spalte „${fehlt}“ nicht.`)
  return { ...ziel, typen: await spaltentypen(db, ziel.tabelle) }
}

/** The database takes the lines as they stand in the file. */
async function fuegeEin(db: Db, { tabelle, spalten, typen }: Ziel, portion: readonly string[]): Promise<void> {
  const werte = sql.join(spalten.map((s, i) => sql`(z ->> ${sql.lit(i)})::${sql.raw(typen.get(s) ?? 'text')}`))
  await sql`
    insert into ${sql.id(tabelle)} (${sql.join(spalten.map((s) => sql.id(s)))})
    select ${werte} from jsonb_array_elements(${`[${portion.join(',')}]`}::text::jsonb) z`.execute(db)
}

async function spaltentypen(db: Db, tabelle: string): Promise<Map<string, string>> {
  const { rows } = await sql<{ spalte: string; typ: string }>`
    select attname as spalte, format_type(atttypid, atttypmod) as typ from pg_attribute
    where attrelid = to_regclass(quote_ident(${tabelle}::text)) and attnum > 0 and not attisdropped`.execute(db)
  return new Map(rows.map(({ spalte, typ }) => [spalte, typ]))
}

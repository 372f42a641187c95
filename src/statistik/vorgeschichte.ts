import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { schluesselSql } from './personenmonat.ts'
import { vorgeschichte as t } from './texte/personal-vorgeschichte.ts'
import { type Fund, liesVorgeschichte, type Vormonat } from './vorgeschichte-csv.ts'
import { stempleMonate } from './vorrat.ts'

export type Einleseergebnis = Readonly<
  { ok: true; eingelesen: number; uebergangen: number } | { ok: false; satz: string; funde: readonly Fund[]; weitere: number }
>

/** Brings months from before along: the whole file or nothing. What the house decided itself stays. */
export async function lieseVorgeschichteEin(
  db: TraegerDb,
  h: Handlung,
  neu: Readonly<{ datei: string; quelle: string; text: string }>,
): Promise<Einleseergebnis> {
  const nein = (satz: string, funde: readonly Fund[] = [], weitere = 0) => ({ ok: false, satz, funde, weitere }) as const
  const quelle = neu.quelle.trim()
  if (quelle === '' || quelle.length > 200) return nein(t.quelleFehlt)
  const { monate, funde, weitere } = liesVorgeschichte(neu.text, tagVon(h.jetzt).toPlainYearMonth().toString())
  if (funde.length > 0) return nein(t.fehlerTitel(funde.length + weitere), funde, weitere)
  const sha256 = createHash('sha256').update(neu.text).digest('hex')
  const schon = await db
    .selectFrom('vorgeschichte')
    .select('vorgeschichteId')
    .where('traegerId', '=', h.traegerId)
    .where('sha256', '=', sha256)
    .where('zurueckAm', 'is', null)
    .executeTakeFirst()
  if (schon !== undefined) return nein(t.schonDa)
  const eingelesen = await schreibe(db, h, { ...neu, quelle, sha256 }, monate)
  return { ok: true, eingelesen, uebergangen: monate.length - eingelesen }
}

type Kopf = Readonly<{ datei: string; quelle: string; sha256: string }>

async function schreibe(db: TraegerDb, h: Handlung, kopf: Kopf, monate: readonly Vormonat[]): Promise<number> {
  const sortiert = monate.map((m) => m.monat).sort()
  const { vorgeschichteId } = await db
    .insertInto('vorgeschichte')
    .values({
      traegerId: h.traegerId,
      datei: kopf.datei.slice(0, 200),
      quelle: kopf.quelle,
      sha256: kopf.sha256,
      zeilen: monate.length,
      von: `${sortiert[0]}-01`,
      bis: `${sortiert.at(-1)}-01`,
      kontoId: h.konto?.kontoId ?? null,
      am: h.jetzt,
    })
    .returning('vorgeschichteId')
    .executeTakeFirstOrThrow()
  let geschrieben = 0
  for (let i = 0; i < monate.length; i += PORTION)
    geschrieben += await schreibePortion(db, h.traegerId, vorgeschichteId, monate.slice(i, i + PORTION))
  await stempleMonate(db, h.traegerId)
  await protokolliere(db, h.traegerId, {
    zeitpunkt: h.jetzt,
    ...(h.konto && { konto: h.konto }),
    tat: 'vorgeschichte.einlesen',
    gegenstand: vorgeschichteId,
    zweck: kopf.quelle,
  })
  return geschrieben
}

const PORTION = 20_000

/** A month that another file brought is replaced by the newer file; one that the house decided on is left as it is. */
async function schreibePortion(db: TraegerDb, traegerId: string, vorgeschichteId: string, monate: readonly Vormonat[]): Promise<number> {
  const json = JSON.stringify(monate.map(({ zeile: _, ...m }) => ({ ...m, monat: `${m.monat}-01` })))
  const neu = sql`(select ${schluesselSql(sql.ref('j.kundennummer'), sql`null`)} as schluessel, j.* from jsonb_to_recordset(${json}::jsonb) as j(
    kundennummer text, monat date, hilfebeduerftig boolean, elb boolean, geschlecht text, alleinerziehend boolean,
    "lluCent" integer, "luhCent" integer, eintritt text, kontinuierlich boolean, massnahme boolean))`
  await sql`delete from personenmonat m using ${neu} n
    where m.traeger_id = ${traegerId} and m.schluessel = n.schluessel and m.monat = n.monat and m.vorgeschichte_id is not null`.execute(db)
  const { numAffectedRows } = await sql`
    insert into personenmonat (traeger_id, schluessel, monat, herkunft, vorgeschichte_id, kundennummer, hilfebeduerftig, elb, geschlecht,
      alleinerziehend, llu_cent, luh_cent, eintritt, kontinuierlich, massnahme)
    select ${traegerId}, n.schluessel, n.monat, ${vorgeschichteId}, ${vorgeschichteId}, n.kundennummer, n.hilfebeduerftig, n.elb, n.geschlecht,
      n.alleinerziehend, n."lluCent", n."luhCent", n.eintritt, n.kontinuierlich, n.massnahme
    from ${neu} n
    where not exists (select 1 from personenmonat m where m.traeger_id = ${traegerId} and m.schluessel = n.schluessel and m.monat = n.monat)`.execute(
    db,
  )
  return Number(numAffectedRows ?? 0n)
}

export type Vorgeschichtezeile = Readonly<{
  vorgeschichteId: string
  datei: string
  quelle: string
  zeilen: number
  von: string
  bis: string
  am: Temporal.Instant
  zurueckAm: Temporal.Instant | null
}>

export async function liesVorgeschichten(db: TraegerDb, traegerId: string): Promise<Vorgeschichtezeile[]> {
  return db
    .selectFrom('vorgeschichte')
    .select(['vorgeschichteId', 'datei', 'quelle', 'zeilen', 'von', 'bis', 'am', 'zurueckAm'])
    .where('traegerId', '=', traegerId)
    .orderBy('am', 'desc')
    .execute()
}

/** @returns false where it was taken back before */
export async function nimmVorgeschichteZurueck(db: TraegerDb, h: Handlung, vorgeschichteId: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('vorgeschichte')
    .set({ zurueckAm: h.jetzt })
    .where('traegerId', '=', h.traegerId)
    .where('vorgeschichteId', '=', vorgeschichteId)
    .where('zurueckAm', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return false
  await db.deleteFrom('personenmonat').where('traegerId', '=', h.traegerId).where('vorgeschichteId', '=', vorgeschichteId).execute()
  await stempleMonate(db, h.traegerId)
  await protokolliere(db, h.traegerId, {
    zeitpunkt: h.jetzt,
    ...(h.konto && { konto: h.konto }),
    tat: 'vorgeschichte.zuruecknehmen',
    gegenstand: vorgeschichteId,
  })
  return true
}

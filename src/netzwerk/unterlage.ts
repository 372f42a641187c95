import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { TraegerDb } from '../platform/db/index.ts'
import { type Ergebnis, fehler, istId } from './ergebnis.ts'
import { frei, freieId, wahl, zeile } from './formular.ts'
import { merke } from './gremium.ts'
import { type Vertraulichkeit, vertraulichkeiten } from './gremium-art.ts'
import { darfSehen, findGremium, type MitStellung } from './gremium-recht.ts'
import { lizenzen } from './lizenzen.ts'
import type { ImNetz } from './mensch.ts'
import { verweigert } from './sozialdaten.ts'
import { saetze as t } from './texte/saetze.ts'
import type { GeprueftesBlatt } from './unterlage-pruefung.ts'

export const unterlageSchema = z.object({
  titel: zeile('Titel', 160),
  vertraulichkeit: wahl('Vertraulichkeit', vertraulichkeiten),
  lizenz: wahl('Lizenz', lizenzen),
  sitzung: freieId('Sitzung'),
  bemerkung: frei('Bemerkung', 400),
})

/** Puts a paper into a group; any member may. */
export async function legeUnterlageAb(
  db: TraegerDb,
  h: ImNetz,
  gremiumId: string,
  neu: z.output<typeof unterlageSchema>,
  blatt: GeprueftesBlatt,
): Promise<Ergebnis<{ unterlageId: string }>> {
  const gefunden = await findGremium(db, h, gremiumId)
  if (gefunden === undefined) return fehler(t.gibtEsNicht)
  if (!darfAblegen(h, gefunden)) return fehler(t.nurMitglied)
  if (gefunden.gremium.aufgeloestAm !== null) return fehler(t.gremium.aufgeloest)
  const verbot = verweigert(neu.titel, neu.bemerkung)
  if (verbot !== undefined) return fehler(verbot, 'titel')
  if (neu.sitzung !== null && !(await istSitzungVon(db, h, neu.sitzung, gremiumId))) return fehler(t.gibtEsNicht, 'sitzung')
  const { unterlageId } = await db
    .insertInto('unterlage')
    .values({
      traegerId: h.traegerId,
      gremiumId,
      sitzungId: neu.sitzung,
      titel: neu.titel,
      vertraulichkeit: neu.vertraulichkeit,
      lizenz: neu.lizenz,
      angelegtAm: h.jetzt,
    })
    .returning('unterlageId')
    .executeTakeFirstOrThrow()
  await schreibe(db, h, unterlageId, 1, neu.bemerkung, blatt)
  await merke(db, h, 'unterlage.ablegen', unterlageId)
  return { ok: true, unterlageId }
}

const darfAblegen = (h: ImNetz, { stellung }: MitStellung) => stellung.leitet || (stellung.mitglied && h.mensch.wirktMit)

async function istSitzungVon(db: TraegerDb, h: ImNetz, sitzungId: string, gremiumId: string): Promise<boolean> {
  const zeile = await db
    .selectFrom('gremiumSitzung')
    .select('sitzungId')
    .where('traegerId', '=', h.traegerId)
    .where('sitzungId', '=', sitzungId)
    .where('gremiumId', '=', gremiumId)
    .executeTakeFirst()
  return zeile !== undefined
}

async function schreibe(db: TraegerDb, h: ImNetz, unterlageId: string, fassung: number, bemerkung: string, blatt: GeprueftesBlatt): Promise<void> {
  await db
    .insertInto('unterlageFassung')
    .values({
      traegerId: h.traegerId,
      unterlageId,
      fassung,
      name: blatt.name,
      typ: blatt.typ,
      inhalt: Buffer.from(blatt.inhalt),
      groesse: blatt.inhalt.byteLength,
      sha256: createHash('sha256').update(blatt.inhalt).digest('hex'),
      bemerkung,
      von: h.konto.name,
      am: h.jetzt,
    })
    .execute()
}

/** A new version of a paper; the earlier ones stay. */
export async function legeFassungAb(
  db: TraegerDb,
  h: ImNetz,
  unterlageId: string,
  bemerkung: string,
  blatt: GeprueftesBlatt,
): Promise<Ergebnis<{ fassung: number }>> {
  const gefunden = await findUnterlage(db, h, unterlageId)
  if (gefunden === undefined) return fehler(t.gibtEsNicht)
  if (!darfAblegen(h, gefunden)) return fehler(t.nurMitglied)
  const verbot = verweigert(bemerkung)
  if (verbot !== undefined) return fehler(verbot, 'bemerkung')
  await db.selectFrom('unterlage').select('titel').where('traegerId', '=', h.traegerId).where('unterlageId', '=', unterlageId).forUpdate().execute()
  const fassung = (gefunden.unterlage.fassungen[0]?.fassung ?? 0) + 1
  await schreibe(db, h, unterlageId, fassung, bemerkung, blatt)
  await merke(db, h, 'unterlage.fassung', unterlageId)
  return { ok: true, fassung }
}

/** Takes a paper away, or puts it back. */
export async function entferneUnterlage(db: TraegerDb, h: ImNetz, unterlageId: string, entfernt: boolean): Promise<Ergebnis> {
  const gefunden = await findUnterlage(db, h, unterlageId)
  if (gefunden === undefined) return fehler(t.gibtEsNicht)
  if (!gefunden.stellung.leitet) return fehler(t.nurLeitung)
  await db
    .updateTable('unterlage')
    .set({ entferntAm: entfernt ? h.jetzt : null })
    .where('traegerId', '=', h.traegerId)
    .where('unterlageId', '=', unterlageId)
    .execute()
  await merke(db, h, entfernt ? 'unterlage.entfernen' : 'unterlage.zurueckholen', unterlageId)
  return { ok: true }
}

export type UnterlageFassung = Readonly<{
  fassung: number
  name: string
  typ: string
  groesse: number
  bemerkung: string
  von: string
  am: Temporal.Instant
}>
export type Unterlage = Readonly<{
  unterlageId: string
  gremiumId: string
  sitzungId: string | null
  titel: string
  vertraulichkeit: Vertraulichkeit
  lizenz: string
  entfernt: boolean
  /** the newest first */
  fassungen: readonly UnterlageFassung[]
}>

/** Papers of a group as far as the reader may see them: members all, others those that are not kept closer. */
export async function liesUnterlagen(db: TraegerDb, h: ImNetz, g: MitStellung, nur?: string): Promise<Unterlage[]> {
  const { gremium, stellung } = g
  const zeilen = await db
    .selectFrom('unterlage')
    .select(['unterlageId', 'gremiumId', 'sitzungId', 'titel', 'vertraulichkeit', 'lizenz', 'entferntAm'])
    .where('traegerId', '=', h.traegerId)
    .where('gremiumId', '=', gremium.gremiumId)
    .$if(nur !== undefined, (q) => q.where('unterlageId', '=', nur ?? ''))
    .orderBy('angelegtAm', 'desc')
    .execute()
  const sichtbar = zeilen
    .map(({ entferntAm, vertraulichkeit, ...u }) => ({ ...u, vertraulichkeit: vertraulichkeit as Vertraulichkeit, entfernt: entferntAm !== null }))
    .filter((u) => (stellung.mitglied || stellung.leitet || darfSehen(h, u.vertraulichkeit, gremium.land)) && (!u.entfernt || stellung.leitet))
  if (sichtbar.length === 0) return []
  const fassungen = await db
    .selectFrom('unterlageFassung')
    .select(['unterlageId', 'fassung', 'name', 'typ', 'groesse', 'bemerkung', 'von', 'am'])
    .where('traegerId', '=', h.traegerId)
    .where(
      'unterlageId',
      'in',
      sichtbar.map((u) => u.unterlageId),
    )
    .orderBy('fassung', 'desc')
    .execute()
  return sichtbar.map((u) => ({ ...u, fassungen: fassungen.filter((f) => f.unterlageId === u.unterlageId) }))
}

export async function findUnterlage(
  db: TraegerDb,
  h: ImNetz,
  unterlageId: string | undefined,
): Promise<(MitStellung & { unterlage: Unterlage }) | undefined> {
  if (!istId(unterlageId)) return undefined
  const zeile = await db
    .selectFrom('unterlage')
    .select('gremiumId')
    .where('traegerId', '=', h.traegerId)
    .where('unterlageId', '=', unterlageId)
    .executeTakeFirst()
  const gefunden = zeile && (await findGremium(db, h, zeile.gremiumId))
  const unterlage = gefunden && (await liesUnterlagen(db, h, gefunden, unterlageId))[0]
  return gefunden && unterlage && { ...gefunden, unterlage }
}

/** The file of a version, for those who may see the paper. */
export async function holeFassung(
  db: TraegerDb,
  h: ImNetz,
  unterlageId: string | undefined,
  fassung: number,
): Promise<{ unterlage: Unterlage; name: string; typ: string; inhalt: Uint8Array } | undefined> {
  const gefunden = await findUnterlage(db, h, unterlageId)
  if (gefunden === undefined || !Number.isInteger(fassung) || fassung < 1 || fassung > 100_000) return undefined
  const zeile = await db
    .selectFrom('unterlageFassung')
    .select(['name', 'typ', 'inhalt'])
    .where('traegerId', '=', h.traegerId)
    .where('unterlageId', '=', gefunden.unterlage.unterlageId)
    .where('fassung', '=', fassung)
    .executeTakeFirst()
  if (zeile === undefined) return undefined
  await merke(db, h, 'unterlage.lesen', `${gefunden.unterlage.unterlageId} ${fassung}`)
  return { ...zeile, unterlage: gefunden.unterlage }
}

import type { TraegerDb } from '../platform/db/index.ts'
import { istId } from './ergebnis.ts'
import { findGremium, liesGremien, type MitStellung } from './gremium-recht.ts'
import type { ImNetz } from './mensch.ts'

export type Sitzung = Readonly<{
  sitzungId: string
  gremiumId: string
  titel: string
  beginn: Temporal.Instant
  ende: Temporal.Instant
  ort: string
  video: string
  gastgeber: string
  hinweise: string
  folge: number
  eingeladenAm: Temporal.Instant | null
  abgesagtAm: Temporal.Instant | null
  protokoll: string
  protokollFassung: number
  protokollStand: string
  genehmigtAm: Temporal.Instant | null
  genehmigtVon: string
  geaendertAm: Temporal.Instant
}>

export type Punkt = Readonly<{
  punktId: string
  nr: number
  art: string
  titel: string
  text: string
  ergebnis: string
  unterlageId: string | null
  von: string
}>

const spalten = [
  'sitzungId',
  'gremiumId',
  'titel',
  'beginn',
  'ende',
  'ort',
  'video',
  'gastgeber',
  'hinweise',
  'folge',
  'eingeladenAm',
  'abgesagtAm',
  'protokoll',
  'protokollFassung',
  'protokollStand',
  'genehmigtAm',
  'genehmigtVon',
  'geaendertAm',
] as const

/** One meeting with its group, for those who may see it. */
export async function findSitzung(
  db: TraegerDb,
  h: ImNetz,
  sitzungId: string | undefined,
): Promise<(MitStellung & { sitzung: Sitzung }) | undefined> {
  if (!istId(sitzungId)) return undefined
  const sitzung = await db
    .selectFrom('gremiumSitzung')
    .select(spalten)
    .where('traegerId', '=', h.traegerId)
    .where('sitzungId', '=', sitzungId)
    .executeTakeFirst()
  const in_ = sitzung && (await findGremium(db, h, sitzung.gremiumId))
  return sitzung && in_?.stellung.sieht ? { ...in_, sitzung: ohneUngenehmigtes(sitzung, in_.stellung.mitglied || in_.stellung.leitet) } : undefined
}

/** Before the speaker has approved the minutes they are the group's own. */
function ohneUngenehmigtes(sitzung: Sitzung, imKreis: boolean): Sitzung {
  return imKreis || sitzung.protokollStand === 'genehmigt' ? sitzung : { ...sitzung, protokoll: '', protokollStand: 'offen' }
}

/** A meeting by its id, for jobs; nobody's eyes. */
export function liesSitzung(db: TraegerDb, traegerId: string, sitzungId: string): Promise<Sitzung | undefined> {
  return db.selectFrom('gremiumSitzung').select(spalten).where('traegerId', '=', traegerId).where('sitzungId', '=', sitzungId).executeTakeFirst()
}

export type Termin = Omit<Sitzung, 'protokoll'> & Readonly<{ gremium: string; vertraulichkeit: string; mitglied: boolean }>

/** Meetings of all groups that the reader sees, or of one of them, in order of time. */
export async function liesTermine(
  db: TraegerDb,
  h: ImNetz,
  {
    gremiumId,
    ab,
    bis,
    nurMitglied = false,
  }: Readonly<{ gremiumId?: string; ab?: Temporal.Instant; bis?: Temporal.Instant; nurMitglied?: boolean }> = {},
): Promise<Termin[]> {
  const gremien = (await liesGremien(db, h)).filter(
    (g) => (gremiumId === undefined || g.gremium.gremiumId === gremiumId) && (nurMitglied ? g.stellung.mitglied : g.stellung.sieht),
  )
  if (gremien.length === 0) return []
  const zeilen = await db
    .selectFrom('gremiumSitzung')
    .select(spalten)
    .where('traegerId', '=', h.traegerId)
    .where(
      'gremiumId',
      'in',
      gremien.map((g) => g.gremium.gremiumId),
    )
    .$if(ab !== undefined, (q) => q.where('ende', '>=', ab ?? h.jetzt))
    .$if(bis !== undefined, (q) => q.where('beginn', '<=', bis ?? h.jetzt))
    .orderBy('beginn')
    .execute()
  return zeilen.flatMap(({ protokoll: _, ...zeile }) => {
    const g = gremien.find((x) => x.gremium.gremiumId === zeile.gremiumId)
    return g ? [{ ...zeile, gremium: g.gremium.name, vertraulichkeit: g.gremium.vertraulichkeit, mitglied: g.stellung.mitglied }] : []
  })
}

export function liesPunkte(db: TraegerDb, traegerId: string, sitzungId: string): Promise<Punkt[]> {
  return db
    .selectFrom('sitzungPunkt')
    .select(['punktId', 'nr', 'art', 'titel', 'text', 'ergebnis', 'unterlageId', 'von'])
    .where('traegerId', '=', traegerId)
    .where('sitzungId', '=', sitzungId)
    .orderBy('nr')
    .orderBy('punktId')
    .execute()
}

export type Rueckmeldung = Readonly<{ mitgliedId: string; antwort: string | null; vertretung: string; anwesend: boolean | null }>

export function liesRueckmeldungen(db: TraegerDb, traegerId: string, sitzungId: string): Promise<Rueckmeldung[]> {
  return db
    .selectFrom('sitzungTeilnahme')
    .select(['mitgliedId', 'antwort', 'vertretung', 'anwesend'])
    .where('traegerId', '=', traegerId)
    .where('sitzungId', '=', sitzungId)
    .execute()
}

import { z } from 'zod'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { type Ergebnis, fehler, istId } from './ergebnis.ts'
import { planeAufgabe } from './erinnerung.ts'
import { freierTag, hausSchluessel, tag, zeile } from './formular.ts'
import { liesMitglieder, merke } from './gremium.ts'
import { findGremium, type MitStellung } from './gremium-recht.ts'
import type { ImNetz } from './mensch.ts'
import { findSitzung, type Sitzung } from './sitzung-lesen.ts'
import { verweigert } from './sozialdaten.ts'
import { saetze as t } from './texte/saetze.ts'

export const stimmen = ['ja', 'nein', 'enthaltung'] as const

export type Mitschrift = Readonly<{
  text: string
  /** number of the state that was opened: what somebody else saved meanwhile is not written over */
  fassung: number
  ergebnisse: ReadonlyMap<string, string>
  anwesend: ReadonlySet<string>
}>

type InArbeit = Ergebnis<MitStellung & { sitzung: Sitzung }>

/** A meeting whose record somebody may keep: it has begun, they lead the group, nothing is approved yet. */
async function zurMitschrift(db: TraegerDb, h: ImNetz, sitzungId: string): Promise<InArbeit> {
  const gefunden = await findSitzung(db, h, sitzungId)
  if (gefunden === undefined) return fehler(t.gibtEsNicht)
  if (!gefunden.stellung.leitet) return fehler(t.nurLeitung)
  const { sitzung } = gefunden
  if (sitzung.abgesagtAm !== null) return fehler(t.sitzung.abgesagt)
  if (sitzung.protokollStand === 'genehmigt') return fehler(t.sitzung.genehmigt)
  if (Temporal.Instant.compare(h.jetzt, sitzung.beginn.subtract({ hours: 1 })) < 0) return fehler(t.sitzung.nochNicht)
  return { ok: true, ...gefunden }
}

/** Saves minutes, results of the points and who is there, as often as wanted while the meeting goes on. */
export async function speichereProtokoll(db: TraegerDb, h: ImNetz, sitzungId: string, m: Mitschrift): Promise<Ergebnis<{ fassung: number }>> {
  const darf = await zurMitschrift(db, h, sitzungId)
  if (!darf.ok) return darf
  const verbot = verweigert(m.text, ...m.ergebnisse.values())
  if (verbot !== undefined) return fehler(verbot, 'text')
  const fassung = m.fassung + 1
  const { numUpdatedRows } = await db
    .updateTable('gremiumSitzung')
    .set({ protokoll: m.text, protokollFassung: fassung, geaendertAm: h.jetzt })
    .where('traegerId', '=', h.traegerId)
    .where('sitzungId', '=', sitzungId)
    .where('protokollFassung', '=', m.fassung)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) return fehler(t.sitzung.ueberholt, 'text')
  for (const [punktId, ergebnis] of m.ergebnisse)
    await db
      .updateTable('sitzungPunkt')
      .set({ ergebnis })
      .where('traegerId', '=', h.traegerId)
      .where('sitzungId', '=', sitzungId)
      .where('punktId', '=', punktId)
      .execute()
  await haltAnwesenheitFest(db, h, darf.sitzung, m.anwesend)
  await merke(db, h, 'sitzung.protokoll', sitzungId)
  return { ok: true, fassung }
}

async function haltAnwesenheitFest(db: TraegerDb, h: ImNetz, sitzung: Sitzung, anwesend: ReadonlySet<string>): Promise<void> {
  const mitglieder = await liesMitglieder(db, h.traegerId, sitzung.gremiumId, tagVon(sitzung.beginn).toString())
  for (const { mitgliedId } of mitglieder)
    await db
      .insertInto('sitzungTeilnahme')
      .values({ traegerId: h.traegerId, sitzungId: sitzung.sitzungId, mitgliedId, anwesend: anwesend.has(mitgliedId) })
      .onConflict((c) => c.constraint('sitzung_teilnahme_pk').doUpdateSet({ anwesend: anwesend.has(mitgliedId) }))
      .execute()
}

/** Draft for the group, back to work on it, or approved by the speaker: then it is fixed and seen by all it is for. */
export async function gehProtokoll(db: TraegerDb, h: ImNetz, sitzungId: string, was: 'entwurf' | 'zurueck' | 'genehmigen'): Promise<Ergebnis> {
  const darf = await zurMitschrift(db, h, sitzungId)
  if (!darf.ok) return darf
  const { sitzung, stellung } = darf
  if (was !== 'zurueck' && sitzung.protokoll.trim() === '') return fehler(t.sitzung.ohneText, 'text')
  if (was === 'genehmigen' && !stellung.genehmigt) return fehler(t.nurSprecherin)
  if (was === 'genehmigen' && sitzung.protokollStand !== 'entwurf') return fehler(t.sitzung.keinEntwurf)
  const werte = {
    entwurf: { protokollStand: 'entwurf' },
    zurueck: { protokollStand: 'offen' },
    genehmigen: { protokollStand: 'genehmigt', genehmigtAm: h.jetzt, genehmigtVon: h.konto.name },
  }[was]
  await db.updateTable('gremiumSitzung').set(werte).where('traegerId', '=', h.traegerId).where('sitzungId', '=', sitzungId).execute()
  await merke(db, h, `sitzung.protokoll-${was}`, sitzungId)
  return { ok: true }
}

export const beschlussSchema = z.object({
  text: zeile('Beschluss', 4000),
  haus: z.union([z.literal(''), hausSchluessel]).default(''),
  faellig: freierTag('Fällig am'),
})

/** A resolution with how each house voted. @param abgegeben house -> vote */
export async function fasseBeschluss(
  db: TraegerDb,
  h: ImNetz,
  sitzungId: string,
  neu: z.output<typeof beschlussSchema>,
  abgegeben: ReadonlyMap<string, string>,
): Promise<Ergebnis<{ beschlussId: string; nr: number }>> {
  const darf = await zurMitschrift(db, h, sitzungId)
  if (!darf.ok) return darf
  const verbot = verweigert(neu.text)
  if (verbot !== undefined) return fehler(verbot, 'text')
  const { gremiumId, beginn } = darf.sitzung
  const haeuser = new Map((await liesMitglieder(db, h.traegerId, gremiumId, tagVon(beginn).toString())).map((m) => [m.haus, m.hausName] as const))
  if ([...abgegeben].some(([haus, stimme]) => !haeuser.has(haus) || !stimmen.some((s) => s === stimme))) return fehler(t.beschluss.fremd)
  if (neu.haus !== '' && !haeuser.has(neu.haus)) return fehler(t.beschluss.fremd, 'haus')
  await db.selectFrom('gremium').select('gremiumId').where('traegerId', '=', h.traegerId).where('gremiumId', '=', gremiumId).forUpdate().execute()
  const { zuletzt } = await db
    .selectFrom('beschluss')
    .select((e) => e.fn.coalesce(e.fn.max('nr'), e.lit(0)).as('zuletzt'))
    .where('traegerId', '=', h.traegerId)
    .where('gremiumId', '=', gremiumId)
    .executeTakeFirstOrThrow()
  const nr = Number(zuletzt) + 1
  const { beschlussId } = await db
    .insertInto('beschluss')
    .values({ traegerId: h.traegerId, gremiumId, sitzungId, nr, ...neu, hausName: haeuser.get(neu.haus) ?? '', am: h.jetzt })
    .returning('beschlussId')
    .executeTakeFirstOrThrow()
  const zeilen = [...abgegeben].map(([haus, stimme]) => ({ traegerId: h.traegerId, beschlussId, haus, hausName: haeuser.get(haus) ?? '', stimme }))
  if (zeilen.length > 0) await db.insertInto('beschlussStimme').values(zeilen).execute()
  await merke(db, h, 'beschluss.fassen', beschlussId)
  return { ok: true, beschlussId, nr }
}

export const aufgabeSchema = z.object({ text: zeile('Aufgabe', 1000), haus: hausSchluessel, faellig: tag('Fällig am') })

/** A task that came out of a meeting, for one of the houses of the group. */
export async function gibAufgabe(
  db: TraegerDb,
  h: ImNetz,
  sitzungId: string,
  neu: z.output<typeof aufgabeSchema>,
): Promise<Ergebnis<{ aufgabeId: string }>> {
  const darf = await zurMitschrift(db, h, sitzungId)
  if (!darf.ok) return darf
  const verbot = verweigert(neu.text)
  if (verbot !== undefined) return fehler(verbot, 'text')
  const { gremiumId } = darf.sitzung
  const haus = (await liesMitglieder(db, h.traegerId, gremiumId, tagVon(h.jetzt).toString())).find((m) => m.haus === neu.haus)
  if (haus === undefined) return fehler(t.gremium.haus, 'haus')
  const { aufgabeId } = await db
    .insertInto('gremiumAufgabe')
    .values({ traegerId: h.traegerId, gremiumId, sitzungId, ...neu, hausName: haus.hausName, angelegtAm: h.jetzt })
    .returning('aufgabeId')
    .executeTakeFirstOrThrow()
  await planeAufgabe(db, h, { aufgabeId, faellig: neu.faellig })
  await merke(db, h, 'aufgabe.geben', aufgabeId)
  return { ok: true, aufgabeId }
}

/** Done, or after all not done; by the house that has it, or by who leads the group. */
export async function setzeAufgabe(db: TraegerDb, h: ImNetz, aufgabeId: string, stand: 'offen' | 'erledigt' | 'entfallen'): Promise<Ergebnis> {
  const zeile = istId(aufgabeId)
    ? await db
        .selectFrom('gremiumAufgabe')
        .select(['gremiumId', 'haus', 'faellig'])
        .where('traegerId', '=', h.traegerId)
        .where('aufgabeId', '=', aufgabeId)
        .executeTakeFirst()
    : undefined
  const gefunden = zeile && (await findGremium(db, h, zeile.gremiumId))
  if (zeile === undefined || !gefunden?.stellung.sieht) return fehler(t.gibtEsNicht)
  const eigene = zeile.haus === h.mensch.haus && h.mensch.wirktMit
  if (!gefunden.stellung.leitet && !(eigene && stand !== 'entfallen')) return fehler(t.nurEigenes)
  await db
    .updateTable('gremiumAufgabe')
    .set({ stand, erledigtAm: stand === 'erledigt' ? h.jetzt : null, erledigtVon: stand === 'erledigt' ? h.konto.name : '' })
    .where('traegerId', '=', h.traegerId)
    .where('aufgabeId', '=', aufgabeId)
    .execute()
  if (stand === 'offen') await planeAufgabe(db, h, { aufgabeId, faellig: zeile.faellig })
  await merke(db, h, `aufgabe.${stand}`, aufgabeId)
  return { ok: true }
}

/** A resolution is carried out, annulled, or open again; its words and votes stay. */
export async function setzeBeschluss(db: TraegerDb, h: ImNetz, beschlussId: string, stand: 'offen' | 'umgesetzt' | 'aufgehoben'): Promise<Ergebnis> {
  const zeile = istId(beschlussId)
    ? await db
        .selectFrom('beschluss')
        .select('gremiumId')
        .where('traegerId', '=', h.traegerId)
        .where('beschlussId', '=', beschlussId)
        .executeTakeFirst()
    : undefined
  const gefunden = zeile && (await findGremium(db, h, zeile.gremiumId))
  if (!gefunden?.stellung.sieht) return fehler(t.gibtEsNicht)
  if (!gefunden.stellung.leitet) return fehler(t.nurLeitung)
  await db.updateTable('beschluss').set({ stand }).where('traegerId', '=', h.traegerId).where('beschlussId', '=', beschlussId).execute()
  await merke(db, h, `beschluss.${stand}`, beschlussId)
  return { ok: true }
}

import { z } from 'zod'
import type { TraegerDb } from '../platform/db/index.ts'
import { type Ergebnis, fehler, istId } from './ergebnis.ts'
import { frei, zeile } from './formular.ts'
import { merke } from './gremium.ts'
import type { ImNetz } from './mensch.ts'
import { verweigert } from './sozialdaten.ts'
import { saetze as t } from './texte/saetze.ts'

/** Topics as people write them: separated by commas, small letters, at most six. */
export const frageSchema = z.object({
  titel: zeile('Frage', 200),
  text: zeile('Worum es geht', 4000),
  themen: frei('Themen', 200).transform((text) =>
    [
      ...new Set(
        text
          .split(/[,;]/)
          .map((thema) => thema.trim().toLowerCase().slice(0, 40))
          .filter(Boolean),
      ),
    ].slice(0, 6),
  ),
})
export const antwortSchema = z.object({ text: zeile('Antwort', 8000) })

/** „Frage in die Runde“: one house asks, all may answer, and the answer is found next year. */
export async function stelleFrage(db: TraegerDb, h: ImNetz, neu: z.output<typeof frageSchema>): Promise<Ergebnis<{ frageId: string }>> {
  if (!h.mensch.wirktMit) return fehler(t.nichtWirken)
  const verbot = verweigert(neu.titel, neu.text, ...neu.themen)
  if (verbot !== undefined) return fehler(verbot, 'text')
  const { frageId } = await db
    .insertInto('frage')
    .values({ traegerId: h.traegerId, ...neu, haus: h.mensch.haus, hausName: h.mensch.hausName, von: h.mensch.name, am: h.jetzt })
    .returning('frageId')
    .executeTakeFirstOrThrow()
  await merke(db, h, 'frage.stellen', frageId)
  return { ok: true, frageId }
}

export async function beantworte(db: TraegerDb, h: ImNetz, frageId: string, text: string): Promise<Ergebnis<{ antwortId: string }>> {
  if (!h.mensch.wirktMit) return fehler(t.nichtWirken)
  if ((await findFrage(db, h, frageId)) === undefined) return fehler(t.gibtEsNicht)
  const verbot = verweigert(text)
  if (verbot !== undefined) return fehler(verbot, 'text')
  const { antwortId } = await db
    .insertInto('frageAntwort')
    .values({ traegerId: h.traegerId, frageId, text, haus: h.mensch.haus, hausName: h.mensch.hausName, von: h.mensch.name, am: h.jetzt })
    .returning('antwortId')
    .executeTakeFirstOrThrow()
  await merke(db, h, 'frage.antworten', antwortId)
  return { ok: true, antwortId }
}

/** The house that asked says which answer helped, or takes that back. @param antwortId empty: none */
export async function nimmAntwortAn(db: TraegerDb, h: ImNetz, frageId: string, antwortId: string): Promise<Ergebnis> {
  const gefunden = await findFrage(db, h, frageId)
  if (gefunden === undefined || (antwortId !== '' && !gefunden.antworten.some((a) => a.antwortId === antwortId))) return fehler(t.gibtEsNicht)
  if (!h.mensch.wirktMit || (gefunden.frage.haus !== h.mensch.haus && !h.mensch.koordiniert)) return fehler(t.nurEigenes)
  await db
    .updateTable('frage')
    .set({ angenommen: antwortId || null })
    .where('traegerId', '=', h.traegerId)
    .where('frageId', '=', frageId)
    .execute()
  await merke(db, h, 'frage.annehmen', frageId)
  return { ok: true }
}

export type Frage = Readonly<{
  frageId: string
  titel: string
  text: string
  themen: readonly string[]
  haus: string
  hausName: string
  von: string
  am: Temporal.Instant
  angenommen: string | null
}>
export type FrageAntwort = Readonly<{ antwortId: string; text: string; hausName: string; von: string; am: Temporal.Instant }>

const spalten = ['frageId', 'titel', 'text', 'themen', 'haus', 'hausName', 'von', 'am', 'angenommen'] as const

/** Questions in which every word of the search stands, in the question or in an answer; the newest first. */
export async function sucheFragen(
  db: TraegerDb,
  h: ImNetz,
  { suche = '', thema = '' }: Readonly<{ suche?: string; thema?: string }> = {},
): Promise<(Frage & { antworten: number })[]> {
  const worte = suche
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 8)
    .map((wort) => `%${wort.replace(/[\\%_]/g, (c) => `\\${c}`)}%`)
  const zeilen = await db
    .selectFrom('frage')
    .select(spalten)
    .select((e) =>
      e
        .selectFrom('frageAntwort as a')
        .whereRef('a.traegerId', '=', 'frage.traegerId')
        .whereRef('a.frageId', '=', 'frage.frageId')
        .select((f) => f.fn.countAll<string>().as('n'))
        .as('antworten'),
    )
    .where('frage.traegerId', '=', h.traegerId)
    .where((e) =>
      e.and(
        worte.map((wort) =>
          e.or([
            e('titel', 'ilike', wort),
            e('frage.text', 'ilike', wort),
            e.exists(
              e
                .selectFrom('frageAntwort as a')
                .select('a.antwortId')
                .whereRef('a.traegerId', '=', 'frage.traegerId')
                .whereRef('a.frageId', '=', 'frage.frageId')
                .where('a.text', 'ilike', wort),
            ),
          ]),
        ),
      ),
    )
    .orderBy('frage.am', 'desc')
    .limit(200)
    .execute()
  return zeilen.filter((z) => thema === '' || z.themen.includes(thema)).map((z) => ({ ...z, antworten: Number(z.antworten) }))
}

/** A question with its answers, the one that helped first. */
export async function findFrage(
  db: TraegerDb,
  h: ImNetz,
  frageId: string | undefined,
): Promise<{ frage: Frage; antworten: FrageAntwort[] } | undefined> {
  if (!istId(frageId)) return undefined
  const frage = await db.selectFrom('frage').select(spalten).where('traegerId', '=', h.traegerId).where('frageId', '=', frageId).executeTakeFirst()
  if (frage === undefined) return undefined
  const antworten = await db
    .selectFrom('frageAntwort')
    .select(['antwortId', 'text', 'hausName', 'von', 'am'])
    .where('traegerId', '=', h.traegerId)
    .where('frageId', '=', frageId)
    .orderBy('am')
    .execute()
  return { frage, antworten: antworten.sort((a, b) => Number(b.antwortId === frage.angenommen) - Number(a.antwortId === frage.angenommen)) }
}

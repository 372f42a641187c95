import type { TraegerDb } from '../db/index.ts'
import { tatName } from './taten.ts'
import { zugriffe as t } from './texte/personal.ts'

/** One line of what the person concerned is given (Art. 15 DSGVO): who, when, what, what for. */
export type Zugriffszeile = Readonly<{ nr: number; zeitpunkt: string; wer: string; rollen: string; was: string; zweck: string }>

/**
 * Readings and changes of a case, newest first.
 *
 * @param vor only rows with a smaller number: the next page
 */
export async function zugriffeAuf(
  db: TraegerDb,
  traegerId: string,
  fallId: string,
  { vor, hoechstens }: { vor?: number | undefined; hoechstens?: number } = {},
): Promise<Zugriffszeile[]> {
  const zeilen = await db
    .selectFrom('protokoll')
    .select(['nr', 'zeitpunkt', 'wer', 'rollen', 'tat', 'zweck'])
    .where('traegerId', '=', traegerId)
    .where('fallId', '=', fallId)
    .$if(vor !== undefined, (q) => q.where('nr', '<', vor ?? 0))
    .orderBy('nr', 'desc')
    .$if(hoechstens !== undefined, (q) => q.limit(hoechstens ?? 0))
    .execute()
  return zeilen.map(({ zeitpunkt, tat, ...z }) => ({ ...z, zeitpunkt: zeitpunkt.toString(), was: tatName(tat, 'de') ?? tat }))
}

/** The list as a table for office programs: semicolons, byte order mark, times of Germany; no cell is taken for a formula. */
export function alsCsv(zeilen: readonly Zugriffszeile[]): string {
  const { nr, zeitpunkt, wer, rollen, was, zweck } = t.spalten
  const kopf = [nr, zeitpunkt, wer, rollen, was, zweck]
  const reihen = zeilen.map((z) => [String(z.nr), zeitInDeutschland(z.zeitpunkt), z.wer, z.rollen, z.was, z.zweck])
  return `\uFEFF${[kopf, ...reihen].map((r) => r.map(zelle).join(';')).join('\r\n')}\r\n`
}

/** `24.12.2026 14:05:09` */
export function zeitInDeutschland(iso: string): string {
  const z = Temporal.Instant.from(iso).toZonedDateTimeISO('Europe/Berlin')
  const zwei = (n: number) => String(n).padStart(2, '0')
  return `${zwei(z.day)}.${zwei(z.month)}.${z.year} ${zwei(z.hour)}:${zwei(z.minute)}:${zwei(z.second)}`
}

function zelle(text: string): string {
  const harmlos = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[";\r\n]/.test(harmlos) ? `"${harmlos.replaceAll('"', '""')}"` : harmlos
}

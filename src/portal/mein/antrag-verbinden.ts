import { liesAntrag, setzeFort } from '../../antrag/index.ts'
import type { Handlung } from '../../platform/audit/index.ts'
import type { TraegerDb } from '../../platform/db/index.ts'
import { liesDatum } from '../../platform/eingabe/index.ts'
import type { Sprache } from '../../platform/sprache/index.ts'
import type { Tresor } from '../../platform/tresor/index.ts'
import { verbinde } from './freischalten.ts'
import { leuteAm } from './mein-fall.ts'

export type AntragVerbunden =
  | Readonly<{ ok: true; fallId: string | undefined }>
  | Readonly<{ ok: false; grund: 'falsch' }>
  | Readonly<{ ok: false; grund: 'zu-oft'; wieder: string }>

type MitKonto = Handlung & Required<Pick<Handlung, 'konto'>>

/**
 * Links the account that acts to an application by its number, its code and the date of birth in it. Where staff has opened a case for
 * it, the account is linked to the case too; else as soon as it has.
 */
export async function verbindeMitAntrag(
  db: TraegerDb,
  tresor: Tresor,
  h: MitKonto,
  eingabe: { nummer: string; code: string; geburtsdatum: string },
  sprache: Sprache = 'de',
): Promise<AntragVerbunden> {
  const adresse = `konto:${h.konto.kontoId}` // signed in: attempts count for the account
  const gefunden = await setzeFort(db, tresor, h.traegerId, { code: eingabe.code, geburtsdatum: eingabe.geburtsdatum, adresse }, h.jetzt, sprache)
  if (!gefunden.ok)
    return gefunden.fehler.art === 'zu-oft' ? { ok: false, grund: 'zu-oft', wieder: gefunden.fehler.wieder } : { ok: false, grund: 'falsch' }
  const { antrag } = gefunden
  const fremd = antrag.kontoId !== null && antrag.kontoId !== h.konto.kontoId
  if (fremd || antrag.nummer.toUpperCase() !== eingabe.nummer.trim().toUpperCase()) return { ok: false, grund: 'falsch' }
  await db
    .updateTable('antrag')
    .set({ kontoId: h.konto.kontoId })
    .where('traegerId', '=', h.traegerId)
    .where('antragId', '=', antrag.antragId)
    .execute()
  const [fallId] = await uebernimmAntraege(db, tresor, h)
  return { ok: true, fallId }
}

/**
 * Links the account to the cases that were opened for its applications since. Only where somebody of the case was born on the day that
 * the application says: an application put into the wrong case opens nothing.
 *
 * @returns the cases that are new
 */
export async function uebernimmAntraege(db: TraegerDb, tresor: Tresor, h: MitKonto): Promise<string[]> {
  const { traegerId, konto } = h
  const offene = await db
    .selectFrom('antrag as a')
    .leftJoin('zugang as z', (j) => j.onRef('z.traegerId', '=', 'a.traegerId').onRef('z.fallId', '=', 'a.fallId').on('z.kontoId', '=', konto.kontoId))
    .select(['a.antragId', 'a.fallId'])
    .where('a.traegerId', '=', traegerId)
    .where('a.kontoId', '=', konto.kontoId)
    .where('a.fallId', 'is not', null)
    .where('z.fallId', 'is', null)
    .execute()
  const neue: string[] = []
  for (const { antragId, fallId } of offene) {
    if (fallId === null || neue.includes(fallId)) continue
    const antrag = await liesAntrag(db, tresor, traegerId, antragId)
    const geboren = liesDatum(antrag?.antworten['name/p1']?.geburtsdatum ?? '')
    const heute = h.jetzt.toZonedDateTimeISO('Europe/Berlin').toPlainDate().toString()
    const ich = geboren.ok ? (await leuteAm(db, traegerId, fallId, heute)).find((m) => m.geburtsdatum === geboren.wert) : undefined
    if (ich === undefined) continue
    await verbinde(db, h, { fallId, personId: ich.personId })
    neue.push(fallId)
  }
  return neue
}

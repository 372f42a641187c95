import { aendereVorgang, vorgaengeVon } from '../fall/index.ts'
import { type Handlung, protokolliere } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import type { Sprache } from '../platform/sprache/index.ts'
import type { Tresor } from '../platform/tresor/index.ts'
import { lageDesAntrags, offeneSchritte } from './gespraech.ts'
import type { Antrag } from './model.ts'
import { type Dokumentname, fehlendeNachweise } from './nachweise.ts'
import { insertAntworten } from './store.ts'
import { vorgaenge as t } from './texte/personal-arbeit.ts'

export const erklaerungen = ['wahr', 'aenderung', 'vertretung', 'abgleich'] as const

export type Gesendet =
  | Readonly<{ ok: true; antrag: Antrag }>
  | Readonly<{ ok: false; fehler: Readonly<{ art: 'schon-gesendet' | 'erklaerung-fehlt' }> }>

/**
 * Sends an application; open answers and missing evidence never hold it up (sec. 16 (3) SGB I: they are asked for afterwards).
 *
 * @param bestaetigt the declarations that were ticked
 * @param sprache of the pages somebody read last, for those who will write to them; undefined: as it was
 */
export async function sendeAntrag(
  db: TraegerDb,
  tresor: Tresor,
  h: Handlung,
  antrag: Antrag,
  bestaetigt: readonly string[],
  dokumente: readonly Dokumentname[],
  sprache?: Sprache,
): Promise<Gesendet> {
  if (!erklaerungen.every((e) => bestaetigt.includes(e))) return { ok: false, fehler: { art: 'erklaerung-fehlt' } }
  const { numUpdatedRows } = await db
    .updateTable('antrag')
    .set({ gesendetAm: h.jetzt, ...(sprache ? { sprache } : {}) })
    .where('traegerId', '=', h.traegerId)
    .where('antragId', '=', antrag.antragId)
    .where('gesendetAm', 'is', null)
    .executeTakeFirstOrThrow()
  if (numUpdatedRows !== 1n) return { ok: false, fehler: { art: 'schon-gesendet' } }
  await insertAntworten(
    db,
    tresor,
    h.traegerId,
    antrag.antragId,
    [{ seite: 'erklaerung', person: '', werte: Object.fromEntries(erklaerungen.map((e) => [e, 'ja'])) }],
    h.jetzt,
    h.konto?.kontoId,
  )
  const [vorgang] = (await vorgaengeVon(db, h.traegerId, { antragId: antrag.antragId })).filter((v) => v.art === 'erstantrag')
  if (vorgang) await aendereVorgang(db, h, vorgang.vorgangId, { fehlt: wasFehlt(antrag, tagVon(h.jetzt).toString(), dokumente) })
  await protokolliere(db, h.traegerId, {
    zeitpunkt: h.jetzt,
    ...(h.konto ? { konto: h.konto } : {}),
    tat: 'antrag.senden',
    gegenstand: antrag.nummer,
  })
  return { ok: true, antrag: { ...antrag, gesendetAm: h.jetzt, sprache: sprache ?? antrag.sprache } }
}

/** What is missing in few words, for the work list. */
export function wasFehlt(antrag: Antrag, heute: string, dokumente: readonly Dokumentname[]): string {
  const lage = lageDesAntrags(antrag.antworten, antrag.wirktAb, heute)
  const offen = offeneSchritte(lage).length
  const fehlt = fehlendeNachweise(lage, dokumente).map((p) => p.titel)
  return [
    ...(offen > 0 ? [t.antworten(offen)] : []),
    ...(fehlt.length > 3 ? [...fehlt.slice(0, 2), t.weitereNachweise(fehlt.length - 2)] : fehlt),
  ].join(', ')
}

import { vergissVersuche, wartezeit, zaehleVersuch } from '../platform/auth/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import { liesDatum } from '../platform/eingabe/index.ts'
import type { Sprache } from '../platform/sprache/index.ts'
import type { Tresor } from '../platform/tresor/index.ts'
import { codeHash, normalform } from './code.ts'
import type { Antrag } from './model.ts'
import { liesAntrag } from './store.ts'

export type Fortgesetzt =
  | Readonly<{ ok: true; antrag: Antrag }>
  | Readonly<{ ok: false; fehler: Readonly<{ art: 'unbekannt' | 'geloescht' }> | Readonly<{ art: 'zu-oft'; wieder: string }> }>

/**
 * Opens a draft with the code on the receipt and the date of birth.
 *
 * @param adresse where the request comes from; attempts are counted for it and for the code
 */
export async function setzeFort(
  db: TraegerDb,
  tresor: Tresor,
  traegerId: string,
  eingabe: Readonly<{ code: string; geburtsdatum: string; adresse: string }>,
  jetzt: Temporal.Instant,
  sprache: Sprache = 'de',
): Promise<Fortgesetzt> {
  const code = normalform(eingabe.code)
  // a code has about 36 bits: with these pauses guessing takes longer than any draft is kept
  const jeCode = { was: 'antrag-code', wer: code, frei: 5 }
  const jeAdresse = { was: 'antrag-code-adresse', wer: eingabe.adresse, frei: 20 }
  const bis = await zaehleVersuch(db, traegerId, [jeCode, jeAdresse], jetzt)
  if (bis !== undefined) return { ok: false, fehler: { art: 'zu-oft', wieder: wartezeit(bis, jetzt, sprache) } }
  const geburt = liesDatum(eingabe.geburtsdatum)
  const zeilen = await db
    .selectFrom('antrag')
    .select(['antragId', 'schluessel'])
    .where('traegerId', '=', traegerId)
    .where('codeHash', '=', codeHash(tresor, traegerId, code))
    .execute()
  for (const { antragId } of zeilen) {
    const antrag = await liesAntrag(db, tresor, traegerId, antragId)
    const gespeichert = liesDatum(antrag?.antworten['name/p1']?.geburtsdatum ?? '')
    if (antrag === undefined || !geburt.ok || !gespeichert.ok || geburt.wert !== gespeichert.wert) continue
    await vergissVersuche(db, traegerId, jeCode, jeAdresse)
    return { ok: true, antrag }
  }
  const geloescht = zeilen.length > 0 && zeilen.every((z) => z.schluessel === null)
  return { ok: false, fehler: { art: geloescht ? 'geloescht' : 'unbekannt' } }
}

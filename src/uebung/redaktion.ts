import { findInhalt, gehe, legeInhaltAn, oeffentlicheInhalte, schreibeFassung } from '../oeffentlichkeit/index.ts'
import type { Handlung } from '../platform/audit/index.ts'
import { type Db, forTraeger, type Traeger, type TraegerDb } from '../platform/db/index.ts'
import { begonneneSeiten } from './redaktion-texte.ts'

type Konto = NonNullable<Handlung['konto']>

/**
 * Work on the editorial desk of the first house, once: something to approve, something given back, a change of a public page that waits,
 * and a draft.
 */
export async function saeeRedaktion(db: Db, traeger: readonly Traeger[], jetzt: Temporal.Instant): Promise<void> {
  const haus = traeger.find((t) => t.art === 'jobcenter' && t.uebungsdaten)
  if (haus === undefined) return
  await forTraeger(db, haus.traegerId, async (trx) => {
    const [redaktion, freigabe] = [await findKonto(trx, haus.traegerId, 'redaktion'), await findKonto(trx, haus.traegerId, 'freigabe')]
    if (redaktion === undefined || freigabe === undefined) return
    const am = (stunden: number, konto: Konto): Handlung => ({ traegerId: haus.traegerId, jetzt: jetzt.subtract({ hours: stunden }), konto })
    for (const { adresse, daten, wartet, zurueck } of begonneneSeiten) {
      const neu = await legeInhaltAn(trx, am(52, redaktion), 'seite', { adresse, daten })
      if (!neu.ok) return // they are there already
      if (!wartet) continue
      erwarte(await gehe(trx, am(50, redaktion), neu.inhaltId, { was: 'eingereicht', fassung: 1 }))
      if (zurueck !== '') erwarte(await gehe(trx, am(26, freigabe), neu.inhaltId, { was: 'zurueckgegeben', fassung: 1, bemerkung: zurueck }))
    }
    await aendereSeite(trx, am(4, redaktion))
  })
}

/** A new sentence in a public page, to be compared with what the public reads. */
async function aendereSeite(db: TraegerDb, h: Handlung): Promise<void> {
  const [seite] = await oeffentlicheInhalte<{ texte: { de: { text: string } } }>(db, h.traegerId, 'seite', h.jetzt)
  const inhalt = seite && (await findInhalt(db, h.traegerId, seite.inhaltId, h.jetzt))
  if (seite === undefined || inhalt === undefined) return
  const { texte } = seite.daten
  const de = { ...texte.de, text: `${texte.de.text.trimEnd()}\n\nHaben Sie Fragen dazu? Rufen Sie uns an.` }
  const geschrieben = await schreibeFassung(db, h, seite.inhaltId, { ...seite.daten, texte: { ...texte, de } }, { erwartet: inhalt.fassung })
  if (!geschrieben.ok) throw new Error(`exercise data: ${geschrieben.fehler.satz}`)
  erwarte(await gehe(db, h, seite.inhaltId, { was: 'eingereicht', fassung: geschrieben.fassung }))
}

async function findKonto(db: TraegerDb, traegerId: string, kennung: string): Promise<Konto | undefined> {
  return db
    .selectFrom('konto')
    .select(['kontoId', 'name', 'rollen'])
    .where('traegerId', '=', traegerId)
    .where('kennung', '=', kennung)
    .executeTakeFirst()
}

function erwarte(ergebnis: Readonly<{ ok: true }> | Readonly<{ ok: false; fehler: Readonly<{ satz: string }> }>): void {
  if (!ergebnis.ok) throw new Error(`exercise data: ${ergebnis.fehler.satz}`)
}

import { feldkatalog } from '../antrag/index.ts'
import { artVordruck, gehe, legeInhaltAn, schreibeFassung, type Vordruck, verbindeFeldkatalog } from '../oeffentlichkeit/index.ts'
import type { Handlung } from '../platform/audit/index.ts'
import { zeitzone } from '../platform/clock/index.ts'
import { type Db, forTraeger, type Traeger, type TraegerDb } from '../platform/db/index.ts'
import { druckstuecke } from './druckstuecke.ts'
import { einkommen, unterkunft } from './vordrucke/anlagen.ts'
import { veraenderung, weiterbewilligung } from './vordrucke/folgeantraege.ts'
import { hauptantrag } from './vordrucke/hauptantrag.ts'

const um = (tag: string, zeit: string) => Temporal.PlainDateTime.from(`${tag}T${zeit}`).toZonedDateTime(zeitzone).toInstant()

type Entwurf = Omit<Vordruck, 'nachfolger' | 'auflage'>
type Wer = Readonly<{ schreibt: Handlung['konto']; prueft: Handlung['konto'] }>

/**
 * Forms, flyers and a poster of the first exercise Träger, written, approved and published by the accounts of the exercise; the form
 * for housing costs in two versions, of which the first is out of date since July 2026.
 *
 * @returns false where they are there already, or the Träger is a real one
 */
export async function saeeDruck(db: Db, traeger: readonly Traeger[]): Promise<boolean> {
  const haus = traeger.find((t) => t.art === 'jobcenter' && t.uebungsdaten)
  if (haus === undefined) return false
  verbindeFeldkatalog(feldkatalog())
  return forTraeger(db, haus.traegerId, async (trx) => {
    const { traegerId } = haus
    const da = await trx
      .selectFrom('inhalt')
      .select('inhaltId')
      .where('traegerId', '=', traegerId)
      .where('art', '=', 'vordruck')
      .limit(1)
      .executeTakeFirst()
    if (da !== undefined) return false
    const wer = { schreibt: await konto(trx, traegerId, 'redaktion'), prueft: await konto(trx, traegerId, 'freigabe') }
    const ab = um('2026-07-01', '00:00')
    await saeeAlteFassung(trx, traegerId, wer, ab)
    for (const v of [hauptantrag, einkommen, veraenderung, weiterbewilligung]) await saeeEines(trx, traegerId, wer, 'vordruck', v.nummer, v, ab)
    for (const d of druckstuecke) await saeeEines(trx, traegerId, wer, 'druckstueck', d.nummer, { telefon: '', email: '', auflage: '', ...d }, ab)
    return true
  })
}

/** The form for housing costs as it was before, and the one that took its place on the first of July. */
async function saeeAlteFassung(db: TraegerDb, traegerId: string, wer: Wer, ab: Temporal.Instant): Promise<void> {
  const alt = { ...unterkunft, abschnitte: unterkunft.abschnitte.slice(0, 3), online: '' } satisfies Entwurf
  const inhaltId = await saeeEines(db, traegerId, wer, 'vordruck', unterkunft.nummer, alt, um('2025-01-02', '08:00'))
  const h = am(traegerId, um('2026-06-22', '10:00'), wer.schreibt)
  const neu = await schreibeFassung(db, h, inhaltId, artVordruck.schema.parse(unterkunft), { erwartet: 1 })
  erwarte(neu)
  await bisHinaus(db, traegerId, wer, inhaltId, 2, um('2026-06-22', '11:00'), ab)
}

async function saeeEines(
  db: TraegerDb,
  traegerId: string,
  wer: Wer,
  art: 'vordruck' | 'druckstueck',
  nummer: string,
  daten: unknown,
  ab: Temporal.Instant,
): Promise<string> {
  const vorher = ab.subtract({ hours: 24 * 7 })
  const angelegt = await legeInhaltAn(db, am(traegerId, vorher, wer.schreibt), art, { adresse: nummer.toLowerCase(), daten })
  if (!angelegt.ok) throw new Error(`exercise data were refused: ${nummer}: ${JSON.stringify(angelegt.fehler)}`)
  await bisHinaus(db, traegerId, wer, angelegt.inhaltId, 1, vorher.add({ hours: 1 }), ab)
  return angelegt.inhaltId
}

async function bisHinaus(
  db: TraegerDb,
  traegerId: string,
  wer: Wer,
  inhaltId: string,
  fassung: number,
  jetzt: Temporal.Instant,
  ab: Temporal.Instant,
) {
  erwarte(await gehe(db, am(traegerId, jetzt, wer.schreibt), inhaltId, { was: 'eingereicht', fassung }))
  erwarte(await gehe(db, am(traegerId, jetzt, wer.prueft), inhaltId, { was: 'freigegeben', fassung }))
  erwarte(await gehe(db, am(traegerId, jetzt, wer.schreibt), inhaltId, { was: 'veroeffentlicht', fassung, ab }))
}

function am(traegerId: string, jetzt: Temporal.Instant, konto: Handlung['konto']): Handlung {
  return { traegerId, jetzt, ...(konto && { konto }) }
}

async function konto(db: TraegerDb, traegerId: string, kennung: string): Promise<Handlung['konto']> {
  return db
    .selectFrom('konto')
    .select(['kontoId', 'name', 'rollen'])
    .where('traegerId', '=', traegerId)
    .where('kennung', '=', kennung)
    .where('uebung', '=', true)
    .executeTakeFirst()
}

/** What we wrote ourselves is right; anything else is a mistake of ours. */
function erwarte(e: Readonly<{ ok: boolean }>): void {
  if (!e.ok) throw new Error(`exercise data were refused: ${JSON.stringify(e)}`)
}

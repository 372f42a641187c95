import type { Handlung } from '../platform/audit/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import type { Haken } from '../platform/http/umfeld.ts'
import { sprachen } from '../platform/sprache/index.ts'
import { alsDatum } from '../platform/ui/zahl.ts'
import { findTeilnahme } from './teilnahme.ts'
import { texte } from './texte/index.ts'

type MitKonto = Handlung & Required<Pick<Handlung, 'konto'>>

/** Tells the person about an offered or given place: one message in German, plain German and English. */
export async function schreibeZuTeilnahme(db: TraegerDb, haken: Haken | undefined, h: MitKonto, teilnahmeId: string): Promise<void> {
  const x = await findTeilnahme(db, h.traegerId, teilnahmeId)
  if (x === undefined || (x.stand !== 'vorgemerkt' && x.stand !== 'zugewiesen')) return
  const teile = sprachen.map((sprache) => {
    const t = texte(sprache).brief
    return (x.stand === 'vorgemerkt' ? t.angebot : t.zuweisung)(
      x.titel,
      x.anbieter,
      alsDatum(x.von),
      alsDatum(x.bis),
      x.ort === '' ? '' : `, ${x.ort}`,
    )
  })
  const betreff = texte('de').brief.betreff(x.titel).slice(0, 120)
  await haken?.schreibeAnPerson?.(db, h, x.fallId, { betreff, text: teile.join('\n\n') })
}

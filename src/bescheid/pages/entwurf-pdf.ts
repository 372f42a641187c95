import { oeffneFall } from '../../fall/index.ts'
import { geschuetzt } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { ladeEntscheidung } from '../entscheidung.ts'
import { offenerEntwurf } from '../entwuerfe.ts'
import { setzeVorschau } from '../setze-erlassenen.ts'
import { zwecke } from '../texte/personal.ts'
import { alsPdf, alsText } from './pdf-antwort.ts'

/** The draft as the real PDF, marked as a draft on each page. */
export const loader = geschuetzt('bescheid.lesen', async (z) => {
  const fall = await oeffneFall(z, z.params.fallId, zwecke.vorschau)
  const entwurf = await offenerEntwurf(z.db, z.traegerId, fall.fallId)
  if (entwurf === undefined) throw new Response(null, { status: 404 })
  const heute = tagVon(z.jetzt)
  const e = await ladeEntscheidung(z.db, z.traegerId, entwurf, { heute })
  if (!e.ok) return alsText(e.fehler.saetze)
  const satz = await setzeVorschau(z.db, z.traegerId, entwurf, e.stand, e.monate, heute)
  return satz.ok ? alsPdf(satz.pdf, `entwurf-${fall.aktenzeichen}`) : alsText(satz.fehler.saetze)
})

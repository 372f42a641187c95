import { findTermin, terminAlsIcs } from '../../eingliederung/index.ts'
import { istId } from '../../fall/index.ts'
import { geschuetzt } from '../../platform/auth/index.ts'
import { selbst } from '../mein/termine.ts'

/** An own appointment as a calendar file: when and where, not what for. */
export const loader = geschuetzt('eigenes.sehen', async (z) => {
  const ich = await selbst(z, 'Termin in den Kalender')
  const { terminId } = z.params
  const termin = istId(terminId) ? await findTermin(z.db, z.traegerId, terminId) : undefined
  if (termin === undefined || termin.fallId !== ich.fallId || termin.personId !== ich.personId) throw new Response(null, { status: 404 })
  return new Response(terminAlsIcs(termin, z.umfeld.traeger, 'PUBLISH'), {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'attachment; filename="termin.ics"',
      'Cache-Control': 'no-store',
    },
  })
})

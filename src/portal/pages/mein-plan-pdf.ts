import { alsPlanDatei, liesPlanBlatt, spracheAus } from '../../eingliederung/index.ts'
import { istId } from '../../fall/index.ts'
import { geschuetzt } from '../../platform/auth/index.ts'
import { meinFall } from '../mein/mein-fall.ts'
import { eigeneSicht } from '../mein/mein-weg.ts'

/** The own plan as PDF, in German, plain German or English. */
export const loader = geschuetzt('eigenes.sehen', async (z) => {
  const { fallId, personId } = await meinFall(z, 'Kooperationsplan als PDF')
  const { planId } = z.params
  if (personId === null || !istId(planId)) throw new Response(null, { status: 404 })
  const pdf = await liesPlanBlatt(z.db, z.umfeld.traeger, { fallId, personId, planId, sprache: spracheAus(z.request.url), sicht: eigeneSicht })
  if (pdf === undefined) throw new Response(null, { status: 404 })
  return alsPlanDatei(pdf, planId)
})

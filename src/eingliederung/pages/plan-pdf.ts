import { istId, oeffneFall } from '../../fall/index.ts'
import { geschuetzt } from '../../platform/auth/index.ts'
import { alsPlanDatei, liesPlanBlatt, spracheAus } from '../plan-ausgabe.ts'
import { sichtVon } from '../sicht.ts'
import { planseite as t } from '../texte/personal-plan.ts'

/** A concluded plan as PDF, for staff: without health for who may not read it. */
export const loader = geschuetzt('plan.lesen', async (z) => {
  const fall = await oeffneFall(z, z.params.fallId, t.zweck)
  const { planId } = z.params
  const ort = istId(planId)
    ? await z.db.selectFrom('plan').select('personId').where('traegerId', '=', z.traegerId).where('planId', '=', planId).executeTakeFirst()
    : undefined
  if (planId === undefined || ort === undefined) throw new Response(null, { status: 404 })
  const wunsch = { fallId: fall.fallId, personId: ort.personId, planId, sprache: spracheAus(z.request.url), sicht: sichtVon(z.konto) }
  const pdf = await liesPlanBlatt(z.db, z.umfeld.traeger, wunsch)
  if (pdf === undefined) throw new Response(null, { status: 404 })
  return alsPlanDatei(pdf, planId)
})

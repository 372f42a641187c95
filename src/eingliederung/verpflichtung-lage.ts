import type { Handlung } from '../platform/audit/index.ts'
import { tagVon } from '../platform/clock/index.ts'
import type { TraegerDb } from '../platform/db/index.ts'
import type { Verpflichtungslage } from '../recht/index.ts'
import { pflichtenVon } from './pflicht-model.ts'
import { geltenderPlan } from './plan.ts'

/** What the program knows itself about the conditions of an obligation: appointments, plan and its steps. */
export async function zaehleLage(
  db: TraegerDb,
  h: Pick<Handlung, 'traegerId' | 'jetzt'>,
  { fallId, personId }: Readonly<{ fallId: string; personId: string }>,
): Promise<Pick<Verpflichtungslage, 'termineOhneGrund' | 'offeneSchritte' | 'planGilt'>> {
  const heute = tagVon(h.jetzt).toString()
  const pflichten = await pflichtenVon(db, h.traegerId, { fallId, personId })
  const plan = await geltenderPlan(db, h.traegerId, personId, heute)
  const ohneGrund = pflichten.filter((p) => p.art === 'meldeversaeumnis' && (p.grundstand === 'keiner' || p.grundstand === 'dargelegt'))
  return {
    termineOhneGrund: ohneGrund.length,
    offeneSchritte: plan === undefined ? 0 : plan.schritte.filter((x) => x.wer === 'person' && x.stand === 'spaet').length,
    planGilt: plan !== undefined,
  }
}

import { istId } from '../../fall/index.ts'
import { protokolliere } from '../../platform/audit/index.ts'
import { geschuetzt } from '../../platform/auth/index.ts'
import { liesPlanNachweis } from '../plan-schritte.ts'
import { oeffneWeg } from '../potenzial-seite.ts'
import { planseite as t } from '../texte/personal-plan.ts'

/** A proof that the person sent for a step, as a file; nothing in it may run. */
export const loader = geschuetzt('plan.lesen', async (z) => {
  const { fallId, leute } = await oeffneWeg(z, t.zweck)
  const { nachweisId } = z.params
  if (!istId(nachweisId)) throw new Response(null, { status: 404 })
  for (const { personId } of leute) {
    const datei = await liesPlanNachweis(z.db, z.umfeld.tresor, z.traegerId, { personId, nachweisId })
    if (datei === undefined) continue
    await protokolliere(z.db, z.traegerId, { zeitpunkt: z.jetzt, konto: z.konto, tat: 'plan.nachweis-lesen', fallId, gegenstand: nachweisId })
    return new Response(Uint8Array.from(datei.inhalt), {
      headers: {
        'Content-Type': datei.typ,
        'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(datei.name)}`,
        'Cache-Control': 'private, no-store',
        'Content-Security-Policy': "default-src 'none'; sandbox",
      },
    })
  }
  throw new Response(null, { status: 404 })
})

import { oeffneZugriffsliste } from '../../fall/index.ts'
import { alsCsv, protokolliere, zugriffeAuf } from '../../platform/audit/index.ts'
import { geschuetzt } from '../../platform/auth/index.ts'
import { zugriffe as t } from '../texte/personal-fall.ts'

/** The whole list for the person concerned; that it was made stands in the record too. */
export const loader = geschuetzt('auskunft.erteilen', async (z) => {
  const { fallId, aktenzeichen } = await oeffneZugriffsliste(z, z.params.fallId, t.zweckAuskunft)
  const zeilen = await zugriffeAuf(z.db, z.traegerId, fallId)
  await protokolliere(z.db, z.traegerId, {
    zeitpunkt: z.jetzt,
    konto: z.konto,
    tat: 'auskunft.erteilen',
    fallId,
    zweck: t.zweckTabelle,
  })
  return new Response(alsCsv(zeilen), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="zugriffe-${aktenzeichen.replace(/[^\w.-]/g, '_')}.csv"`,
    },
  })
})

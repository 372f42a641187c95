import { istId, oeffneFall } from '../../fall/index.ts'
import { protokolliere } from '../../platform/audit/index.ts'
import { geschuetzt } from '../../platform/auth/index.ts'
import { liesBescheidPdf } from '../bescheide.ts'
import { zwecke } from '../texte/personal.ts'
import { alsPdf } from './pdf-antwort.ts'

/** An issued notice, byte for byte: `/bescheide/<id>.pdf`. The reading stands in the record. */
export const loader = geschuetzt('bescheid.lesen', async (z) => {
  const id = z.params.datei?.replace(/\.pdf$/, '')
  const bescheid = istId(id) ? await liesBescheidPdf(z.db, z.traegerId, id) : undefined
  if (bescheid === undefined) throw new Response(null, { status: 404 })
  await oeffneFall(z, bescheid.fallId, zwecke.bescheid)
  await protokolliere(z.db, z.traegerId, {
    zeitpunkt: z.jetzt,
    konto: z.konto,
    tat: 'bescheid.lesen',
    fallId: bescheid.fallId,
    gegenstand: bescheid.nummer,
    zweck: zwecke.bescheid,
  })
  return alsPdf(bescheid.pdf, `bescheid-${bescheid.nummer}`)
})

import { istId, oeffneFall } from '../../fall/index.ts'
import { protokolliere } from '../../platform/audit/index.ts'
import { geschuetzt } from '../../platform/auth/index.ts'
import { verfuegungZwecke } from '../texte/personal-verfuegung.ts'
import { siehtVerfuegung } from '../verfuegung-ansicht.ts'
import { liesVerfuegungPdf } from '../verfuegungen.ts'
import { alsPdf } from './pdf-antwort.ts'

/** A single decision as issued, byte for byte. The reading stands in the record. */
export const loader = geschuetzt('verfuegung.lesen', async (z) => {
  const { verfuegungId } = z.params
  const v = istId(verfuegungId) ? await liesVerfuegungPdf(z.db, z.traegerId, verfuegungId) : undefined
  if (v === undefined) throw new Response(null, { status: 404 })
  await oeffneFall(z, v.fallId, verfuegungZwecke.lesen)
  if (!siehtVerfuegung(z.konto, v)) throw new Response(null, { status: 403 })
  await protokolliere(z.db, z.traegerId, {
    zeitpunkt: z.jetzt,
    konto: z.konto,
    tat: 'verfuegung.lesen',
    fallId: v.fallId,
    gegenstand: v.nummer,
    zweck: verfuegungZwecke.lesen,
  })
  return alsPdf(v.pdf, `entscheidung-${v.nummer}`)
})

import { istId, oeffneFall } from '../../fall/index.ts'
import { geschuetzt } from '../../platform/auth/index.ts'
import { alsAnhang } from '../datei-antwort.ts'
import { holeNachweis } from '../termin-nachweis.ts'
import { fallTermine as t } from '../texte/personal-termin-seite.ts'

/** A paper the person sent with an illness, a journey or an answer; about health only for who may see that. */
export const loader = geschuetzt('pflicht.bearbeiten', async (z) => {
  const { fallId } = await oeffneFall(z, z.params.fallId, t.zweckNachweis)
  const { dokumentId } = z.params
  const datei = istId(dokumentId) ? await holeNachweis(z, fallId, dokumentId) : undefined
  if (datei === undefined) throw new Response(null, { status: 404 })
  return alsAnhang(datei)
})

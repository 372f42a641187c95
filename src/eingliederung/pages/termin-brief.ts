import { istId, liesDokument, oeffneFall } from '../../fall/index.ts'
import { protokolliere } from '../../platform/audit/index.ts'
import { darf, geschuetzt } from '../../platform/auth/index.ts'
import { alsAnhang } from '../datei-antwort.ts'
import { briefArt } from '../fall-termine-seite.ts'
import { fallTermine as t } from '../texte/personal-termin-seite.ts'

/** The letter of an invitation or of a hearing as it was sent, with the wording of its day. Hearings only for who works with breaches. */
export const loader = geschuetzt('termin.lesen', async (z) => {
  const { fallId } = await oeffneFall(z, z.params.fallId, t.zweckBrief)
  const { dokumentId } = z.params
  const art = istId(dokumentId) ? await briefArt(z, fallId, dokumentId) : undefined
  if (dokumentId === undefined || art === undefined || (art === 'anhoerung' && !darf(z.konto, 'pflicht.bearbeiten')))
    throw new Response(null, { status: 404 })
  const datei = await liesDokument(z.db, z.umfeld.tresor, z.traegerId, dokumentId)
  if (datei === undefined) throw new Response(null, { status: 404 })
  await protokolliere(z.db, z.traegerId, { zeitpunkt: z.jetzt, konto: z.konto, tat: 'termin.brief-lesen', fallId, gegenstand: dokumentId })
  return alsAnhang(datei)
})

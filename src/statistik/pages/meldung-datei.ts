import { istId } from '../../fall/index.ts'
import { protokolliere } from '../../platform/audit/index.ts'
import { geschuetzt } from '../../platform/auth/index.ts'
import { liesMeldung } from '../meldung.ts'
import { meldeseite as t } from '../texte/personal-meldedaten.ts'

/** A delivery as it was made, for who sends it; that it was taken out stands in the record. */
export const loader = geschuetzt('meldedaten.liefern', async (z) => {
  const meldungId = z.params.meldungId
  const datei = istId(meldungId) ? await liesMeldung(z.db, z.umfeld, z.traegerId, meldungId) : undefined
  if (datei === undefined || meldungId === undefined) throw new Response(null, { status: 404 })
  const laden = { zeitpunkt: z.jetzt, konto: z.konto, tat: 'meldung.laden', gegenstand: meldungId, zweck: t.zweckLaden }
  z.zuletzt(() => protokolliere(z.db, z.traegerId, laden), `meldung.laden ${meldungId}`)
  return new Response(alsStrom(datei.stuecke()), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="meldung-51b-${datei.monat}.json"`,
      'Cache-Control': 'private, no-store',
    },
  })
})

/** A part is read when somebody takes it: a slow line holds nothing in memory but that one. */
function alsStrom(stuecke: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> {
  return new ReadableStream(
    {
      async pull(strom) {
        const { done, value } = await stuecke.next()
        if (done) strom.close()
        else strom.enqueue(value)
      },
      cancel: () => void stuecke.return(undefined),
    },
    { highWaterMark: 0 },
  )
}

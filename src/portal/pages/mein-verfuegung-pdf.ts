import { liesVerfuegungPdf } from '../../bescheid/index.ts'
import { geschuetzt } from '../../platform/auth/index.ts'
import { merkeGelesen } from '../mein/gelesen.ts'
import { meinFall } from '../mein/mein-fall.ts'
import { findMeineVerfuegung } from '../mein/meine-verfuegung.ts'

/** The decision itself, as it was issued; opening it is noted. */
export const loader = geschuetzt('eigenes.sehen', async (z) => {
  const fall = await meinFall(z, 'Entscheidung als PDF')
  const v = await findMeineVerfuegung(z, fall, z.params.verfuegungId)
  const datei = await liesVerfuegungPdf(z.db, z.traegerId, v.verfuegungId)
  if (datei === undefined) throw new Response(null, { status: 404 })
  await merkeGelesen(z.db, { traegerId: z.traegerId, kontoId: z.konto.kontoId, jetzt: z.jetzt }, [v.verfuegungId])
  return new Response(Buffer.from(datei.pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="entscheidung-${datei.nummer}.pdf"`,
      'Cache-Control': 'no-store',
    },
  })
})

import { liesBescheidPdf } from '../../bescheid/index.ts'
import { istId } from '../../fall/index.ts'
import { geschuetzt } from '../../platform/auth/index.ts'
import { merkeGelesen } from '../mein/gelesen.ts'
import { meinFall } from '../mein/mein-fall.ts'

/** The decision itself, as it was issued; opening it is noted. */
export const loader = geschuetzt('eigenes.sehen', async (z) => {
  const fall = await meinFall(z, 'Bescheid als PDF')
  const { bescheidId } = z.params
  const datei = istId(bescheidId) ? await liesBescheidPdf(z.db, z.traegerId, bescheidId) : undefined
  if (datei === undefined || datei.fallId !== fall.fallId || bescheidId === undefined) throw new Response(null, { status: 404 })
  await merkeGelesen(z.db, { traegerId: z.traegerId, kontoId: z.konto.kontoId, jetzt: z.jetzt }, [bescheidId])
  return new Response(Buffer.from(datei.pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="bescheid-${datei.nummer}.pdf"`,
      'Cache-Control': 'no-store',
    },
  })
})

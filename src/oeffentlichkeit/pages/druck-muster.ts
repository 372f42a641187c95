import { geschuetzt } from '../../platform/auth/index.ts'
import { musterbild } from '../druck-muster.ts'

/** How a template looks. */
export const loader = geschuetzt('inhalt.lesen', async ({ params }) => {
  const bild = await musterbild((params.datei ?? '').replace(/\.png$/, ''))
  if (bild === undefined) throw new Response(null, { status: 404 })
  return new Response(Uint8Array.from(bild), { headers: { 'Content-Type': 'image/png', 'Cache-Control': 'private, max-age=3600' } })
})

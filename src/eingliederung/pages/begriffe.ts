import { geschuetzt } from '../../platform/auth/index.ts'
import { type Begriffsart, begriffsname, sucheBegriffe } from '../begriffe/suche.ts'

const arten: Readonly<Record<string, Begriffsart>> = { beruf: 'kldb', faehigkeit: 'esco-faehigkeit' }

/** Suggestions while somebody types: `/begriffe?art=faehigkeit&q=koch`. */
export const loader = geschuetzt('konto.eigenes', async (z) => {
  const frage = new URL(z.request.url).searchParams
  const art = arten[frage.get('art') ?? '']
  if (art === undefined) throw new Response(null, { status: 404 })
  const begriffe = await sucheBegriffe(z.db, z.traegerId, art, (frage.get('q') ?? '').slice(0, 80))
  return Response.json(
    { begriffe: begriffe.map((b) => ({ code: b.code, name: begriffsname(b, z.sprache === 'en' ? 'en' : 'de') })) },
    { headers: { 'Cache-Control': 'private, max-age=300' } },
  )
})

import { geschuetztImNetz } from '../../platform/auth/index.ts'
import { beteiligungAlsCsv, liesBeteiligung } from '../beteiligung.ts'
import { imNetz } from '../mensch.ts'

/** Who takes part in what, for a spreadsheet. */
export const loader = geschuetztImNetz('netzwerk.sehen', async (z) => {
  const land = new URL(z.request.url).searchParams.get('land') ?? ''
  const inhalt = beteiligungAlsCsv(await imNetz(z, (db, h) => liesBeteiligung(db, h, land)))
  return new Response(inhalt, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="beteiligung.csv"',
      'Cache-Control': 'private, no-store',
    },
  })
})

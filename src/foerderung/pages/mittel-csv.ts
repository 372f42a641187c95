import { geschuetzt } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { mittelstand } from '../mittel-lesen.ts'
import { alsMittelCsv, jahrAus } from '../mittel-seite.ts'

export const loader = geschuetzt('mittel.lesen', async (z) => {
  const jahr = jahrAus(new URL(z.request.url).searchParams.get('jahr'), tagVon(z.jetzt).year)
  const zeilen = await mittelstand(z.db, z.traegerId, jahr, z.jetzt)
  return new Response(alsMittelCsv(jahr, zeilen), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="mittel-${jahr}.csv"`,
      'Cache-Control': 'private, no-store',
    },
  })
})

import { fuerAlle } from '../../platform/auth/index.ts'
import { kontextVon } from '../website/kontext.ts'
import { richtwerteCsv } from '../website/richtwerte.ts'

/** All tables of housing limits that are public, for spreadsheets. */
export const loader = fuerAlle(async (z) => {
  const name = `richtwerte-${z.umfeld.traeger.kuerzel}.csv`
  return new Response(await richtwerteCsv(await kontextVon(z)), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': `attachment; filename="${name}"` },
  })
})

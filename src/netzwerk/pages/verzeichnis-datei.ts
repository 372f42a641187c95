import { fuerAlle } from '../../platform/auth/index.ts'
import { findNetzwerkId } from '../../platform/db/index.ts'
import { liesVerzeichnis } from '../verzeichnis.ts'
import { verzeichnisAlsCsv, verzeichnisAlsJson } from '../verzeichnis-ausgabe.ts'

/** The public directory as a file, by the ending of its address. */
export const loader = fuerAlle(async ({ db, url }) => {
  const netzId = await findNetzwerkId(db)
  const alle = netzId === undefined ? [] : await liesVerzeichnis(db, netzId, 'oeffentlich')
  if (alle.length === 0) throw new Response(null, { status: 404 })
  if (url.pathname.endsWith('.json')) return Response.json(verzeichnisAlsJson(alle))
  return new Response(verzeichnisAlsCsv(alle), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': 'attachment; filename="kommunale-jobcenter.csv"' },
  })
})

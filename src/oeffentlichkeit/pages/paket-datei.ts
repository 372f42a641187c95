import { geschuetztImNetz } from '../../platform/auth/index.ts'
import { alsPaketdatei, herausgegebenePakete } from '../presse-paket.ts'

/** A package as a file, for a house that works in another installation. */
export const loader = geschuetztImNetz('netzwerk.sehen', async (z) => {
  const paket = await z.imNetz(async (db) => (await herausgegebenePakete(db, z.netzId, z.jetzt)).find((p) => p.paketId === z.params.paketId))
  if (paket === undefined) throw new Response(null, { status: 404 })
  return new Response(alsPaketdatei(paket), {
    headers: {
      'Content-Type': 'application/json',
      'Content-Disposition': `attachment; filename="${paket.adresse}.json"`,
      'Cache-Control': 'private, no-store',
    },
  })
})

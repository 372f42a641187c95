import type { Zugriff } from '../platform/auth/index.ts'
import { liesRechnungPdf } from './rechnung.ts'
import type { Rechnung } from './rechnung-lesen.ts'

/** The PDF of an invoice as a file: never shown inside of a page of ours, somebody else made it. */
export async function pdfAntwort(z: Zugriff, r: Pick<Rechnung, 'rechnungId'>): Promise<Response> {
  const pdf = await liesRechnungPdf(z.db, z.umfeld.tresor, z.traegerId, r.rechnungId)
  if (pdf === undefined) throw new Response(null, { status: 404 })
  return new Response(Buffer.from(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': 'attachment; filename="rechnung.pdf"',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
}

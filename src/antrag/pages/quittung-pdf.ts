import { oeffentlich } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { zeigtVerbund } from '../../platform/db/index.ts'
import { codeZu } from '../code.ts'
import { setzeQuittung } from '../quittung.ts'
import { entwurfVon } from '../zugang.ts'

/** The receipt to print or keep. */
export const loader = oeffentlich(async (z) => {
  const antrag = await entwurfVon(z)
  const code = antrag.gesendetAm === null ? codeZu(z.umfeld.tresor, antrag.antragId) : undefined
  const satz = setzeQuittung(antrag, z.umfeld.traeger, await zeigtVerbund(z.db, tagVon(z.jetzt).toString()), code, z.jetzt)
  if (!satz.ok) return new Response(`Diese Zeichen können wir nicht drucken: ${satz.zeichen.join(' ')}`, { status: 422 })
  return new Response(Uint8Array.from(satz.pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="Antrag-${antrag.nummer}.pdf"`,
      'Cache-Control': 'no-store',
    },
  })
})

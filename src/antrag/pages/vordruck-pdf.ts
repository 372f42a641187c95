import { fuelleVordruck } from '../../oeffentlichkeit/index.ts'
import { oeffentlich } from '../../platform/auth/index.ts'
import { worte } from '../texte/ansicht.ts'
import { werteAusAntworten } from '../vordruck-werte.ts'
import { entwurfVon } from '../zugang.ts'

/** A form with the answers of the own draft. It bears no sign of a case: there is none yet. */
export const loader = oeffentlich(async (z) => {
  const antrag = await entwurfVon(z)
  const adresse = (z.params.datei ?? '').replace(/\.pdf$/, '')
  const gefuellt = await fuelleVordruck(z.db, z.umfeld, z.jetzt, { adresse, sprache: 'de', werte: werteAusAntworten(antrag.antworten) })
  if (gefuellt === undefined) throw new Response(null, { status: 404 })
  if (!gefuellt.ok) return new Response(worte(z.sprache).vordrucke.nichtDruckbar(gefuellt.zeichen.join(' ')), { status: 422 })
  return new Response(Uint8Array.from(gefuellt.pdf), {
    headers: { 'Content-Type': 'application/pdf', 'Content-Disposition': `inline; filename="${gefuellt.nummer}.pdf"`, 'Cache-Control': 'no-store' },
  })
})

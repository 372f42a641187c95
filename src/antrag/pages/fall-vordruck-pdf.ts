import { angabensicht, oeffneFall } from '../../fall/index.ts'
import { fuelleVordruck } from '../../oeffentlichkeit/index.ts'
import { geschuetzt } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { istSprache } from '../../platform/sprache/index.ts'
import { fallVordrucke as t } from '../texte/personal-vordruck.ts'
import { ausgabenVon } from '../vordruck-ausgabe.ts'
import { werteAusFall } from '../vordruck-werte.ts'

/** A form filled for a case, with what the case knows today. Never kept: the case is the only place of these data. */
export const loader = geschuetzt('fall.lesen', async (z) => {
  const fall = await oeffneFall(z, z.params.fallId, t.zweck)
  const zeichen = (z.params.datei ?? '').replace(/\.pdf$/, '')
  const ausgabe = (await ausgabenVon(z.db, z.traegerId, fall.fallId)).find((a) => a.zeichen === zeichen)
  if (ausgabe === undefined) throw new Response(null, { status: 404 })
  const werte = await werteAusFall(z.db, z.umfeld.tresor, z.traegerId, fall.fallId, {
    heute: tagVon(z.jetzt).toString(),
    sicht: angabensicht(z.konto),
  })
  const gewaehlt = new URL(z.request.url).searchParams.get('sprache')
  const sprache = istSprache(gewaehlt) ? gewaehlt : 'de'
  const f = { adresse: ausgabe.nummer.toLowerCase(), fassung: ausgabe.fassung, sprache, werte, zeichen }
  const gefuellt = await fuelleVordruck(z.db, z.umfeld, z.jetzt, f)
  if (gefuellt === undefined) throw new Response(null, { status: 404 })
  if (!gefuellt.ok) return new Response(t.nichtDruckbar(gefuellt.zeichen.join(' ')), { status: 422 })
  return new Response(Uint8Array.from(gefuellt.pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `inline; filename="${ausgabe.nummer}-${zeichen}.pdf"`,
      'Cache-Control': 'no-store',
    },
  })
})

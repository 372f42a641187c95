import { fuerAlle } from '../../platform/auth/index.ts'
import { logoAntwort } from '../bild-ausgabe.ts'
import { eigenesLogo } from '../kopfzeichen.ts'

/** The logo of the Träger, under the name that belongs to its content. */
export const loader = fuerAlle(async ({ umfeld, params }) => {
  const logo = await eigenesLogo(umfeld.traeger)
  if (logo === undefined || logo.name !== params.zeichen) throw new Response(null, { status: 404 })
  return logoAntwort(logo.inhalt, logo.typ)
})

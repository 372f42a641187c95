import { kontoDarf, oeffentlichInSchritten } from '../../platform/auth/index.ts'

import { forTraeger } from '../../platform/db/index.ts'
import { kalenderFuer } from '../abo.ts'

/** The calendar behind a secret address: programs cannot sign in. Whoever may not (any more) learns nothing, not even that it was one. */
export const loader = oeffentlichInSchritten(async ({ umfeld, jetzt, params }) => {
  const geheim = (params.datei ?? '').replace(/\.ics$/, '')
  const darfSehen = (haus: string, kontoId: string) => forTraeger(umfeld.db, haus, (db) => kontoDarf(db, haus, kontoId, 'netzwerk.sehen'))
  const inhalt = await kalenderFuer(umfeld.db, geheim, { jetzt, darfSehen, adresse: umfeld.adresse })
  if (inhalt === undefined) throw new Response(null, { status: 404 })
  return new Response(inhalt, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Cache-Control': 'private, max-age=900',
      'X-Robots-Tag': 'noindex',
    },
  })
})

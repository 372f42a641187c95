import { oeffentlich } from '../../platform/auth/index.ts'
import { oeffentlicherSchluessel } from '../schluessel.ts'

/** Public keys with which the Träger signs its notices, at a fixed address for everybody. */
export const loader = oeffentlich(async ({ db, umfeld }) =>
  Response.json(await oeffentlicherSchluessel(db, umfeld.traeger), {
    headers: { 'Cache-Control': 'public, max-age=3600', 'Access-Control-Allow-Origin': '*' },
  }),
)

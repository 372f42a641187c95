import { fuerAlle } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { findNetzwerkId } from '../../platform/db/index.ts'
import { oeffentlichesBild } from '../bild-ausgabe.ts'

/** A picture that stands in something public; `?breite=640` asks for a smaller one. */
export const loader = fuerAlle(async ({ db, traegerId, jetzt, url, params }) => {
  const wo = { traegerId, netzId: await findNetzwerkId(db), jetzt, heute: tagVon(jetzt).toString() }
  return oeffentlichesBild(db, wo, { bildId: params.bildId ?? '', breite: url.searchParams.get('breite') })
})

import { geschuetzt } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { findNetzwerkId } from '../../platform/db/index.ts'
import { bildFuerPersonal } from '../bild-ausgabe.ts'

/** A picture for those who write, public or not. */
export const loader = geschuetzt('inhalt.lesen', async ({ db, traegerId, jetzt, request, params }) => {
  const wo = { traegerId, netzId: await findNetzwerkId(db), jetzt, heute: tagVon(jetzt).toString() }
  return bildFuerPersonal(db, wo, { bildId: params.bildId ?? '', breite: new URL(request.url).searchParams.get('breite') })
})

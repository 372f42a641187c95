import { geschuetztImNetz } from '../../platform/auth/index.ts'
import { dateiantwort } from '../dateiantwort.ts'
import { imNetz } from '../mensch.ts'
import { vermerk } from '../texte/kalender.ts'
import { holeFassung } from '../unterlage.ts'

/** One version of a paper as a file; its name says for whom it is. */
export const loader = geschuetztImNetz('netzwerk.sehen', (z) =>
  imNetz(z, async (db, h) => {
    const datei = await holeFassung(db, h, z.params.unterlageId, Number(z.params.fassung))
    if (datei === undefined) throw new Response(null, { status: 404 })
    return dateiantwort(datei, vermerk(datei.unterlage.vertraulichkeit))
  }),
)

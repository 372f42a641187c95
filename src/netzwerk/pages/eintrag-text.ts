import { geschuetztImNetz } from '../../platform/auth/index.ts'
import { findEintrag } from '../bibliothek.ts'
import { wertevon } from '../bibliothek-art.ts'
import { dateiantwort } from '../dateiantwort.ts'
import { imNetz } from '../mensch.ts'
import { vermerk } from '../texte/kalender.ts'
import { felder } from '../texte/personal-bibliothek.ts'

/** An entry of the library as Markdown. */
export const loader = geschuetztImNetz('netzwerk.sehen', (z) =>
  imNetz(z, async (db, h) => {
    const e = await findEintrag(db, h, z.params.eintragId)
    if (e === undefined) throw new Response(null, { status: 404 })
    const teile = Object.entries(wertevon(e.daten))
      .filter(([feld, wert]) => feld !== 'titel' && wert !== '')
      .map(([feld, wert]) => `## ${felder[feld]}\n\n${wert}`)
    const text = [vermerk('alle'), `# ${e.daten.titel}`, `${e.hausName}, Fassung ${e.fassung}`, ...teile].join('\n\n')
    return dateiantwort(
      { name: `${e.daten.titel.slice(0, 60)}.md`, typ: 'text/plain', inhalt: new TextEncoder().encode(`${text}\n`) },
      vermerk('alle'),
    )
  }),
)

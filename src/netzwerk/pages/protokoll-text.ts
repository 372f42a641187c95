import { geschuetztImNetz } from '../../platform/auth/index.ts'
import { imNetz } from '../mensch.ts'
import { protokollAlsText } from '../protokoll-lesen.ts'
import { sitzungOder404 } from '../sitzung-seite.ts'

/** The minutes as a file, marked with whom they are for. */
export const loader = geschuetztImNetz('netzwerk.sehen', (z) =>
  imNetz(z, async (db, h) => {
    const g = await sitzungOder404(db, h, z.params.sitzungId)
    if (g.sitzung.protokoll === '') throw new Response(null, { status: 404 })
    return new Response(await protokollAlsText(db, h, g), {
      headers: {
        'Content-Type': 'text/markdown; charset=utf-8',
        'Content-Disposition': 'attachment; filename="protokoll.md"',
        'Cache-Control': 'private, no-store',
      },
    })
  }),
)

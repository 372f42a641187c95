import { geschuetztImNetz } from '../../platform/auth/index.ts'
import { webadresse } from '../../platform/http/webadresse.ts'
import { alsIcs } from '../kalender.ts'
import { imNetz } from '../mensch.ts'
import { liesPunkte } from '../sitzung-lesen.ts'
import { sitzungOder404 } from '../sitzung-seite.ts'

/** A meeting for the own calendar. */
export const loader = geschuetztImNetz('netzwerk.sehen', (z) =>
  imNetz(z, async (db, h) => {
    const { sitzung, gremium, stellung } = await sitzungOder404(db, h, z.params.sitzungId)
    const tagesordnung = (await liesPunkte(db, h.traegerId, sitzung.sitzungId)).map((p) => p.titel)
    const imKreis = stellung.mitglied || stellung.leitet
    const adresse = webadresse(z.umfeld, `/netzwerk/sitzungen/${sitzung.sitzungId}`)
    const eintrag = {
      ...sitzung,
      video: imKreis ? sitzung.video : '',
      gremium: gremium.name,
      vertraulichkeit: gremium.vertraulichkeit,
      tagesordnung,
      adresse,
    }
    return kalenderdatei(alsIcs([eintrag], { methode: 'PUBLISH', name: gremium.name }), 'termin.ics')
  }),
)

function kalenderdatei(inhalt: string, name: string): Response {
  return new Response(inhalt, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'private, no-store',
    },
  })
}

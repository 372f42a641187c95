import { fuerAlle } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { liesAlleGroessen } from '../groesse.ts'
import { markeVon } from '../marke.ts'
import { zahlenblatt } from '../presse-blatt.ts'
import { oeffentlicheMitteilungen } from '../presse-lesen.ts'
import { alsZip, mappendateien, ueberUns, wortmarkeSvg } from '../presse-mappe.ts'
import { alsDatei, ortVon } from '../presse-seite.ts'
import { alsTermine } from '../presse-termine.ts'
import { alsZahlentabelle } from '../presse-zahlen.ts'

/** What the press fetches beside releases: calendar, figures, fact sheet, who we are, mark, everything in one archive. */
export const loader = fuerAlle(async (z) => {
  const ort = await ortVon(z)
  const tag = tagVon(z.jetzt).toString()
  const name = z.url.pathname.split('/').at(-1) ?? ''
  switch (name) {
    case 'termine.ics': {
      const alle = await oeffentlicheMitteilungen(z.db, ort, z.sprache)
      return alsDatei(alsTermine(alle, { name: z.umfeld.traeger.kurzname, grund: z.umfeld.adresse }), 'text/calendar; charset=utf-8', name)
    }
    case 'zahlen.csv':
      return alsDatei(
        alsZahlentabelle(await liesAlleGroessen(z.db, z.traegerId, ort.netzId), tag, z.sprache),
        'text/csv; charset=utf-8',
        name,
        'attachment',
      )
    case 'wir-in-zahlen.pdf':
      return alsDatei((await zahlenblatt(z.db, ort, z.sprache, z.umfeld.adresse)).pdf, 'application/pdf', name)
    case 'ueber-uns.txt': {
      const texte = (await ueberUns(z.db, ort, tag)).map((d) => `${d.name.replace('ueber-uns/', '')}\n\n${new TextDecoder().decode(d.inhalt)}`)
      if (texte.length === 0) throw new Response(null, { status: 404 })
      return alsDatei(texte.join('\n----------\n\n'), 'text/plain; charset=utf-8', name)
    }
    case 'verbundmarke.svg': {
      const marke = await markeVon(z.db, z.traegerId, ort.netzId, tag)
      if (marke === undefined) throw new Response(null, { status: 404 })
      return alsDatei(wortmarkeSvg(marke.wortmarke.zeile1, marke.wortmarke.zeile2), 'image/svg+xml', name)
    }
    default:
      return new Response(alsZip(await mappendateien(z.db, ort, z.umfeld.adresse), tagVon(z.jetzt).toZonedDateTime('Europe/Berlin').toInstant()), {
        headers: { 'Content-Type': 'application/zip', 'Content-Disposition': 'attachment; filename="pressemappe.zip"' },
      })
  }
})

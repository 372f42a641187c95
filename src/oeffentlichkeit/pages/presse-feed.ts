import { fuerAlle } from '../../platform/auth/index.ts'
import { webadresse } from '../../platform/http/webadresse.ts'
import { istSprache } from '../../platform/sprache/index.ts'
import { alsAtom, alsJsonFeed, alsRss } from '../presse-feed.ts'
import { filterAus, oeffentlicheMitteilungen } from '../presse-lesen.ts'
import { alsDatei, alsFeedeintrag, ortVon } from '../presse-seite.ts'
import { passt } from '../presse-text.ts'
import { presseTexte } from '../texte/presse/index.ts'

const HOECHSTENS = 20

const formen = {
  'feed.xml': { typ: 'application/rss+xml; charset=utf-8', schreibe: alsRss },
  'atom.xml': { typ: 'application/atom+xml; charset=utf-8', schreibe: alsAtom },
  'feed.json': { typ: 'application/feed+json; charset=utf-8', schreibe: alsJsonFeed },
} as const

/** Releases for feed readers; `?thema=` and `?sprache=` choose some. The language stands in the address: a reader has no cookie. */
export const loader = fuerAlle(async (z) => {
  const ort = await ortVon(z)
  const p = z.url.searchParams
  const gefragt = p.get('sprache')
  const sprache = istSprache(gefragt) ? gefragt : 'de'
  const filter = filterAus(p)
  const alle = (await oeffentlicheMitteilungen(z.db, ort, sprache)).filter((a) => passt(a, filter))
  const gewaehlt = (gefragt === null ? alle : alle.filter((a) => a.sprache === sprache)).slice(0, HOECHSTENS)
  const eintraege = []
  for (const a of gewaehlt) eintraege.push(await alsFeedeintrag(z.db, ort, z.umfeld, a))
  const t = presseTexte(sprache)
  const { kurzname } = z.umfeld.traeger
  const form = formen[(Object.keys(formen) as (keyof typeof formen)[]).find((f) => z.url.pathname.endsWith(f)) ?? 'feed.xml']
  const titel = [kurzname, t.presse, filter.thema && t.thema[filter.thema]].filter(Boolean).join(' – ')
  return alsDatei(
    form.schreibe({
      titel,
      haus: kurzname,
      beschreibung: z.umfeld.traeger.uebungsdaten ? `[Übungsdaten] ${t.vorspann}` : t.vorspann,
      sprache,
      grund: z.umfeld.adresse,
      seite: webadresse(z.umfeld, '/presse'),
      selbst: z.url.href,
      eintraege,
      jetzt: z.jetzt.round({ smallestUnit: 'minute', roundingMode: 'floor' }),
    }),
    form.typ,
  )
})

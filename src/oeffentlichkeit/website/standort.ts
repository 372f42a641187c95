import { sprachNamen } from '../../platform/sprache/index.ts'
import type { Aushang } from '../art-hinweis.ts'
import { oeffentlicheInhalte } from '../lesen.ts'
import { baeume, bilderFuer, type Kontext, uebersetzt } from './kontext.ts'
import { alsOrt, kommendeAusnahmen, liesStandorte } from './orte.ts'
import { liesStellen } from './seiten.ts'

/** One office with everything its page shows. */
export async function liesStandort(k: Kontext, adresse: string) {
  const gelesen = (await liesStandorte(k)).find((s) => s.standort.adresse === adresse)
  if (gelesen === undefined) return undefined
  const { daten: d } = gelesen.standort
  const { text, lang } = uebersetzt(k, d.texte)
  const stellen = (await liesStellen(k)).filter((s) => s.standorte.length === 0 || s.standorte.includes(adresse))
  return {
    ...alsOrt(k, gelesen),
    lang,
    teile: baeume(text, ['anfahrt', 'bus', 'parken', 'barrierefrei', 'oeffnung']),
    postanschrift: d.postanschrift,
    email: d.email,
    barrierefrei: d.barrierefrei,
    gebaerdensprache: d.gebaerdensprache,
    sprachen: sprachnamen(k, d.sprachen),
    karte: d.koordinaten ? karte(d.koordinaten) : '',
    ausnahmen: kommendeAusnahmen(k, d),
    hinweise: await hinweiseFuer(k, adresse),
    stellen: stellen.filter((s) => s.fuer === 'buerger'),
    bild: d.bild && (await bilderFuer(k, [], [d.bild]))[d.bild],
  }
}

/** `Englisch`, `Ukrainisch` in the language of the page; German itself is not worth saying. */
function sprachnamen(k: Kontext, codes: readonly string[]): string[] {
  const namen = new Intl.DisplayNames(k.sprache === 'en' ? 'en' : sprachNamen.de.tag, { type: 'language' })
  return codes.map((c) => namen.of(c) ?? c)
}

/** A link and no map: no page of this site loads anything from elsewhere. */
function karte({ breite, laenge }: Readonly<{ breite: number; laenge: number }>): string {
  return `https://www.openstreetmap.org/?mlat=${breite}&mlon=${laenge}#map=18/${breite}/${laenge}`
}

async function hinweiseFuer(k: Kontext, adresse: string) {
  const alle = await oeffentlicheInhalte<Aushang>(k.db, k.traegerId, 'hinweis', k.jetzt)
  return alle
    .filter((o) => o.daten.standorte.includes(adresse))
    .map((o) => {
      const { text, lang } = uebersetzt(k, o.daten.texte)
      return { pfad: `/aktuelles/${o.adresse}`, titel: text.titel, lang }
    })
}

import type { Katalogfeld } from '../oeffentlichkeit/index.ts'
import type { Sprache } from '../platform/sprache/index.ts'
import type { Feld, FeldArt, Seite } from './gespraech/typ.ts'
import { seiten } from './gespraech.ts'
import { lageAus } from './lage.ts'
import type { Antworten } from './model.ts'
import { optionenVon } from './pruefe.ts'
import { type OptionText, seitenText, texte } from './texte/index.ts'

const ARTEN: Readonly<Partial<Record<FeldArt, Katalogfeld['art']>>> = {
  mehrzeilig: 'mehrzeilig',
  datum: 'datum',
  geburt: 'datum',
  betrag: 'betrag',
  wahl: 'wahl',
  janein: 'wahl',
  mehrfach: 'mehrfach',
}

/** Households whose conversations together show every field: some pages ask more of a family than of one person. */
const antworten: readonly Antworten[] = [
  {},
  { 'name/p1': { geburtsdatum: '01.01.1955' }, 'person/p2': { verhaeltnis: 'kind', geburtsdatum: '01.01.2015' } },
]
const haushalte = antworten.map((a) => lageAus(a, '2026-08'))

/** Every question of the application, as forms can ask it; the keys are `page.field`. */
export function feldkatalog(): readonly Katalogfeld[] {
  return seiten.flatMap((seite) => felderVon(seite).map((feld, _, alle) => alsKatalogfeld(seite, feld, alle.length === 1)))
}

function felderVon(seite: Seite): readonly Feld[] {
  if (typeof seite.felder !== 'function') return seite.felder
  const { felder } = seite
  const alle = haushalte.flatMap((lage) => felder(lage, lage.menschen[0]))
  return [...new Map(alle.map((f) => [f.name, f])).values()]
}

function alsKatalogfeld(seite: Seite, feld: Feld, allein: boolean): Katalogfeld {
  const worte = (sprache: Sprache) => worteVon(seite, feld, allein, sprache)
  return {
    schluessel: `${seite.id}.${feld.name}`,
    art: ARTEN[feld.art] ?? 'text',
    jePerson: seite.je !== undefined,
    abschnitt: texte('de').abschnitte[seite.abschnitt].titel,
    worte: { de: worte('de'), einfach: worte('einfach'), en: worte('en') },
  }
}

/** On paper each field stands for itself: one that is alone on its page, or has no name there, is called like the question. */
function worteVon(seite: Seite, feld: Feld, allein: boolean, sprache: Sprache): Katalogfeld['worte'][Sprache] {
  const seitentext = seitenText(sprache, seite.id)
  const text = seitentext.felder[feld.name]
  const benenne = (satz: string) => {
    const benannt = ohneName(satz, sprache)
    return benannt.charAt(0).toUpperCase() + benannt.slice(1)
  }
  const frage = (satz: string) => (text?.label === undefined || (allein && optionenVon(feld).length > 0) ? benenne(satz) : text.label)
  const antworten = Object.entries(text?.optionen ?? {}).filter(([wert]) => wert !== '?' && wert !== 'nichts')
  return {
    label: frage(seitentext.titel),
    ueberAndere: frage(seitentext.dritte ?? seitentext.titel),
    hinweis: ohneName(text?.hinweis ?? '', sprache),
    antworten: antworten.map(([wert, t]) => ({ wert, text: ohneName(alsText(t), sprache) })),
  }
}

/** „von {name}“ to „von dieser Person“: on paper nobody is named yet. */
function ohneName(satz: string, sprache: Sprache): string {
  const dativ = sprache === 'en' ? satz : satz.replace(/\b(von|mit|bei|Arbeitgeber) \{name\}/g, '$1 dieser Person')
  const { diesePerson, ohneFreibetrag } = texte(sprache).allgemein
  return dativ.replaceAll('{name}', diesePerson).replaceAll('{freibetrag}', ohneFreibetrag)
}

function alsText(t: OptionText): string {
  return typeof t === 'string' ? t : `${t.text} (${t.hinweis})`
}

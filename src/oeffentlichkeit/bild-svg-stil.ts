import { gestaltung } from './bild-svg-erlaubt.ts'

/** One declaration block for simple selectors, as drawing programs write them. */
type Regel = Readonly<{ element: string; klasse: string; id: string; rang: number; werte: ReadonlyMap<string, string> }>
export type Stilregeln = readonly Regel[]

const BLOCK = /([^{}]+)\{([^{}]*)\}/g
const AUSWAHL = /^([a-zA-Z]*)(?:\.([\w-]+))?(?:#([\w-]+))?$/

/**
 * Rules of the style sheets inside a drawing, so that they can be written as attributes; the cleaned file has no style sheet at all.
 * What is more than a name, a class or an id (`@import`, `:hover`, nesting) is left out.
 */
export function stilregeln(css: string): Stilregeln {
  const ohneAnmerkungen = css.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/@[^{};]*;/g, ' ')
  return [...ohneAnmerkungen.matchAll(BLOCK)].flatMap(([, auswahlen = '', block = '']) => {
    const werte = deklarationen(block)
    return auswahlen.split(',').flatMap((auswahl): Regel[] => {
      const treffer = AUSWAHL.exec(auswahl.trim())
      const [, element = '', klasse = '', id = ''] = treffer ?? []
      if (treffer === null || `${element}${klasse}${id}` === '') return []
      return [{ element, klasse, id, werte, rang: (id === '' ? 0 : 100) + (klasse === '' ? 0 : 10) + (element === '' ? 0 : 1) }]
    })
  })
}

/** `fill: red; stroke: none` as pairs; only what may also be an attribute. */
export function deklarationen(text: string): ReadonlyMap<string, string> {
  const paare = text.split(';').flatMap((teil): [string, string][] => {
    const [, name = '', wert = ''] = /^\s*([a-zA-Z-]+)\s*:\s*([\s\S]*?)\s*(?:!important\s*)?$/.exec(teil) ?? []
    return gestaltung.has(name) && wert !== '' ? [[name, wert]] : []
  })
  return new Map(paare)
}

/** What the style sheets say about an element; a later rule of the same rank stands above an earlier one. */
export function stilFuer(regeln: Stilregeln, element: string, klassen: readonly string[], id: string): ReadonlyMap<string, string> {
  const gelten = regeln.filter(
    (r) => (r.element === '' || r.element === element) && (r.klasse === '' || klassen.includes(r.klasse)) && (r.id === '' || r.id === id),
  )
  return new Map(gelten.toSorted((a, b) => a.rang - b.rang).flatMap((r) => [...r.werte]))
}

import type { Sprache } from '../platform/sprache/index.ts'
import type { Zweig } from '../platform/ui/index.ts'
import { finde, type Knoten, parameterListe, zweigAus } from '../recht/index.ts'
import { ergebnisTexte } from './texte/ergebnis/index.ts'
import { werteTexte } from './texte/werte/index.ts'

/** Place of a person in the case, and what the page calls them. */
type Genannt = Readonly<{ i: number; name: string }>

/** The reasoning below a node, its steps named in the language of the page where it has a name for them. Sentences of the law stay German. */
export function zweigIn(knoten: Knoten, sprache: Sprache, anderswo = true): Zweig {
  return benenne(zweigAus(knoten, anderswo), schrittnamen[sprache])
}

/** Names of rules and of dated values by their German name; none where the page is German. */
const schrittnamen: Readonly<Record<Sprache, Readonly<Record<string, string>>>> = {
  de: namenIn('de'),
  einfach: namenIn('einfach'),
  en: namenIn('en'),
}

function namenIn(sprache: Sprache): Readonly<Record<string, string>> {
  const werte = werteTexte(sprache).namen
  const parameter = parameterListe.map((p) => [p.name, werte[p.schluessel] ?? p.name] as const).filter(([deutsch, name]) => deutsch !== name)
  return { ...Object.fromEntries(parameter), ...ergebnisTexte(sprache).blatt.schritte }
}

function benenne(zweig: Zweig, namen: Readonly<Record<string, string>>): Zweig {
  const name = namen[zweig.name]
  return { ...zweig, ...(name === undefined ? {} : { name, uebersetzt: true }), zweige: zweig.zweige.map((z) => benenne(z, namen)) }
}

/** The same reasoning under the name of a person. */
export function mitPerson(zweig: Zweig, name: string): Zweig {
  return { ...zweig, name, uebersetzt: true }
}

/** The reasoning of each person; persons with the very same one stand together, so that nobody reads it four times. */
export function zweigeVon(leute: readonly Genannt[], schluessel: string, wurzel: Knoten | undefined, sprache: Sprache): Zweig[] {
  const gruppen: { namen: string[]; zweig: Zweig }[] = []
  for (const t of leute) {
    const knoten = wurzel && finde(wurzel, schluessel, t.i)
    if (!knoten || knoten.wert === 0) continue
    const zweig = zweigIn(knoten, sprache)
    const gleiche = gruppen.find((g) => gleich(g.zweig, zweig))
    if (gleiche) gleiche.namen.push(t.name)
    else gruppen.push({ namen: [t.name], zweig })
  }
  return gruppen.map(({ namen, zweig }) => mitNamen(zweig, namen, leute.length, sprache))
}

/** The same sentence from the same steps; what differs below (each one's age) does not matter for the reader. */
function gleich(a: Zweig, b: Zweig): boolean {
  return (
    a.satz === b.satz &&
    a.wert === b.wert &&
    a.zweige.length === b.zweige.length &&
    a.zweige.every((z, i) => z.wert === b.zweige[i]?.wert && z.name === b.zweige[i]?.name)
  )
}

function mitNamen(zweig: Zweig, namen: readonly string[], alle: number, sprache: Sprache): Zweig {
  const t = ergebnisTexte(sprache).personen
  const [erster = ''] = namen
  if (namen.length === 1) return mitPerson(zweig, erster)
  return { ...mitPerson(zweig, namen.length === alle && alle > 2 ? t.jede : t.und(namen)), wert: t.je(zweig.wert) }
}

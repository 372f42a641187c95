import MiniSearch from 'minisearch'
import { nachAllen, wortformen } from './worte.ts'

/** Something that is found by its words. */
export type Findbar = Readonly<{ namen: Readonly<Record<string, string>> }>

type Eintrag = readonly [wort: string, nr: number, rang: number]

/** Terms in memory, found by the beginnings of their words. */
export type Verzeichnis<B extends Findbar> = Readonly<{
  begriffe: readonly B[]
  eintraege: readonly Eintrag[]
  woerter: readonly (readonly string[])[]
}>

/**
 * @param weitere other names of a term: found too, but later in the list
 */
export function baueVerzeichnis<B extends Findbar>(begriffe: readonly B[], weitere: (b: B) => readonly string[]): Verzeichnis<B> {
  const eintraege: Eintrag[] = []
  const woerter: string[][] = []
  for (const [nr, b] of begriffe.entries()) {
    const vorn = wortformen(Object.values(b.namen).join(' '))
    const hinten = wortformen(weitere(b).join(' ')).filter((w) => !vorn.includes(w))
    for (const w of vorn) eintraege.push([w, nr, 0])
    for (const w of hinten) eintraege.push([w, nr, 1])
    woerter.push([...vorn, ...hinten])
  }
  return { begriffe, eintraege: eintraege.sort((a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : 0)), woerter }
}

/**
 * Terms of which a word begins with each word that was typed; where there are none, those that have it in a word (Lager in einlagern); where there
 * are none, those of which a word is almost it: one letter wrong, two in a long word.
 */
export function suche<B extends Findbar>(v: Verzeichnis<B>, text: string, hoechstens: number): B[] {
  const woerter = wortformen(text)
  for (const finde of [nachAnfang, nachTeil, nachAehnlichkeit]) {
    const treffer = finde(v, woerter, hoechstens)
    if (treffer.length > 0) return treffer
  }
  return []
}

const TEIL_AB = 4

function nachTeil<B extends Findbar>(v: Verzeichnis<B>, gesucht: readonly string[], hoechstens: number): B[] {
  if (gesucht.some((w) => w.length < TEIL_AB)) return []
  return v.begriffe
    .filter((_, nr) => gesucht.every((g) => v.woerter[nr]?.some((w) => w.includes(g))))
    .toSorted((a, b) => laenge(a) - laenge(b))
    .slice(0, hoechstens)
}

/** Built when somebody mistypes for the first time. */
const aehnliche = new WeakMap<object, MiniSearch>()
const FEHLER_AB = 5
const ZWEI_FEHLER_AB = 9

function nachAehnlichkeit<B extends Findbar>(v: Verzeichnis<B>, gesucht: readonly string[], hoechstens: number): B[] {
  if (gesucht.every((w) => w.length < FEHLER_AB)) return []
  const da = aehnliche.get(v) ?? baueAehnliche(v)
  aehnliche.set(v, da)
  const fuzzy = (wort: string) => (wort.length >= ZWEI_FEHLER_AB ? 2 : wort.length >= FEHLER_AB ? 1 : false)
  const treffer = da.search(gesucht.join(' '), { combineWith: 'AND', prefix: true, fuzzy })
  return treffer.slice(0, hoechstens).flatMap(({ id }) => v.begriffe[Number(id)] ?? [])
}

function baueAehnliche(v: Verzeichnis<Findbar>): MiniSearch {
  const wie = new MiniSearch({ fields: ['worte'], tokenize: (text) => text.split(' '), processTerm: (wort) => wort })
  wie.addAll(v.woerter.map((worte, id) => ({ id, worte: worte.join(' ') })))
  return wie
}

/** Whole words first, then main names, short ones before long ones. */
function nachAnfang<B extends Findbar>(v: Verzeichnis<B>, gesucht: readonly string[], hoechstens: number): B[] {
  // the longest word is the rarest: it leads
  const [erstes, ...andere] = gesucht.toSorted((a, b) => b.length - a.length)
  if (erstes === undefined) return []
  const guete = new Map<number, number>()
  const ende = ersterAb(v.eintraege, nachAllen(erstes))
  for (let i = ersterAb(v.eintraege, erstes); i < ende; i++) {
    const [wort, nr, rang] = v.eintraege[i] ?? ['', -1, 0]
    const g = (wort === erstes ? 0 : 2) + rang
    if (g < (guete.get(nr) ?? 9)) guete.set(nr, g)
  }
  const passt = (nr: number) => andere.every((w) => v.woerter[nr]?.some((x) => x.startsWith(w)))
  return [...guete]
    .filter(([nr]) => andere.length === 0 || passt(nr))
    .map(([nr, g]) => [nr, g, laenge(v.begriffe[nr])] as const)
    .sort((a, b) => a[1] - b[1] || a[2] - b[2] || a[0] - b[0])
    .slice(0, hoechstens)
    .flatMap(([nr]) => v.begriffe[nr] ?? [])
}

const laenge = (b: Findbar | undefined): number => (b?.namen.de ?? '').length

function ersterAb(eintraege: readonly Eintrag[], wort: string): number {
  let [links, rechts] = [0, eintraege.length]
  while (links < rechts) {
    const mitte = (links + rechts) >> 1
    if ((eintraege[mitte]?.[0] ?? '') < wort) links = mitte + 1
    else rechts = mitte
  }
  return links
}

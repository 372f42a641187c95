import { luftlinieKm } from './entfernung.ts'
import type { Stelle } from './stelle.ts'
import { doppeltSaetze as t } from './texte/personal-doppelt.ts'

type Vergleichbar = Pick<
  Stelle,
  | 'stelleId'
  | 'arbeitgeberId'
  | 'arbeitgeber'
  | 'betriebsnummer'
  | 'titel'
  | 'kldb'
  | 'plz'
  | 'ort'
  | 'minutenBis'
  | 'bruttoCent'
  | 'breite'
  | 'laenge'
>

export type Aehnlichkeit = Readonly<{ punkte: number; gruende: readonly string[] }>

/** From here on two vacancies are shown as perhaps one; of 100. */
export const SCHWELLE = 70

/** How likely two vacancies are one, with what speaks for it. Not the same employer: never. */
export function aehnlichkeit(a: Vergleichbar, b: Vergleichbar): Aehnlichkeit {
  const gruende: string[] = []
  let punkte = 0
  const zaehle = (n: number, grund: string) => {
    punkte += n
    gruende.push(grund)
  }
  const gleicherBetrieb = a.betriebsnummer !== '' && a.betriebsnummer === b.betriebsnummer
  if (gleicherBetrieb) zaehle(35, t.betriebsnummer)
  else if (a.arbeitgeberId === b.arbeitgeberId) zaehle(35, t.arbeitgeber)
  else if (einfach(a.arbeitgeber) === einfach(b.arbeitgeber)) zaehle(25, t.name)
  else return { punkte: 0, gruende: [] }
  const titel = wortgleichheit(a.titel, b.titel)
  if (titel === 1) zaehle(35, t.titel)
  else if (titel >= 0.5) zaehle(Math.round(titel * 30), t.titelAehnlich(Math.round(titel * 100)))
  if (a.kldb !== '' && a.kldb.slice(0, 4) === b.kldb.slice(0, 4)) zaehle(10, t.beruf)
  if (a.plz !== '' && a.plz === b.plz) zaehle(15, t.plz)
  else if (a.ort !== '' && einfach(a.ort) === einfach(b.ort)) zaehle(12, t.ort)
  else if (nah(a, b)) zaehle(8, t.nah)
  if (a.minutenBis !== null && a.minutenBis === b.minutenBis) zaehle(5, t.stunden)
  return { punkte: Math.min(100, punkte), gruende }
}

export type Paar<T> = Readonly<{ a: T; b: T; aehnlichkeit: Aehnlichkeit }>

/** Pairs that may be one, the likeliest first. Compared within employers of the same name or number only. */
export function findeDoppelte<T extends Vergleichbar>(alle: readonly T[]): Paar<T>[] {
  const gruppen = Map.groupBy(alle, (s) => einfach(s.arbeitgeber))
  const nachNummer = Map.groupBy(
    alle.filter((s) => s.betriebsnummer !== ''),
    (s) => s.betriebsnummer,
  )
  const paare = new Map<string, Paar<T>>()
  for (const gruppe of [...gruppen.values(), ...nachNummer.values()])
    for (const [i, a] of gruppe.entries())
      for (const b of gruppe.slice(i + 1)) {
        const wie = aehnlichkeit(a, b)
        if (wie.punkte >= SCHWELLE) paare.set([a.stelleId, b.stelleId].sort().join(' '), { a, b, aehnlichkeit: wie })
      }
  return [...paare.values()].sort((x, y) => y.aehnlichkeit.punkte - x.aehnlichkeit.punkte)
}

/** Legal forms and marks of gender say nothing about who or what it is. */
const OHNE = /\b(gmbh|co|kg|ag|e\.?\s?k|ohg|ug|gbr|mbh|m w d|w m d|m f d|übung)\b/g

const EINFACH = new Map<string, string>()
const WORTE = new Map<string, ReadonlySet<string>>()
const GEMERKT = 20_000

/** The same text is asked for again with each pair it is in. */
function gemerkt<T>(vorrat: Map<string, T>, text: string, rechne: (text: string) => T): T {
  const da = vorrat.get(text)
  if (da !== undefined) return da
  if (vorrat.size >= GEMERKT) vorrat.clear()
  const neu = rechne(text)
  vorrat.set(text, neu)
  return neu
}

const einfach = (text: string) => gemerkt(EINFACH, text, vereinfache)
const worte = (text: string) => gemerkt(WORTE, text, (t) => new Set(einfach(t.replace(/[*:_/]?-?(in|innen)\b/g, '')).split(' ')))

function vereinfache(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(OHNE, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Words of both titles, of all words; endings of gender aside. */
function wortgleichheit(a: string, b: string): number {
  const [x, y] = [worte(a), worte(b)]
  const beide = [...x].filter((w) => y.has(w)).length
  return beide / new Set([...x, ...y]).size
}

const NAH_KM = 3

function nah(a: Vergleichbar, b: Vergleichbar): boolean {
  if (a.breite === null || a.laenge === null || b.breite === null || b.laenge === null) return false
  return luftlinieKm({ breite: a.breite, laenge: a.laenge }, { breite: b.breite, laenge: b.laenge }) <= NAH_KM
}

import type { Block, Tabelle, Zeile } from './model.ts'

/** Millimetres that stay free: beside numbers, words and citations, before a list, between two halves of a page; at least those of the template. */
const abstand = { zahl: 1.4, wort: 2.4, stelle: 3.2, liste: 10, nebeneinander: 7, kopf: 1 }

/** Point sizes in a table: of ordinary rows by `dicht`, of citations in the margin; heads are smaller than their rows. */
const grad = { dicht: 9.2, weit: 10, rand: 7.8, kopf: 0.93 }

/** Upper bounds of the widths of Fira Sans, bold or not, in em. A sign that stands nowhere here is as wide as the widest. */
const breiten = new Map(
  (
    [
      [" \u00a0·'!,.:;Iijl", 0.3],
      ['rtf()[]{}|-', 0.42],
      ['csz"?“', 0.49],
      ['aegkvxy0123456789/„–−×÷+=<>€§', 0.57],
      ['*bdhnopquäöüßACEFJLPSTVXYZ', 0.61],
      ['BDGHKNOQRUÄÖÜ', 0.7],
      ['mwMW%', 0.94],
    ] as const
  ).flatMap(([zeichen, em]) => [...zeichen].map((z) => [z, em] as const)),
)
const breitestes = 1.02

/**
 * Marks the rows whose cells certainly take one line each, and heads with a word that may be wider than its column. The template gives
 * such rows a fixed height and lays out each cell once; any other row is measured first. That is most of the time a notice takes.
 *
 * @param breite of the text, millimetres
 */
export function markiereEinzeilige<B extends Block>(bloecke: readonly B[], breite: number): B[] {
  return bloecke.map((b) => markiert(b, breite) as B)
}

function markiert(b: Block, breite: number): Block {
  switch (b.art) {
    case 'tabelle':
      return tabelle(b, breite)
    case 'gruppe':
      return { ...b, bloecke: markiereEinzeilige(b.bloecke, breite) }
    case 'nebeneinander': {
      const halb = (breite - abstand.nebeneinander) / 2
      return { ...b, links: markiereEinzeilige(b.links, halb), rechts: markiereEinzeilige(b.rechts, halb) }
    }
    case 'liste':
      return { ...b, punkte: b.punkte.map((p) => ({ ...p, dazu: markiereEinzeilige(p.dazu, breite - abstand.liste) })) }
    default:
      return b
  }
}

function tabelle(t: Tabelle, breite: number): Tabelle {
  const fest = t.spalten.reduce((summe, s) => summe + (s.breite === 'rest' ? 0 : s.breite), 0)
  const platz = t.spalten.map(
    (s) => (s.breite === 'rest' ? breite - fest : s.breite) - abstand[s.rand === true ? 'stelle' : s.rechts ? 'zahl' : 'wort'],
  )
  const gross = t.dicht ? grad.dicht : grad.weit
  const zeilen = t.zeilen.map((z): Zeile => {
    if (z.art === 'titel') return z
    const passt = z.zellen.every((text, x) => breiteHoechstens(text, t.spalten[x]?.rand === true ? grad.rand : gross) <= (platz[x] ?? 0))
    return passt ? { ...z, einzeilig: true } : z
  })
  const passt = (text: string, x: number): boolean => breiteHoechstens(text, gross * grad.kopf) <= (platz[x] ?? 0) - abstand.kopf
  // the first column is as wide as its words; a head over several columns has room
  const kopf = t.kopf.map((zeile) =>
    zeile.map((k, x) => (x > 0 && k.spalten === undefined && !worte(k.text).every((w) => passt(w, kopfspalte(t, x))) ? { ...k, eng: true } : k)),
  )
  return { ...t, zeilen, kopf, kopfEinzeilig: t.kopf.length === 1 && (t.kopf[0] ?? []).every((k, x) => passt(k.text, x)) }
}

/** Where a head has two rows its cells do not stand one over each column: the narrowest column decides. */
function kopfspalte(t: Tabelle, x: number): number {
  if (t.kopf.length === 1) return x
  const breiten = t.spalten.map((s) => (s.breite === 'rest' ? Number.POSITIVE_INFINITY : s.breite))
  return breiten.indexOf(Math.min(...breiten))
}

/** A line may end after each of them. */
function worte(text: string): string[] {
  return text.split(/[ \u00ad]|(?<=-)/)
}

/** Millimetres that a text takes on one line at most. */
export function breiteHoechstens(text: string, punkt: number): number {
  const em = [...text].reduce((summe, zeichen) => summe + (breiten.get(zeichen) ?? breitestes), 0)
  return (em * punkt * 25.4) / 72
}

import type { Reihe } from './blatt.ts'
import type { Tabelle, Zeile } from './model.ts'

/**
 * Short form for many months: a month shows the lines that are other than in the first one. A line that the first month has and this
 * one has not stands with a dash, so whatever is left out is equal.
 */
export function andereReihen(reihen: readonly Reihe[], erste: readonly Reihe[]): readonly Reihe[] {
  const leer = (r: Reihe): Reihe => ({ art: r.art, name: r.name, stelle: r.stelle, werte: r.werte.map(() => 0) })
  return andere(reihen, erste, (r) => r.name, leer)
}

/**
 * The same for tables of income. A name that tells an amount (`10 % von 117,00`) stays the same line with another amount. Citations
 * stand again only if one of them is new.
 */
export function andereZeilen(tafel: Tabelle, erste: Tabelle): Tabelle {
  const leer = (z: Zeile): Zeile => ({ art: z.art, zellen: z.zellen.map((zelle, x) => (x === 1 ? '–' : zelle)) })
  const zeilen = andere(tafel.zeilen, erste.zeilen, (z) => (z.zellen[0] ?? '').replace(/\d[\d.]*,\d\d/g, '#'), leer)
  const bekannt = new Set(erste.zeilen.map((z) => z.zellen[2]))
  if (!zeilen.every((z) => bekannt.has(z.zellen[2]))) return { ...tafel, zeilen }
  const ohneStelle = <T>(spalten: readonly T[]): T[] => spalten.slice(0, 2)
  return {
    ...tafel,
    spalten: ohneStelle(tafel.spalten),
    kopf: tafel.kopf.map(ohneStelle),
    zeilen: zeilen.map((z) => ({ ...z, zellen: ohneStelle(z.zellen) })),
  }
}

/** All lines where two have one name: then nobody could tell which of them is left out. Sums come and go with their lines. */
function andere<L extends { art: Zeile['art'] }>(jetzt: readonly L[], erste: readonly L[], name: (l: L) => string, leer: (l: L) => L): readonly L[] {
  const vorher = new Map(erste.map((l) => [name(l), l]))
  const nachher = new Map(jetzt.map((l) => [name(l), l]))
  if (vorher.size < erste.length || nachher.size < jetzt.length) return jetzt
  const liste = [...jetzt]
  let stelle = 0
  for (const l of erste) {
    const neu = nachher.get(name(l))
    if (neu !== undefined) stelle = liste.indexOf(neu) + 1
    else if (l.art !== 'summe') liste.splice(stelle++, 0, leer(l))
  }
  return liste.filter((l) => JSON.stringify(l) !== JSON.stringify(vorher.get(name(l))))
}

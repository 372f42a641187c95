import { alsText } from '../recht/index.ts'
import { stelle } from './baum.ts'
import type { Tabelle } from './model.ts'
import { type Monat, mitVerordnungsnamen } from './monat.ts'
import type { Rahmen } from './rahmen.ts'
import { aufzaehlung, datumKurz, geschuetzt } from './worte.ts'

/** Sections every decision rests on, whatever the reasoning names. */
const immer = ['7', '9', '19', '41'] as const

/** The provisions the decision rests on, collected from the reasoning of all months. */
export function rechtsgrundlagen(r: Rahmen): string {
  const nach = new Map<string, Set<string>>([['SGB II', new Set(immer)]])
  for (const g of r.gruppen) {
    for (const [gesetz, stellen] of genannteStellen(g.muster)) {
      const paragraphen = nach.get(gesetz) ?? new Set()
      for (const stelle of stellen) for (const [, nummer] of stelle.matchAll(/§§? ?(\d+[a-z]?)/g)) paragraphen.add(nummer ?? '')
      nach.set(gesetz, paragraphen)
    }
  }
  if (r.vorlaeufig) nach.get('SGB II')?.add('41a')
  const texte = [...nach].filter(([, p]) => p.size > 0).map(([gesetz, p]) => `${liste([...p])} ${gesetz}`)
  return `${r.stand === 'schreiben' ? 'Die Entscheidung' : 'Die Berechnung'} beruht auf ${aufzaehlung(texte)}.`
}

/** Citations of law in force by their law, each once: a reasoning names the same ones many times. */
function genannteStellen(m: Monat): Map<string, Set<string>> {
  const nach = new Map<string, Set<string>>()
  for (const { fundstelle, wert } of m.baum.knoten) {
    if (fundstelle === undefined || wert === 0) continue
    const gesetz = mitVerordnungsnamen(m.monat, fundstelle.gesetz)
    const stellen = nach.get(gesetz) ?? new Set()
    stellen.add(fundstelle.stelle)
    nach.set(gesetz, stellen)
  }
  return new Map(
    [...nach].map(([gesetz, stellen]) => [gesetz, new Set([...stellen].flatMap((s) => s.split(';')).filter((s) => !s.includes('a.F.')))]),
  )
}

function liste(paragraphen: string[]): string {
  const sortiert = paragraphen.toSorted((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10) || a.localeCompare(b))
  return sortiert.length === 1 ? `§ ${sortiert[0]}` : `§§ ${aufzaehlung(sortiert)}`
}

/** Values of the law that entered the calculation: amount, since when, where it was read. */
export function gesetzeswerte(r: Rahmen): Tabelle {
  const nach = new Map<string, readonly string[]>()
  for (const m of r.monate) {
    for (const k of m.baum.knoten) {
      const schluessel = `${k.name} ${k.wert}`
      // entered anew at the same height: it holds since the day that the first month names
      if (k.art !== 'Parameter' || nach.has(schluessel)) continue
      nach.set(schluessel, [
        geschuetzt(k.name),
        alsText(k.wert, k.einheit),
        k.ab === undefined ? '' : datumKurz(k.ab),
        geschuetzt(mitVerordnungsnamen(m.monat, stelle(k.fundstelle))),
      ])
    }
  }
  return {
    art: 'tabelle',
    dicht: true,
    spalten: [
      { breite: 'rest', rechts: false },
      { breite: 20, rechts: true },
      { breite: 20, rechts: true },
      { breite: 34, rechts: false },
    ],
    kopf: [[{ text: 'Wert im Gesetz' }, { text: 'Höhe' }, { text: 'gilt seit' }, { text: 'Fundstelle' }]],
    zeilen: [...nach.values()].toSorted(nachStelle).map((zellen) => ({ art: 'posten', zellen })),
  }
}

/** In the order of the statute. */
function nachStelle(a: readonly string[], b: readonly string[]): number {
  const ort = (z: readonly string[]): string => z[3] ?? ''
  const nummer = (z: readonly string[]): number => Number.parseInt(/\d+/.exec(ort(z))?.[0] ?? '0', 10)
  return nummer(a) - nummer(b) || ort(a).localeCompare(ort(b)) || (a[0] ?? '').localeCompare(b[0] ?? '')
}

import type { Angabensicht } from '../fall/index.ts'
import type { Zweig } from '../recht/index.ts'
import type { Gruppe, Raster, Zeile } from './raster.ts'
import { sicht as t } from './texte/personal-berechnung.ts'
import type { Warum } from './warum.ts'

/**
 * What the calculation tells about health: additional needs by kind, incomes of the sick, and that somebody cannot work. Amounts stay:
 * who accompanies somebody into work needs to know what they live on.
 */
const VERRAET =
  /schwanger|entbind|erwartet am .* ein Kind|§\s?21 Abs\.\s?[24567]|mutterschaft|ernährung|krankheit|krankengeld|pflege|blinden|behinder|merkzeichen|teilhabe am arbeitsleben|unabweisbar|nicht erwerbsfähig|erwerbsminder|voll erwerbsgemindert|stationär|einrichtung/i

function verraet(text: string): boolean {
  return VERRAET.test(text)
}

/** Reasons that may not be opened: every additional need, because its kind is the fact. */
export function istVerborgen(sicht: Angabensicht, stelle: string): boolean {
  return !sicht.gesundheit && stelle.startsWith('p21.')
}

/** Items without those whose sentence tells about health. */
export function ohneGesundheit<T>(sicht: Angabensicht, alle: readonly T[], satz: (x: T) => string): T[] {
  return sicht.gesundheit ? [...alle] : alle.filter((x) => !verraet(satz(x)))
}

/** The grid with one line for all additional needs, and without words for what only the sick get. */
export function rasterFuer(sicht: Angabensicht, r: Raster): Raster {
  if (sicht.gesundheit) return r
  return {
    ...r,
    monate: r.monate.map((m) => ({ ...m, saetze: m.saetze.map((s) => (verraet(s) ? t.nichtSichtbar : s)) })),
    marken: r.marken.map((m) => ({ ...m, gruende: m.gruende.filter((g) => !verraet(g)) })),
    gruppen: r.gruppen.map(gruppeFuer),
  }
}

function gruppeFuer(g: Gruppe): Gruppe {
  const mehrbedarf = g.zeilen.filter(istMehrbedarf)
  const zeilen = g.zeilen.flatMap((z) => {
    if (z === mehrbedarf[0]) return [zusammen(mehrbedarf)]
    return istMehrbedarf(z) ? [] : [verraet(z.name) ? { ...z, name: t.einkommen, warum: z.warum.map(() => '') } : z]
  })
  return { ...g, zusatz: verraet(g.zusatz) ? '' : g.zusatz, zeilen }
}

function istMehrbedarf(z: Zeile): boolean {
  return z.warum.some((w) => w.startsWith('p21.'))
}

function zusammen(zeilen: readonly Zeile[]): Zeile {
  const summe = (werte: (z: Zeile) => number | null): number | null => {
    const da = zeilen.map(werte).filter((w) => w !== null)
    return da.length === 0 ? null : da.reduce((a, b) => a + b, 0)
  }
  const cent = (zeilen[0]?.cent ?? []).map((_, k) => summe((z) => z.cent[k] ?? null))
  const geaendert = new Set(zeilen.flatMap((z) => Object.keys(z.vorher ?? {}).map(Number)))
  const vorher = Object.fromEntries(
    [...geaendert].map((k) => [k, summe((z) => (z.vorher && k in z.vorher ? (z.vorher[k] ?? null) : (z.cent[k] ?? null)))]),
  )
  return {
    art: 'posten',
    name: t.mehrbedarf,
    cent,
    neu: cent.flatMap((wert, k) => (k > 0 && wert !== cent[k - 1] ? [k] : [])),
    warum: cent.map(() => ''),
    ...(geaendert.size === 0 ? {} : { vorher }),
  }
}

/** The reasoning with what tells about health cut out, and no more below it. */
export function warumFuer(sicht: Angabensicht, w: Warum): Warum {
  if (sicht.gesundheit) return w
  return {
    ...w,
    name: verraet(w.name) ? t.nichtSichtbar : w.name,
    satz: verraet(w.satz) ? t.nichtSichtbar : w.satz,
    zweig: zweigFuer(w.zweig),
    reihen: w.reihen.filter((r) => !verraet(r.name)),
  }
}

function zweigFuer(z: Zweig): Zweig {
  if (verraet(z.name) || /(^|\/|\.)p21\./.test(z.id) || /^mehrbedarf/i.test(z.name)) return verborgen(z)
  return { ...z, satz: z.satz !== undefined && verraet(z.satz) ? t.nichtSichtbar : z.satz, zweige: z.zweige.map(zweigFuer) }
}

function verborgen({ id, wert }: Zweig): Zweig {
  return { id: id.replaceAll(/p21\.[a-z0-9-]+/g, 'p21'), name: t.mehrbedarf, wert, satz: t.nichtSichtbar, zweige: [] }
}

import type { Punkt } from '../ansicht-kennzahl.ts'
import { alsProzent } from '../prozent.ts'

/** A line without axes for a tile; the number beside it says what it is. */
export function Funke({ punkte }: Readonly<{ punkte: readonly Punkt[] }>) {
  const werte = punkte.flatMap((p) => p.wert.promille ?? [])
  if (werte.length < 2) return null
  const [von, bis] = [Math.min(...werte), Math.max(...werte)]
  const x = (i: number) => (i / Math.max(1, punkte.length - 1)) * 100
  const y = (w: number) => 36 - ((w - von) / Math.max(1, bis - von)) * 32
  return (
    <svg className="wk-funke" viewBox="0 0 100 40" preserveAspectRatio="none" aria-hidden="true">
      <path d={linie(punkte, x, y)} className="wk-kurve" />
    </svg>
  )
}

const [BREITE, LINKS, RECHTS, OBEN, UNTEN] = [720, 76, 12, 12, 210]

/** On a narrow screen the chart is moved sideways, by keyboard too. */
const ROLLT = { tabIndex: 0 } as const

/** The course of a figure over two years; the same values stand in the table below. */
export function Verlaufsbild({ punkte, titel, monat }: Readonly<{ punkte: readonly Punkt[]; titel: string; monat: (m: string) => string }>) {
  const werte = punkte.flatMap((p) => p.wert.promille ?? [])
  if (werte.length < 2) return null
  const stufen = achse(Math.min(...werte), Math.max(...werte))
  const [von = 0, bis = 1] = [stufen[0], stufen.at(-1)]
  const x = (i: number) => LINKS + (i / Math.max(1, punkte.length - 1)) * (BREITE - LINKS - RECHTS)
  const y = (w: number) => UNTEN - ((w - von) / Math.max(1, bis - von)) * (UNTEN - OBEN)
  const marken = [0, Math.floor((punkte.length - 1) / 2), punkte.length - 1]
  return (
    <figure className="wk-bildrahmen" {...ROLLT}>
      <svg className="wk-bild" viewBox={`0 0 ${BREITE} ${UNTEN + 34}`} role="img" aria-label={titel}>
        {stufen.map((s) => (
          <g key={s}>
            <line x1={LINKS} x2={BREITE - RECHTS} y1={y(s)} y2={y(s)} className={s === 0 ? 'wk-null' : 'wk-linie'} />
            <text x={LINKS - 8} y={y(s) + 5} textAnchor="end">
              {alsProzent(s)}
            </text>
          </g>
        ))}
        <path d={linie(punkte, x, y)} className="wk-kurve" />
        {punkte.map((p, i) =>
          p.wert.promille === null ? null : (
            <circle key={p.monat} cx={x(i)} cy={y(p.wert.promille)} r="3.5" className="wk-punkt">
              <title>{`${monat(p.monat)}: ${p.wert.text}`}</title>
            </circle>
          ),
        )}
        {marken.map((i, k) => (
          <text key={punkte[i]?.monat} x={x(i)} y={UNTEN + 24} textAnchor={k === 0 ? 'start' : k === 1 ? 'middle' : 'end'}>
            {monat(punkte[i]?.monat ?? '')}
          </text>
        ))}
      </svg>
    </figure>
  )
}

/** A missing value breaks the line. */
function linie(punkte: readonly Punkt[], x: (i: number) => number, y: (wert: number) => number): string {
  return punkte
    .map((p, i) => {
      const w = p.wert.promille
      if (w === null) return ''
      const beginnt = i === 0 || punkte[i - 1]?.wert.promille === null
      return `${beginnt ? 'M' : 'L'}${x(i).toFixed(1)} ${y(w).toFixed(1)}`
    })
    .join('')
}

/** Round steps that hold the values; zero is one of them where it lies between. */
function achse(von: number, bis: number): number[] {
  const schritt = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].find((s) => (bis - von) / s <= 5) ?? 10_000
  const unten = Math.floor(von / schritt) * schritt
  const oben = Math.max(unten + schritt, Math.ceil(bis / schritt) * schritt)
  return Array.from({ length: (oben - unten) / schritt + 1 }, (_, i) => unten + i * schritt)
}

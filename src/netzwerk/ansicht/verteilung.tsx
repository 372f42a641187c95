import type { Gruppe } from '../vergleich-ansicht.ts'
import { achse } from '../vergleich-statistik.ts'
import type { Platz } from './gebietskarte.tsx'

const BREITE = 720
const RAND = 16
const ZEILE = 62
const KOPF = 8

/** Height of the drawing, for who puts it on a sheet. */
export const hoeheDerVerteilung = (gruppen: number) => KOPF + gruppen * ZEILE + 34

type Props = Readonly<{
  platz?: Platz
  gruppen: readonly Gruppe[]
  eigener: Readonly<{ wert: number; name: string }> | undefined
  titel: string
  /** writes a value at the axis */
  text: (wert: number) => string
}>

/** Each house a dot, each group a box of its middle half with its median: where houses lie, without an order of them. */
export function Verteilung({ gruppen, eigener, titel, text, platz }: Props) {
  const alle = gruppen.flatMap((g) => g.werte)
  if (alle.length === 0) return null
  const marken = achse(Math.min(...alle), Math.max(...alle))
  const von = marken[0] ?? 0
  const bis = marken.at(-1) ?? 1
  const x = (wert: number) => RAND + ((wert - von) / (bis - von)) * (BREITE - 2 * RAND)
  const unten = KOPF + gruppen.length * ZEILE
  return (
    <svg {...platz} className="vg-verteilung" viewBox={`0 0 ${BREITE} ${hoeheDerVerteilung(gruppen.length)}`} role="img" aria-label={titel}>
      {marken.map((m, i) => (
        <g key={m}>
          <line x1={x(m)} x2={x(m)} y1={KOPF} y2={unten} className="vg-linie" stroke="#d5dae2" />
          <text
            x={x(m)}
            y={unten + 22}
            fontSize="14"
            fontFamily="Fira Sans, sans-serif"
            textAnchor={i === 0 ? 'start' : i === marken.length - 1 ? 'end' : 'middle'}
            className="vg-schrift"
            fill="#3b4557"
          >
            {text(m)}
          </text>
        </g>
      ))}
      {gruppen.map((g, i) => (
        <Zeile key={g.name} gruppe={g} y={KOPF + i * ZEILE} x={x} eigener={g.eigene ? eigener : undefined} />
      ))}
    </svg>
  )
}

type ZeilenProps = Readonly<{ gruppe: Gruppe; y: number; x: (wert: number) => number; eigener: Props['eigener'] }>

function Zeile({ gruppe: { name, werte, lage }, y, x, eigener }: ZeilenProps) {
  const mitte = y + 40
  return (
    <g>
      <text
        x={RAND}
        y={y + 18}
        fontSize="14"
        fontFamily="Fira Sans, sans-serif"
        fontWeight={eigener ? '600' : '400'}
        className="vg-schrift"
        fill="#1d2633"
      >
        {name}
      </text>
      {lage && (
        <>
          <rect
            x={x(lage.q1)}
            y={mitte - 11}
            width={Math.max(2, x(lage.q3) - x(lage.q1))}
            height="22"
            className="vg-kasten"
            fill="#dbe8f4"
            stroke="#2f6da8"
          />
          <line x1={x(lage.median)} x2={x(lage.median)} y1={mitte - 14} y2={mitte + 14} className="vg-median" stroke="#0f3561" strokeWidth="3" />
        </>
      )}
      {werte.map((w, i) => (
        <circle key={i.toString()} cx={x(w)} cy={mitte + ((i % 5) - 2) * 3.2} r="3.4" className="vg-punkt" fill="#2f6da8" fillOpacity="0.65" />
      ))}
      {eigener && (
        <path d={`M${x(eigener.wert)} ${mitte - 11}l9 11l-9 11l-9 -11z`} className="vg-raute" fill="#b3261e" stroke="#ffffff" strokeWidth="2">
          <title>{eigener.name}</title>
        </path>
      )}
    </g>
  )
}

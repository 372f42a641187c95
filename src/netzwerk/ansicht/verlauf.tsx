import type { Punkt } from '../vergleich-ansicht.ts'
import { achse } from '../vergleich-statistik.ts'
import type { Platz } from './gebietskarte.tsx'

const BREITE = 720
export const HOEHE_VERLAUF = 300
const LINKS = 84
const RECHTS = 16
const OBEN = 34
const UNTEN = 250

type Props = Readonly<{
  platz?: Platz
  punkte: readonly Punkt[]
  titel: string
  text: (wert: number) => string
  zeitraum: (zeitraum: string) => string
  /** days from which the law is another one, by their first month */
  marken: Readonly<Record<string, string>>
  namen: Readonly<{ eigener: string; median: string }>
}>

/** The value of a house and the median of its group over time, with the days on which the law changed. */
export function Verlauf({ punkte, titel, text, zeitraum, marken, namen, platz }: Props) {
  const werte = punkte.flatMap((p) => [p.wert, p.median]).filter((w) => w !== null)
  const stellen = punkte.map((p) => stelle(p.zeitraum))
  const [erste = 0, letzte = 1] = [stellen[0], stellen.at(-1)]
  if (werte.length === 0) return null
  const hoehen = achse(Math.min(...werte), Math.max(...werte))
  const [von = 0, bis = 1] = [hoehen[0], hoehen.at(-1)]
  const x = (s: number) => LINKS + (letzte === erste ? 0.5 : (s - erste) / (letzte - erste)) * (BREITE - LINKS - RECHTS)
  const y = (wert: number) => UNTEN - ((wert - von) / (bis - von)) * (UNTEN - OBEN)
  const imBild = Object.entries(marken).filter(([m]) => stelle(m) >= erste && stelle(m) <= letzte)
  return (
    <svg {...platz} className="vg-verlauf" viewBox={`0 0 ${BREITE} ${HOEHE_VERLAUF}`} role="img" aria-label={titel}>
      {hoehen.map((h) => (
        <g key={h}>
          <line x1={LINKS} x2={BREITE - RECHTS} y1={y(h)} y2={y(h)} className="vg-linie" stroke="#d5dae2" />
          <Schrift x={LINKS - 8} y={y(h) + 5} anker="end">
            {text(h)}
          </Schrift>
        </g>
      ))}
      {imBild.map(([monat, name]) => (
        <g key={monat}>
          <line
            x1={x(stelle(monat))}
            x2={x(stelle(monat))}
            y1={OBEN - 8}
            y2={UNTEN}
            className="vg-marke"
            stroke="#8a4b00"
            strokeDasharray="6 4"
            strokeWidth="2"
          />
          <Schrift
            x={x(stelle(monat))}
            y={OBEN - 14}
            anker={x(stelle(monat)) > BREITE - 150 ? 'end' : x(stelle(monat)) < LINKS + 80 ? 'start' : 'middle'}
          >
            {name}
          </Schrift>
        </g>
      ))}
      <Linie punkte={punkte.map((p) => [x(stelle(p.zeitraum)), p.median === null ? null : y(p.median)])} gestrichelt />
      <Linie punkte={punkte.map((p) => [x(stelle(p.zeitraum)), p.wert === null ? null : y(p.wert)])} />
      {[...new Set([punkte[0], punkte.at(-1)])].map(
        (p, i) =>
          p && (
            <Schrift key={p.zeitraum} x={x(stelle(p.zeitraum))} y={UNTEN + 20} anker={i === 0 ? 'start' : 'end'}>
              {zeitraum(p.zeitraum)}
            </Schrift>
          ),
      )}
      <line x1={LINKS} x2={LINKS + 34} y1={UNTEN + 39} y2={UNTEN + 39} className="vg-eigene-linie" stroke="#b3261e" strokeWidth="3" />
      <Schrift x={LINKS + 42} y={UNTEN + 44} anker="start">
        {namen.eigener}
      </Schrift>
      <line x1={430} x2={464} y1={UNTEN + 39} y2={UNTEN + 39} className="vg-gruppen-linie" stroke="#0f3561" strokeWidth="3" strokeDasharray="8 5" />
      <Schrift x={472} y={UNTEN + 44} anker="start">
        {namen.median}
      </Schrift>
    </svg>
  )
}

/** Months since year 0, so that gaps in time are gaps in the drawing. */
function stelle(zeitraum: string): number {
  return Number(zeitraum.slice(0, 4)) * 12 + Number(zeitraum.slice(5, 7) || '1') - 1
}

function Schrift({ x, y, anker, children }: { x: number; y: number; anker: 'start' | 'middle' | 'end'; children: string }) {
  return (
    <text x={x} y={y} fontSize="14" fontFamily="Fira Sans, sans-serif" textAnchor={anker} className="vg-schrift" fill="#3b4557">
      {children}
    </text>
  )
}

function Linie({ punkte, gestrichelt = false }: { punkte: readonly (readonly [number, number | null])[]; gestrichelt?: boolean }) {
  let neu = true
  const d = punkte
    .map(([x, y]) => {
      if (y === null) {
        neu = true
        return ''
      }
      const befehl = `${neu ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`
      neu = false
      return befehl
    })
    .join('')
  return (
    <>
      <path
        d={d}
        fill="none"
        className={gestrichelt ? 'vg-gruppen-linie' : 'vg-eigene-linie'}
        stroke={gestrichelt ? '#0f3561' : '#b3261e'}
        strokeWidth="3"
        {...(gestrichelt && { strokeDasharray: '8 5' })}
      />
      {!gestrichelt && punkte.map(([x, y]) => y !== null && <circle key={x} cx={x} cy={y} r="4" className="vg-eigener-punkt" fill="#b3261e" />)}
    </>
  )
}

import { useId } from 'react'
import { useSprache } from '../../platform/ui/index.ts'
import { presseTexte } from '../texte/presse/index.ts'

type Punkt = Readonly<{ tag: string; wert: string; zahl: number; datenstand: string }>

const HOEHE = 160
const SPALTE = 96

/** The course of a figure as bars from zero, with the same values as a table below. */
export function Verlauf({ titel, punkte }: { titel: string; punkte: readonly Punkt[] }) {
  const id = useId()
  const t = presseTexte(useSprache()).zahlen
  const hoechste = Math.max(...punkte.map((p) => p.zahl), 1)
  const breite = punkte.length * SPALTE
  return (
    <figure className="tw-verlauf" aria-labelledby={id}>
      <figcaption id={id}>
        <strong>{titel}</strong>
      </figcaption>
      <svg viewBox={`0 0 ${breite} ${HOEHE + 48}`} width={breite} height={HOEHE + 48} aria-hidden="true">
        <line x1="0" y1={HOEHE + 24} x2={breite} y2={HOEHE + 24} className="tw-verlauf__achse" />
        {punkte.map((p, i) => {
          const h = Math.max(2, (Math.max(p.zahl, 0) / hoechste) * HOEHE)
          return (
            <g key={p.tag}>
              <rect x={i * SPALTE + 16} y={HOEHE + 24 - h} width={SPALTE - 32} height={h} className="tw-verlauf__balken" />
              <text x={i * SPALTE + SPALTE / 2} y={HOEHE + 16 - h} textAnchor="middle" className="tw-verlauf__wert">
                {p.wert}
              </text>
              <text x={i * SPALTE + SPALTE / 2} y={HOEHE + 42} textAnchor="middle" className="tw-verlauf__tag">
                {t.ab} {p.tag.slice(0, 4)}
              </text>
            </g>
          )
        })}
      </svg>
      <details>
        <summary>{t.tabelle}</summary>
        <table className="kern-table">
          <caption className="kern-sr-only">{titel}</caption>
          <thead className="kern-table__head">
            <tr className="kern-table__row">
              <th scope="col" className="kern-table__header">
                {t.gilt}
              </th>
              <th scope="col" className="kern-table__header">
                {t.wert}
              </th>
              <th scope="col" className="kern-table__header">
                {t.stand}
              </th>
            </tr>
          </thead>
          <tbody className="kern-table__body">
            {punkte.map((p) => (
              <tr key={p.tag} className="kern-table__row">
                <td className="kern-table__cell">{p.tag.split('-').reverse().join('.')}</td>
                <td className="kern-table__cell">{p.wert}</td>
                <td className="kern-table__cell">{p.datenstand}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}

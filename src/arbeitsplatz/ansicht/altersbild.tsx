import { Link } from 'react-router'
import type { Altersstufe } from '../../fall/index.ts'

const stufen: readonly (readonly [Altersstufe, string])[] = [
  ['bis-5', 'bis 5 Tage'],
  ['6-10', '6 bis 10'],
  ['11-14', 'bis 14'],
  ['ueber-14', 'über 14 Tage'],
]

/** How old the open work is, as widths; each part filters the list. */
export function Altersbild({ alter, adresse }: { alter: Readonly<Record<Altersstufe, number>>; adresse: (stufe: Altersstufe) => string }) {
  const summe = Object.values(alter).reduce((a, b) => a + b, 0)
  if (summe === 0) return null
  return (
    <ul className="ap-altersbild" aria-label="Vorgänge nach Alter">
      {stufen
        .filter(([stufe]) => alter[stufe] > 0)
        .map(([stufe, name]) => (
          <li key={stufe} className={`tw-n${Math.max(1, Math.round((100 * alter[stufe]) / summe))}${stufe === 'ueber-14' ? ' spaet' : ''}`}>
            <Link to={adresse(stufe)}>
              <b>{alter[stufe]}</b> {name}
            </Link>
          </li>
        ))}
    </ul>
  )
}

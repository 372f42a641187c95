import { Link } from 'react-router'
import type { Altersstufe } from '../../fall/index.ts'
import { altersbild as t } from '../texte/personal.ts'

const stufen: readonly Altersstufe[] = ['bis-5', '6-10', '11-14', 'ueber-14']

/** How old the open work is, as widths; each part filters the list. */
export function Altersbild({ alter, adresse }: { alter: Readonly<Record<Altersstufe, number>>; adresse: (stufe: Altersstufe) => string }) {
  const summe = Object.values(alter).reduce((a, b) => a + b, 0)
  if (summe === 0) return null
  return (
    <ul className="ap-altersbild" aria-label={t.name}>
      {stufen
        .filter((stufe) => alter[stufe] > 0)
        .map((stufe) => (
          <li key={stufe} className={`tw-n${Math.max(1, Math.round((100 * alter[stufe]) / summe))}${stufe === 'ueber-14' ? ' spaet' : ''}`}>
            <Link to={adresse(stufe)}>
              <b>{alter[stufe]}</b> {t.stufen[stufe]}
            </Link>
          </li>
        ))}
    </ul>
  )
}

import { Link } from 'react-router'
import { uebersicht as t } from '../texte/personal-seiten.ts'
import type { Personenwahl as Wahl } from '../uebersicht.ts'

/** Whom of the case the page is about. */
export function Personenwahl({ wahl }: { wahl: Wahl }) {
  if (wahl.leute.length < 2) return null
  return (
    <nav aria-label={t.person}>
      <ul className="ap-reiter">
        {wahl.leute.map((m) => (
          <li key={m.kennung}>
            <Link to={`?p=${m.kennung}`} aria-current={m.kennung === wahl.person.kennung ? 'page' : undefined}>
              {m.name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

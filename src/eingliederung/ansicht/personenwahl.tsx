import { Link } from 'react-router'
import { potenzialtexte as t } from '../texte/personal-weg.ts'

export type Waehlbar = Readonly<{ kennung: string; name: string; alter: number; elb: boolean }>

/** Who of the case a page is about; nothing to choose where only one can work. */
export function Personenwahl({ leute, gewaehlt }: { leute: readonly Waehlbar[]; gewaehlt: string }) {
  const waehlbar = leute.filter((m) => m.elb)
  if (waehlbar.length < 2) return null
  return (
    <nav aria-label={t.personen}>
      <ul className="ap-wahlreihe">
        {waehlbar.map((m) => (
          <li key={m.kennung}>
            <Link to={`?p=${m.kennung}`} aria-current={m.kennung === gewaehlt ? 'page' : undefined}>
              {m.name}, {m.alter}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}

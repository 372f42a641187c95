import type { ReactNode } from 'react'
import { Link } from 'react-router'

/** Title of a page of the desk, with the way back above it. */
export function Redaktionskopf({
  titel,
  zurueck,
  children,
}: {
  titel: string
  zurueck: readonly (readonly [string, string])[]
  children?: ReactNode
}) {
  return (
    <>
      <nav className="rd-pfad" aria-label="Brotkrumen">
        <ol>
          {zurueck.map(([nach, name]) => (
            <li key={nach}>
              <Link to={nach}>{name}</Link>
            </li>
          ))}
        </ol>
      </nav>
      <div className="ap-titel">
        <h1>{titel}</h1>
        {children}
      </div>
    </>
  )
}

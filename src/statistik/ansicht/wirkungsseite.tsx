import type { ReactNode } from 'react'
import { NavLink } from 'react-router'
import { wirkung as t } from '../texte/personal-wirkung.ts'
import './wirkung.css'

export type Reiterrechte = Readonly<{ regeln: boolean; meldedaten: boolean }>

/** A page of the effect: parts, heading. */
export function Wirkungsseite({
  titel,
  fenster,
  neben,
  reiter,
  fehlerhaft = false,
  children,
}: Readonly<{ titel: string; fenster: string; neben?: ReactNode; reiter: Reiterrechte; fehlerhaft?: boolean; children: ReactNode }>) {
  const teile = [
    { nach: '/wirkung', name: t.reiter.kennzahlen, da: true },
    { nach: '/wirkung/zaehlregeln', name: t.reiter.zaehlregeln, da: true },
    { nach: '/wirkung/vorgeschichte', name: t.reiter.vorgeschichte, da: reiter.regeln },
    { nach: '/wirkung/meldedaten', name: t.reiter.meldedaten, da: reiter.meldedaten },
  ]
  return (
    <main id="inhalt" className="ap-haupt" tabIndex={-1}>
      <title>{fehlerhaft ? `Fehler: ${fenster}` : fenster}</title>
      <nav aria-label={t.navigation}>
        <ul className="ap-reiter">
          {teile
            .filter((r) => r.da)
            .map((r) => (
              <li key={r.nach}>
                <NavLink to={r.nach} end={r.nach === '/wirkung'}>
                  {r.name}
                </NavLink>
              </li>
            ))}
        </ul>
      </nav>
      <div className="ap-titel wk-titel">
        <h1>{titel}</h1>
        {neben}
      </div>
      {children}
    </main>
  )
}

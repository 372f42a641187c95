import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { alsMonat, Betrag } from '../../platform/ui/index.ts'
import { anlassPanel as t } from '../texte/personal-berechnung.ts'

export type Anlasspanel = Readonly<{ monat: string; gruende: readonly string[]; cent: number | null; davorCent: number | null }>

/** Why a month differs from the one before: the reasons of the mark, what it does to the payment, and the facts behind it. */
export function AnlassPanel({ anlass: a, zurueck, children }: { anlass: Anlasspanel; zurueck: string; children: ReactNode }) {
  return (
    <aside className="ap-warum" id="warum" aria-labelledby="warum-titel">
      <p className="ap-warum__kopf">
        <span>{alsMonat(a.monat)}</span>
        <Link to={zurueck} preventScrollReset data-schliessen="">
          {t.schliessen}
        </Link>
      </p>
      <h2 id="warum-titel">{t.titel(alsMonat(a.monat))}</h2>
      <ul className="tw-liste">
        {a.gruende.map((grund) => (
          <li key={grund}>{grund}</li>
        ))}
      </ul>
      {a.cent !== null && a.davorCent !== null && (
        <p>
          {t.auszahlung}{' '}
          <b>
            <Betrag euro={a.cent / 100} />
          </b>
          {a.cent === a.davorCent ? (
            t.wieDavor
          ) : (
            <>
              {t.davor}
              <Betrag euro={a.davorCent / 100} />.
            </>
          )}
        </p>
      )}
      {children}
    </aside>
  )
}

import { Link } from 'react-router'
import type { Panelangabe } from '../bestimmend.ts'
import { panelAngaben as t } from '../texte/personal-berechnung.ts'

/** From here on the list folds: below the sum of a household stand all of its facts. */
const HOECHSTENS = 8

/** The facts behind an amount, each with the way to change it right here. `ziel`: address with the form of one of them open. */
export function PanelAngaben({
  angaben,
  ziel,
  darfAendern,
}: {
  angaben: readonly Panelangabe[]
  ziel: (angabeId: string) => string
  darfAendern: boolean
}) {
  if (angaben.length === 0) return null
  const liste = (
    <ul className="ap-tatsachen">
      {angaben.map((a) => (
        <li key={a.angabeId}>
          <span className="ap-tatsachen__was">
            {a.name}
            {a.person !== '' && `, ${a.person}`}
          </span>
          <b className="ap-tatsachen__wert">{a.text}</b>
          <span className="ap-tatsachen__zeit">
            {a.zeit}
            {a.quelle !== '' && ` · ${a.quelle}`}
          </span>
          {darfAendern && (
            <Link
              className="ap-tatsachen__tun"
              to={a.hierAenderbar ? ziel(a.angabeId) : `angaben?aendern=${a.angabeId}`}
              preventScrollReset={a.hierAenderbar}
              data-aendern={a.hierAenderbar ? '' : undefined}
            >
              {t.aendern}
              <span className="kern-sr-only">
                : {a.name} {a.person}
              </span>
            </Link>
          )}
        </li>
      ))}
    </ul>
  )
  return (
    <section aria-labelledby="panel-angaben">
      <h3 id="panel-angaben">{t.titel}</h3>
      {angaben.length <= HOECHSTENS ? (
        liste
      ) : (
        <details>
          <summary>{t.zeigen(angaben.length)}</summary>
          {liste}
        </details>
      )}
    </section>
  )
}

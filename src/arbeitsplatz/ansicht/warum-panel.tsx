import type { ReactNode } from 'react'
import { Form, Link } from 'react-router'
import { alsDatum, alsMonat, Begruendung } from '../../platform/ui/index.ts'
import { warumPanel as t } from '../texte/personal-berechnung.ts'
import type { Warum } from '../warum.ts'

/** The reasoning of one amount beside the grid: formula, tree, and the dated values of the law over the years. */
export function WarumPanel({
  warum,
  zurueck,
  alsVermerk,
  children,
}: {
  warum: Warum
  zurueck: string
  alsVermerk: boolean
  /** the facts, and the form for one of them */
  children: ReactNode
}) {
  const ueber = [warum.person, warum.name, alsMonat(warum.monat)].filter((teil) => teil !== '').join(' · ')
  return (
    <aside className="ap-warum" id="warum" aria-labelledby="warum-titel">
      <p className="ap-warum__kopf">
        <span>{ueber}</span>
        <Link to={zurueck} preventScrollReset data-schliessen="">
          {t.schliessen}
        </Link>
      </p>
      <h2 id="warum-titel">{t.warum(warum.wert)}</h2>
      {warum.satz !== '' && <p className="tw-formel">{warum.satz}</p>}
      {children}
      <Begruendung zweige={[warum.zweig]} />
      {warum.reihen.map((reihe) => (
        <table className="ap-reihe" key={reihe.name}>
          <caption>
            {reihe.name}, {reihe.stelle}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t.spalten.ab}</th>
              <th scope="col" className="tw-rechts">
                {t.spalten.wert}
              </th>
              <th scope="col">{t.spalten.quelle}</th>
            </tr>
          </thead>
          <tbody>
            {reihe.werte.map((w) => (
              <tr key={w.ab} aria-current={w.gilt ? 'true' : undefined}>
                <td>{alsDatum(w.ab)}</td>
                <td className="tw-rechts">{w.wert}</td>
                <td>{w.quelle}</td>
              </tr>
            ))}
            <tr>
              <td>{t.nach(alsDatum(reihe.gepflegtBis))}</td>
              <td className="tw-rechts">{t.offen}</td>
              <td>{t.nichtVerkuendet}</td>
            </tr>
          </tbody>
        </table>
      ))}
      {alsVermerk && (
        <Form method="post" preventScrollReset>
          <input type="hidden" name="tat" value="vermerk" />
          <input type="hidden" name="text" value={`${ueber}: ${warum.wert}. ${warum.satz}`} />
          <button type="submit" className="kern-btn kern-btn--secondary">
            <span className="kern-label">{t.alsVermerk}</span>
          </button>
        </Form>
      )}
    </aside>
  )
}

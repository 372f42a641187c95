import { Link, useLoaderData } from 'react-router'
import { darf, geschuetzt } from '../../platform/auth/index.ts'
import { alsDatum } from '../../platform/ui/index.ts'
import { saeumige } from '../abschluss.ts'
import { listeAnbieter } from '../anbieter.ts'
import { Leer } from '../ansicht/teile.tsx'
import { azavLage } from '../azav.ts'
import { azav as azavTexte } from '../texte/personal.ts'
import { anbieterliste as t } from '../texte/personal-seiten.ts'
import { heuteVon } from '../zugang.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('massnahme.lesen', async (z) => {
  const heute = heuteVon(z)
  const offen = new Map((await saeumige(z.db, z.traegerId, heute)).map((s) => [s.anbieterId, s.monate.length]))
  return {
    anbieter: (await listeAnbieter(z.db, z.traegerId)).map((a) => ({
      anbieterId: a.anbieterId,
      name: a.name,
      arten: a.arten,
      ort: a.ort,
      aktiv: a.aktiv,
      lage: azavLage(a.azavVon, a.azavBis, heute),
      bis: a.azavBis,
      offeneMonate: offen.get(a.anbieterId) ?? 0,
    })),
    pflegt: darf(z.konto, 'massnahme.pflegen'),
  }
})

/** Providers with their accreditation and what they have not reported. */
export default function AnbieterListe() {
  const { anbieter, pflegt } = useLoaderData<typeof loader>()
  return (
    <main id="inhalt" className="ap-haupt" tabIndex={-1}>
      <title>{t.fenster}</title>
      <p>
        <Link to="/massnahmen">{t.zuMassnahmen}</Link>
      </p>
      <div className="ap-titel">
        <h1>{t.titel}</h1>
        {pflegt && (
          <Link className="kern-btn kern-btn--primary" to="/massnahmen/anbieter/neu">
            <span className="kern-label">{t.neu}</span>
          </Link>
        )}
      </div>
      {anbieter.length === 0 ? (
        <Leer titel={t.keine} />
      ) : (
        <table className="ap-tabelle ap-karten">
          <caption className="kern-sr-only">{t.titel}</caption>
          <thead>
            <tr>
              {[t.name, t.arten, t.ort, t.azav, t.offen].map((kopf) => (
                <th key={kopf} scope="col">
                  {kopf}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {anbieter.map((a) => (
              <tr key={a.anbieterId}>
                <td data-label={t.name}>
                  {pflegt ? <Link to={`/massnahmen/anbieter/${a.anbieterId}`}>{a.name}</Link> : a.name}
                  {!a.aktiv && <span className="tw-leise"> {t.ruht}</span>}
                </td>
                <td data-label={t.arten}>{a.arten.map((x) => t.artNamen[x]).join(', ')}</td>
                <td data-label={t.ort}>{a.ort || '–'}</td>
                <td data-label={t.azav}>
                  {azavTexte.lage[a.lage]}
                  {a.bis !== null && `, ${alsDatum(a.bis)}`}
                </td>
                <td data-label={t.offen}>{a.offeneMonate === 0 ? '–' : t.offeneMonate(a.offeneMonate)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </main>
  )
}

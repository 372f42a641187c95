import { Link, useLoaderData } from 'react-router'
import { sucheFaelle } from '../../fall/index.ts'
import { darf, geschuetzt } from '../../platform/auth/index.ts'
import { faelle as t } from '../texte/personal.ts'

const HOECHSTENS = 50

export const meta = () => [{ title: t.titel }]

export const loader = geschuetzt('fall.suchen', async ({ db, traegerId, konto, request }) => {
  const text = new URL(request.url).searchParams.get('q')?.trim() ?? ''
  // who keeps the record opens that, also of protected cases, and no case
  const nurProtokoll = !darf(konto, 'fall.lesen') && darf(konto, 'auskunft.erteilen')
  return { text, nurProtokoll, faelle: await sucheFaelle(db, { traegerId, kontoId: konto.kontoId, text, hoechstens: HOECHSTENS }) }
})

/** Cases that were searched for; without a search the newest. */
export default function Faelle() {
  const { text, nurProtokoll, faelle } = useLoaderData<typeof loader>()
  return (
    <main id="inhalt" className="ap-haupt">
      <div className="ap-titel">
        <h1>{text === '' ? t.neueste : t.treffer(text)}</h1>
        {text !== '' && <Link to="/faelle">{t.alleZeigen}</Link>}
      </div>
      {faelle.length === 0 ? (
        <div className="ap-leer">
          <p>
            <b>{text === '' ? t.keiner : t.keinTreffer}</b>
          </p>
          <p>{t.rat}</p>
          <Link className="kern-btn kern-btn--secondary" to="/eingang/neu">
            <span className="kern-label">{t.aufnehmen}</span>
          </Link>
        </div>
      ) : (
        <table className="ap-tabelle ap-karten">
          <caption className="kern-sr-only">{t.anzahl(faelle.length)}</caption>
          <thead>
            <tr>
              <th scope="col">{t.spalten.fall}</th>
              <th scope="col">{t.spalten.bezeichnung}</th>
              <th scope="col" className="zahl">
                {t.spalten.personen}
              </th>
              <th scope="col">{t.spalten.team}</th>
            </tr>
          </thead>
          <tbody>
            {faelle.map((f) => (
              <tr key={f.fallId}>
                <td data-label={t.spalten.fall}>
                  <Link to={nurProtokoll ? `/faelle/${f.fallId}/zugriffe` : `/faelle/${f.fallId}`}>{f.aktenzeichen}</Link>
                </td>
                <td data-label={t.spalten.bezeichnung}>{f.bezeichnung}</td>
                <td data-label={t.spalten.personen} className="zahl">
                  {f.personenzahl || '–'}
                </td>
                <td data-label={t.spalten.team}>{f.team || '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {faelle.length === HOECHSTENS && <p className="tw-leise">{t.mehr(HOECHSTENS)}</p>}
    </main>
  )
}

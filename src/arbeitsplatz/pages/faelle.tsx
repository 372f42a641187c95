import { Link, useLoaderData } from 'react-router'
import { sucheFaelle } from '../../fall/index.ts'
import { darf, geschuetzt } from '../../platform/auth/index.ts'

const HOECHSTENS = 50

export const meta = () => [{ title: 'Fälle – Tragwerk' }]

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
        <h1>{text === '' ? 'Zuletzt angelegte Fälle' : `Fälle zu „${text}“`}</h1>
        {text !== '' && <Link to="/faelle">alle zeigen</Link>}
      </div>
      {faelle.length === 0 ? (
        <div className="ap-leer">
          <p>
            <b>{text === '' ? 'Es gibt noch keinen Fall.' : 'Dazu gibt es keinen Fall.'}</b>
          </p>
          <p>Gesucht wird nach dem Anfang von Aktenzeichen, Nachname und Vorname.</p>
          <Link className="kern-btn kern-btn--secondary" to="/eingang/neu">
            <span className="kern-label">Antrag aufnehmen</span>
          </Link>
        </div>
      ) : (
        <table className="ap-tabelle ap-karten">
          <caption className="kern-sr-only">{faelle.length} Fälle</caption>
          <thead>
            <tr>
              <th scope="col">Fall</th>
              <th scope="col">Bedarfsgemeinschaft</th>
              <th scope="col" className="zahl">
                Personen
              </th>
              <th scope="col">Team</th>
            </tr>
          </thead>
          <tbody>
            {faelle.map((f) => (
              <tr key={f.fallId}>
                <td data-label="Fall">
                  <Link to={nurProtokoll ? `/faelle/${f.fallId}/zugriffe` : `/faelle/${f.fallId}`}>{f.aktenzeichen}</Link>
                </td>
                <td data-label="Bedarfsgemeinschaft">{f.bezeichnung}</td>
                <td data-label="Personen" className="zahl">
                  {f.personenzahl || '–'}
                </td>
                <td data-label="Team">{f.team || '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {faelle.length === HOECHSTENS && <p className="tw-leise">Gezeigt werden die ersten {HOECHSTENS}. Geben Sie mehr vom Namen ein.</p>}
    </main>
  )
}

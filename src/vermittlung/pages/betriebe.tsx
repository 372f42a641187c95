import { Form, Link, useLoaderData } from 'react-router'
import { darf, geschuetzt } from '../../platform/auth/index.ts'
import { alsDatum } from '../../platform/ui/index.ts'
import { Rahmen } from '../ansicht/teile.tsx'
import { listeArbeitgeber } from '../arbeitgeber.ts'
import { betriebe as t, stellen as ts } from '../texte/personal-seiten.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('stelle.lesen', async ({ db, traegerId, konto, request }) => {
  const suche = (new URL(request.url).searchParams.get('q') ?? '').trim().slice(0, 100)
  return { arbeitgeber: await listeArbeitgeber(db, traegerId, suche), suche, pflegt: darf(konto, 'stelle.pflegen') }
})

/** Employers with their open vacancies and the last talk. */
export default function Betriebe() {
  const d = useLoaderData<typeof loader>()
  const s = t.spalten
  return (
    <Rahmen fenster={t.fenster} titel={t.titel} pflegt={d.pflegt} neu={{ nach: '/betriebe/neu', name: t.neu }}>
      <Form method="get" className="ap-filter" role="search" aria-label={t.titel}>
        <label>
          {ts.suche} <input type="search" name="q" defaultValue={d.suche} />
        </label>
        <button type="submit" className="kern-btn kern-btn--secondary">
          <span className="kern-label">{ts.sucheKnopf}</span>
        </button>
      </Form>
      {d.arbeitgeber.length === 0 ? (
        <div className="ap-leer">
          <p>
            <b>{t.leer}</b>
          </p>
          <p>{t.leerText}</p>
        </div>
      ) : (
        <table className="ap-tabelle ap-karten">
          <caption className="kern-sr-only">{t.tabelle}</caption>
          <thead>
            <tr>
              <th scope="col">{s.name}</th>
              <th scope="col">{s.ort}</th>
              <th scope="col">{s.branche}</th>
              <th scope="col" className="zahl">
                {s.offene}
              </th>
              <th scope="col">{s.kontakt}</th>
            </tr>
          </thead>
          <tbody>
            {d.arbeitgeber.map((a) => (
              <tr key={a.arbeitgeberId}>
                <td data-label={s.name}>
                  <Link to={`/betriebe/${a.arbeitgeberId}`}>{a.name}</Link>
                </td>
                <td data-label={s.ort}>{a.ort}</td>
                <td data-label={s.branche}>{a.branche}</td>
                <td data-label={s.offene} className="zahl">
                  {a.offene}
                </td>
                <td data-label={s.kontakt}>{a.letzterKontakt === '' ? '–' : alsDatum(a.letzterKontakt)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Rahmen>
  )
}

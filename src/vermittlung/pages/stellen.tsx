import { Form, Link, useLoaderData } from 'react-router'
import { darf, geschuetzt } from '../../platform/auth/index.ts'
import { alsDatum } from '../../platform/ui/index.ts'
import { lohn, Rahmen, Stellenstand, stunden } from '../ansicht/teile.tsx'
import { aus, stellenStaende } from '../model.ts'
import { liesStellen, stellenzahlen } from '../stelle.ts'
import { quellenNamen, standNamen, stellen as t } from '../texte/personal-seiten.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('stelle.lesen', async ({ db, traegerId, konto, request }) => {
  const suche = new URL(request.url).searchParams
  const gewaehlt = suche.get('stand') ?? 'offen'
  const stand = aus(stellenStaende, gewaehlt)
  const text = (suche.get('q') ?? '').trim().slice(0, 100)
  const stellen = await liesStellen(db, traegerId, { stand, suche: text })
  const zahlen = await stellenzahlen(db, traegerId)
  return {
    stellen: stellen.map(({ angelegtAm: _, beschreibung: __, ...s }) => s),
    zahlen,
    // how many there are is known by state; of a search only what it found
    alle: text !== '' ? stellen.length : stand === undefined ? Object.values(zahlen).reduce((a, b) => a + b, 0) : (zahlen[stand] ?? 0),
    stand: stand ?? 'alle',
    suche: text,
    pflegt: darf(konto, 'stelle.pflegen'),
  }
})

/** Vacancies by state, found by title, employer, place or occupation. */
export default function Stellen() {
  const d = useLoaderData<typeof loader>()
  const s = t.spalten
  return (
    <Rahmen fenster={t.fenster} titel={t.titel} pflegt={d.pflegt} neu={{ nach: '/stellen/neu', name: t.neu }}>
      <Form method="get" className="ap-filter" role="search" aria-label={t.titel}>
        <label>
          {t.suche} <input type="search" name="q" defaultValue={d.suche} />
        </label>
        <label>
          {t.stand}{' '}
          <select name="stand" defaultValue={d.stand}>
            <option value="alle">{t.alle}</option>
            {stellenStaende.map((stand) => (
              <option key={stand} value={stand}>
                {standNamen[stand]} ({d.zahlen[stand] ?? 0})
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="kern-btn kern-btn--secondary">
          <span className="kern-label">{t.sucheKnopf}</span>
        </button>
      </Form>
      {d.stellen.length === 0 ? (
        <div className="ap-leer">
          <p>
            <b>{t.leer}</b>
          </p>
          <p>{t.leerText}</p>
        </div>
      ) : (
        <>
          <p className="tw-leise" role="status">
            {d.alle > d.stellen.length ? t.vonAllen(d.stellen.length, d.alle) : t.anzahl(d.stellen.length)}
          </p>
          <table className="ap-tabelle ap-karten">
            <caption className="kern-sr-only">{t.tabelle}</caption>
            <thead>
              <tr>
                <th scope="col">{s.titel}</th>
                <th scope="col">{s.arbeitgeber}</th>
                <th scope="col">{s.ort}</th>
                <th scope="col" className="zahl">
                  {s.stunden}
                </th>
                <th scope="col" className="zahl">
                  {s.lohn}
                </th>
                <th scope="col">{s.beginn}</th>
                <th scope="col">{s.stand}</th>
                <th scope="col">{s.quelle}</th>
              </tr>
            </thead>
            <tbody>
              {d.stellen.map((x) => (
                <tr key={x.stelleId}>
                  <td data-label={s.titel}>
                    <Link to={`/stellen/${x.stelleId}`}>{x.titel}</Link>
                  </td>
                  <td data-label={s.arbeitgeber}>
                    <Link to={`/betriebe/${x.arbeitgeberId}`}>{x.arbeitgeber}</Link>
                  </td>
                  <td data-label={s.ort}>{x.ort}</td>
                  <td data-label={s.stunden} className="zahl">
                    {stunden(x)}
                  </td>
                  <td data-label={s.lohn} className="zahl">
                    {lohn(x)}
                  </td>
                  <td data-label={s.beginn}>{x.beginn === null ? '' : alsDatum(x.beginn)}</td>
                  <td data-label={s.stand}>
                    <Stellenstand stand={x.stand} />
                  </td>
                  <td data-label={s.quelle}>{quellenNamen[x.quelle]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </Rahmen>
  )
}

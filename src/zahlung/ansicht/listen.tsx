import { Form, Link } from 'react-router'
import { Betrag } from '../../platform/ui/index.ts'
import type { Laufhindernis, Laufzahlung } from '../lesen.ts'
import { type EmpfaengerArt, empfaengerArten, empfaengerName, hindernisText } from '../model.ts'
import { alsIban, Seitenwahl } from './teile.tsx'

const VERBORGEN = 'geschützter Fall'

function mit(suche: URLSearchParams, name: string, wert: string): string {
  const neu = new URLSearchParams(suche)
  neu.set(name, wert)
  return `?${neu}`
}

type Seitenangabe = { seite: number; jeSeite: number; suche: URLSearchParams }

/** What the run could not pay, and why; each leads to its case. */
export function Hindernisliste({
  liste,
  seite,
  jeSeite,
  suche,
}: Seitenangabe & { liste: { gesamt: number; hindernisse: readonly Laufhindernis[] } }) {
  return (
    <section className="ap-kasten" aria-labelledby="hindernisse">
      <h2 id="hindernisse">Was nicht gezahlt werden kann</h2>
      {liste.gesamt === 0 ? (
        <p>Alles, was fällig ist, kann gezahlt werden.</p>
      ) : (
        <table className="ap-tabelle ap-karten">
          <caption className="kern-sr-only">{liste.gesamt} Hindernisse, die größten Beträge zuerst</caption>
          <thead>
            <tr>
              <th scope="col">Fall</th>
              <th scope="col">Bedarfsgemeinschaft</th>
              <th scope="col">Grund</th>
              <th scope="col" className="zahl">
                nicht gezahlt
              </th>
            </tr>
          </thead>
          <tbody>
            {liste.hindernisse.map((h) => (
              <tr key={`${h.fallId} ${h.grund}`}>
                <td data-label="Fall">
                  <Link to={`/faelle/${h.fallId}/zahlungen`}>{h.aktenzeichen}</Link>
                </td>
                <td data-label="Bedarfsgemeinschaft">{h.bezeichnung || VERBORGEN}</td>
                <td data-label="Grund" className="zl-grund">
                  {hindernisText[h.grund]}
                  {h.hinweis !== '' && <span className="tw-leise"> {h.hinweis}</span>}
                </td>
                <td data-label="nicht gezahlt" className="zahl">
                  {h.cent === 0 ? '–' : <Betrag euro={h.cent / 100} />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Seitenwahl
        seite={seite}
        seiten={Math.ceil(liste.gesamt / jeSeite)}
        name="Hindernisse"
        adresse={(n) => `${mit(suche, 'hindernisse', String(n))}#hindernisse`}
      />
    </section>
  )
}

/** The payments, with a filter that stays in the address. */
export function Zahlungsliste({
  liste,
  q,
  an,
  seite,
  jeSeite,
  suche,
}: Seitenangabe & { liste: { gesamt: number; zahlungen: readonly Laufzahlung[] }; q: string; an: EmpfaengerArt | '' }) {
  return (
    <section className="ap-kasten" aria-labelledby="zahlungen">
      <h2 id="zahlungen">Zahlungen</h2>
      <Form className="ap-filter" role="search" aria-label="Zahlungen filtern" key={`${q} ${an}`}>
        <label>
          Suchen <input type="search" name="q" defaultValue={q} placeholder="Name oder Aktenzeichen" />
        </label>
        <label>
          An{' '}
          <select name="an" defaultValue={an}>
            <option value="">alle</option>
            {empfaengerArten.map((e) => (
              <option key={e} value={e}>
                {empfaengerName[e]}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="kern-btn kern-btn--secondary">
          <span className="kern-label">Filtern</span>
        </button>
        {(q !== '' || an !== '') && <Link to="?">zurücksetzen</Link>}
      </Form>
      {liste.zahlungen.length === 0 ? (
        <p>{q === '' && an === '' ? 'Es gibt keine Zahlung.' : 'Dazu gibt es keine Zahlung. Nehmen Sie einen Filter weg.'}</p>
      ) : (
        <Zahlungstabelle zahlungen={liste.zahlungen} gesamt={liste.gesamt} />
      )}
      <Seitenwahl
        seite={seite}
        seiten={Math.ceil(liste.gesamt / jeSeite)}
        name="Zahlungen"
        adresse={(n) => `${mit(suche, 'seite', String(n))}#zahlungen`}
      />
    </section>
  )
}

function Zahlungstabelle({ zahlungen, gesamt }: { zahlungen: readonly Laufzahlung[]; gesamt: number }) {
  return (
    <table className="ap-tabelle ap-karten">
      <caption className="kern-sr-only">
        {zahlungen.length} von {gesamt} Zahlungen
      </caption>
      <thead>
        <tr>
          <th scope="col">Fall</th>
          <th scope="col">An</th>
          <th scope="col">Kontoinhaber</th>
          <th scope="col">IBAN</th>
          <th scope="col">Verwendungszweck</th>
          <th scope="col" className="zahl">
            Betrag
          </th>
        </tr>
      </thead>
      <tbody>
        {zahlungen.map((z) => (
          <tr key={z.zahlungId}>
            <td data-label="Fall">
              <Link to={`/faelle/${z.fallId}/zahlungen`}>{z.aktenzeichen}</Link>
            </td>
            <td data-label="An">{empfaengerName[z.empfaenger]}</td>
            <td data-label="Kontoinhaber">{z.name || VERBORGEN}</td>
            <td data-label="IBAN" className="zl-iban">
              {alsIban(z.iban) || '–'}
            </td>
            <td data-label="Verwendungszweck">{z.zweck}</td>
            <td data-label="Betrag" className="zahl">
              <Betrag euro={z.cent / 100} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

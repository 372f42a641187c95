import { Form, Link } from 'react-router'
import { Betrag } from '../../platform/ui/index.ts'
import type { Laufhindernis, Laufzahlung } from '../lesen.ts'
import { type EmpfaengerArt, empfaengerArten } from '../model.ts'
import { empfaengerName, hindernisText } from '../texte/personal.ts'
import { hindernisse, zahlungen as t, verborgen } from '../texte/personal-seiten.ts'
import { alsIban, Seitenwahl } from './teile.tsx'

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
      <h2 id="hindernisse">{hindernisse.titel}</h2>
      {liste.gesamt === 0 ? (
        <p>{hindernisse.keine}</p>
      ) : (
        <table className="ap-tabelle ap-karten">
          <caption className="kern-sr-only">{hindernisse.tabelle(liste.gesamt)}</caption>
          <thead>
            <tr>
              <th scope="col">{hindernisse.spalten.fall}</th>
              <th scope="col">{hindernisse.spalten.bezeichnung}</th>
              <th scope="col">{hindernisse.spalten.grund}</th>
              <th scope="col" className="zahl">
                {hindernisse.spalten.betrag}
              </th>
            </tr>
          </thead>
          <tbody>
            {liste.hindernisse.map((h) => (
              <tr key={`${h.fallId} ${h.grund}`}>
                <td data-label={hindernisse.spalten.fall}>
                  <Link to={`/faelle/${h.fallId}/zahlungen`}>{h.aktenzeichen}</Link>
                </td>
                <td data-label={hindernisse.spalten.bezeichnung}>{h.bezeichnung || verborgen}</td>
                <td data-label={hindernisse.spalten.grund} className="zl-grund">
                  {hindernisText[h.grund]}
                  {h.hinweis !== '' && <span className="tw-leise"> {h.hinweis}</span>}
                </td>
                <td data-label={hindernisse.spalten.betrag} className="zahl">
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
        name={hindernisse.seiten}
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
      <h2 id="zahlungen">{t.titel}</h2>
      <Form className="ap-filter" role="search" aria-label={t.filtern} key={`${q} ${an}`}>
        <label>
          {t.suchen} <input type="search" name="q" defaultValue={q} placeholder={t.suchbeispiel} />
        </label>
        <label>
          {t.an}{' '}
          <select name="an" defaultValue={an}>
            <option value="">{t.alle}</option>
            {empfaengerArten.map((e) => (
              <option key={e} value={e}>
                {empfaengerName[e]}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" className="kern-btn kern-btn--secondary">
          <span className="kern-label">{t.knopf}</span>
        </button>
        {(q !== '' || an !== '') && <Link to="?">{t.zuruecksetzen}</Link>}
      </Form>
      {liste.zahlungen.length === 0 ? (
        <p>{q === '' && an === '' ? t.keine : t.keineDazu}</p>
      ) : (
        <Zahlungstabelle zahlungen={liste.zahlungen} gesamt={liste.gesamt} />
      )}
      <Seitenwahl
        seite={seite}
        seiten={Math.ceil(liste.gesamt / jeSeite)}
        name={t.seiten}
        adresse={(n) => `${mit(suche, 'seite', String(n))}#zahlungen`}
      />
    </section>
  )
}

function Zahlungstabelle({ zahlungen, gesamt }: { zahlungen: readonly Laufzahlung[]; gesamt: number }) {
  return (
    <table className="ap-tabelle ap-karten">
      <caption className="kern-sr-only">{t.tabelle(zahlungen.length, gesamt)}</caption>
      <thead>
        <tr>
          <th scope="col">{t.spalten.fall}</th>
          <th scope="col">{t.spalten.an}</th>
          <th scope="col">{t.spalten.wofuer}</th>
          <th scope="col">{t.spalten.inhaber}</th>
          <th scope="col">{t.spalten.iban}</th>
          <th scope="col">{t.spalten.zweck}</th>
          <th scope="col" className="zahl">
            {t.spalten.betrag}
          </th>
        </tr>
      </thead>
      <tbody>
        {zahlungen.map((z) => (
          <tr key={z.zahlungId}>
            <td data-label={t.spalten.fall}>{z.fallId === null ? '–' : <Link to={`/faelle/${z.fallId}/zahlungen`}>{z.aktenzeichen}</Link>}</td>
            <td data-label={t.spalten.an}>{empfaengerName[z.empfaenger]}</td>
            <td data-label={t.spalten.wofuer}>{z.leistungen.join(', ')}</td>
            <td data-label={t.spalten.inhaber}>{z.name || verborgen}</td>
            <td data-label={t.spalten.iban} className="zl-iban">
              {alsIban(z.iban) || '–'}
            </td>
            <td data-label={t.spalten.zweck}>{z.zweck}</td>
            <td data-label={t.spalten.betrag} className="zahl">
              <Betrag euro={z.cent / 100} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

import { Form } from 'react-router'
import { alsEuro, alsMonat, Betrag } from '../platform/ui/index.ts'
import type { Nutzungsdaten } from './anbieter-seite.ts'
import { Auswahl, Eingabe, Knopf, Rechnungsstandbild, Tabellenkopf } from './ansicht.tsx'
import { anbieterseite as t } from './texte/personal-seiten.ts'

type Kind = Nutzungsdaten['kinder'][number]
/** What is said otherwise to the provider than to staff who enter for it. */
type Worte = Readonly<{ keine: string; bisher: string; keineRechnung: string; rechnungsnummer: string; hinweis: string }>

/** Children of a month, what they used, and the invoices for it. */
export function Monatsnutzung({ d, worte }: { d: Nutzungsdaten; worte: Worte }) {
  return (
    <>
      <section aria-labelledby="kinder" className="tw-fliess">
        <h2 id="kinder">{t.kinder(alsMonat(d.monat))}</h2>
        <Form method="get" className="bt-reihe">
          <Auswahl name="monat" label={t.monat} wert={d.monat} optionen={d.monate.map((wert) => ({ wert, text: alsMonat(wert) }))} />
          <button type="submit" className="kern-btn kern-btn--secondary">
            <span className="kern-label">{t.zeigen}</span>
          </button>
        </Form>
        {d.kinder.length === 0 ? <p>{worte.keine}</p> : <Kinder d={d} />}
      </section>
      {d.kinder.length > 0 && <Einreichen d={d} worte={worte} />}
      <section aria-labelledby="rechnungen" className="tw-fliess">
        <h2 id="rechnungen">{worte.bisher}</h2>
        {d.rechnungen.length === 0 ? <p>{worte.keineRechnung}</p> : <Rechnungen d={d} worte={worte} />}
      </section>
    </>
  )
}

function Kinder({ d }: { d: Nutzungsdaten }) {
  const offen = d.kinder.some((k) => !k.genutzt?.berechnet)
  return (
    <Form method="post" className="tw-fliess" key={`${d.monat} ${d.offenCent} ${d.kinder.length}`}>
      <table className="ap-tabelle ap-karten">
        <caption className="kern-sr-only">{t.kinder(alsMonat(d.monat))}</caption>
        <Tabellenkopf spalten={[t.kind, t.was, t.bewilligt, t.genutzt, t.betrag]} zahlen={[t.betrag]} />
        <tbody>
          {d.kinder.map((k) => (
            <tr key={k.bedarfId}>
              <td data-label={t.kind}>{k.name}</td>
              <td data-label={t.was}>{k.leistung}</td>
              <td data-label={t.bewilligt}>{k.umfang}</td>
              <td data-label={t.genutzt}>
                <Genutzt k={k} />
              </td>
              <td data-label={t.betrag} className="zahl">
                {k.genutzt && <Betrag euro={k.genutzt.cent / 100} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {offen && <Knopf text={t.melden} wert="melden" art="primary" />}
    </Form>
  )
}

/** A number of meals or hours; of what is paid by the month or once, whether the child took part. */
function Genutzt({ k }: { k: Kind }) {
  const name = `genutzt.${k.bedarfId}`
  const label = t.genutztVon(k.name, k.leistung)
  const wert = k.genutzt?.einheiten
  if (k.genutzt?.berechnet) return `${k.gezaehlt ? wert : wert === 0 ? t.wahl.nein : t.wahl.ja}, ${t.berechnet}`
  if (k.gezaehlt)
    return <input name={name} className="ms-betrag" inputMode="numeric" defaultValue={wert ?? ''} aria-label={label} autoComplete="off" />
  return (
    <select name={name} defaultValue={wert ?? ''} aria-label={label} className="bt-wahl">
      {wert === undefined && <option value="">{t.wahl.offen}</option>}
      <option value="1">{t.wahl.ja}</option>
      <option value="0">{t.wahl.nein}</option>
    </select>
  )
}

function Einreichen({ d, worte }: { d: Nutzungsdaten; worte: Worte }) {
  return (
    <section aria-labelledby="einreichen" className="tw-fliess">
      <h2 id="einreichen">{t.rechnung(alsMonat(d.monat))}</h2>
      <p>{d.offenCent === 0 ? t.nichtsOffen : t.offenerBetrag(alsEuro(d.offenCent / 100))}</p>
      {d.offenCent > 0 && (
        <Form method="post" className="bt-reihe">
          <Eingabe name="rechnungsnummer" label={worte.rechnungsnummer} wert="" />
          <Knopf text={t.einreichen} wert="rechnung" />
        </Form>
      )}
    </section>
  )
}

function Rechnungen({ d, worte }: { d: Nutzungsdaten; worte: Worte }) {
  return (
    <table className="ap-tabelle ap-karten">
      <caption className="kern-sr-only">{worte.bisher}</caption>
      <Tabellenkopf spalten={[t.rechnungsnummerKurz, t.monat, t.stand, worte.hinweis, t.betrag]} zahlen={[t.betrag]} />
      <tbody>
        {d.rechnungen.map((r) => (
          <tr key={r.rechnungId}>
            <td data-label={t.rechnungsnummerKurz}>{r.nummer}</td>
            <td data-label={t.monat}>{alsMonat(r.monat)}</td>
            <td data-label={t.stand}>
              <Rechnungsstandbild stand={r.stand} />
            </td>
            <td data-label={worte.hinweis}>{r.hinweise.join(' ')}</td>
            <td data-label={t.betrag} className="zahl">
              {r.cent !== null && <Betrag euro={r.cent / 100} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

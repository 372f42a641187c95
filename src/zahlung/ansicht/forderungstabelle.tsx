import { Form, Link } from 'react-router'
import { alsDatum, alsEuro, Betrag } from '../../platform/ui/index.ts'
import type { Eingang, Forderungszeile } from '../forderung.ts'
import { forderungsseite as t } from '../texte/personal-anordnung.ts'
import { verborgen } from '../texte/personal-seiten.ts'

type Zeile = Pick<
  Forderungszeile,
  'forderungId' | 'kassenzeichen' | 'fallId' | 'name' | 'grund' | 'betragCent' | 'offenCent' | 'faelligAm' | 'stand'
> &
  Readonly<{ eingaenge: readonly Eingang[] }>
type Abgelehnt = Readonly<{ forderungId: string; betrag: string; tag: string; eingangId?: string; grund?: string }>

const farben = { offen: 'pruefung', teilweise: 'pruefung', beglichen: 'gezahlt' } as const

/** Claims with what came in and a small form for what comes in now. */
export function Forderungstabelle(props: {
  zeilen: readonly Zeile[]
  gesamt: number
  heute: string
  darfBuchen: boolean
  abgelehnt: Abgelehnt | undefined
}) {
  const { zeilen, gesamt, heute, darfBuchen, abgelehnt } = props
  return (
    <table className="ap-tabelle ap-karten">
      <caption className="tw-leise">{t.tabelle(zeilen.length, gesamt)}</caption>
      <thead>
        <tr>
          <th scope="col">{t.spalten.kassenzeichen}</th>
          <th scope="col">{t.spalten.von}</th>
          <th scope="col">{t.spalten.faellig}</th>
          <th scope="col" className="zahl">
            {t.spalten.betrag}
          </th>
          <th scope="col" className="zahl">
            {t.spalten.offen}
          </th>
          <th scope="col">{t.spalten.eingang}</th>
        </tr>
      </thead>
      <tbody>
        {zeilen.map((f) => (
          <tr key={f.forderungId}>
            <td data-label={t.spalten.kassenzeichen} className="zlf-zeichen">
              {alsZeichen(f.kassenzeichen)}
            </td>
            <td data-label={t.spalten.von}>
              <div>
                <Wer f={f} />
              </div>
            </td>
            <td data-label={t.spalten.faellig}>
              <div>
                {alsDatum(f.faelligAm)} {f.offenCent > 0 && f.faelligAm < heute && <b className="zlf-ueberfaellig">{t.ueberfaellig}</b>}
              </div>
            </td>
            <td data-label={t.spalten.betrag} className="zahl">
              <Betrag euro={f.betragCent / 100} />
            </td>
            <td data-label={t.spalten.offen} className="zahl">
              <Betrag euro={f.offenCent / 100} />
            </td>
            <td data-label={t.spalten.eingang}>
              <div>
                <Eingaenge f={f} darfBuchen={darfBuchen} abgelehnt={abgelehnt} />
                {darfBuchen && f.offenCent > 0 && (
                  <Buchen f={f} heute={heute} abgelehnt={abgelehnt?.forderungId === f.forderungId ? abgelehnt : undefined} />
                )}
              </div>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Wer({ f }: { f: Zeile }) {
  return (
    <>
      {f.name || verborgen}
      {f.grund !== '' && <span className="zlf-zeile tw-leise">{f.grund}</span>}
      {f.fallId !== null && f.name !== '' && (
        <Link className="zlf-zeile" to={`/faelle/${f.fallId}/zahlungen`} aria-label={`${t.zumFall}: ${f.kassenzeichen}`}>
          {t.zumFall}
        </Link>
      )}
    </>
  )
}

function Eingaenge({ f, darfBuchen, abgelehnt }: { f: Zeile; darfBuchen: boolean; abgelehnt: Abgelehnt | undefined }) {
  const zurueck = new Set(f.eingaenge.map((e) => e.stornoVon))
  return (
    <>
      <span className={`tw-zustand tw-zustand--${farben[f.stand]}`}>{t.staende[f.stand]}</span>
      {f.eingaenge.map((e) => (
        <div key={e.eingangId}>
          <span className="zlf-zeile tw-leise">{eingangsatz(e)}</span>
          {darfBuchen && e.stornoVon === null && !zurueck.has(e.eingangId) && (
            <Zuruecknehmen e={e} abgelehnt={abgelehnt?.eingangId === e.eingangId ? abgelehnt : undefined} />
          )}
        </div>
      ))}
    </>
  )
}

function eingangsatz(e: Eingang): string {
  const [tag, betrag] = [alsDatum(e.eingegangenAm), alsEuro(Math.abs(e.betragCent) / 100)]
  return e.stornoVon === null ? t.eingang(tag, betrag, e.von) : t.zurueckgenommen(tag, betrag, e.grund, e.von)
}

function Zuruecknehmen({ e, abgelehnt }: { e: Eingang; abgelehnt: Abgelehnt | undefined }) {
  const z = t.zuruecknehmen
  return (
    <details className="zlf-buchen" open={abgelehnt !== undefined}>
      <summary aria-label={z.fuer(alsDatum(e.eingegangenAm), alsEuro(e.betragCent / 100))}>{z.titel}</summary>
      <Form method="post" className="zlf-formular">
        <input type="hidden" name="forderung" value={e.forderungId} />
        <input type="hidden" name="eingang" value={e.eingangId} />
        <label>
          {z.grund}
          <input name="grund" maxLength={200} autoComplete="off" required defaultValue={abgelehnt?.grund ?? ''} />
        </label>
        <button type="submit" className="kern-btn kern-btn--secondary">
          <span className="kern-label">{z.knopf}</span>
        </button>
      </Form>
    </details>
  )
}

function Buchen({ f, heute, abgelehnt }: { f: Zeile; heute: string; abgelehnt: Abgelehnt | undefined }) {
  return (
    <details className="zlf-buchen" open={abgelehnt !== undefined}>
      <summary aria-label={t.buchen.fuer(f.kassenzeichen)}>{t.buchen.titel}</summary>
      <Form method="post" key={f.offenCent} className="zlf-formular">
        <input type="hidden" name="forderung" value={f.forderungId} />
        <label>
          {t.buchen.betrag}
          <input
            name="betrag"
            inputMode="decimal"
            autoComplete="off"
            required
            defaultValue={abgelehnt?.betrag ?? (f.offenCent / 100).toFixed(2).replace('.', ',')}
          />
        </label>
        <label>
          {t.buchen.tag}
          <input type="date" name="tag" required max={heute} defaultValue={abgelehnt?.tag ?? heute} />
        </label>
        <button type="submit" className="kern-btn kern-btn--secondary">
          <span className="kern-label">{t.buchen.knopf}</span>
        </button>
      </Form>
    </details>
  )
}

function alsZeichen(kassenzeichen: string): string {
  return kassenzeichen.replace(/(.{4})(?=.)/g, '$1\u00a0')
}

import { Form, Link } from 'react-router'
import { alsMonat, Betrag, Hinweis } from '../../platform/ui/index.ts'
import type { Unterschied } from '../aenderung-rechnen.ts'
import { aenderungSeite as t } from '../texte/personal-aenderung.ts'
import { teilnamen } from '../texte/personal-bescheid.ts'

function Knopf({ tun, text, haupt = false }: { tun: string; text: string; haupt?: boolean }) {
  return (
    <button type="submit" name="tun" value={tun} className={`kern-btn kern-btn--${haupt ? 'primary' : 'secondary'}`}>
      <span className="kern-label">{text}</span>
    </button>
  )
}

type Feld = Readonly<{ name: string; text: string; pflicht?: boolean }>

const felder: Readonly<Record<'egz' | 'p16e' | 'p16i', readonly Feld[]>> = {
  egz: [{ name: 'entgeltMonatCent', text: t.job.entgelt, pflicht: true }],
  p16e: [
    { name: 'entgeltMonatCent', text: t.job.entgelt, pflicht: true },
    { name: 'tarifMonatCent', text: t.job.tarif },
  ],
  p16i: [
    { name: 'tarifStundeCent', text: t.job.stundenlohn },
    { name: 'stunden', text: t.job.arbeitszeit },
  ],
}

/** Pay or hours that changed: a subsidy follows as far as its law lets it. */
export function Jobaenderung({ art }: { art: 'egz' | 'p16e' | 'p16i' }) {
  return (
    <section className="ap-kasten" aria-labelledby="job">
      <h3 id="job">{t.job.titel}</h3>
      <p>{t.job.text[art]}</p>
      <Form method="post" className="ef-tun">
        <label>
          {t.job.ab}
          <input type="month" name="ab" placeholder="2026-08" required />
        </label>
        {felder[art].map((f) => (
          <label key={f.name}>
            {f.text}
            <input type="text" name={f.name} inputMode="decimal" autoComplete="off" required={f.pflicht === true} />
          </label>
        ))}
        <label>
          {t.job.mitgeteilt}
          <input type="date" name="mitgeteiltAm" required />
        </label>
        <Knopf tun="job" text={t.job.tun} />
      </Form>
    </section>
  )
}

type Neu = Readonly<{ abMonat: string; differenzCent: number; saetze: readonly string[] }>

/** The law calculates this grant otherwise today. */
export function NachWerten({ neu, bearbeiten }: { neu: Neu; bearbeiten: boolean }) {
  return (
    <Hinweis art="warning" titel={t.wert.titel}>
      <p>{t.wert.text(neu.differenzCent, neu.abMonat)}</p>
      <Saetze saetze={neu.saetze} />
      {bearbeiten && (
        <Form method="post" className="ef-tun">
          <Knopf tun="neuNachWerten" text={t.wert.tun} />
        </Form>
      )}
      {bearbeiten && (
        <p>
          <Link to="/foerderungen/neu-berechnen">{t.wert.alle}</Link>
        </p>
      )}
    </Hinweis>
  )
}

export type Aenderungsicht = Readonly<{
  stand: 'entwurf' | 'vorgelegt'
  abMonat: string
  saetze: readonly string[]
  unterschiede: readonly Unterschied[]
  differenzCent: number
  hindernisse: readonly string[]
  entwurfId: string | null
}>

/** A change under way: what changes why, and where it stands. */
export function AenderungKasten({ a, bearbeiten }: { a: Aenderungsicht; bearbeiten: boolean }) {
  const e = t.entwurf
  return (
    <section className="ap-kasten" aria-labelledby="aenderung">
      <h3 id="aenderung">
        {e.titel} <span className={`tw-zustand tw-zustand--${a.stand === 'entwurf' ? 'entwurf' : 'pruefung'}`}>{e.stand[a.stand]}</span>
      </h3>
      <p>
        <b>{e.text(a.abMonat, a.differenzCent)}</b>
      </p>
      <Saetze saetze={a.saetze} />
      <Tabelle zeilen={spannen(a.unterschiede)} />
      <p className="tw-leise">{e.bezahlt}</p>
      {a.hindernisse.map((satz) => (
        <p key={satz} className="tw-feldfehler">
          {satz}
        </p>
      ))}
      {a.entwurfId && (
        <p>
          <Link to={`/verfuegungen/${a.entwurfId}`}>{e.zurVerfuegung}</Link>
        </p>
      )}
      {a.stand === 'entwurf' && bearbeiten && (
        <Form method="post" className="ef-tun">
          <Knopf tun="aenderungVorlegen" text={e.vorlegen} haupt />
          <Knopf tun="aenderungVerwerfen" text={e.verwerfen} />
        </Form>
      )}
    </section>
  )
}

function Saetze({ saetze }: { saetze: readonly string[] }) {
  return (
    <ul className="ef-saetze">
      {saetze.map((satz) => (
        <li key={satz}>{satz}</li>
      ))}
    </ul>
  )
}

type Spanne = Readonly<{ von: string; bis: string; bisherCent: number; neuCent: number; teil: Unterschied['teil'] }>

/** Months in a row that change alike stand in one line. */
export function spannen(unterschiede: readonly Unterschied[]): readonly Spanne[] {
  const zeilen: { von: string; bis: string; bisherCent: number; neuCent: number; teil: Unterschied['teil'] }[] = []
  for (const u of unterschiede) {
    const letzte = zeilen.at(-1)
    const anschluss = letzte !== undefined && Temporal.PlainYearMonth.from(letzte.bis).add({ months: 1 }).toString() === u.monat
    const gleich = letzte?.bisherCent === u.bisherCent && letzte.neuCent === u.neuCent && letzte.teil === u.teil
    if (anschluss && gleich) letzte.bis = u.monat
    else zeilen.push({ von: u.monat, bis: u.monat, bisherCent: u.bisherCent, neuCent: u.neuCent, teil: u.teil })
  }
  return zeilen
}

function Tabelle({ zeilen }: { zeilen: readonly Spanne[] }) {
  const s = t.entwurf.spalten
  return (
    <table className="ap-tabelle ap-karten">
      <caption className="kern-sr-only">{t.entwurf.tabelle}</caption>
      <thead>
        <tr>
          <th scope="col">{s.monat}</th>
          <th scope="col" className="zahl">
            {s.bisher}
          </th>
          <th scope="col" className="zahl">
            {s.neu}
          </th>
        </tr>
      </thead>
      <tbody>
        {zeilen.map((z) => (
          <tr key={`${z.von} ${z.teil ?? ''}`}>
            <th scope="row" data-label={s.monat}>
              {alsMonat(z.von)}
              {z.bis !== z.von && ` bis ${alsMonat(z.bis)}`}
              {z.teil && <span className="tw-leise"> {teilnamen[z.teil]}</span>}
            </th>
            <td data-label={s.bisher} className="zahl">
              <Betrag euro={z.bisherCent / 100} />
            </td>
            <td data-label={s.neu} className="zahl">
              <Betrag euro={z.neuCent / 100} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

import { Form, Link, redirect, useActionData, useLoaderData } from 'react-router'
import { darf, geschuetzt } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { alsDatum, alsMonat, Betrag, Hinweis } from '../../platform/ui/index.ts'
import { Balken, Laufstand } from '../ansicht/teile.tsx'
import { ausfuehrungstag } from '../bankarbeitstag.ts'
import { erstellenSatz } from '../fehlersaetze.ts'
import { type Laufzeile, liesFaelliges, liesZahllaeufe } from '../lesen.ts'
import { zahllaeufe as t } from '../texte/personal-seiten.ts'
import { stelleZahllaufZusammen } from '../zusammenstellen.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('zahlung.lesen', async ({ db, traegerId, konto, jetzt }) => {
  const heute = tagVon(jetzt)
  const dieser = heute.toPlainYearMonth()
  const monate = [dieser.add({ months: 1 }).toString(), dieser.toString()]
  return {
    laeufe: await liesZahllaeufe(db, traegerId),
    faellig: await liesFaelliges(db, traegerId, monate[0] ?? ''),
    monate: monate.map((monat) => ({ monat, tag: ausfuehrungstag(monat, heute).toString() })),
    darfErstellen: darf(konto, 'zahllauf.erstellen'),
  }
})

export const action = geschuetzt('zahllauf.erstellen', async (z) => {
  const form = await formularAus(z.request)
  const ergebnis = await stelleZahllaufZusammen(z.db, z, String(form.get('monat') ?? ''))
  return ergebnis.ok ? redirect(`/zahllaeufe/${ergebnis.laufId}`) : { satz: erstellenSatz(ergebnis.fehler) }
})

type Daten = ReturnType<typeof useLoaderData<typeof loader>>

/** What is due, a new run, and the runs so far. */
export default function Zahllaeufe() {
  const d = useLoaderData<typeof loader>()
  const antwort = useActionData<{ satz: string }>()
  return (
    <main id="inhalt" className="ap-haupt">
      <title>{t.dokumenttitel}</title>
      <div className="ap-titel">
        <h1>{t.titel}</h1>
        <Link className="zlf-oben" to="/forderungen">
          {t.forderungen}
        </Link>
      </div>
      {antwort && (
        <Hinweis art="warning" titel={t.nichtErstellt}>
          <p>{antwort.satz}</p>
        </Hinweis>
      )}
      <div className="ap-freigabe">
        <section className="zl-liste" aria-labelledby="bisher">
          <h2 id="bisher">{t.bisher}</h2>
          {d.laeufe.length === 0 ? <KeinLauf /> : <Laeufe laeufe={d.laeufe} />}
        </section>
        <div>
          <Faelliges faellig={d.faellig} />
          {d.darfErstellen && d.faellig.length > 0 && <NeuerLauf monate={d.monate} />}
        </div>
      </div>
    </main>
  )
}

function KeinLauf() {
  return (
    <div className="ap-leer">
      <p>
        <b>{t.keiner}</b>
      </p>
      <p>{t.keinerText}</p>
    </div>
  )
}

function Laeufe({ laeufe }: { laeufe: readonly Laufzeile[] }) {
  return (
    <table className="ap-tabelle ap-karten">
      <caption className="kern-sr-only">{t.tabelle}</caption>
      <thead>
        <tr>
          <th scope="col">{t.spalten.monat}</th>
          <th scope="col">{t.spalten.zustand}</th>
          <th scope="col">{t.spalten.ausfuehrung}</th>
          <th scope="col" className="zahl">
            {t.spalten.zahlungen}
          </th>
          <th scope="col" className="zahl">
            {t.spalten.summe}
          </th>
          <th scope="col" className="zahl">
            {t.spalten.hindernisse}
          </th>
          <th scope="col">{t.spalten.zusammengestellt}</th>
          <th scope="col">{t.spalten.freigegebenVon}</th>
        </tr>
      </thead>
      <tbody>
        {laeufe.map((l) => (
          <tr key={l.laufId}>
            <td data-label={t.spalten.monat}>
              <Link to={`/zahllaeufe/${l.laufId}`}>{alsMonat(l.monat)}</Link>
            </td>
            <td data-label={t.spalten.zustand}>
              <Laufstand stand={l.stand} />
            </td>
            <td data-label={t.spalten.ausfuehrung}>{l.stand === 'verworfen' ? '–' : alsDatum(l.ausfuehrungAm)}</td>
            <td data-label={t.spalten.zahlungen} className="zahl">
              {l.zahlungen.toLocaleString('de-DE')}
            </td>
            <td data-label={t.spalten.summe} className="zahl">
              <Betrag euro={l.cent / 100} />
            </td>
            <td data-label={t.spalten.hindernisse} className="zahl">
              {l.hindernisse.toLocaleString('de-DE')}
            </td>
            <td data-label={t.spalten.zusammengestellt}>
              {l.erstelltVon}, {l.erstelltAm}
            </td>
            <td data-label={t.spalten.freigegebenVon}>{l.freigegebenVon ?? '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Faelliges({ faellig }: { faellig: Daten['faellig'] }) {
  const groesste = Math.max(1, ...faellig.map((f) => Math.abs(f.cent)))
  return (
    <section className="ap-kasten" aria-labelledby="faellig">
      <h2 id="faellig">{t.faellig.titel}</h2>
      {faellig.length === 0 ? (
        <p>{t.faellig.nichts}</p>
      ) : (
        <table className="ap-tabelle">
          <caption className="kern-sr-only">{t.faellig.tabelle}</caption>
          <thead>
            <tr>
              <th scope="col">{t.faellig.spalten.monat}</th>
              <th scope="col" className="zahl">
                {t.faellig.spalten.faelle}
              </th>
              <th scope="col" className="zahl">
                {t.faellig.spalten.betrag}
              </th>
            </tr>
          </thead>
          <tbody>
            {faellig.map((f) => (
              <tr key={f.monat}>
                <th scope="row">
                  {alsMonat(f.monat)} <Balken anteil={Math.abs(f.cent) / groesste} />
                </th>
                <td className="zahl">{f.faelle.toLocaleString('de-DE')}</td>
                <td className="zahl">
                  <Betrag euro={f.cent / 100} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}

function NeuerLauf({ monate }: { monate: Daten['monate'] }) {
  return (
    <section className="ap-kasten" aria-labelledby="neu">
      <h2 id="neu">{t.neu.titel}</h2>
      <p className="tw-klein">{t.neu.text}</p>
      <Form method="post" className="ap-entscheid">
        <fieldset className="zl-monate">
          <legend>{t.neu.monat}</legend>
          {monate.map((m, i) => (
            <label key={m.monat}>
              <input type="radio" name="monat" value={m.monat} defaultChecked={i === 0} /> {alsMonat(m.monat)}{' '}
              <span className="tw-leise">{t.neu.ausfuehrung(alsDatum(m.tag))}</span>
            </label>
          ))}
        </fieldset>
        <button type="submit" className="kern-btn kern-btn--primary">
          <span className="kern-label">{t.neu.knopf}</span>
        </button>
      </Form>
    </section>
  )
}

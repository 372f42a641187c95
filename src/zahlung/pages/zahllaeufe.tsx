import { Form, Link, redirect, useActionData, useLoaderData } from 'react-router'
import { darf, geschuetzt } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { alsDatum, alsMonat, Betrag, Hinweis } from '../../platform/ui/index.ts'
import { Balken, Laufstand } from '../ansicht/teile.tsx'
import { ausfuehrungstag } from '../bankarbeitstag.ts'
import { erstellenSatz } from '../fehlersaetze.ts'
import { type Laufzeile, liesFaelliges, liesZahllaeufe } from '../lesen.ts'
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
      <title>Zahlläufe – Tragwerk</title>
      <div className="ap-titel">
        <h1>Zahlläufe</h1>
      </div>
      {antwort && (
        <Hinweis art="warning" titel="Es wurde kein Zahllauf erstellt.">
          <p>{antwort.satz}</p>
        </Hinweis>
      )}
      <div className="ap-freigabe">
        <section className="zl-liste" aria-labelledby="bisher">
          <h2 id="bisher">Bisherige Zahlläufe</h2>
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
        <b>Es gibt noch keinen Zahllauf.</b>
      </p>
      <p>Was ein Bescheid bewilligt, wird vorgemerkt und hier zur Zahlung zusammengestellt.</p>
    </div>
  )
}

function Laeufe({ laeufe }: { laeufe: readonly Laufzeile[] }) {
  return (
    <table className="ap-tabelle ap-karten">
      <caption className="kern-sr-only">Zahlläufe, die neuesten zuerst</caption>
      <thead>
        <tr>
          <th scope="col">Monat</th>
          <th scope="col">Zustand</th>
          <th scope="col">Ausführung</th>
          <th scope="col" className="zahl">
            Zahlungen
          </th>
          <th scope="col" className="zahl">
            Summe
          </th>
          <th scope="col" className="zahl">
            Fälle mit Hindernis
          </th>
          <th scope="col">zusammengestellt</th>
          <th scope="col">freigegeben von</th>
        </tr>
      </thead>
      <tbody>
        {laeufe.map((l) => (
          <tr key={l.laufId}>
            <td data-label="Monat">
              <Link to={`/zahllaeufe/${l.laufId}`}>{alsMonat(l.monat)}</Link>
            </td>
            <td data-label="Zustand">
              <Laufstand stand={l.stand} />
            </td>
            <td data-label="Ausführung">{l.stand === 'verworfen' ? '–' : alsDatum(l.ausfuehrungAm)}</td>
            <td data-label="Zahlungen" className="zahl">
              {l.zahlungen.toLocaleString('de-DE')}
            </td>
            <td data-label="Summe" className="zahl">
              <Betrag euro={l.cent / 100} />
            </td>
            <td data-label="Fälle mit Hindernis" className="zahl">
              {l.hindernisse.toLocaleString('de-DE')}
            </td>
            <td data-label="zusammengestellt">
              {l.erstelltVon}, {l.erstelltAm}
            </td>
            <td data-label="freigegeben von">{l.freigegebenVon ?? '–'}</td>
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
      <h2 id="faellig">Fällig und in keinem Zahllauf</h2>
      {faellig.length === 0 ? (
        <p>Alles Fällige ist zusammengestellt oder gezahlt.</p>
      ) : (
        <table className="ap-tabelle">
          <caption className="kern-sr-only">Fällige Beträge nach Monat</caption>
          <thead>
            <tr>
              <th scope="col">für</th>
              <th scope="col" className="zahl">
                Fälle
              </th>
              <th scope="col" className="zahl">
                Betrag
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
      <h2 id="neu">Neuer Zahllauf</h2>
      <p className="tw-klein">Er nimmt alles auf, was bis zu diesem Monat fällig ist. Danach gibt ihn eine zweite Person frei.</p>
      <Form method="post" className="ap-entscheid">
        <fieldset className="zl-monate">
          <legend>Monat</legend>
          {monate.map((m, i) => (
            <label key={m.monat}>
              <input type="radio" name="monat" value={m.monat} defaultChecked={i === 0} /> {alsMonat(m.monat)}{' '}
              <span className="tw-leise">Ausführung {alsDatum(m.tag)}</span>
            </label>
          ))}
        </fieldset>
        <button type="submit" className="kern-btn kern-btn--primary">
          <span className="kern-label">Zusammenstellen</span>
        </button>
      </Form>
    </section>
  )
}

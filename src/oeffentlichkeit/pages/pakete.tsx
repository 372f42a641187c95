import { Form, Link, redirect, useActionData, useLoaderData } from 'react-router'
import { darf, geschuetztImNetz } from '../../platform/auth/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { Redaktionskopf } from '../ansicht/redaktion/kopf.tsx'
import { Meldungen } from '../ansicht/redaktion/meldungen.tsx'
import { alsMitteilung, herausgegebenePakete, liesPaketdatei, paketmeldungen } from '../presse-paket.ts'
import { beginneMitteilung } from '../presse-schreiben.ts'
import { paketWorte as t } from '../texte/personal-pressestelle.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetztImNetz('netzwerk.sehen', async (z) =>
  z.imNetz(async (db) => {
    const pakete = []
    for (const p of await herausgegebenePakete(db, z.netzId, z.jetzt)) {
      const meldungen = await paketmeldungen(db, z.netzId, p.paketId)
      const zahl = (was: string) => meldungen.filter((m) => m.was === was).length
      const eigene = meldungen.find((m) => m.haus === z.haus.traegerId)
      pakete.push({
        paketId: p.paketId,
        titel: p.daten.texte.de.titel,
        sperrfrist: p.daten.sperrfrist.replace('T', ', '),
        eigene: t.was[eigene?.was ?? 'offen'],
        alle: t.zaehlung(
          zahl('uebernommen') + zahl('angepasst'),
          zahl('veroeffentlicht'),
          zahl('abgelehnt'),
          meldungen.filter((m) => m.angepasst).length,
        ),
      })
    }
    return { pakete, schreiben: darf(z.konto, 'netzwerk.koordinieren'), einlesen: z.haus.art !== 'netzwerk' && darf(z.konto, 'presse.schreiben') }
  }),
)

/** A package of another installation becomes a release of this house. */
export const action = geschuetztImNetz('netzwerk.mitwirken', async (z) => {
  const form = await formularAus(z.request)
  const paket = liesPaketdatei(String(form.get('datei') ?? ''))
  if (paket === undefined) return { satz: t.keineDatei }
  const angelegt = await z.imHaus((db, h) => beginneMitteilung(db, h, alsMitteilung(paket, {}, z.haus.ort)))
  return angelegt.ok ? redirect(`/redaktion/presse/${angelegt.inhaltId}`) : { satz: angelegt.fehler.satz }
})

/** Joint releases that the coordination has given out. */
export default function Pakete() {
  const d = useLoaderData<typeof loader>()
  const antwort = useActionData<{ satz: string }>()
  return (
    <main id="inhalt" className="ap-haupt" tabIndex={-1}>
      <title>{`${t.titel} – Tragwerk`}</title>
      <Redaktionskopf titel={t.titel} zurueck={[['/netzwerk', 'Netzwerk']]}>
        {d.schreiben && (
          <Link className="kern-btn kern-btn--primary" to="/redaktion/paket/neu">
            <span className="kern-label">{t.neu}</span>
          </Link>
        )}
      </Redaktionskopf>
      <p>{t.vorspann}</p>
      <Meldungen meldungen={antwort ? [{ stelle: '', satz: antwort.satz }] : []} />
      {d.pakete.length === 0 && <p className="tw-leise">{t.leer}</p>}
      {d.pakete.length > 0 && (
        <table className="ap-tabelle ap-karten">
          <caption className="kern-sr-only">{t.titel}</caption>
          <thead>
            <tr>
              {(['titel', 'sperrfrist', 'stand', 'alle'] as const).map((s) => (
                <th key={s} scope="col">
                  {t.spalten[s]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {d.pakete.map((p) => (
              <tr key={p.paketId}>
                <td data-label={t.spalten.titel} className="ap-umbruch">
                  <Link to={`/netzwerk/pakete/${p.paketId}`}>{p.titel}</Link>
                </td>
                <td data-label={t.spalten.sperrfrist}>{p.sperrfrist || '–'}</td>
                <td data-label={t.spalten.stand}>{p.eigene}</td>
                <td data-label={t.spalten.alle} className="ap-umbruch">
                  {p.alle}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {d.einlesen && (
        <details className="tw-o3">
          <summary>{t.einlesen}</summary>
          <Form method="post" className="tw-fliess ap-schmal">
            <p className="tw-klein tw-leise">{t.einlesenHinweis}</p>
            <label className="rd-feld">
              {t.datei}
              <textarea name="datei" rows={6} />
            </label>
            <button type="submit" className="kern-btn kern-btn--secondary">
              <span className="kern-label">{t.einlesen}</span>
            </button>
          </Form>
        </details>
      )}
    </main>
  )
}

import { Form, Link, useLoaderData } from 'react-router'
import { geschuetztImNetz } from '../../platform/auth/index.ts'
import { Leer, Netzseite } from '../ansicht/netzseite.tsx'
import { istLand, laender } from '../laender.ts'
import { imNetz } from '../mensch.ts'
import { verzeichnis as t } from '../texte/personal-verzeichnis.ts'
import { hausVon, liesVerzeichnis, suche } from '../verzeichnis.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetztImNetz('netzwerk.sehen', (z) =>
  imNetz(z, async (db, h) => {
    const { searchParams } = new URL(z.request.url)
    const land = searchParams.get('land') ?? ''
    const gesucht = { text: (searchParams.get('q') ?? '').trim().slice(0, 100), land: istLand(land) ? land : '' }
    const alle = await liesVerzeichnis(db, z.netzId, 'netz')
    const eigenes = await hausVon(db, z.netzId, h.mensch.haus)
    return {
      ...gesucht,
      anzahl: alle.length,
      laender: [...new Set(alle.map((x) => x.land))],
      koordiniert: h.mensch.koordiniert,
      eigenes: alle.find((x) => x.haus === eigenes)?.haus,
      haeuser: suche(alle, gesucht).map(({ haus, name, land: l, sitz, fassung, kontakt }) => ({
        haus,
        name,
        land: laender[l],
        sitz,
        fassung,
        kontakt: [kontakt.ansprechperson, kontakt.telefon, kontakt.email].filter(Boolean).join(', '),
      })),
    }
  }),
)

/** The directory for people of the houses, with what is shared inside the network. */
export default function NetzVerzeichnis() {
  const d = useLoaderData<typeof loader>()
  return (
    <Netzseite titel={t.titel} neben={<Link to="/kommunale-jobcenter">{t.oeffentlicheSeite}</Link>}>
      {d.anzahl === 0 ? (
        <Leer>
          {t.leer} {t.leerText}
        </Leer>
      ) : (
        <p>{t.vorspann(d.anzahl)}</p>
      )}
      {!d.koordiniert &&
        d.anzahl > 0 &&
        (d.eigenes ? (
          <p>
            <Link to={`/netzwerk/verzeichnis/eintrag?haus=${d.eigenes}`}>{t.eigenes}</Link>: {t.eigenesText}
          </p>
        ) : (
          <p>{t.eigenesFehlt}</p>
        ))}
      {d.anzahl > 0 && (
        <Form method="get" role="search" aria-label={t.titel} className="vg-auswahl">
          <label>
            <span>{t.suchfeld}</span>
            <input type="search" name="q" defaultValue={d.text} maxLength={100} />
          </label>
          <label>
            <span>{t.land}</span>
            <select name="land" defaultValue={d.land}>
              <option value="">{t.alleLaender}</option>
              {d.laender.map((l) => (
                <option key={l} value={l}>
                  {laender[l]}
                </option>
              ))}
            </select>
          </label>
          <button type="submit" className="kern-btn kern-btn--secondary">
            <span className="kern-label">{t.suchen}</span>
          </button>
        </Form>
      )}
      {d.haeuser.length > 0 ? <Tabelle haeuser={d.haeuser} /> : d.anzahl > 0 && <p role="status">{t.keine}</p>}
    </Netzseite>
  )
}

function Tabelle({ haeuser }: { haeuser: ReturnType<typeof useLoaderData<typeof loader>>['haeuser'] }) {
  return (
    <table className="ap-tabelle ap-karten">
      <caption className="kern-sr-only">{t.tabelle}</caption>
      <thead>
        <tr>
          <th scope="col">{t.spalten.name}</th>
          <th scope="col">{t.spalten.land}</th>
          <th scope="col">{t.spalten.sitz}</th>
          <th scope="col">{t.spalten.kontakt}</th>
        </tr>
      </thead>
      <tbody>
        {haeuser.map((h) => (
          <tr key={h.haus}>
            <td data-label={t.spalten.name}>
              <Link to={`/netzwerk/verzeichnis/eintrag?haus=${h.haus}`}>{h.name}</Link>
            </td>
            <td data-label={t.spalten.land}>{h.land}</td>
            <td data-label={t.spalten.sitz}>{h.sitz}</td>
            <td data-label={t.spalten.kontakt} className="ap-umbruch">
              {h.kontakt || t.ohneKontakt}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

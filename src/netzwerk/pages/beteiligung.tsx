import { Form, Link, useHref, useLoaderData } from 'react-router'
import { geschuetztImNetz } from '../../platform/auth/index.ts'
import { Knopf } from '../ansicht/felder.tsx'
import { Leer, Netzseite } from '../ansicht/netzseite.tsx'
import { liesBeteiligung } from '../beteiligung.ts'
import { landnamen } from '../landnamen.ts'
import { imNetz } from '../mensch.ts'
import { rollen, beteiligung as t } from '../texte/personal-netzwerk.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetztImNetz('netzwerk.sehen', async (z) => {
  const land = new URL(z.request.url).searchParams.get('land') ?? ''
  return { land, ...(await imNetz(z, (db, h) => liesBeteiligung(db, h, land))) }
})

/** Houses by groups: who takes part in what, and how often. */
export default function Beteiligung() {
  const { land, laender, gremien, haeuser } = useLoaderData<typeof loader>()
  const csv = useHref(`/netzwerk/beteiligung.csv${land === '' ? '' : `?land=${land}`}`)
  return (
    <Netzseite titel={t.titel}>
      <p>{t.vorspann}</p>
      <Form method="get" className="ap-filter">
        <label>
          {t.land}
          <select name="land" defaultValue={land}>
            <option value="">{t.alleLaender}</option>
            {laender.map((l) => (
              <option key={l} value={l}>
                {landnamen[l] ?? l}
              </option>
            ))}
          </select>
        </label>
        <Knopf zweit>{t.zeigen}</Knopf>
        <a href={csv} download>
          {t.csv}
        </a>
      </Form>
      {haeuser.length === 0 ? (
        <Leer>{t.leer}</Leer>
      ) : (
        <div className="nw-matrix">
          <table className="ap-tabelle">
            <caption className="kern-sr-only">{t.tabelle}</caption>
            <thead>
              <tr>
                <th scope="col">{t.haus}</th>
                {gremien.map((g) => (
                  <th key={g.gremiumId} scope="col">
                    <Link to={`/netzwerk/gremien/${g.gremiumId}`}>{g.name}</Link>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {haeuser.map((h) => (
                <tr key={h.haus}>
                  <th scope="row">
                    {h.name}
                    <small className="tw-leise">{` ${landnamen[h.land] ?? ''}`}</small>
                  </th>
                  {h.zellen.map((z, i) => (
                    <td key={gremien[i]?.gremiumId}>
                      {z === undefined ? (
                        <span className="tw-leise">
                          <span aria-hidden="true">–</span>
                          <span className="kern-sr-only">{t.keinMitglied}</span>
                        </span>
                      ) : (
                        <>
                          <b>{t.dabei(z.dabei, z.sitzungen)}</b>
                          <br />
                          <span className="tw-leise">{z.mitglied ? rollen[z.rolle] : t.nichtMehr}</span>
                        </>
                      )}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Netzseite>
  )
}

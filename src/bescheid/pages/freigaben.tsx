import { Link, useLoaderData, useSearchParams } from 'react-router'
import { geschuetzt } from '../../platform/auth/index.ts'
import { alsMonat, Hinweis } from '../../platform/ui/index.ts'
import { artName } from '../artnamen.ts'
import { monatVon, vorgelegteEntwuerfe } from '../entwuerfe.ts'
import { tagUndZeit } from '../worte-zeit.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('bescheid.freigeben', async ({ db, traegerId, konto }) => {
  const alle = await vorgelegteEntwuerfe(db, traegerId, konto.kontoId)
  return {
    entwuerfe: alle.map((e) => ({
      entwurfId: e.entwurfId,
      aktenzeichen: e.aktenzeichen,
      bezeichnung: e.bezeichnung,
      art: artName(e.art),
      von: monatVon(e.von),
      bis: monatVon(e.bis),
      vorgelegtVon: e.eingereichtVonName,
      vorgelegtAm: tagUndZeit(e.eingereichtAm),
      eigener: e.eingereichtVon === konto.kontoId,
    })),
  }
})

/** Drafts that wait for a second person. */
export default function Freigaben() {
  const { entwuerfe } = useLoaderData<typeof loader>()
  const [suche] = useSearchParams()
  return (
    <main id="inhalt" className="ap-haupt">
      <title>Freigaben – Tragwerk</title>
      <div className="ap-titel">
        <h1>Freigaben</h1>
        <span className="tw-leise">{entwuerfe.length === 1 ? '1 Entwurf wartet' : `${entwuerfe.length} Entwürfe warten`}</span>
      </div>
      {suche.get('getan') === 'erlassen' && <Hinweis art="success" titel="Der Bescheid ist erlassen." />}
      {suche.get('getan') === 'zurueckgegeben' && <Hinweis art="success" titel="Der Entwurf ist zurückgegeben." />}
      {entwuerfe.length === 0 ? (
        <div className="ap-leer">
          <p>
            <b>Nichts wartet auf eine Freigabe.</b>
          </p>
          <p>Vorgelegte Entwürfe stehen hier, der älteste oben.</p>
        </div>
      ) : (
        <table className="ap-tabelle ap-karten">
          <caption className="kern-sr-only">Entwürfe, die auf eine Freigabe warten</caption>
          <thead>
            <tr>
              <th scope="col">Fall</th>
              <th scope="col">Bedarfsgemeinschaft</th>
              <th scope="col">Bescheid</th>
              <th scope="col">Zeitraum</th>
              <th scope="col">vorgelegt</th>
              <th scope="col">von</th>
            </tr>
          </thead>
          <tbody>
            {entwuerfe.map((e) => (
              <tr key={e.entwurfId}>
                <td data-label="Fall">
                  <Link to={`/freigaben/${e.entwurfId}`}>{e.aktenzeichen}</Link>
                </td>
                <td data-label="Bedarfsgemeinschaft">{e.bezeichnung}</td>
                <td data-label="Bescheid">{e.art}</td>
                <td data-label="Zeitraum">
                  {alsMonat(e.von)} bis {alsMonat(e.bis)}
                </td>
                <td data-label="vorgelegt">{e.vorgelegtAm}</td>
                <td data-label="von">{e.eigener ? `${e.vorgelegtVon} (Sie selbst)` : e.vorgelegtVon}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </main>
  )
}

import { Link, useLoaderData } from 'react-router'
import { geschuetzt } from '../../platform/auth/index.ts'
import { alsMonat, Betrag } from '../../platform/ui/index.ts'
import { Rechnungsstandbild } from '../ansicht/rechnung.tsx'
import { Leer } from '../ansicht/teile.tsx'
import { liesRechnungen } from '../rechnung-lesen.ts'
import { rechnungsliste as t } from '../texte/personal-seiten.ts'

export const handle = { rahmen: 'arbeitsplatz' }

const reihenfolge = ['eingereicht', 'geprueft', 'zurueckgegeben', 'freigegeben']

export const loader = geschuetzt('mittel.lesen', async (z) => {
  const alle = await liesRechnungen(z.db, z.traegerId, { ohneEntwuerfe: true })
  return {
    rechnungen: alle
      .toSorted((a, b) => reihenfolge.indexOf(a.stand) - reihenfolge.indexOf(b.stand))
      .map(({ rechnungId, nummer, anbieter, titel, monat, stand, sollCent, istCent, anerkanntCent }) => ({
        rechnungId,
        nummer,
        anbieter,
        titel,
        monat,
        stand,
        sollCent,
        istCent,
        anerkanntCent,
      })),
  }
})

/** Invoices of all providers: what waits first. */
export default function Rechnungen() {
  const { rechnungen } = useLoaderData<typeof loader>()
  return (
    <main id="inhalt" className="ap-haupt" tabIndex={-1}>
      <title>{t.fenster}</title>
      <div className="ap-titel">
        <h1>{t.titel}</h1>
      </div>
      {rechnungen.length === 0 ? (
        <Leer titel={t.keine} />
      ) : (
        <table className="ap-tabelle ap-karten">
          <caption className="kern-sr-only">{t.titel}</caption>
          <thead>
            <tr>
              {[t.nummer, t.anbieter, t.massnahme, t.monat, t.stand].map((kopf) => (
                <th key={kopf} scope="col">
                  {kopf}
                </th>
              ))}
              {[t.berechnet, t.verlangt, t.anerkannt].map((kopf) => (
                <th key={kopf} scope="col" className="zahl">
                  {kopf}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rechnungen.map((r) => (
              <tr key={r.rechnungId}>
                <td data-label={t.nummer}>
                  <Link to={`/rechnungen/${r.rechnungId}`}>{r.nummer}</Link>
                </td>
                <td data-label={t.anbieter}>{r.anbieter}</td>
                <td data-label={t.massnahme}>{r.titel}</td>
                <td data-label={t.monat}>{alsMonat(r.monat)}</td>
                <td data-label={t.stand}>
                  <Rechnungsstandbild stand={r.stand} />
                </td>
                <td data-label={t.berechnet} className="zahl">
                  <Betrag euro={r.sollCent / 100} />
                </td>
                <td data-label={t.verlangt} className="zahl">
                  <Betrag euro={r.istCent / 100} />
                </td>
                <td data-label={t.anerkannt} className="zahl">
                  {r.anerkanntCent === null ? '–' : <Betrag euro={r.anerkanntCent / 100} />}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </main>
  )
}

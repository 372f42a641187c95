import { useLoaderData } from 'react-router'
import { geschuetzt } from '../../platform/auth/index.ts'
import { alsDatum, Betrag, Seite, useSprache } from '../../platform/ui/index.ts'
import { zahlungenVon } from '../../zahlung/index.ts'
import { meinFall } from '../mein/mein-fall.ts'
import { spanne } from '../mein/tage.ts'
import { texte } from '../texte/index.ts'

export const loader = geschuetzt('eigenes.sehen', async (z) => {
  const fall = await meinFall(z, 'Liste der Zahlungen')
  const t = texte(z.sprache).zahlungen
  const zahlungen = await zahlungenVon(z.db, z.traegerId, fall.fallId)
  return zahlungen.map((p) => ({
    zahlungId: p.zahlungId,
    tag: p.ausfuehrungAm,
    fuer: spanne(p.monate, z.sprache),
    an: p.empfaenger === 'person' ? t.konto(p.iban.slice(-4)) : t.direkt(t.empfaenger[p.empfaenger], p.name),
    cent: p.cent,
  }))
})

/** Everything that was paid, the newest first. */
export default function MeinZahlungen() {
  const zahlungen = useLoaderData<typeof loader>()
  const t = texte(useSprache()).zahlungen
  return (
    <Seite titel={t.titel}>
      <div className="tw-rahmen--schmal tw-schlicht tw-fliess">
        <h1>{t.titel}</h1>
        {zahlungen.length === 0 ? (
          <p>{t.keine}</p>
        ) : (
          <table className="tw-tabelle tw-stapel">
            <caption className="kern-sr-only">{t.titel}</caption>
            <thead>
              <tr>
                <th scope="col">{t.tag}</th>
                <th scope="col">{t.fuer}</th>
                <th scope="col">{t.an}</th>
                <th scope="col" className="tw-zahl">
                  {t.betrag}
                </th>
              </tr>
            </thead>
            <tbody>
              {zahlungen.map((p) => (
                <tr key={p.zahlungId}>
                  <th scope="row">{alsDatum(p.tag)}</th>
                  <td data-label={t.fuer}>{p.fuer}</td>
                  <td data-label={t.an}>{p.an}</td>
                  <td className="tw-zahl" data-label={t.betrag}>
                    <Betrag euro={p.cent / 100} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </Seite>
  )
}

import { Link, useLoaderData } from 'react-router'
import { oeffneFall } from '../../fall/index.ts'
import { zeitInDeutschland, zugriffeAuf } from '../../platform/audit/index.ts'
import { darf, geschuetzt, rollenNamen } from '../../platform/auth/index.ts'

const SEITE = 200

export const loader = geschuetzt('protokoll.lesen', async (z) => {
  const { fallId, aktenzeichen } = await oeffneFall(z, z.params.fallId, 'Liste der Zugriffe ansehen')
  const vor = /^\d{1,15}$/.exec(new URL(z.request.url).searchParams.get('vor') ?? '')?.[0]
  const zeilen = await zugriffeAuf(z.db, z.traegerId, fallId, { vor: vor === undefined ? undefined : Number(vor), hoechstens: SEITE })
  return {
    aktenzeichen,
    zeilen: zeilen.map((e) => ({ ...e, zeitpunkt: zeitInDeutschland(e.zeitpunkt), rollen: rollenNamen(e.rollen) })),
    aeltere: zeilen.length === SEITE ? zeilen.at(-1)?.nr : undefined,
    darfAuskunft: darf(z.konto, 'auskunft.erteilen'),
  }
})

/** Who read or changed a case, when and what for: what the person concerned may ask for (Art. 15 DSGVO). */
export default function Protokoll() {
  const { aktenzeichen, zeilen, aeltere, darfAuskunft } = useLoaderData<typeof loader>()
  return (
    <div className="tw-o3">
      <p>
        Auf Verlangen erhält die betroffene Person diese Liste (Art.{'\u00a0'}15 DSGVO). Sie lässt sich ausdrucken
        {darfAuskunft && (
          <>
            {' oder '}
            <a href="protokoll.csv" download={`zugriffe-${aktenzeichen}.csv`}>
              als Tabelle (CSV) speichern
            </a>
          </>
        )}
        .
      </p>
      <table className="ap-tabelle ap-karten">
        <caption className="kern-sr-only">Zugriffe auf den Fall {aktenzeichen}, das Neueste zuerst</caption>
        <thead>
          <tr>
            <th scope="col">Wann</th>
            <th scope="col">Wer</th>
            <th scope="col">Rollen</th>
            <th scope="col">Was</th>
            <th scope="col">Wozu</th>
          </tr>
        </thead>
        <tbody>
          {zeilen.map((z) => (
            <tr key={z.nr}>
              <td data-label="Wann">{z.zeitpunkt}</td>
              <td data-label="Wer">{z.wer}</td>
              <td data-label="Rollen">{z.rollen || '–'}</td>
              <td data-label="Was">{z.was}</td>
              <td data-label="Wozu" className="ap-umbruch">
                {z.zweck || '–'}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {aeltere !== undefined && (
        <p>
          <Link to={`?vor=${aeltere}`}>Ältere Zugriffe</Link>
        </p>
      )}
    </div>
  )
}

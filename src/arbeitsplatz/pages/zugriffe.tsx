import { Link, useLoaderData } from 'react-router'
import { oeffneZugriffsliste } from '../../fall/index.ts'
import { geschuetzt } from '../../platform/auth/index.ts'
import { Zugriffstabelle } from '../ansicht/zugriffstabelle.tsx'
import { seiteDerZugriffe } from '../zugriffsliste.ts'

export const loader = geschuetzt('auskunft.erteilen', async (z) => {
  const { fallId, aktenzeichen } = await oeffneZugriffsliste(z, z.params.fallId, 'Liste der Zugriffe ansehen')
  return { fallId, aktenzeichen, ...(await seiteDerZugriffe(z, fallId)) }
})

/** The record of a case without the case: for who answers the person concerned, also where the case is protected. */
export default function Zugriffe() {
  const { fallId, aktenzeichen, zeilen, aeltere } = useLoaderData<typeof loader>()
  return (
    <main id="inhalt" className="ap-haupt" tabIndex={-1}>
      <title>{`Zugriffe auf ${aktenzeichen} – Tragwerk`}</title>
      <div className="ap-titel">
        <h1>Zugriffe auf {aktenzeichen}</h1>
      </div>
      <p>
        Auf Verlangen erhält die betroffene Person diese Liste (Art.{'\u00a0'}15 DSGVO). Sie lässt sich ausdrucken oder{' '}
        <a href={`/faelle/${fallId}/protokoll.csv`} download={`zugriffe-${aktenzeichen}.csv`}>
          als Tabelle (CSV) speichern
        </a>
        . Von der Akte selbst ist hier nichts zu sehen.
      </p>
      <Zugriffstabelle aktenzeichen={aktenzeichen} zeilen={zeilen} />
      {aeltere !== undefined && (
        <p>
          <Link to={`?vor=${aeltere}`}>Ältere Zugriffe</Link>
        </p>
      )}
    </main>
  )
}

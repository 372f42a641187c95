import { Link, useLoaderData } from 'react-router'
import { oeffneFall } from '../../fall/index.ts'
import { darf, geschuetzt } from '../../platform/auth/index.ts'
import { Zugriffstabelle } from '../ansicht/zugriffstabelle.tsx'
import { seiteDerZugriffe } from '../zugriffsliste.ts'

export const loader = geschuetzt('protokoll.lesen', async (z) => {
  const { fallId, aktenzeichen } = await oeffneFall(z, z.params.fallId, 'Liste der Zugriffe ansehen')
  return {
    aktenzeichen,
    ...(await seiteDerZugriffe(z, fallId)),
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
      <Zugriffstabelle aktenzeichen={aktenzeichen} zeilen={zeilen} />
      {aeltere !== undefined && (
        <p>
          <Link to={`?vor=${aeltere}`}>Ältere Zugriffe</Link>
        </p>
      )}
    </div>
  )
}

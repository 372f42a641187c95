import { Link, useLoaderData } from 'react-router'
import { oeffneZugriffsliste } from '../../fall/index.ts'
import { geschuetzt } from '../../platform/auth/index.ts'
import { Zugriffstabelle } from '../ansicht/zugriffstabelle.tsx'
import { zugriffe as t } from '../texte/personal-fall.ts'
import { seiteDerZugriffe } from '../zugriffsliste.ts'

export const loader = geschuetzt('auskunft.erteilen', async (z) => {
  const { fallId, aktenzeichen } = await oeffneZugriffsliste(z, z.params.fallId, t.zweckLesen)
  return { fallId, aktenzeichen, ...(await seiteDerZugriffe(z, fallId)) }
})

/** The record of a case without the case: for who answers the person concerned, also where the case is protected. */
export default function Zugriffe() {
  const { fallId, aktenzeichen, zeilen, aeltere } = useLoaderData<typeof loader>()
  return (
    <main id="inhalt" className="ap-haupt" tabIndex={-1}>
      <title>{t.titel(aktenzeichen)}</title>
      <div className="ap-titel">
        <h1>{t.ueberschrift(aktenzeichen)}</h1>
      </div>
      <p>
        {t.recht}
        {t.oder}
        <Link reloadDocument to={`/faelle/${fallId}/protokoll.csv`} download={`zugriffe-${aktenzeichen}.csv`}>
          {t.alsTabelle}
        </Link>
        {t.ohneAkte}
      </p>
      <Zugriffstabelle aktenzeichen={aktenzeichen} zeilen={zeilen} />
      {aeltere !== undefined && (
        <p>
          <Link to={`?vor=${aeltere}`}>{t.aeltere}</Link>
        </p>
      )}
    </main>
  )
}

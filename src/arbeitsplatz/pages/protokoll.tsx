import { Link, useLoaderData } from 'react-router'
import { oeffneFall } from '../../fall/index.ts'
import { darf, geschuetzt } from '../../platform/auth/index.ts'
import { Zugriffstabelle } from '../ansicht/zugriffstabelle.tsx'
import { zugriffe as t } from '../texte/personal-fall.ts'
import { seiteDerZugriffe } from '../zugriffsliste.ts'

export const loader = geschuetzt('protokoll.lesen', async (z) => {
  const { fallId, aktenzeichen } = await oeffneFall(z, z.params.fallId, t.zweckLesen)
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
        {t.recht}
        {darfAuskunft && (
          <>
            {t.oder}
            <a href="protokoll.csv" download={`zugriffe-${aktenzeichen}.csv`}>
              {t.alsTabelle}
            </a>
          </>
        )}
        .
      </p>
      <Zugriffstabelle aktenzeichen={aktenzeichen} zeilen={zeilen} />
      {aeltere !== undefined && (
        <p>
          <Link to={`?vor=${aeltere}`}>{t.aeltere}</Link>
        </p>
      )}
    </div>
  )
}

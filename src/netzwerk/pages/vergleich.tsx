import { Link, useLoaderData } from 'react-router'
import { fuerAlle } from '../../platform/auth/index.ts'
import { findNetzwerkId } from '../../platform/db/index.ts'
import { Seite, useSprache } from '../../platform/ui/index.ts'
import { Vergleichsseite } from '../ansicht/vergleich-seite.tsx'
import { vergleichTexte } from '../texte/vergleich/index.ts'
import { liesVergleichsseite } from '../vergleich-anfrage.ts'

export const loader = fuerAlle(async ({ db, traegerId, sprache, url }) =>
  liesVergleichsseite(db, { netzId: await findNetzwerkId(db), traegerId, kreis: 'oeffentlich', sprache, url }),
)

/** The public figures of the municipal jobcenters side by side; works without scripts. */
export default function Vergleich() {
  const { a, karte, haeuser } = useLoaderData<typeof loader>()
  const t = vergleichTexte(useSprache())
  return (
    <Seite titel={t.titel}>
      <div className="tw-rahmen tw-schlicht">
        <h1>{t.titel}</h1>
        <p className="tw-lese">{t.vorspann}</p>
        {a ? (
          <Vergleichsseite a={a} karte={karte} haeuser={haeuser} adresse="/vergleich" />
        ) : (
          <>
            <p>{t.leer}</p>
            <p>
              <Link to="/kommunale-jobcenter">{t.verzeichnis}</Link>
            </p>
          </>
        )}
      </div>
    </Seite>
  )
}

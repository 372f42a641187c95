import { Link, useLoaderData } from 'react-router'
import { geschuetzt } from '../../platform/auth/index.ts'
import { Hinweis, Seite } from '../../platform/ui/index.ts'
import { Artikel } from '../ansicht/presse-artikel.tsx'
import { textbilderVon } from '../presse-bild.ts'
import { liesEntwurf } from '../presse-entwurf.ts'
import { alsArtikel, bilderVon, ortVon } from '../presse-seite.ts'
import { kreisblattText } from '../presse-text.ts'
import { pressestelle as t } from '../texte/personal-pressestelle.ts'
import { vorschauWorte } from '../texte/personal-redaktion-inhalt.ts'

export const loader = geschuetzt('inhalt.lesen', async (z) => {
  const ort = await ortVon(z)
  const a = await liesEntwurf(z.db, ort, z.params.inhaltId, z.sprache)
  return {
    ...alsArtikel(a, z.sprache),
    bilder: await bilderVon(z.db, ort, a),
    textbilder: await textbilderVon(z.db, ort, a),
    zurueck: `/redaktion/presse/${z.params.inhaltId}`,
    kurz: kreisblattText(a),
    soll: a.kreisblattZeichen,
  }
})

/** A release as the public would see it if it went out now. */
export default function PresseVorschau() {
  const d = useLoaderData<typeof loader>()
  return (
    <Seite titel={`${vorschauWorte.marke}: ${d.titel}`}>
      <div className="tw-rahmen tw-mitteilung">
        <div className="tw-abschnitt tw-fliess">
          <Hinweis art="info" titel={vorschauWorte.marke}>
            <p>
              <Link to={d.zurueck}>{vorschauWorte.zurueck}</Link>
            </p>
          </Hinweis>
          <Artikel m={d} />
          <section className="tw-fliess">
            <h2>{t.verweise.kreisblatt}</h2>
            <pre className="tw-kreisblatt">{d.kurz}</pre>
            <p className="tw-klein tw-leise">
              {d.kurz.length} / {d.soll}
            </p>
          </section>
        </div>
      </div>
    </Seite>
  )
}

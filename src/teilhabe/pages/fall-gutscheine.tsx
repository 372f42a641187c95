import { Link, useLoaderData } from 'react-router'
import { oeffneFall } from '../../fall/index.ts'
import { geschuetzt } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { Gutscheinkarten } from '../../platform/ui/index.ts'
import { gutscheinkopf, offeneGutscheine } from '../gutscheinblatt.ts'
import { druckseite as t } from '../texte/personal-seiten.ts'

export const handle = { rahmen: 'arbeitsplatz' }

export const loader = geschuetzt('teilhabe.lesen', async (z) => {
  const { fallId } = await oeffneFall(z, z.params.fallId, t.zweck)
  const heute = tagVon(z.jetzt).toString()
  return { fallId, kopf: gutscheinkopf(z.umfeld), gutscheine: await offeneGutscheine(z.db, z.umfeld, z.traegerId, { fallId, heute }) }
})

/** All vouchers of a case that can be redeemed, ready for the printer. */
export default function FallGutscheine() {
  const { fallId, kopf, gutscheine } = useLoaderData<typeof loader>()
  return (
    <section aria-labelledby="gutscheine" className="tw-fliess">
      <title>{t.fenster}</title>
      <div className="bt-nicht-drucken tw-fliess">
        <p>
          <Link to={`/faelle/${fallId}/teilhabe`}>{t.zurueck}</Link>
        </p>
        <h2 id="gutscheine">{t.titel}</h2>
        <p>{gutscheine.length === 0 ? t.keine : t.hinweis}</p>
        {gutscheine.length > 0 && (
          <button type="button" className="kern-btn kern-btn--primary" onClick={() => window.print()}>
            <span className="kern-label">{t.drucken}</span>
          </button>
        )}
      </div>
      <Gutscheinkarten kopf={kopf} karten={gutscheine} />
    </section>
  )
}

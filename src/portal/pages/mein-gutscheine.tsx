import { Link, useLoaderData } from 'react-router'
import { geschuetzt } from '../../platform/auth/index.ts'
import { Gutscheinkarten, Seite } from '../../platform/ui/index.ts'
import { gutscheinkopf, offeneGutscheine, teilhabeTexte } from '../../teilhabe/index.ts'
import { useImBrowser } from '../ansicht/im-browser.ts'
import { heuteVon, meinFall } from '../mein/mein-fall.ts'

export const loader = geschuetzt('eigenes.sehen', async (z) => {
  const { fallId } = await meinFall(z, 'Gutscheine für Bildung und Teilhabe')
  const { blatt, titel } = teilhabeTexte(z.sprache)
  const gutscheine = await offeneGutscheine(z.db, z.umfeld, z.traegerId, { fallId, heute: heuteVon(z) })
  return { worte: { ...blatt, zurueck: titel }, kopf: gutscheinkopf(z.umfeld), gutscheine }
})

/** Vouchers of the household, to show on the telephone or to print. */
export default function MeinGutscheine() {
  const { worte: t, kopf, gutscheine } = useLoaderData<typeof loader>()
  const imBrowser = useImBrowser()
  return (
    <Seite titel={t.titel}>
      <div className="tw-rahmen--schmal tw-schlicht tw-fliess">
        <div className="bt-nicht-drucken tw-fliess">
          <p>
            <Link to="/mein/teilhabe">{t.zurueck}</Link>
          </p>
          <h1>{t.titel}</h1>
          <p>{gutscheine.length === 0 ? t.keine : t.text}</p>
          {gutscheine.length > 0 && t.deutsch && <p>{t.deutsch}</p>}
          {gutscheine.length > 0 && !imBrowser && <p>{t.drucken}</p>}
          {gutscheine.length > 0 && imBrowser && (
            <button type="button" className="kern-btn kern-btn--primary" onClick={() => window.print()}>
              <span className="kern-label">{t.knopf}</span>
            </button>
          )}
        </div>
        <Gutscheinkarten kopf={kopf} karten={gutscheine} />
      </div>
    </Seite>
  )
}

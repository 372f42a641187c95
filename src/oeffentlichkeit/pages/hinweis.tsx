import { Link, useLoaderData } from 'react-router'
import { fuerAlle } from '../../platform/auth/index.ts'
import { Markdown, Seite, useSprache } from '../../platform/ui/index.ts'
import { Seitenkopf } from '../ansicht/seitenteile.tsx'
import { websiteTexte } from '../texte/website/index.ts'
import { kontextVon } from '../website/kontext.ts'
import { liesStandorte } from '../website/orte.ts'
import { liesHinweis } from '../website/seiten.ts'

export const loader = fuerAlle(async (z) => {
  const k = await kontextVon(z)
  const hinweis = await liesHinweis(k, z.params.adresse ?? '')
  if (hinweis === undefined) throw new Response(null, { status: 404 })
  const orte = (await liesStandorte(k)).map(({ standort }) => ({ adresse: standort.adresse, name: standort.daten.name }))
  return { ...hinweis, orte: orte.filter((o) => hinweis.standorte.includes(o.adresse)) }
})

/** One notice, from when and until when it holds. */
export default function Hinweisseite() {
  const h = useLoaderData<typeof loader>()
  const t = websiteTexte(useSprache()).aktuelles
  return (
    <Seite titel={h.titel}>
      <Seitenkopf titel={h.titel} lang={h.lang} stufen={[{ nach: '/aktuelles', titel: t.titel }]} />
      <div className="tw-rahmen--schmal tw-schlicht">
        <p className="tw-leise">
          {t.seit(h.ab)}. {h.bis && t.giltBis(h.bis)}
        </p>
        <article className="tw-fliess tw-prosa tw-abstand" lang={h.lang}>
          <Markdown baum={h.baum} />
        </article>
        {h.orte.length > 0 && (
          <ul className="tw-liste tw-abstand">
            {h.orte.map((o) => (
              <li key={o.adresse}>
                <Link to={`/vor-ort/${o.adresse}`}>{o.name}</Link>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Seite>
  )
}

import { Link, useLoaderData } from 'react-router'
import { fuerAlle } from '../../platform/auth/index.ts'
import { Icon, mitFestenAbstaenden, Seite, useSprache } from '../../platform/ui/index.ts'
import { Bildansicht } from '../ansicht/bild.tsx'
import { Seitenkopf, Seitenliste, Textteil } from '../ansicht/seitenteile.tsx'
import { websiteTexte } from '../texte/website/index.ts'
import { kontextVon } from '../website/kontext.ts'
import { liesLeistung } from '../website/seiten.ts'

export const loader = fuerAlle(async (z) => {
  const leistung = await liesLeistung(await kontextVon(z), z.params.adresse ?? '')
  if (leistung === undefined) throw new Response(null, { status: 404 })
  return leistung
})

const TEILE = ['wer', 'wieViel', 'brauchen', 'dauer', 'wo', 'mehr'] as const

/** One benefit: the questions people ask, in the order they ask them. */
export default function Leistungsseite() {
  const l = useLoaderData<typeof loader>()
  const alle = websiteTexte(useSprache())
  const t = alle.leistung
  return (
    <Seite titel={l.titel}>
      <Seitenkopf
        titel={l.titel}
        kurz={l.kurz}
        lang={l.lang}
        stufen={[
          { nach: '/leistungen', titel: alle.leistungen.titel },
          { nach: `/themen/${l.bereich}`, titel: alle.bereiche[l.bereich].titel },
        ]}
      >
        {l.online !== '' && <Online ziel={l.online} />}
      </Seitenkopf>
      <div className="tw-rahmen tw-zweispaltig">
        <article className="tw-textteile">
          {l.bild && <Bildansicht bild={l.bild} />}
          {TEILE.map((name) => (
            <Textteil key={name} titel={t[name]} baum={l.teile[name]} bilder={l.bilder} lang={l.lang} />
          ))}
        </article>
        <aside className="tw-randspalte" aria-label={t.aehnlich}>
          <section className="tw-randkasten">
            <p>
              <Icon name="checklist" />
              <Link to="/rechner">{t.rechnen}</Link>
            </p>
          </section>
          {l.rechtsgrundlagen.length > 0 && (
            <section className="tw-randkasten">
              <h2>{alle.rechtsgrundlage}</h2>
              <ul className="tw-ohne" lang="de">
                {l.rechtsgrundlagen.map((r) => (
                  <li key={r}>{mitFestenAbstaenden(r)}</li>
                ))}
              </ul>
            </section>
          )}
          {l.nachbarn.length > 0 && (
            <section className="tw-randkasten">
              <h2>{t.aehnlich}</h2>
              <Seitenliste eintraege={l.nachbarn.map((n) => ({ ...n, kurz: '' }))} />
            </section>
          )}
          <p className="tw-klein tw-leise">{alle.stand(l.stand)}</p>
        </aside>
      </div>
    </Seite>
  )
}

function Online({ ziel }: { ziel: string }) {
  const t = websiteTexte(useSprache()).leistung
  const text = ziel === '/antrag' ? t.antrag : ziel === '/rechner' ? t.rechnen : t.online
  const klasse = 'kern-btn kern-btn--primary'
  return (
    <p className="tw-abstand">
      {ziel.startsWith('/') ? (
        <Link className={klasse} to={ziel}>
          <span className="kern-label">{text}</span>
        </Link>
      ) : (
        <a className={klasse} href={ziel}>
          <span className="kern-label">{text}</span>
        </a>
      )}
    </p>
  )
}

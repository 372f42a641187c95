import { Link, useLoaderData } from 'react-router'
import { fuerAlle } from '../../platform/auth/index.ts'
import { Markdown, Seite, useSprache } from '../../platform/ui/index.ts'
import { Seitenkopf, Telefon } from '../ansicht/seitenteile.tsx'
import { Stellenliste } from '../ansicht/stellen.tsx'
import { websiteTexte } from '../texte/website/index.ts'
import { kontextVon } from '../website/kontext.ts'
import { liesSeite, liesStellen } from '../website/seiten.ts'

export const loader = fuerAlle(async (z) => {
  const k = await kontextVon(z)
  const { name, koerperschaft, strasse, plz, ort, telefon, email, art } = z.umfeld.traeger
  return {
    stellen: await liesStellen(k),
    eigene: await liesSeite(k, 'kontakt'),
    haus: { name, koerperschaft, strasse, plz, ort, telefon, email },
    netz: art === 'netzwerk',
  }
})

const GRUPPEN = ['buerger', 'unternehmen', 'beratung', 'presse'] as const

/** Ways to the house: what the program knows of it, whom to call about what, and what the Träger adds. */
export default function Kontakt() {
  const { stellen, eigene, haus, netz } = useLoaderData<typeof loader>()
  const t = websiteTexte(useSprache()).kontakt
  return (
    <Seite titel={t.titel}>
      <Seitenkopf titel={t.titel} kurz={t.satz} />
      <div className="tw-rahmen tw-zweispaltig">
        <div className="tw-textteile">
          {eigene && (
            <article className="tw-fliess tw-prosa" lang={eigene.lang}>
              <Markdown baum={eigene.baum} bilder={eigene.bilder} />
            </article>
          )}
          {GRUPPEN.map((fuer) => {
            const hier = stellen.filter((s) => s.fuer === fuer)
            return (
              hier.length > 0 && (
                <section key={fuer}>
                  <h2>{t.fuer[fuer]}</h2>
                  <Stellenliste stellen={hier} />
                </section>
              )
            )
          })}
        </div>
        <aside className="tw-randspalte" aria-label={t.post}>
          <section className="tw-randkasten">
            <h2>{t.zentrale}</h2>
            <p className="tw-telefon">
              <Telefon nummer={haus.telefon} />
            </p>
            <p>
              <a href={`mailto:${haus.email}`}>{haus.email}</a>
            </p>
            <h3>{t.post}</h3>
            <address>
              {haus.name}
              <br />
              {haus.strasse}
              <br />
              {haus.plz} {haus.ort}
            </address>
          </section>
          {!netz && (
            <section className="tw-randkasten">
              <p>{t.unverschluesselt}</p>
              <p className="tw-abstand">
                {t.nachricht} <Link to="/mein/nachrichten">{t.nachrichtLink}</Link>
              </p>
            </section>
          )}
        </aside>
      </div>
    </Seite>
  )
}

import { Link, useLoaderData } from 'react-router'
import { fuerAlle } from '../../platform/auth/index.ts'
import { Icon, Seite, useSprache } from '../../platform/ui/index.ts'
import { Seitenkopf, Seitenliste } from '../ansicht/seitenteile.tsx'
import { websiteTexte } from '../texte/website/index.ts'
import { kontextVon } from '../website/kontext.ts'
import { liesBereiche } from '../website/seiten.ts'

export const loader = fuerAlle(async (z) => liesBereiche(await kontextVon(z)))

const MIT_LEISTUNGEN = ['geld', 'wohnen', 'familie', 'arbeit'] as const

/** Every benefit by area, and the other subjects below. */
export default function Leistungen() {
  const { bereiche, hatRichtwerte } = useLoaderData<typeof loader>()
  const t = websiteTexte(useSprache())
  const von = (name: string) => bereiche.find((b) => b.bereich === name)?.eintraege ?? []
  const uebrige = bereiche.filter((b) => !MIT_LEISTUNGEN.some((m) => m === b.bereich) && b.eintraege.length > 0)
  return (
    <Seite titel={t.leistungen.titel}>
      <Seitenkopf titel={t.leistungen.titel} kurz={t.leistungen.satz} />
      <div className="tw-rahmen">
        <div className="tw-bereichsliste">
          {MIT_LEISTUNGEN.map((bereich) => (
            <section key={bereich} className="tw-traegerlinie" aria-labelledby={bereich}>
              <h2 id={bereich}>
                <Link to={`/themen/${bereich}`}>{t.bereiche[bereich].titel}</Link>
              </h2>
              <p className="tw-leise">{t.bereiche[bereich].satz}</p>
              {von(bereich).length > 0 ? <Seitenliste eintraege={von(bereich).map((e) => ({ ...e, kurz: '' }))} /> : <p>{t.leistungen.keine}</p>}
              {bereich === 'wohnen' && hatRichtwerte && (
                <p className="tw-abstand">
                  <Link to="/wohnen/richtwerte">{t.richtwerte.titel}</Link>
                </p>
              )}
            </section>
          ))}
        </div>
        {uebrige.length > 0 && (
          <section className="tw-abschnitt" aria-labelledby="themen">
            <h2 id="themen">{t.leistungen.themen}</h2>
            <ul className="tw-kacheln">
              {uebrige.map(({ bereich }) => (
                <li key={bereich}>
                  <Link to={`/themen/${bereich}`}>{t.bereiche[bereich].titel}</Link>
                  <p>{t.bereiche[bereich].satz}</p>
                </li>
              ))}
            </ul>
          </section>
        )}
        <section className="tw-abschnitt tw-weiter">
          <p>
            <Icon name="checklist" />
            <Link to="/rechner">{t.leistung.rechnen}</Link>
          </p>
        </section>
      </div>
    </Seite>
  )
}

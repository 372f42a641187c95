import { Link, useLoaderData } from 'react-router'
import { fuerAlle } from '../../platform/auth/index.ts'
import { Seite, useSprache } from '../../platform/ui/index.ts'
import { Seitenkopf } from '../ansicht/seitenteile.tsx'
import { websiteTexte } from '../texte/website/index.ts'
import { kontextVon } from '../website/kontext.ts'
import { fundstellen } from '../website/suche.ts'

export const loader = fuerAlle(async (z) => {
  const k = await kontextVon(z)
  const t = websiteTexte(z.sprache)
  const feste = [
    { pfad: '/leistungen', titel: t.leistungen.titel },
    { pfad: '/vor-ort', titel: t.orte.titel },
    { pfad: '/aktuelles', titel: t.aktuelles.titel },
    { pfad: '/kontakt', titel: t.kontakt.titel },
    { pfad: '/impressum', titel: t.impressum.titel },
    { pfad: '/datenschutz', titel: t.datenschutz.titel },
    { pfad: '/barrierefreiheit', titel: t.barrierefreiheit.titel },
  ].map((f) => ({ ...f, lang: undefined }))
  const geschrieben = (await fundstellen(k))
    .filter((f) => !feste.some((x) => x.pfad === f.pfad) && !f.pfad.includes('#'))
    .map(({ pfad, titel, lang }) => ({ pfad, titel, lang }))
  const alle = [...new Map([...feste, ...geschrieben].map((e) => [e.pfad, e])).values()]
  const ordnung = new Intl.Collator(z.sprache === 'en' ? 'en' : 'de')
  const sortiert = alle.toSorted((a, b) => ordnung.compare(a.titel, b.titel))
  return { gruppen: [...Map.groupBy(sortiert, (e) => anfang(e.titel))] }
})

/** The letter under which people look it up. */
function anfang(titel: string): string {
  const erster = /[\p{L}\p{N}]/u.exec(titel)?.[0] ?? ''
  const ohne = erster.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase()
  return /\d/.test(ohne) ? '0–9' : ohne
}

/** All pages by their first letter. */
export default function Sitemap() {
  const { gruppen } = useLoaderData<typeof loader>()
  const t = websiteTexte(useSprache()).sitemap
  return (
    <Seite titel={t.titel}>
      <Seitenkopf titel={t.titel} kurz={t.satz} />
      <div className="tw-rahmen tw-schlicht tw-abisz">
        {gruppen.map(([buchstabe, eintraege]) => (
          <section key={buchstabe} aria-label={buchstabe}>
            <h2>{buchstabe}</h2>
            <ul className="tw-ohne">
              {eintraege.map((e) => (
                <li key={e.pfad}>
                  <Link to={e.pfad} lang={e.lang}>
                    {e.titel}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Seite>
  )
}

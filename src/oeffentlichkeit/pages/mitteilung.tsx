import { Link, useLoaderData } from 'react-router'
import { fuerAlle } from '../../platform/auth/index.ts'
import { webadresse } from '../../platform/http/webadresse.ts'
import { Hinweis, Seite, useSprache } from '../../platform/ui/index.ts'
import { Artikel } from '../ansicht/presse-artikel.tsx'
import { Pressekontakt } from '../ansicht/presse-teile.tsx'
import { textbilderVon } from '../presse-bild.ts'
import { fassungenVon, fruehereFassung, oeffentlicheMitteilung } from '../presse-lesen.ts'
import { mitteilungPdf } from '../presse-pdf.ts'
import { alsArtikel, bilderVon, markenadresse, ortVon } from '../presse-seite.ts'
import { alsReinerText, kreisblattText, kurzeZeit } from '../presse-text.ts'
import { presseTexte } from '../texte/presse/index.ts'

export const loader = fuerAlle(async (z) => {
  const ort = await ortVon(z)
  const adresse = z.params.adresse ?? ''
  const aktuell = await oeffentlicheMitteilung(z.db, ort, adresse, z.sprache)
  if (aktuell === undefined) throw new Response(null, { status: 404 })
  const nr = z.url.searchParams.get('fassung')
  const gewaehlt = nr === null || Number(nr) === aktuell.fassung ? aktuell : await fruehereFassung(z.db, ort, adresse, Number(nr), z.sprache)
  if (gewaehlt === undefined) throw new Response(null, { status: 404 })
  const fassungen = await fassungenVon(z.db, ort, aktuell.inhaltId)
  const { seiten } = await mitteilungPdf(z.db, ort, gewaehlt, { adresse: z.umfeld.adresse })
  const zahl = (text: string) => text.length.toLocaleString('de-DE')
  return {
    ...alsArtikel(gewaehlt, z.sprache),
    ueberholt: gewaehlt.fassung !== aktuell.fassung,
    bilder: await bilderVon(z.db, ort, gewaehlt),
    textbilder: await textbilderVon(z.db, ort, gewaehlt),
    fassungen: fassungen.map((f) => ({ fassung: f.fassung, seit: kurzeZeit(f.ab), berichtigung: f.berichtigung })),
    suche: gewaehlt.fassung === aktuell.fassung ? '' : `?fassung=${gewaehlt.fassung}`,
    zeichen: { text: zahl(alsReinerText(gewaehlt)), kurz: zahl(kreisblattText(gewaehlt)) },
    seiten,
    marke: await markenadresse(z.db, ort, gewaehlt.tag),
    struktur: strukturdaten(webadresse(z.umfeld, `/presse/${adresse}`), z.umfeld.traeger.kurzname, gewaehlt),
  }
})

/** schema.org/NewsArticle, so that search engines know date and sender. */
function strukturdaten(
  adresse: string,
  haus: string,
  a: { titel: string; vorspann: string; erstmals: Temporal.Instant; ab: Temporal.Instant; sprache: string },
): string {
  const daten = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: a.titel,
    description: a.vorspann,
    datePublished: a.erstmals.toString(),
    dateModified: a.ab.toString(),
    inLanguage: a.sprache === 'en' ? 'en' : 'de',
    url: adresse,
    author: { '@type': 'GovernmentOrganization', name: haus },
    publisher: { '@type': 'GovernmentOrganization', name: haus },
  }
  return JSON.stringify(daten).replaceAll('<', '\\u003c')
}

/** One release. */
export default function Mitteilungsseite() {
  const d = useLoaderData<typeof loader>()
  const t = presseTexte(useSprache())
  return (
    <Seite titel={`${d.titel} – ${t.presse}`}>
      <script type="application/ld+json">{d.struktur}</script>
      <div className="tw-rahmen tw-mitteilung">
        <div className="tw-spalten tw-abschnitt">
          <div className="tw-s8">
            {d.ueberholt && (
              <Hinweis art="warning" titel={t.mitteilung.fruehere(d.fassung, d.seit)}>
                <p>
                  <Link to={`/presse/${d.adresse}`}>{t.mitteilung.zurAktuellen}</Link>
                </p>
              </Hinweis>
            )}
            <Artikel m={d} />
          </div>
          <aside className="tw-s4 tw-fliess tw-mitteilung__neben" aria-label={t.mitteilung.zu}>
            {d.kontakte.map((k) => (
              <Pressekontakt key={k.stelle + k.name} kontakt={k} titel={t.kontakt.zur} />
            ))}
            <Uebernehmen />
            <section className="tw-karte">
              <h2 className="tw-h3">{t.mitteilung.verpassen}</h2>
              <p className="tw-klein">
                {t.mitteilung.feeds}{' '}
                {(['feed.xml', 'atom.xml', 'feed.json'] as const).map((f, i) => (
                  <span key={f}>
                    {i > 0 && ', '}
                    <Link reloadDocument to={`/presse/${f}${d.themen[0] ? `?thema=${d.themen[0]}` : ''}`}>
                      {['RSS', 'Atom', 'JSON Feed'][i]}
                    </Link>
                  </span>
                ))}
                . <Link to="/presse/verteiler">{t.abruf.verteiler}</Link>
              </p>
            </section>
            <Fassungen />
          </aside>
        </div>
      </div>
    </Seite>
  )
}

function Uebernehmen() {
  const d = useLoaderData<typeof loader>()
  const t = presseTexte(useSprache()).mitteilung
  const pfad = `/presse/${d.adresse}`
  return (
    <section className="tw-karte">
      <h2 className="tw-h3">{t.uebernehmen}</h2>
      <ul className="tw-feeds">
        <li>
          <Link reloadDocument to={`${pfad}.txt${d.suche}`}>
            {t.text}
          </Link>
          <span>{t.zeichen(d.zeichen.text)}</span>
        </li>
        <li>
          <Link reloadDocument to={`${pfad}/kreisblatt.txt${d.suche}`}>
            {t.kurz}
          </Link>
          <span>{t.zeichen(d.zeichen.kurz)}</span>
        </li>
        <li>
          <Link reloadDocument to={`${pfad}.pdf${d.suche}`}>
            {t.pdf}
          </Link>
          <span>{t.seiten(d.seiten)}</span>
        </li>
        {d.marke && (
          <li>
            <Link reloadDocument to={d.marke.adresse}>
              {t.marke}
            </Link>
            <span>{d.marke.typ}</span>
          </li>
        )}
        {d.termin && (
          <li>
            <Link reloadDocument to="/presse/termine.ics">
              {t.kalender}
            </Link>
            <span>ICS</span>
          </li>
        )}
      </ul>
    </section>
  )
}

function Fassungen() {
  const d = useLoaderData<typeof loader>()
  const t = presseTexte(useSprache()).mitteilung
  return (
    <section>
      <h2 className="tw-h3">{t.fassungen}</h2>
      <ul className="tw-feeds tw-o2">
        {d.fassungen.map((f) => (
          <li key={f.fassung}>
            {f.fassung === d.fassung ? (
              <span>{t.fassung(f.fassung)}</span>
            ) : (
              <Link to={`/presse/${d.adresse}?fassung=${f.fassung}`}>{t.lesen(f.fassung)}</Link>
            )}
            <span className="tw-ziffern">{f.seit}</span>
          </li>
        ))}
      </ul>
      {d.zahlen.length > 0 && (
        <p className="tw-klein tw-leise">
          {t.damals} <Link to="/presse/zahlen">{t.heutige}</Link>
        </p>
      )}
    </section>
  )
}

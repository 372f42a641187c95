import { Form, Link, useHref, useLoaderData } from 'react-router'
import { fuerAlle } from '../../platform/auth/index.ts'
import { Seite, useSprache } from '../../platform/ui/index.ts'
import { Pressekontakt } from '../ansicht/presse-teile.tsx'
import { Seitenkopf } from '../ansicht/seitenteile.tsx'
import { themen } from '../art-mitteilung.ts'
import { pressekontaktVon } from '../presse-einstellung.ts'
import { filterAus, oeffentlicheMitteilungen } from '../presse-lesen.ts'
import { alsZeile, markenadresse, ortVon } from '../presse-seite.ts'
import { passt } from '../presse-text.ts'
import { presseTexte } from '../texte/presse/index.ts'

const JE_SEITE = 20

export const loader = fuerAlle(async (z) => {
  const ort = await ortVon(z)
  const { searchParams } = z.url
  const filter = filterAus(searchParams)
  const alle = await oeffentlicheMitteilungen(z.db, ort, z.sprache)
  const treffer = alle.filter((a) => passt(a, filter))
  const nr = Math.max(1, Math.min(Number(searchParams.get('seite')) || 1, Math.ceil(treffer.length / JE_SEITE)))
  const gefiltert = filter.wort !== '' || filter.thema !== undefined || filter.jahr !== undefined
  return {
    zeilen: treffer.slice((nr - 1) * JE_SEITE, nr * JE_SEITE).map((a) => alsZeile(a, z.sprache)),
    zahl: treffer.length,
    gefiltert,
    filter: { wort: filter.wort, thema: filter.thema ?? ('' as const), jahr: filter.jahr?.toString() ?? '' },
    jahre: [...new Set(alle.map((a) => a.tag.slice(0, 4)))].toSorted().toReversed(),
    themen: themen.filter((t) => alle.some((a) => a.themen.includes(t))),
    seite: nr,
    seiten: Math.ceil(treffer.length / JE_SEITE),
    kontakt: await pressekontaktVon(z.db, z.traegerId),
    marke: await markenadresse(z.db, ort, z.jetzt.toZonedDateTimeISO('Europe/Berlin').toPlainDate().toString()),
    termine: alle.some((a) => a.termin !== undefined),
  }
})

/** The press area: releases, whom to call, feeds, media kit. */
export default function Presse() {
  const d = useLoaderData<typeof loader>()
  const t = presseTexte(useSprache())
  const feed = useHref('/presse/feed.xml')
  return (
    <Seite titel={t.presse}>
      <link rel="alternate" type="application/rss+xml" title={t.liste} href={feed} />
      <Seitenkopf titel={t.presse} kurz={t.vorspann} />
      <div className="tw-rahmen tw-schlicht">
        <div className="tw-spalten">
          <div className="tw-s8">
            <Filter />
            <h2 className="tw-abstand">{d.gefiltert ? t.treffer(d.zahl) : t.liste}</h2>
            {d.zahl === 0 && <p>{d.gefiltert ? t.leer : t.nochKeine}</p>}
            {d.zahl > 0 && (
              <ul className="tw-meldungen">
                {d.zeilen.map((m) => (
                  <li key={m.adresse}>
                    <time dateTime={m.tag}>{m.datum}</time>
                    <Link to={`/presse/${m.adresse}`} lang={m.lang}>
                      {m.titel}
                    </Link>
                    <p lang={m.lang}>{m.satz}</p>
                  </li>
                ))}
              </ul>
            )}
            <Blaettern />
          </div>
          <aside className="tw-s4 tw-fliess" aria-label={t.kontakt.bereich}>
            <Pressekontakt kontakt={d.kontakt} titel={t.kontakt.titel} mitAnfrage />
            <Abruf />
            <Mappe />
          </aside>
        </div>
      </div>
    </Seite>
  )
}

function Filter() {
  const d = useLoaderData<typeof loader>()
  const t = presseTexte(useSprache())
  return (
    <search aria-label={t.filter.name}>
      <Form className="tw-filter" action="/presse">
        <div>
          <label htmlFor="wort">{t.filter.wort}</label>
          <input id="wort" name="wort" type="search" defaultValue={d.filter.wort} />
        </div>
        <div>
          <label htmlFor="thema">{t.filter.thema}</label>
          <select id="thema" name="thema" defaultValue={d.filter.thema}>
            <option value="">{t.filter.alleThemen}</option>
            {d.themen.map((x) => (
              <option key={x} value={x}>
                {t.thema[x]}
              </option>
            ))}
          </select>
        </div>
        <div>
          <label htmlFor="jahr">{t.filter.jahr}</label>
          <select id="jahr" name="jahr" defaultValue={d.filter.jahr}>
            <option value="">{t.filter.alleJahre}</option>
            {d.jahre.map((j) => (
              <option key={j}>{j}</option>
            ))}
          </select>
        </div>
        <button className="kern-btn kern-btn--secondary" type="submit">
          <span className="kern-label">{t.filter.knopf}</span>
        </button>
      </Form>
      {d.gefiltert && (
        <p className="tw-klein">
          <Link to="/presse">{t.filter.zurueck}</Link>
        </p>
      )}
    </search>
  )
}

function Blaettern() {
  const d = useLoaderData<typeof loader>()
  const t = presseTexte(useSprache())
  const zu = (seite: number) => `/presse?${new URLSearchParams({ ...d.filter, seite: String(seite) })}`
  if (d.seiten < 2) return null
  return (
    <p className="tw-o4 tw-blaettern">
      {d.seite > 1 && <Link to={zu(d.seite - 1)}>{t.neuere}</Link>}
      {d.seite < d.seiten && <Link to={zu(d.seite + 1)}>{t.aeltere}</Link>}
    </p>
  )
}

function Abruf() {
  const d = useLoaderData<typeof loader>()
  const sprache = useSprache()
  const t = presseTexte(sprache)
  const mit = new URLSearchParams({ ...(d.filter.thema && { thema: d.filter.thema }), ...(sprache !== 'de' && { sprache }) }).toString()
  const suche = mit && `?${mit}`
  const feeds = [
    ['RSS', '/presse/feed.xml'],
    ['Atom', '/presse/atom.xml'],
    ['JSON Feed', '/presse/feed.json'],
    [t.abruf.termine, '/presse/termine.ics'],
  ] as const
  return (
    <section className="tw-karte">
      <h2 className="tw-h3">{t.abruf.titel}</h2>
      {d.filter.thema !== '' && <p className="tw-klein">{t.abruf.thema(t.thema[d.filter.thema])}</p>}
      <ul className="tw-feeds">
        {feeds.map(([name, pfad]) => (
          <li key={pfad}>
            <Link reloadDocument to={pfad + suche}>
              {name}
            </Link>
            <code>{pfad}</code>
          </li>
        ))}
        <li>
          <Link to="/presse/verteiler">{t.abruf.verteiler}</Link>
        </li>
      </ul>
    </section>
  )
}

function Mappe() {
  const { marke } = useLoaderData<typeof loader>()
  const t = presseTexte(useSprache())
  return (
    <section className="tw-karte">
      <h2 className="tw-h3">{t.mappe.titel}</h2>
      <ul className="tw-feeds">
        <li>
          <Link to="/presse/zahlen">{t.mappe.zahlen}</Link>
          <span>HTML</span>
        </li>
        <li>
          <Link reloadDocument to="/presse/zahlen.csv">
            {t.mappe.csv}
          </Link>
          <span>CSV</span>
        </li>
        <li>
          <Link reloadDocument to="/presse/wir-in-zahlen.pdf">
            {t.mappe.blatt}
          </Link>
          <span>PDF</span>
        </li>
        <li>
          <Link reloadDocument to="/presse/ueber-uns.txt">
            {t.mappe.ueberUns}
          </Link>
          <span>Text</span>
        </li>
        {marke && (
          <li>
            <Link reloadDocument to={marke.adresse}>
              {t.mitteilung.marke}
            </Link>
            <span>{marke.typ}</span>
          </li>
        )}
        <li>
          <Link reloadDocument to="/presse/mappe.zip">
            {t.mappe.alles}
          </Link>
          <span>ZIP</span>
        </li>
      </ul>
      <p className="tw-klein tw-leise">{t.mappe.ohneAnmeldung}</p>
    </section>
  )
}

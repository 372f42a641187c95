import { Form, Link, useHref, useLoaderData } from 'react-router'
import { fuerAlle } from '../../platform/auth/index.ts'
import { findNetzwerkId } from '../../platform/db/index.ts'
import { alsDatum, Seite, useSprache } from '../../platform/ui/index.ts'
import { Gebietskarte } from '../ansicht/gebietskarte.tsx'
import { liesKarte } from '../karte.ts'
import { istLand, type Land, laender } from '../laender.ts'
import { verzeichnisTexte } from '../texte/verzeichnis/index.ts'
import { liesVerzeichnis, suche } from '../verzeichnis.ts'
import type { Haus } from '../verzeichnis-modell.ts'
import { zahlText } from '../zahl-text.ts'

export const loader = fuerAlle(async ({ db, traegerId, url }) => {
  const netzId = await findNetzwerkId(db)
  const alle = netzId === undefined ? [] : await liesVerzeichnis(db, netzId, 'oeffentlich')
  if (alle.length === 0) throw new Response(null, { status: 404 })
  const text = (url.searchParams.get('q') ?? '').trim().slice(0, 100)
  const land = url.searchParams.get('land') ?? ''
  const gesucht = { text, land: istLand(land) ? land : '' }
  return {
    anzahl: alle.length,
    laender: [...new Set(alle.map((h) => h.land))],
    ...gesucht,
    karte: liesKarte(),
    haeuser: suche(alle, gesucht).map(({ traegerId: wer, fassung: _, ...h }) => ({ ...h, hier: wer === traegerId })),
  }
})

type Daten = ReturnType<typeof useLoaderData<typeof loader>>
type Eintrag = Omit<Haus, 'traegerId' | 'fassung'> & { hier: boolean }

/** All municipal jobcenters: search, map, list; works without scripts. */
export default function Verzeichnis() {
  const d = useLoaderData<typeof loader>()
  const t = verzeichnisTexte(useSprache())
  const gebiete = d.haeuser.map((h) => ({ ags: h.ags, text: t.gebiet(h.name, h.sitz), ziel: `#${h.haus}`, eigenes: h.hier }))
  return (
    <Seite titel={t.titel}>
      <div className="tw-rahmen tw-schlicht">
        <h1>{t.titel}</h1>
        <p className="tw-lese">{t.vorspann(d.anzahl)}</p>
        <p>
          <Link to="/vergleich">{t.vergleich}</Link>
        </p>
        <Suche d={d} />
        <p role="status" className="tw-abstand">
          {d.haeuser.length === 0 ? t.keine : t.treffer(d.haeuser.length)}
        </p>
        {d.haeuser.length > 0 && (
          <div className="vg-zweispaltig tw-abstand">
            <section aria-labelledby="karte" className="vg-kartenspalte">
              <h2 id="karte">{t.karte}</h2>
              <p className="tw-klein">{t.karteText}</p>
              <p className="tw-klein">
                <a href="#liste">{t.karteUeberspringen}</a>
              </p>
              <Gebietskarte karte={d.karte} gebiete={gebiete} titel={t.karte} />
              <p className="tw-klein tw-leise">
                {t.kartenquelle}: {d.karte.quelle}
              </p>
            </section>
            <section aria-labelledby="liste">
              <h2 id="liste">{t.liste}</h2>
              <Liste haeuser={d.haeuser} />
            </section>
          </div>
        )}
        <Herunterladen />
        <p className="tw-klein tw-leise tw-lese">{t.grundlage}</p>
      </div>
    </Seite>
  )
}

function Suche({ d }: { d: Daten }) {
  const t = verzeichnisTexte(useSprache())
  return (
    <Form method="get" action="/kommunale-jobcenter" role="search" aria-label={t.titel} className="vg-auswahl">
      <label>
        <span>{t.suchfeld}</span>
        <input type="search" name="q" defaultValue={d.text} maxLength={100} />
      </label>
      <label>
        <span>{t.land}</span>
        <select name="land" defaultValue={d.land}>
          <option value="">{t.alleLaender}</option>
          {d.laender.map((land) => (
            <option key={land} value={land}>
              {laender[land]}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="kern-btn kern-btn--secondary">
        <span className="kern-label">{t.finden}</span>
      </button>
      {(d.text !== '' || d.land !== '') && <Link to="/kommunale-jobcenter">{t.zuruecksetzen}</Link>}
    </Form>
  )
}

function Liste({ haeuser }: { haeuser: readonly Eintrag[] }) {
  const jeLand = Map.groupBy(haeuser, (h) => h.land)
  return [...jeLand].map(([land, eintraege]) => (
    <section key={land} aria-label={laender[land as Land]} className="vg-landgruppe">
      <h3>{laender[land as Land]}</h3>
      <ul className="tw-ohne vg-haeuser">
        {eintraege.map((h) => (
          <li key={h.haus} id={h.haus} className={h.hier ? 'vg-haus vg-haus--hier' : 'vg-haus'}>
            <HausKarte h={h} />
          </li>
        ))}
      </ul>
    </section>
  ))
}

function HausKarte({ h }: { h: Eintrag }) {
  const t = verzeichnisTexte(useSprache())
  const { webseite = h.webseite, strasse, plz, ort, telefon, email, pressetelefon, presseemail } = h.kontakt
  const anschrift = [strasse, [plz, ort].filter(Boolean).join(' ')].filter(Boolean).join(', ')
  const zahl = (wert: number, stellen: number, einheit: string) => zahlText(wert, { stellen, einheit })
  const zeilen = [
    [t.felder.traeger, `${h.name} (${t.art[h.art]})`],
    [t.felder.sitz, h.sitz],
    [t.felder.einwohner, zahl(h.einwohner, 0, '')],
    [t.felder.flaeche, zahl(h.flaecheKm2, 0, 'km²')],
    [t.felder.anschrift, anschrift],
  ].filter(([, wert]) => wert !== '')
  return (
    <>
      <h4>{h.eigenname || h.name}</h4>
      {h.hier && <p className="tw-klein">{t.hier}</p>}
      {h.arbeitetMit && <p className="vg-marke-tragwerk">{t.mitTragwerk}</p>}
      <dl>
        {zeilen.map(([name, wert]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{wert}</dd>
          </div>
        ))}
        <Verweis name={t.felder.telefon} ziel={telefon && `tel:${telefon.replace(/[^+\d]/g, '')}`} text={telefon} />
        <Verweis name={t.felder.email} ziel={email && `mailto:${email}`} text={email} />
        <Verweis name={t.felder.presse} ziel={pressetelefon && `tel:${pressetelefon.replace(/[^+\d]/g, '')}`} text={pressetelefon} />
        <Verweis name={t.felder.presse} ziel={presseemail && `mailto:${presseemail}`} text={presseemail} />
        <Verweis name={t.felder.webseite} ziel={webseite} text={webseite.replace(/^https?:\/\//, '').replace(/\/$/, '')} />
      </dl>
      {webseite === '' && !telefon && !email && <p className="tw-klein tw-leise">{t.ohneKontakt}</p>}
      <p className="tw-klein tw-leise">{t.standQuelle(alsDatum(h.stand), h.quelle)}</p>
    </>
  )
}

function Verweis({ name, ziel, text }: { name: string; ziel: string | undefined; text: string | undefined }) {
  if (!ziel) return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <a href={ziel} rel="noreferrer">
          {text}
        </a>
      </dd>
    </div>
  )
}

function Herunterladen() {
  const t = verzeichnisTexte(useSprache())
  const [csv, json] = [useHref('/kommunale-jobcenter.csv'), useHref('/kommunale-jobcenter.json')]
  return (
    <section aria-labelledby="herunterladen" className="vg-teil">
      <h2 id="herunterladen">{t.herunterladen}</h2>
      <ul className="tw-liste">
        <li>
          <a href={csv}>{t.csv}</a>
        </li>
        <li>
          <a href={json}>{t.json}</a>
        </li>
      </ul>
    </section>
  )
}

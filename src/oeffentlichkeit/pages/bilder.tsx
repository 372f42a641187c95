import { Form, Link, useHref, useLoaderData } from 'react-router'
import { darf, geschuetzt } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { findNetzwerkId } from '../../platform/db/index.ts'
import { Bildstandzeichen } from '../ansicht/bildstand.tsx'
import { bilder } from '../bild-lesen.ts'
import { bildHinweise } from '../bild-stellen.ts'
import { bilderTexte as t } from '../texte/personal-bilder.ts'

export const handle = { rahmen: 'arbeitsplatz' }

const STAENDE = ['nutzbar', 'laeuft-aus', 'abgelaufen', 'zurueckgezogen'] as const

export const loader = geschuetzt('inhalt.lesen', async ({ db, traegerId, konto, jetzt, request }) => {
  const { searchParams } = new URL(request.url)
  const [q, stand] = [searchParams.get('q') ?? '', searchParams.get('stand') ?? '']
  const heute = tagVon(jetzt).toString()
  const netzId = await findNetzwerkId(db)
  const alle = await bilder(db, traegerId, netzId, heute)
  const passt = (text: string) => text.toLowerCase().includes(q.trim().toLowerCase())
  const gefunden = alle.filter(
    (b) => (stand === '' || b.stand === stand) && [b.angabe.titel, b.angabe.nachweis, b.angabe.urheber, b.angabe.alt.de, b.name].some(passt),
  )
  const hinweise = await bildHinweise(db, traegerId, netzId, jetzt, heute)
  return {
    q,
    stand,
    gesamt: alle.length,
    darfHochladen: darf(konto, 'bild.verwalten'),
    bilder: gefunden.map((b) => ({
      bildId: b.bildId,
      titel: b.angabe.titel,
      nachweis: b.angabe.nachweis,
      stand: b.stand,
      giltBis: b.giltBis,
      gemeinsam: b.gemeinsam,
    })),
    hinweise: hinweise.map(({ bild, stand: wie, stellen }) => ({
      bildId: bild.bildId,
      satz:
        wie === 'zurueckgezogen'
          ? t.hinweise.zurueckgezogen(bild.angabe.titel)
          : wie === 'abgelaufen'
            ? t.hinweise.abgelaufen(bild.angabe.titel, bild.giltBis ?? '')
            : t.hinweise.laeuftAus(bild.angabe.titel, bild.giltBis ?? ''),
      stellen: stellen.map((s) => `${s.artName} „${s.titel}“`),
    })),
  }
})

type Daten = ReturnType<typeof useLoaderData<typeof loader>>

/** All pictures of the house and of all houses. */
export default function Bilder() {
  const d = useLoaderData<typeof loader>()
  return (
    <main id="inhalt" className="ap-haupt" tabIndex={-1}>
      <title>{t.fenster(t.titel)}</title>
      <div className="ap-titel">
        <h1>{t.titel}</h1>
        {d.darfHochladen && (
          <Link className="kern-btn kern-btn--primary" to="/redaktion/bilder/neu">
            <span className="kern-label">{t.neu}</span>
          </Link>
        )}
      </div>
      {d.hinweise.length > 0 && <Hinweise hinweise={d.hinweise} />}
      {d.gesamt === 0 ? (
        <div className="ap-leer">
          <p>
            <b>{t.leer}</b>
          </p>
          <p>{t.leerText}</p>
        </div>
      ) : (
        <>
          <Suche q={d.q} stand={d.stand} />
          {d.bilder.length === 0 ? <p>{t.nichtsGefunden}</p> : <Galerie bilder={d.bilder} />}
        </>
      )}
    </main>
  )
}

function Hinweise({ hinweise }: { hinweise: Daten['hinweise'] }) {
  return (
    <section className="bild-hinweise" aria-labelledby="zu-tun">
      <h2 id="zu-tun">{t.hinweise.titel}</h2>
      <ul>
        {hinweise.map((x) => (
          <li key={x.bildId}>
            <Link to={`/redaktion/bilder/${x.bildId}`}>{x.satz}</Link> {t.hinweise.stellen(x.stellen.length)} {x.stellen.join(', ')}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Suche({ q, stand }: { q: string; stand: string }) {
  return (
    <Form method="get" className="ap-filter" role="search" aria-label={t.sucheName}>
      <label>
        {t.suchwort} <input type="search" name="q" defaultValue={q} />
      </label>
      <label>
        {t.stand}{' '}
        <select name="stand" defaultValue={stand}>
          <option value="">{t.alle}</option>
          {STAENDE.map((s) => (
            <option key={s} value={s}>
              {t.staende[s]}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="kern-btn kern-btn--secondary">
        <span className="kern-label">{t.suche}</span>
      </button>
    </Form>
  )
}

function Galerie({ bilder: gezeigt }: { bilder: Daten['bilder'] }) {
  return (
    <>
      <p className="tw-leise">{t.zahl(gezeigt.length)}</p>
      <ul className="bild-galerie">
        {gezeigt.map((b) => (
          <Karte key={b.bildId} b={b} />
        ))}
      </ul>
    </>
  )
}

function Karte({ b }: { b: Daten['bilder'][number] }) {
  const src = useHref(`/redaktion/bilder/${b.bildId}/datei?breite=320`)
  return (
    <li>
      <span className="bild-rahmen">
        <img src={src} alt="" loading="lazy" />
      </span>
      <Link to={`/redaktion/bilder/${b.bildId}`}>{b.titel}</Link>
      <span className="tw-leise">{b.nachweis}</span>
      <span>
        <Bildstandzeichen stand={b.stand} />
      </span>
      <span className="tw-leise">
        {b.giltBis === null ? t.ohneEnde : t.bis(b.giltBis)}
        {b.gemeinsam && `, ${t.gemeinsam}`}
      </span>
    </li>
  )
}

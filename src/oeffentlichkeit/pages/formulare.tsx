import { Form, Link, useHref, useLoaderData } from 'react-router'
import { fuerAlle } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { findNetzwerkId } from '../../platform/db/index.ts'
import { sprachen } from '../../platform/sprache/index.ts'
import { alsDatum, Seite, useSprache } from '../../platform/ui/index.ts'
import { liesGroessen, setzeEin } from '../groesse.ts'
import { formulareTexte } from '../texte/formulare.ts'
import { dateiname } from '../vordruck-datei.ts'
import { type Formularzeile, formularliste } from '../vordruck-liste.ts'

export const loader = fuerAlle(async ({ db, traegerId, jetzt, url, sprache }) => {
  const lies = (name: string) => (url.searchParams.get(name) ?? '').slice(0, 80)
  const wahl = { q: lies('q'), art: lies('art'), sprache: lies('sprache') }
  const { gesamt, zeilen } = await formularliste(db, traegerId, jetzt, sprache, wahl)
  const groessen = await liesGroessen(db, traegerId, await findNetzwerkId(db), tagVon(jetzt).toString())
  return { wahl, gesamt, zeilen: zeilen.map((z) => ({ ...z, titel: setzeEin(z.titel, groessen).text, kurz: setzeEin(z.kurz, groessen).text })) }
})

/** The public catalogue of forms, flyers and posters. */
export default function Formulare() {
  const { wahl, gesamt, zeilen } = useLoaderData<typeof loader>()
  const t = formulareTexte(useSprache())
  const gefiltert = wahl.q !== '' || wahl.art !== '' || wahl.sprache !== ''
  return (
    <Seite titel={t.titel}>
      <div className="tw-rahmen tw-schlicht fo-seite">
        <h1>{t.titel}</h1>
        <p className="tw-lese">{t.satz}</p>
        {t.uebersetzung !== '' && <p className="tw-lese">{t.uebersetzung}</p>}
        {gesamt > 0 && <Filter wahl={wahl} gefiltert={gefiltert} />}
        {gesamt === 0 && <p className="fo-leer">{t.leer}</p>}
        {gesamt > 0 && gefiltert && <p className="fo-zahl">{zeilen.length === 0 ? t.nichts : t.gefunden(zeilen.length)}</p>}
        {(['vordruck', 'druckstueck'] as const).map((art) => (
          <Gruppe key={art} titel={t.arten[art]} id={art} zeilen={zeilen.filter((z) => z.art === art)} />
        ))}
      </div>
    </Seite>
  )
}

function Filter({ wahl, gefiltert }: { wahl: Readonly<{ q: string; art: string; sprache: string }>; gefiltert: boolean }) {
  const t = formulareTexte(useSprache())
  return (
    <Form reloadDocument method="get" action="/formulare" className="fo-filter" role="search" aria-label={t.suche.titel}>
      <label>
        {t.suche.wort}
        <input type="search" name="q" defaultValue={wahl.q} maxLength={80} />
      </label>
      <label>
        {t.suche.art}
        <select name="art" defaultValue={wahl.art}>
          <option value="">{t.suche.alle}</option>
          <option value="vordruck">{t.arten.vordruck}</option>
          <option value="druckstueck">{t.arten.druckstueck}</option>
        </select>
      </label>
      <label>
        {t.suche.sprache}
        <select name="sprache" defaultValue={wahl.sprache}>
          <option value="">{t.suche.alle}</option>
          {sprachen.map((s) => (
            <option key={s} value={s}>
              {t.sprachen[s]}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="kern-btn kern-btn--secondary">
        <span className="kern-label">{t.suche.zeigen}</span>
      </button>
      {gefiltert && (
        <Link to="/formulare" className="kern-link" reloadDocument>
          {t.suche.zurueck}
        </Link>
      )}
    </Form>
  )
}

function Gruppe({ titel, id, zeilen }: { titel: string; id: string; zeilen: readonly Formularzeile[] }) {
  if (zeilen.length === 0) return null
  return (
    <section aria-labelledby={`gruppe-${id}`}>
      <h2 id={`gruppe-${id}`}>{titel}</h2>
      <ul className="fo-liste">
        {zeilen.map((z) => (
          <Eintrag key={z.pfad} z={z} />
        ))}
      </ul>
    </section>
  )
}

/** Files in the language of the page, or in German; those of other languages stand on the page of the form. */
function Eintrag({ z }: { z: Formularzeile }) {
  const seite = useSprache()
  const t = formulareTexte(seite)
  const sprache = z.sprachen.includes(seite) ? seite : 'de'
  return (
    <li>
      <h3 lang={z.lang}>
        <Link to={z.pfad} reloadDocument>
          {z.titel}
        </Link>
      </h3>
      {z.kurz !== '' && <p lang={z.lang}>{z.kurz}</p>}
      <p className="fo-nummer">{t.nummer(z.nummer, z.fassung, alsDatum(z.seit))}</p>
      <ul className="fo-wege">
        {z.online !== '' && (
          <li>
            <Link to={z.online} reloadDocument className="kern-link" aria-label={t.onlineName(z.titel)}>
              {t.online}
            </Link>
          </li>
        )}
        {z.art === 'vordruck' && (
          <Datei pfad={`${z.pfad}/${dateiname({ sprache, wie: 'ausfuellbar' })}`} text={t.ausfuellen(t.sprachen[sprache])} titel={z.titel} />
        )}
        <Datei pfad={`${z.pfad}/${dateiname({ sprache, wie: 'blatt' })}`} text={t.drucken(t.sprachen[sprache])} titel={z.titel} />
        {z.sprachen.length > 1 && (
          <li>
            <Link
              to={z.pfad}
              reloadDocument
              className="kern-link"
              aria-label={t.datei(t.auch(z.sprachen.filter((s) => s !== sprache).map((s) => t.sprachen[s])), z.titel)}
            >
              {t.auch(z.sprachen.filter((s) => s !== sprache).map((s) => t.sprachen[s]))}
            </Link>
          </li>
        )}
      </ul>
    </li>
  )
}

function Datei({ pfad, text, titel }: { pfad: string; text: string; titel: string }) {
  const t = formulareTexte(useSprache())
  return (
    <li>
      <a href={useHref(pfad)} className="kern-link" aria-label={t.datei(text, titel)}>
        {text}
      </a>
    </li>
  )
}

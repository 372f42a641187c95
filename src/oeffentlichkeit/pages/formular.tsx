import { Link, useHref, useLoaderData } from 'react-router'
import { fuerAlle } from '../../platform/auth/index.ts'
import { tagVon } from '../../platform/clock/index.ts'
import { findNetzwerkId } from '../../platform/db/index.ts'
import { alsDatum, Hinweis, Markdown, Seite, useSprache } from '../../platform/ui/index.ts'
import type { Vordruck } from '../art-vordruck.ts'
import { liesGroessen } from '../groesse.ts'
import { formulareTexte } from '../texte/formulare.ts'
import { dateiname } from '../vordruck-datei.ts'
import { oeffentlicheFassung, sprachenVon } from '../vordruck-liste.ts'
import { zwillingVon } from '../vordruck-zwilling.ts'

export const loader = fuerAlle(async ({ db, traegerId, jetzt, url, params, sprache }) => {
  const adresse = params.adresse ?? ''
  const gefragt = /^\d{1,6}$/.test(url.searchParams.get('v') ?? '') ? Number(url.searchParams.get('v')) : undefined
  const geltend = await oeffentlicheFassung<Vordruck>(db, traegerId, 'vordruck', adresse, jetzt)
  if (geltend === undefined) throw new Response(null, { status: 404 })
  const alte =
    gefragt === undefined || gefragt === geltend.fassung
      ? undefined
      : await oeffentlicheFassung<Vordruck>(db, traegerId, 'vordruck', adresse, jetzt, gefragt)
  const groessen = await liesGroessen(db, traegerId, await findNetzwerkId(db), tagVon(jetzt).toString())
  const { daten } = geltend
  return {
    ...zwillingVon(daten, sprache, groessen),
    adresse,
    nummer: daten.nummer,
    fassung: geltend.fassung,
    ab: geltend.ab,
    archiviert: geltend.ueberholt,
    inDerHand: alte?.ueberholt && { fassung: alte.fassung, ...alte.ueberholt },
    fruehere: geltend.fruehere,
    rechtsgrundlage: daten.rechtsgrundlage,
    online: daten.online,
    sprachen: sprachenVon(daten.texte),
  }
})

/** A form: what it is for, what it asks, and every way to fill it in. The codes on paper lead here. */
export default function Formular() {
  const d = useLoaderData<typeof loader>()
  const t = formulareTexte(useSprache())
  return (
    <Seite titel={d.titel}>
      <div className="tw-rahmen tw-schlicht fo-seite">
        <p>
          <Link to="/formulare" className="kern-link" reloadDocument>
            {t.zurListe}
          </Link>
        </p>
        <h1 lang={d.lang}>{d.titel}</h1>
        <p className="fo-nummer">{t.nummer(d.nummer, d.fassung, alsDatum(d.ab))}</p>
        {d.inDerHand && (
          <Hinweis art="warning" titel={t.ueberholt.titel(d.inDerHand.fassung)}>
            <p>
              {t.ueberholt.satz(alsDatum(d.inDerHand.seit))}{' '}
              {d.inDerHand.nachfolger && t.ueberholt.nachfolger(t.stand(d.nummer, d.fassung, alsDatum(d.ab)))}
            </p>
          </Hinweis>
        )}
        {d.archiviert && (
          <Hinweis art="warning" titel={t.archiviert.titel}>
            <p>
              {t.ueberholt.satz(alsDatum(d.archiviert.seit))} {t.archiviert.satz}
            </p>
            {d.archiviert.nachfolger && (
              <p>
                <Link to={d.archiviert.nachfolger.pfad} className="kern-link" reloadDocument>
                  {t.ueberholt.nachfolger(d.archiviert.nachfolger.name)}
                </Link>
              </p>
            )}
          </Hinweis>
        )}
        {d.kurz !== '' && (
          <p className="tw-lese" lang={d.lang}>
            {d.kurz}
          </p>
        )}
        {!d.archiviert && <Wege />}
        <div className="tw-lese" lang={d.lang}>
          <Markdown baum={d.einleitung} />
        </div>
        {d.rechtsgrundlage !== '' && (
          <p>
            {t.grundlage}: <span lang="de">{d.rechtsgrundlage}</span>
          </p>
        )}
        <h2>{t.gefragt}</h2>
        {t.uebersetzung !== '' && <p className="tw-lese">{t.uebersetzung}</p>}
        {d.abschnitte.map((a) => (
          <section key={a.titel}>
            <h3>
              {a.titel}
              {a.personen > 0 && ` (${t.jePerson(a.personen)})`}
            </h3>
            <ul className="fo-fragen">
              {a.fragen.map((f) => (
                <li key={f}>{f}</li>
              ))}
            </ul>
          </section>
        ))}
        <div className="tw-lese" lang={d.lang}>
          <Markdown baum={d.schluss} />
        </div>
        {d.fruehere.length > 0 && (
          <details>
            <summary>{t.fruehere}</summary>
            <ul>
              {d.fruehere.map((f) => (
                <li key={f.fassung}>
                  <Datei
                    pfad={`/formulare/${d.adresse}/${dateiname({ sprache: 'de', wie: 'blatt' }, f.fassung)}`}
                    text={t.fassung(f.fassung, alsDatum(f.ab))}
                  />
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </Seite>
  )
}

function Wege() {
  const { online, sprachen, adresse, titel } = useLoaderData<typeof loader>()
  const t = formulareTexte(useSprache())
  return (
    <ul className="fo-wege fo-wege--gross">
      {online !== '' && (
        <li>
          <Link to={online} reloadDocument className="kern-btn kern-btn--primary" aria-label={t.onlineName(titel)}>
            <span className="kern-label">{t.online}</span>
          </Link>
        </li>
      )}
      {sprachen.flatMap((s) =>
        (['ausfuellbar', 'blatt'] as const).map((wie) => (
          <li key={`${s}-${wie}`}>
            <Datei
              pfad={`/formulare/${adresse}/${dateiname({ sprache: s, wie })}`}
              text={wie === 'blatt' ? t.drucken(t.sprachen[s]) : t.ausfuellen(t.sprachen[s])}
            />
          </li>
        )),
      )}
    </ul>
  )
}

function Datei({ pfad, text }: { pfad: string; text: string }) {
  return (
    <a href={useHref(pfad)} className="kern-link">
      {text}
    </a>
  )
}

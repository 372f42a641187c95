import { Form, Link } from 'react-router'
import type { Moeglich, standVonInhalt, verlaufVon } from '../../redaktion-ablauf.ts'
import { ablauf as t } from '../../texte/personal-redaktion-inhalt.ts'
import { StandMarke } from './stand.tsx'

type Props = Readonly<{
  inhaltId: string
  fassung: number
  stand: ReturnType<typeof standVonInhalt>
  moeglich: Moeglich
  verlauf: ReturnType<typeof verlaufVon>
  oeffentlicherPfad: string | undefined
  vorschau: string
  weg: string
}>

/** Beside the form: where the content stands, what may happen next, and what happened so far. */
export function Ablauf({ inhaltId, fassung, stand, moeglich: m, verlauf, oeffentlicherPfad, vorschau, weg }: Props) {
  const o = stand.oeffentlich
  return (
    <>
      <section className="ap-kasten" aria-labelledby="stand">
        <h2 id="stand">
          {t.titel} <StandMarke stand={stand.stand} />
        </h2>
        {stand.geplantFuer && <p>{t.geplantFuer(stand.geplantFuer)}</p>}
        <p>{o ? t.oeffentlich(o.fassung, o.ab) : t.nichtOeffentlich}</p>
        {o?.bis && <p>{t.oeffentlichBis(o.bis)}</p>}
        <ul className="ap-verweise">
          {o && oeffentlicherPfad && (
            <li>
              <Link reloadDocument to={oeffentlicherPfad}>
                {t.ansehen}
              </Link>
            </li>
          )}
          <li>
            <Link reloadDocument to={vorschau}>
              {t.vorschau}
            </Link>
          </li>
          <li>
            <Link to={`/redaktion/inhalt/${inhaltId}/fassungen`}>{t.fassungen}</Link>
          </li>
          {m.entscheiden && (
            <li>
              <Link to={`/redaktion/freigaben/${inhaltId}`}>{t.desk}</Link>
            </li>
          )}
        </ul>
        {m.einreichen && <p className="tw-klein tw-leise">{weg}</p>}
        <div className="ap-entscheid">
          {m.einreichen && <Knopf schritt="einreichen" fassung={fassung} text={t.einreichen} haupt />}
          {m.veroeffentlichen && <Knopf schritt="veroeffentlichen" fassung={fassung} text={t.jetzt} haupt />}
          {m.zurueckholen && <Knopf schritt="zurueckholen" fassung={fassung} text={t.zurueckholen} />}
          {m.absetzen && <Knopf schritt="absetzen" fassung={fassung} text={t.absetzen} />}
          {m.zuruecknehmen && o && <Knopf schritt="zuruecknehmen" fassung={o.fassung} text={t.zuruecknehmen} />}
          {m.offline && o && <Knopf schritt="offline" fassung={o.fassung} text={t.offline} />}
          {m.archivieren && o && <Knopf schritt="archivieren" fassung={o.fassung} text={t.archivieren} />}
        </div>
        {m.planen && <Planen fassung={fassung} tag={stand.jetzt.tag} />}
      </section>
      <section className="ap-kasten" aria-labelledby="verlauf">
        <h2 id="verlauf">{t.verlauf}</h2>
        <ol className="rd-verlauf">
          {verlauf.map((e) => (
            <li key={`${e.am} ${e.was} ${e.fassung}`}>
              <b>
                {e.was} <span className="tw-leise tw-normal">({e.fassung})</span>
              </b>
              <small>{t.schritt(e.von, e.am)}</small>
              {e.bemerkung && <q>{e.bemerkung}</q>}
            </li>
          ))}
        </ol>
      </section>
    </>
  )
}

function Knopf({ schritt, fassung, text, haupt = false }: { schritt: string; fassung: number; text: string; haupt?: boolean }) {
  return (
    <Form method="post">
      <input type="hidden" name="fassung" value={fassung} />
      <button type="submit" name="schritt" value={schritt} className={`kern-btn kern-btn--${haupt ? 'primary' : 'secondary'}`}>
        <span className="kern-label">{text}</span>
      </button>
    </Form>
  )
}

function Planen({ fassung, tag }: { fassung: number; tag: string }) {
  return (
    <details className="rd-mehr">
      <summary>{t.planen}</summary>
      <Form method="post" className="ap-formular">
        <input type="hidden" name="fassung" value={fassung} />
        <fieldset className="rd-mehrere">
          <legend>{t.zeit}</legend>
          <div className="rd-reihe">
            <Feld name="abTag" typ="date" label={t.ab} min={tag} />
            <Feld name="abZeit" typ="time" label={t.abZeit} />
          </div>
          <div className="rd-reihe">
            <Feld name="bisTag" typ="date" label={t.bis} min={tag} />
            <Feld name="bisZeit" typ="time" label={t.bisZeit} />
          </div>
        </fieldset>
        <Feld name="bemerkung" typ="text" label={t.bemerkung} />
        <button type="submit" name="schritt" value="planen" className="kern-btn kern-btn--secondary">
          <span className="kern-label">{t.planen}</span>
        </button>
      </Form>
    </details>
  )
}

function Feld({ name, typ, label, min }: { name: string; typ: string; label: string; min?: string }) {
  return (
    <label className="rd-feld">
      {label}
      <input name={name} type={typ} min={min} />
    </label>
  )
}

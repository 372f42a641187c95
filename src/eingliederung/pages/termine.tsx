import { Form, Link, useLoaderData } from 'react-router'
import { geschuetzt } from '../../platform/auth/index.ts'
import { type Kalendereintrag, type Kalenderspalte, kalenderSeite } from '../kalender-seite.ts'
import { kalenderSeite as t } from '../texte/personal-termin-seite.ts'

export const handle = { rahmen: 'arbeitsplatz' }
export const meta = () => [{ title: `${t.titel} – Tragwerk` }]
export const loader = geschuetzt('termin.lesen', kalenderSeite)

/** Appointments of a day for all and every room, or of a week for one of them. */
export default function Termine() {
  const d = useLoaderData<typeof loader>()
  const nach = (neu: Readonly<Record<string, string>>) => `?${new URLSearchParams({ ansicht: d.ansicht, tag: d.tag, wer: d.wer, ...neu })}`
  return (
    <main id="inhalt" className="ap-haupt tm-seite">
      <div className="ap-kopfzeile">
        <h1>
          {t.titel} <span className="tw-leise tw-normal">{d.titel}</span>
        </h1>
        {d.darfEinrichten && <Link to="/termine/einrichten">{t.einrichten}</Link>}
      </div>
      <nav className="tm-steuer" aria-label={t.ansicht}>
        <Link to={nach({ tag: d.vorher })}>{t.vorher}</Link>
        <Link to={nach({ tag: d.heute })}>{t.heute}</Link>
        <Link to={nach({ tag: d.nachher })}>{t.nachher}</Link>
        <Link to={nach({ ansicht: 'tag' })} aria-current={d.ansicht === 'tag' ? 'page' : undefined}>
          {t.tag}
        </Link>
        <Link to={nach({ ansicht: 'woche' })} aria-current={d.ansicht === 'woche' ? 'page' : undefined}>
          {t.woche}
        </Link>
        <Form method="get" className="ap-zeile">
          <input type="hidden" name="ansicht" value={d.ansicht} />
          <label>
            {t.datum} <input type="date" name="tag" defaultValue={d.tag} key={d.tag} />
          </label>
          {d.ansicht === 'woche' && (
            <label>
              {t.wer}{' '}
              <select name="wer" defaultValue={d.wer} key={d.wer}>
                {(['mitarbeiter', 'raeume'] as const).map((gruppe) => (
                  <optgroup key={gruppe} label={t.gruppen[gruppe]}>
                    {d[gruppe].map((m) => (
                      <option key={m.id} value={m.id}>
                        {m.name}
                      </option>
                    ))}
                  </optgroup>
                ))}
              </select>
            </label>
          )}
          <button type="submit" className="kern-btn kern-btn--secondary">
            <span className="kern-label">{t.zeigen}</span>
          </button>
        </Form>
      </nav>
      <div className="tm-spalten">
        {d.spalten.map((s) => (
          <Spalte key={s.schluessel} spalte={s} />
        ))}
      </div>
    </main>
  )
}

function Spalte({ spalte: s }: { spalte: Kalenderspalte }) {
  return (
    <section aria-labelledby={`s-${s.schluessel}`} className="tm-spalte">
      <h2 id={`s-${s.schluessel}`}>{s.titel}</h2>
      {s.feiertag !== '' && <p className="tw-leise">{t.feiertag(s.feiertag)}</p>}
      {s.eintraege.length === 0 && <p className="tw-leise">{t.leerTag}</p>}
      <ul>
        {s.eintraege.map((e) => (
          <Eintrag key={e.id} e={e} />
        ))}
      </ul>
    </section>
  )
}

function Eintrag({ e }: { e: Kalendereintrag }) {
  return (
    <li className={`tm-eintrag ist-${e.abgesagt ? 'abgesagt' : e.art}`}>
      <span className="tm-zeit">
        {e.von}–{e.bis}
      </span>
      {e.fallId === undefined ? <span>{e.titel}</span> : <Link to={`/faelle/${e.fallId}/termine`}>{e.titel}</Link>}
      {e.zusatz !== '' && <small>{e.zusatz}</small>}
    </li>
  )
}

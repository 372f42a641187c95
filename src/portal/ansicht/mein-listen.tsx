import { Link } from 'react-router'
import { alsDatum, Icon, useSprache } from '../../platform/ui/index.ts'
import type { OffenerPunkt } from '../mein/nachweise.ts'
import { texte } from '../texte/index.ts'
import { termintexte } from '../texte/termine.ts'

type Aufgaben = Readonly<{
  offen: readonly OffenerPunkt[]
  fragen: Readonly<{ titel: string; frist: string }> | undefined
  anhoerungen: readonly Readonly<{ pflichtId: string; frist: string }>[]
}>

/** What somebody has to bring or to answer, and until when. */
export function OffeneAufgaben({ offen, fragen, anhoerungen }: Aufgaben) {
  const sprache = useSprache()
  const t = texte(sprache).mein.aufgaben
  return (
    <section aria-labelledby="todo">
      <h2 id="todo">{t.titel}</h2>
      {offen.length === 0 && fragen === undefined && anhoerungen.length === 0 && <p>{t.keine}</p>}
      <ul className="tw-todo">
        {anhoerungen.map((a) => (
          <li key={a.pflichtId}>
            <Link to={`/mein/termine#a-${a.pflichtId}`}>{termintexte(sprache).anhoerungAufgabe}</Link>
            {a.frist !== '' && (
              <span className="tw-zustand tw-zustand--wartet">
                <Icon name="calendar-today" />
                {t.bis(alsDatum(a.frist))}
              </span>
            )}
          </li>
        ))}
        {fragen && (
          <li>
            <Link to="/mein/rueckfragen">{fragen.titel}</Link>
            <span className="tw-zustand tw-zustand--wartet">
              <Icon name="calendar-today" />
              {t.bis(alsDatum(fragen.frist))}
            </span>
          </li>
        )}
        {offen.map((p) => (
          <li key={`${p.anforderungId} ${p.punkt}`}>
            <Link to={`/mein/nachweise#punkt-${p.anforderungId}-${p.punkt}`}>{p.was}</Link>
            <span className="tw-zustand tw-zustand--wartet">
              <Icon name="calendar-today" />
              {t.bis(alsDatum(p.frist))}
            </span>
            {p.warum !== '' && <p>{p.warum}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}

type Zeile = Readonly<{ nachrichtId: string; betreff: string; verfasstVon: string; am: string; gelesen: boolean }>

/** The newest messages from the jobcenter. */
export function NachrichtenKarte({ nachrichten }: { nachrichten: readonly Zeile[] }) {
  const alle = texte(useSprache())
  const t = alle.mein.nachrichten
  return (
    <section aria-labelledby="post">
      <h2 id="post">{t.titel}</h2>
      {nachrichten.length === 0 && <p>{t.keine}</p>}
      <ul className="tw-post">
        {nachrichten.map((n) => (
          <li key={n.nachrichtId} className={n.gelesen ? undefined : 'ist-neu'}>
            <Link to={`/mein/nachrichten#n-${n.nachrichtId}`}>{n.betreff}</Link>{' '}
            {!n.gelesen && (
              <span className="tw-zustand tw-zustand--erlassen">
                <Icon name="mail" />
                {alle.allgemein.neu}
              </span>
            )}
            <small>{alle.nachrichten.von(n.verfasstVon, n.am)}</small>
          </li>
        ))}
      </ul>
      <p>
        <Link to="/mein/nachrichten#schreiben">{t.schreiben}</Link>
      </p>
    </section>
  )
}

import { Form, Link } from 'react-router'
import { Icon, Seite, useSprache } from '../../platform/ui/index.ts'
import { worte } from '../texte/ansicht.ts'
import type { Aufgabe } from '../uebersicht.ts'
import { mitPunkt } from './worte.ts'

type Props = Readonly<{
  titel: string
  unter: string
  aufgaben: readonly Aufgabe[]
  menschen: readonly { id: string; name: string; entfernbar: boolean }[]
  neu: string
  basis: string
  gesendet: boolean
}>

const KLASSE = { fertig: 'gezahlt', begonnen: 'wartet', offen: 'entwurf' } as const
const ICON = { fertig: 'success', begonnen: 'edit', offen: 'edit' } as const

/** The task list of an application, with the people of the household. */
export function Uebersicht({ titel, unter, aufgaben, menschen, neu, basis, gesendet }: Props) {
  const { uebersicht: t, vordrucke } = worte(useSprache())
  return (
    <Seite titel={titel}>
      <div className="tw-rahmen--schmal tw-fliess tw-antrag">
        <h1>{titel}</h1>
        <p className="tw-leise">{unter}</p>
        <h2>{t.teile}</h2>
        <ul className="tw-aufgabenliste">
          {aufgaben.map((a) => (
            <li key={a.id} id={a.id}>
              <span>
                {a.nach === '' ? <b>{a.titel}</b> : <Link to={`${basis}${a.nach}`}>{a.titel}</Link>}
                <small>{a.nach === '' ? t.zuerst(mitPunkt(a.hilfe)) : a.hilfe}</small>
              </span>
              <span className={`tw-zustand tw-zustand--${KLASSE[a.stand]}`}>
                <Icon name={ICON[a.stand]} />
                {a.text}
              </span>
            </li>
          ))}
        </ul>
        <h2 id="menschen">{t.menschen}</h2>
        <ul className="tw-aufgabenliste">
          {menschen.map((m) => (
            <li key={m.id}>
              <span>{m.entfernbar ? <Link to={`${basis}/frage/person/${m.id}`}>{m.name}</Link> : m.name}</span>
              {m.entfernbar && !gesendet ? (
                <Form method="post" action={`${basis}/uebersicht`}>
                  <button type="submit" name="entferne" value={m.id} className="tw-textknopf">
                    {t.entfernen}
                    <span className="kern-sr-only">: {m.name}</span>
                  </button>
                </Form>
              ) : (
                <span className="tw-leise">{m.entfernbar ? '' : t.stelltAntrag}</span>
              )}
            </li>
          ))}
        </ul>
        {!gesendet && (
          <p>
            <Link className="kern-btn kern-btn--secondary" to={`${basis}/frage/person/${neu}`}>
              <span className="kern-label">{t.hinzufuegen}</span>
            </Link>
          </p>
        )}
        {basis === '/antrag' && (
          <p>
            <Link className="kern-link" to="/antrag/vordrucke">
              {vordrucke.verweis}
            </Link>
          </p>
        )}
      </div>
    </Seite>
  )
}

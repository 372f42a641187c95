import { Link, NavLink } from 'react-router'

/** Typeset mark of the municipal jobcenters; a logo takes the same place later. */
export function Verbundmarke() {
  return (
    <span className="tw-verbund">
      <span className="tw-verbund__name">Kommunale Jobcenter</span> <span className="tw-verbund__ruf">Stark. Sozial. Vor Ort.</span>
    </span>
  )
}

const DIENSTE = [
  { nach: '/antrag', text: 'Antrag', icon: 'edit' },
  { nach: '/rechner', text: 'Rechner', icon: 'checklist' },
  { nach: '/parameter', text: 'Werte im Gesetz', icon: 'calendar-today' },
  { nach: '/mein', text: 'Mein Bereich', icon: 'account-circle' },
] as const

type Traeger = Readonly<{ kurzname: string; name: string; uebungsdaten: boolean }>

/** Head of every page; `traeger` is missing only on a page that tells of an error before anything was read. */
export function Kopf({ traeger }: { traeger: Traeger | undefined }) {
  return (
    <>
      {traeger?.uebungsdaten && <Uebungshinweis />}
      <header className="tw-kopf">
        <div className="tw-rahmen">
          <Link className="tw-marke" to="/">
            <span className="tw-marke__zeichen" aria-hidden="true">
              {kuerzel(traeger?.kurzname ?? 'Tragwerk')}
            </span>
            <span>
              <b>{traeger?.kurzname ?? 'Tragwerk'}</b>
              <span>{traeger?.name ?? 'Grundsicherung, nachgerechnet'}</span>
            </span>
          </Link>
          <nav className="tw-dienste" aria-label="Bereiche">
            {DIENSTE.map((d) => (
              <NavLink key={d.nach} to={d.nach}>
                <Icon name={d.icon} />
                {d.text}
              </NavLink>
            ))}
          </nav>
        </div>
      </header>
    </>
  )
}

/** What everything of the exercise Träger says of itself, on every page. */
export function Uebungshinweis() {
  return (
    <aside className="tw-uebung" aria-label="Übungsdaten">
      <p className="tw-rahmen">
        <span>
          <strong>Übungsdaten.</strong> Keine Seite einer Behörde. Die Rechnung ist echt, der Träger dient als Beispiel.
        </span>
      </p>
    </aside>
  )
}

/** First letters of the first two words: `KH` for „KoBa Harz“. */
function kuerzel(name: string): string {
  return name
    .split(/[\s-]+/)
    .slice(0, 2)
    .map((wort) => wort.charAt(0))
    .join('')
    .toUpperCase()
}

export function Fuss() {
  return (
    <footer className="tw-fuss">
      <div className="tw-rahmen">
        <nav aria-label="Über diese Seite">
          <ul>
            <li>
              <Link to="/barrierefreiheit">Barrierefreiheit</Link>
            </li>
            <li>
              <Link to="/datenschutz">Datenschutz</Link>
            </li>
            <li>
              <Link to="/pruefen">Bescheid prüfen</Link>
            </li>
            <li>
              <Link to="/api/v1">Schnittstelle</Link>
            </li>
          </ul>
        </nav>
        <Verbundmarke />
      </div>
    </footer>
  )
}

/** KERN icon without meaning of its own: a word always stands beside it. */
export function Icon({ name, klein = false }: { name: string; klein?: boolean }) {
  return <span className={`kern-icon kern-icon--${name}${klein ? ' kern-icon--small' : ''}`} aria-hidden="true" />
}

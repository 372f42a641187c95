import { Link, NavLink, useHref, useLocation } from 'react-router'
import { useSprache } from './sprache.ts'
import { Sprachwahl } from './sprachwahl.tsx'
import { texte } from './texte/index.ts'
import { Verbundmarke } from './verbundmarke.tsx'

/** The first thing the keyboard reaches. */
export function Sprunglink() {
  return (
    <a className="tw-sprung kern-link" href="#inhalt">
      {texte(useSprache()).sprung}
    </a>
  )
}

const DIENSTE = [
  { nach: '/antrag', name: 'antrag', icon: 'edit' },
  { nach: '/rechner', name: 'rechner', icon: 'checklist' },
  { nach: '/parameter', name: 'parameter', icon: 'calendar-today' },
  { nach: '/mein', name: 'mein', icon: 'account-circle' },
] as const

type Traeger = Readonly<{ kurzname: string; name: string; uebungsdaten: boolean; logo?: Readonly<{ src: string; breite: number; hoehe: number }> }>

/** Head of every page; `traeger` is missing only on a page that tells of an error before anything was read. */
export function Kopf({ traeger }: { traeger: Traeger | undefined }) {
  const t = texte(useSprache()).kopf
  const start = useLocation().pathname === '/' // shows the joint mark in its band
  return (
    <>
      {traeger?.uebungsdaten && <Uebungshinweis />}
      <header className="tw-kopf">
        <div className="tw-rahmen">
          <Link className="tw-marke" to="/">
            {traeger?.logo ? (
              <Logo {...traeger.logo} />
            ) : (
              <span className="tw-marke__zeichen" aria-hidden="true">
                {kuerzel(traeger?.kurzname ?? 'Tragwerk')}
              </span>
            )}
            <span>
              <b>{traeger?.kurzname ?? 'Tragwerk'}</b>
              <span>{traeger?.name ?? t.ohneTraeger}</span>
            </span>
          </Link>
          {!start && <Verbundmarke />}
          <Sprachwahl />
          <nav className="tw-dienste" aria-label={t.bereiche}>
            {DIENSTE.map((d) => (
              <NavLink key={d.nach} to={d.nach}>
                <Icon name={d.icon} />
                {d.name === 'parameter' ? <Kuerzbar lang={t.parameter} kurz={t.parameterKurz} /> : t[d.name]}
              </NavLink>
            ))}
          </nav>
        </div>
      </header>
    </>
  )
}

/** A name with a short form for narrow screens, where all areas stand on one line. */
function Kuerzbar({ lang, kurz }: { lang: string; kurz: string }) {
  return (
    <>
      <span className="tw-nur-breit">{lang}</span>
      <span className="tw-nur-schmal">{kurz}</span>
    </>
  )
}

/** What everything of the exercise Träger says of itself, on every page. */
export function Uebungshinweis() {
  const { name, satz } = texte(useSprache()).uebung
  return (
    <aside className="tw-uebung" aria-label={name}>
      <p className="tw-rahmen">
        <span>
          <strong>{name}.</strong> {satz}
        </span>
      </p>
    </aside>
  )
}

/** The own logo; the name stands beside it. */
function Logo({ src, breite, hoehe }: { src: string; breite: number; hoehe: number }) {
  return <img className="tw-marke__logo" src={useHref(src)} width={breite} height={hoehe} alt="" />
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
  const t = texte(useSprache()).fuss
  return (
    <footer className="tw-fuss">
      <div className="tw-rahmen">
        <nav aria-label={t.name}>
          <ul>
            <li>
              <Link to="/barrierefreiheit">{t.barrierefreiheit}</Link>
            </li>
            <li>
              <Link to="/datenschutz">{t.datenschutz}</Link>
            </li>
            <li>
              <Link to="/pruefen">{t.pruefen}</Link>
            </li>
            <li>
              <Link to="/api/v1">{t.schnittstelle}</Link>
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

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
  { nach: '/leistungen', name: 'leistungen', icon: 'easy-language' },
  { nach: '/antrag', name: 'antrag', icon: 'edit' },
  { nach: '/rechner', name: 'rechner', icon: 'checklist' },
  { nach: '/vor-ort', name: 'vorOrt', icon: 'home' },
  { nach: '/mein', name: 'mein', icon: 'account-circle' },
] as const

/** The space of all jobcenters decides on nobody: there is nothing to apply for. */
const IM_NETZ = [
  { nach: '/aktuelles', name: 'aktuelles', icon: 'info' },
  { nach: '/presse', name: 'presse', icon: 'mail' },
] as const

type Traeger = Readonly<{
  kurzname: string
  name: string
  uebungsdaten: boolean
  art?: string
  claim?: string
  logo?: Readonly<{ src: string; breite: number; hoehe: number }>
}>

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
            {(traeger?.art === 'netzwerk' ? IM_NETZ : DIENSTE).map((d) => (
              <NavLink key={d.nach} to={d.nach} className={d.name === 'vorOrt' ? 'tw-ab-mittel' : undefined}>
                <Icon name={d.icon} />
                {t[d.name]}
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

const SPALTEN = [
  {
    titel: 'hilfe',
    links: [
      { nach: '/kontakt', name: 'kontakt' },
      { nach: '/vor-ort', name: 'vorOrt', nurHaus: true },
      { nach: '/suche', name: 'suche' },
      { nach: '/sitemap', name: 'sitemap' },
      { nach: '/barriere-melden', name: 'barriere' },
    ],
  },
  {
    titel: 'angebot',
    links: [
      { nach: '/aktuelles', name: 'aktuelles' },
      { nach: '/presse', name: 'presse' },
      { nach: '/formulare', name: 'formulare', nurHaus: true },
      { nach: '/kommunale-jobcenter', name: 'verbund' },
      { nach: '/parameter', name: 'parameter', nurHaus: true },
      { nach: '/pruefen', name: 'pruefen', nurHaus: true },
    ],
  },
  {
    titel: 'name',
    links: [
      { nach: '/impressum', name: 'impressum' },
      { nach: '/datenschutz', name: 'datenschutz' },
      { nach: '/barrierefreiheit', name: 'barrierefreiheit' },
      { nach: '/api/v1', name: 'schnittstelle', nurHaus: true },
    ],
  },
] as const

/** Foot of every page: ways to people, to read on, and what the law asks of a site. */
export function Fuss({ traeger }: { traeger: Traeger | undefined }) {
  const t = texte(useSprache()).fuss
  const { pathname } = useLocation()
  const inNetz = traeger?.art === 'netzwerk'
  return (
    <footer className="tw-fuss">
      <nav className="tw-rahmen" aria-label={t.name}>
        {SPALTEN.map((s) => (
          <div key={s.titel}>
            <h2>{t[s.titel]}</h2>
            <ul>
              {s.links
                .filter((l) => !(inNetz && 'nurHaus' in l))
                .map((l) => (
                  <li key={l.nach}>
                    <Link to={l.name === 'barriere' ? `${l.nach}?seite=${encodeURIComponent(pathname)}` : l.nach}>{t[l.name]}</Link>
                  </li>
                ))}
            </ul>
          </div>
        ))}
        <div className="tw-fuss__marke">
          {traeger?.claim && <p>{traeger.claim}</p>}
          <Verbundmarke />
        </div>
      </nav>
    </footer>
  )
}

/** KERN icon without meaning of its own: a word always stands beside it. */
export function Icon({ name, klein = false }: { name: string; klein?: boolean }) {
  return <span className={`kern-icon kern-icon--${name}${klein ? ' kern-icon--small' : ''}`} aria-hidden="true" />
}

import { type ReactNode, useEffect, useRef } from 'react'
import { Form, Link, NavLink } from 'react-router'
import { netzbereiche } from '../netzbereiche.ts'
import type { Antwort } from '../taten.ts'
import { bereiche, allgemein as t } from '../texte/personal-netzwerk.ts'
import './netzwerk.css'

type Props = Readonly<{
  titel: string
  /** beside the heading */
  neben?: ReactNode
  /** the way here, without the start page */
  pfad?: readonly Readonly<{ nach: string; name: string }>[]
  antwort?: Antwort | undefined
  children: ReactNode
}>

/** A page of the network: parts, way, heading, and what the last press did. */
export function Netzseite({ titel, neben, pfad = [], antwort, children }: Props) {
  const fehlerhaft = antwort !== undefined && !antwort.ok
  return (
    <main id="inhalt" className="ap-haupt" tabIndex={-1}>
      <title>{fehlerhaft ? t.fehlerhaft(t.fenster(titel)) : t.fenster(titel)}</title>
      <nav className="nw-bereiche" aria-label={bereiche.navigation}>
        <ul className="ap-reiter">
          <li>
            <NavLink to="/netzwerk" end>
              {bereiche.start}
            </NavLink>
          </li>
          {netzbereiche.map((b) => (
            <li key={b.nach}>
              <NavLink to={b.nach}>{b.name}</NavLink>
            </li>
          ))}
        </ul>
      </nav>
      {pfad.length > 0 && (
        <nav className="nw-pfad" aria-label={t.pfad}>
          {pfad.map((p, i) => (
            <span key={p.nach}>
              {i > 0 && ' / '}
              <Link to={p.nach}>{p.name}</Link>
            </span>
          ))}
        </nav>
      )}
      <div className="ap-titel">
        <h1>{titel}</h1>
        {neben}
      </div>
      {antwort && <Rueckmeldung key={antwort.stempel} antwort={antwort} />}
      {children}
    </main>
  )
}

/** Takes the focus where something is in the way, so that it is read and not searched for. */
function Rueckmeldung({ antwort }: Readonly<{ antwort: Antwort }>) {
  const kasten = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!antwort.ok) kasten.current?.focus()
  }, [antwort])
  return (
    <div ref={kasten} tabIndex={-1} role={antwort.ok ? 'status' : 'alert'} className={`kern-alert kern-alert--${antwort.ok ? 'success' : 'danger'}`}>
      <div className="kern-alert__header">
        <span className={`kern-icon kern-icon--${antwort.ok ? 'success' : 'danger'}`} aria-hidden="true" />
        <span className="kern-title">{antwort.ok ? antwort.satz : t.nichtGetan}</span>
      </div>
      {!antwort.ok && (
        <div className="kern-alert__body">
          <p className="kern-body">{antwort.satz}</p>
        </div>
      )}
      {antwort.ok && antwort.zurueck && (
        <div className="kern-alert__body">
          <Form method="post">
            {Object.entries(antwort.zurueck.felder).map(([name, wert]) => (
              <input key={name} type="hidden" name={name} value={wert} />
            ))}
            <button type="submit" className="kern-btn kern-btn--secondary">
              <span className="kern-label">{antwort.zurueck.knopf}</span>
            </button>
          </Form>
        </div>
      )}
    </div>
  )
}

/** What an empty list says. */
export function Leer({ children }: Readonly<{ children: ReactNode }>) {
  return (
    <div className="ap-leer">
      <p>{children}</p>
    </div>
  )
}

/** Said wherever somebody writes: the promise of the shared space. */
export function KeineDaten() {
  return <p className="tw-leise">{t.keineDaten}</p>
}

import { useEffect, useRef } from 'react'
import { texte } from '../../../platform/ui/texte/index.ts'
import { stelleName } from '../../texte/personal-redaktion.ts'
import { inhaltWorte as t } from '../../texte/personal-redaktion-inhalt.ts'
import { feldVonStelle, springeZu } from './hilfen.ts'

type Meldung = Readonly<{ stelle: string; satz: string }>

/** What stands in the way, on top, with a way to each place. */
export function Meldungen({ meldungen }: { meldungen: readonly Meldung[] }) {
  const kasten = useRef<HTMLElement>(null)
  useEffect(() => {
    if (meldungen.length > 0) kasten.current?.focus()
  }, [meldungen])
  if (meldungen.length === 0) return null
  return (
    <section className="tw-fehlerliste" ref={kasten} tabIndex={-1} aria-labelledby="fehler-titel">
      <h2 id="fehler-titel">{texte('de').fehlerliste(meldungen.length)}</h2>
      <ul className="tw-liste">
        {meldungen.map((m) => (
          <li key={`${m.stelle} ${m.satz}`}>
            <Sprung stelle={m.stelle} satz={m.satz} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A sentence that leads to its place in the form. */
function Sprung({ stelle, satz }: Meldung) {
  if (stelle === '') return satz
  const feld = feldVonStelle(stelle)
  return (
    <a
      href={`#f-${feld.replaceAll('.', '-')}`}
      onClick={(e) => {
        e.preventDefault()
        springeZu(feld)
      }}
    >
      {satz}
    </a>
  )
}

export type Befundzeile = Readonly<{ schwere: 'hindert' | 'hinweis'; stelle: string; satz: string }>

/** Findings about the text: those that stand in the way first. */
export function Befunde({ befunde, springbar = true }: { befunde: readonly Befundzeile[]; springbar?: boolean }) {
  if (befunde.length === 0) return <p className="tw-leise">{t.keineBefunde}</p>
  return (
    <ul className="ap-pruefliste rd-befunde">
      {befunde.map((b) => (
        <li key={`${b.stelle} ${b.satz}`} className={b.schwere === 'hindert' ? 'falsch' : 'hin'}>
          <span className={`kern-icon kern-icon--${b.schwere === 'hindert' ? 'danger' : 'info'}`} aria-hidden="true" />
          <span>
            <span className="kern-sr-only">{b.schwere === 'hindert' ? t.hindert : t.hinweisWort} </span>
            <b>{stelleName(b.stelle)}:</b> {springbar ? <Sprung stelle={b.stelle} satz={b.satz} /> : b.satz}
          </span>
        </li>
      ))}
    </ul>
  )
}

import { Fragment } from 'react'
import { Link } from 'react-router'
import { alsEuro } from '../../platform/ui/index.ts'
import type { Entwurfsansicht } from '../vorschau.ts'
import { Vergleichstabelle } from './vergleichstabelle.tsx'

/** What the decision gives, beside what was decided before. */
export function Gegenueber({ e }: { e: Entwurfsansicht }) {
  const { vergleich: v } = e
  const alt = e.geltend.length > 0
  return (
    <>
      <section className="ap-kasten" aria-labelledby="vergleich">
        <h2 id="vergleich">
          {alt ? `Was sich ändert gegen ${e.geltend.map((g) => `den Bescheid ${g.nummer}`).join(' und ')}` : 'Was bewilligt wird'}
        </h2>
        {e.anlass.length > 0 && (
          <p>
            {e.anlass.length === 1 ? 'Neu ist: ' : 'Neu sind: '}
            {e.anlass.map((n, i) => (
              <Fragment key={`${n.art} ${n.was}`}>
                {i > 0 && '; '}
                <b>{n.was}</b> ({n.wie})
              </Fragment>
            ))}
            .
          </p>
        )}
        <p>
          Zusammen {alsEuro(v.summe.neu / 100)}
          {alt && (
            <>
              {' '}
              statt {alsEuro(v.summe.alt / 100)}, also{' '}
              <b className={v.summe.neu < v.summe.alt ? 'tw-betrag ap-minus' : 'tw-betrag ap-plus'}>{alsEuro((v.summe.neu - v.summe.alt) / 100)}</b>
            </>
          )}
          .
        </p>
        {v.spalten.length > 0 && <Vergleichstabelle titel="Posten: bisher und neu" spalten={v.spalten} zeilen={v.zeilen} />}
        {alt && (
          <p className="raster-legende">
            <span>hervorgehoben: anders als beschieden</span>
            <span>grau: gleich</span>
            <Link to={`/faelle/${e.fallId}`}>Alle zwölf Monate und jede Begründung</Link>
          </p>
        )}
      </section>
      {v.personen.length > 1 && v.spalten.length > 0 && (
        <section className="ap-kasten" aria-labelledby="personen">
          <h2 id="personen">Verfügung je Person</h2>
          <Vergleichstabelle titel="Beträge je Person: bisher und neu" spalten={v.spalten} zeilen={v.personen} />
        </section>
      )}
    </>
  )
}

const staende: Readonly<Record<string, readonly [string, string]>> = {
  entwurf: ['entwurf', 'Entwurf'],
  eingereicht: ['pruefung', 'in Freigabe'],
  zurueckgegeben: ['wartet', 'zurückgegeben'],
  erlassen: ['erlassen', 'erlassen'],
  verworfen: ['entwurf', 'verworfen'],
}

export function Standzeichen({ stand }: { stand: string }) {
  const [klasse, name] = staende[stand] ?? ['entwurf', stand]
  return <span className={`tw-zustand tw-zustand--${klasse}`}>{name}</span>
}

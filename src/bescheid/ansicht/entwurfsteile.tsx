import { Fragment } from 'react'
import { Link } from 'react-router'
import { alsEuro } from '../../platform/ui/index.ts'
import { standNamen } from '../texte/personal.ts'
import { gegenueber as t } from '../texte/personal-seiten.ts'
import type { Entwurfsansicht } from '../vorschau.ts'
import { Vergleichstabelle } from './vergleichstabelle.tsx'

/** What the decision gives, beside what was decided before. */
export function Gegenueber({ e }: { e: Entwurfsansicht }) {
  const { vergleich: v } = e
  const alt = e.geltend.length > 0
  return (
    <>
      <section className="ap-kasten" aria-labelledby="vergleich">
        <h2 id="vergleich">{alt ? t.aendert(e.geltend.map((g) => g.nummer)) : t.bewilligt}</h2>
        {e.anlass.length > 0 && (
          <p>
            {e.anlass.length === 1 ? t.neuIst : t.neuSind}{' '}
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
          {t.zusammen(alsEuro(v.summe.neu / 100))}
          {alt && (
            <>
              {' '}
              {t.statt(alsEuro(v.summe.alt / 100))}{' '}
              <b className={v.summe.neu < v.summe.alt ? 'tw-betrag ap-minus' : 'tw-betrag ap-plus'}>{alsEuro((v.summe.neu - v.summe.alt) / 100)}</b>
            </>
          )}
          .
        </p>
        {v.spalten.length > 0 && <Vergleichstabelle titel={t.posten} spalten={v.spalten} zeilen={v.zeilen} />}
        {alt && (
          <p className="raster-legende">
            <span>{t.hervorgehoben}</span>
            <span>{t.grau}</span>
            <Link to={`/faelle/${e.fallId}`}>{t.alleMonate}</Link>
          </p>
        )}
      </section>
      {v.personen.length > 1 && v.spalten.length > 0 && (
        <section className="ap-kasten" aria-labelledby="personen">
          <h2 id="personen">{t.jePerson}</h2>
          <Vergleichstabelle titel={t.betraege} spalten={v.spalten} zeilen={v.personen} />
        </section>
      )}
    </>
  )
}

const klassen: Readonly<Record<string, string>> = {
  entwurf: 'entwurf',
  eingereicht: 'pruefung',
  zurueckgegeben: 'wartet',
  erlassen: 'erlassen',
  verworfen: 'entwurf',
}

export function Standzeichen({ stand }: { stand: string }) {
  return <span className={`tw-zustand tw-zustand--${klassen[stand] ?? 'entwurf'}`}>{standNamen[stand] ?? stand}</span>
}

import type { Aenderung } from '../../redaktion-vergleich.ts'
import { vergleichWorte as t } from '../../texte/personal-redaktion.ts'

/** What differs, place by place: new words underlined, words that are gone struck out, both also said. */
export function Unterschied({ aenderungen }: { aenderungen: readonly Aenderung[] }) {
  if (aenderungen.length === 0) return <p className="tw-leise">{t.nichts}</p>
  return (
    <dl className="rd-unterschied">
      {aenderungen.map((a) => (
        <div key={a.stelle}>
          <dt>{a.name}</dt>
          <dd>
            {a.stuecke.map((s, i) => {
              const key = i.toString()
              if (s.art === 'neu')
                return (
                  <ins key={key}>
                    <span className="kern-sr-only">{t.neu}</span>
                    {s.text}
                  </ins>
                )
              if (s.art === 'weg')
                return (
                  <del key={key}>
                    <span className="kern-sr-only">{t.weg}</span>
                    {s.text}
                  </del>
                )
              return <span key={key}>{s.text}</span>
            })}
          </dd>
        </div>
      ))}
    </dl>
  )
}

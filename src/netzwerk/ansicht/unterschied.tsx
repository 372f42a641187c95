import { felder, eigeneVorlage as t } from '../texte/personal-bibliothek.ts'
import type { Feldunterschied } from '../unterschied.ts'

/** Differences by words, read aloud with what falls away and what is new. */
export function Vergleich({ sichten }: Readonly<{ sichten: readonly Readonly<{ titel: string; felder: readonly Feldunterschied[] }>[] }>) {
  return (
    <section className="nw-teil" aria-labelledby="vergleich">
      <h2 id="vergleich">{t.vergleich}</h2>
      <p className="tw-leise">{t.legende}</p>
      {sichten.map((s) => (
        <details key={s.titel} className="nw-neu">
          <summary>{s.titel}</summary>
          {s.felder.length === 0 && <p>{t.gleich}</p>}
          {s.felder.map((f) => (
            <div key={f.feld}>
              <h3>{felder[f.feld]}</h3>
              <Stuecke stuecke={f.stuecke} />
            </div>
          ))}
        </details>
      ))}
    </section>
  )
}

function Stuecke({ stuecke }: Readonly<{ stuecke: Feldunterschied['stuecke'] }>) {
  let stelle = 0
  return (
    <div className="nw-unterschied">
      {stuecke.map((s) => {
        const schluessel = `${stelle++}${s.art}`
        if (s.art === 'gleich') return <span key={schluessel}>{s.text}</span>
        return s.art === 'neu' ? (
          <ins key={schluessel}>
            <span className="kern-sr-only">{t.dazu}</span>
            {s.text}
          </ins>
        ) : (
          <del key={schluessel}>
            <span className="kern-sr-only">{t.weg}</span>
            {s.text}
          </del>
        )
      })}
    </div>
  )
}

import { mitFestenAbstaenden } from '../../platform/ui/index.ts'
import type { Block, Lauf } from '../mein/einfach.ts'

/** Plain words of a decision. @param ebene heading level of its sections */
export function Bloecke({ bloecke, ebene }: { bloecke: readonly Block[]; ebene: 2 | 3 }) {
  return bloecke.map((b) => <EinBlock key={JSON.stringify(b)} block={b} ebene={ebene} />)
}

function EinBlock({ block: b, ebene }: { block: Block; ebene: 2 | 3 }) {
  switch (b.art) {
    case 'ueberschrift':
      if (b.ebene === 1) return null // the page has its own title
      return ebene === 2 ? <h2>{b.text}</h2> : <h3>{b.text}</h3>
    case 'absatz':
      return (
        <p>
          <Text text={b.text} />
        </p>
      )
    case 'kasten':
      return (
        <p>
          <strong>{b.titel}</strong> <Text text={b.text} />
        </p>
      )
    case 'betraege':
      return (
        <ul className="tw-dreibetraege">
          {b.betraege.map((x) => (
            <li key={x.text}>
              <strong className="tw-betrag">{mitFestenAbstaenden(x.betrag)}</strong>
              <span>{x.text}</span>
            </li>
          ))}
        </ul>
      )
    case 'liste':
      return (
        <ul className="tw-liste">
          {b.punkte.map((p) => (
            <li key={JSON.stringify(p.text)}>
              <Text text={p.text} />
              <Bloecke bloecke={p.dazu} ebene={3} />
            </li>
          ))}
        </ul>
      )
    case 'gruppe':
      return (
        <div className="tw-gruppe">
          <Bloecke bloecke={b.bloecke} ebene={ebene} />
        </div>
      )
  }
}

function Text({ text }: { text: readonly Lauf[] }) {
  return text.map((l) =>
    typeof l === 'string' ? <span key={l}>{mitFestenAbstaenden(l)}</span> : <strong key={l.fett}>{mitFestenAbstaenden(l.fett)}</strong>,
  )
}

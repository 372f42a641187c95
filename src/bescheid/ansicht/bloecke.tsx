import type { Block, Text } from '../model.ts'

/** Blocks of the page in plain words as they stand in the notice; headings begin at `ebene`. */
export function Bloecke({ bloecke, ebene = 3 }: { bloecke: readonly Block[]; ebene?: 2 | 3 }) {
  return bloecke.map((b) => <Stueck key={JSON.stringify(b)} block={b} ebene={ebene} />)
}

function Stueck({ block: b, ebene }: { block: Block; ebene: 2 | 3 }) {
  switch (b.art) {
    case 'ueberschrift':
      return b.ebene === 1 ? null : <Ueberschrift text={b.text} ebene={ebene} />
    case 'absatz':
      return (
        <p className={b.leise ? 'tw-leise' : undefined}>
          <Laeufe text={b.text} />
        </p>
      )
    case 'liste':
      return <Liste block={b} ebene={ebene} />
    case 'betraege':
      return (
        <ul className="tw-liste">
          {b.betraege.map((x) => (
            <li key={x.text}>
              <b className="tw-betrag">{x.betrag}</b> {x.text}
            </li>
          ))}
        </ul>
      )
    case 'balken':
      return <p>{b.beschreibung}</p>
    case 'gruppe':
      return <Bloecke bloecke={b.bloecke} ebene={ebene} />
    case 'nebeneinander':
      return <Bloecke bloecke={[...b.links, ...b.rechts]} ebene={ebene} />
    case 'kasten':
      return (
        <p>
          <b>{b.titel}</b> <Laeufe text={b.text} />
        </p>
      )
    default:
      return null
  }
}

function Ueberschrift({ text, ebene }: { text: string; ebene: 2 | 3 }) {
  return ebene === 2 ? <h2>{text}</h2> : <h3>{text}</h3>
}

function Liste({ block, ebene }: { block: Extract<Block, { art: 'liste' }>; ebene: 2 | 3 }) {
  const punkte = block.punkte.map((p) => (
    <li key={p.text.map((l) => (typeof l === 'string' ? l : l.fett)).join('')}>
      <Laeufe text={p.text} />
      <Bloecke bloecke={p.dazu} ebene={ebene} />
    </li>
  ))
  return block.nummeriert ? <ol className="tw-liste">{punkte}</ol> : <ul className="tw-liste">{punkte}</ul>
}

function Laeufe({ text }: { text: Text }) {
  return text.map((l) => (typeof l === 'string' ? l : <b key={l.fett}>{l.fett}</b>))
}

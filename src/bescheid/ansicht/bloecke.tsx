import type { Block, Tabelle, Text } from '../model.ts'

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
    case 'tabelle':
      return <Tafel tabelle={b} />
    case 'gruss':
      return (
        <p>
          {b.links}, {b.rechts}
        </p>
      )
  }
}

/** A table of the letter; its last column of numbers stands right. */
function Tafel({ tabelle: { kopf, spalten, zeilen } }: { tabelle: Tabelle }) {
  const klasse = (i: number) => (spalten[i]?.rechts ? 'zahl' : undefined)
  return (
    <table className="ap-tabelle bs-tafel">
      <thead>
        {kopf.map((zeile) => (
          <tr key={JSON.stringify(zeile)}>
            {zeile.map((k, i) => (
              <th scope="col" className={klasse(i)} colSpan={k.spalten} rowSpan={k.zeilen} key={k.text}>
                {k.text}
              </th>
            ))}
          </tr>
        ))}
      </thead>
      <tbody>
        {einmalig(zeilen).map((z) => (
          <tr key={z.schluessel}>
            {z.zellen.map((zelle, i) =>
              i === 0 ? (
                <th scope="row" key={kopf.at(-1)?.[i]?.text}>
                  {zelle}
                </th>
              ) : (
                <td className={klasse(i)} key={kopf.at(-1)?.[i]?.text}>
                  {zelle}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Rows may be alike: they are told apart by counting. */
function einmalig(zeilen: Tabelle['zeilen']) {
  const gesehen = new Map<string, number>()
  return zeilen.map((z) => {
    const text = z.zellen.join('|')
    const mal = (gesehen.get(text) ?? 0) + 1
    gesehen.set(text, mal)
    return { zellen: z.zellen, schluessel: `${text} ${mal}` }
  })
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

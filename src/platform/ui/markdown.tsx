import type { ReactNode } from 'react'
import { Link, useHref } from 'react-router'
import type { Baum, Block, Zeichen } from '../markdown/index.ts'

type Bild = Readonly<{ src: string; breite: number; hoehe: number; zeile: string; alt?: string }>

/**
 * A text of people of the Träger on a page.
 *
 * @param bilder those that may be shown now, by id; another one shows its description only
 */
export function Markdown({ baum, bilder = {} }: { baum: Baum; bilder?: Readonly<Record<string, Bild>> }): ReactNode {
  return baum.map((b, i) => <Stelle key={i.toString()} b={b} bilder={bilder} />)
}

function Stelle({ b, bilder }: { b: Block; bilder: Readonly<Record<string, Bild>> }) {
  switch (b.art) {
    case 'absatz':
      return (
        <p>
          <Text z={b.inhalt} />
        </p>
      )
    case 'ueberschrift': {
      const H = `h${b.stufe}` as const
      return (
        <H>
          <Text z={b.inhalt} />
        </H>
      )
    }
    case 'liste': {
      const punkte = b.punkte.map((p, i) => (
        <li key={i.toString()}>{p.length === 1 && p[0]?.art === 'absatz' ? <Text z={p[0].inhalt} /> : <Markdown baum={p} bilder={bilder} />}</li>
      ))
      return b.geordnet ? <ol start={b.beginn}>{punkte}</ol> : <ul>{punkte}</ul>
    }
    case 'zitat':
      return (
        <blockquote>
          <Markdown baum={b.inhalt} bilder={bilder} />
        </blockquote>
      )
    case 'tabelle':
      return <Tabelle b={b} />
    case 'bild':
      return <Abbildung b={b} bild={bilder[b.bildId]} />
    case 'code':
      return <pre>{b.text}</pre>
    case 'linie':
      return <hr />
  }
}

/** On a narrow screen cells wrap; nothing has to be scrolled sideways. */
function Tabelle({ b }: { b: Extract<Block, { art: 'tabelle' }> }) {
  return (
    <div className="tw-tabelle-breit">
      <table className="kern-table">
        <thead className="kern-table__head">
          <tr className="kern-table__row">
            {b.kopf.map((z, i) => (
              <th key={i.toString()} scope="col" className="kern-table__header">
                <Text z={z} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="kern-table__body">
          {b.zeilen.map((zeile, i) => (
            <tr key={i.toString()} className="kern-table__row">
              {b.kopf.map((_, s) => (
                <td key={s.toString()} className="kern-table__cell">
                  <Text z={zeile[s] ?? []} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Abbildung({ b, bild }: { b: Extract<Block, { art: 'bild' }>; bild: Bild | undefined }) {
  const src = useHref(bild?.src ?? '/')
  if (bild === undefined) return b.alt === '' ? null : <p className="tw-klein">{b.alt}</p>
  return (
    <figure className="tw-abbildung">
      <img src={src} alt={b.alt === '' ? (bild.alt ?? '') : b.alt} width={bild.breite} height={bild.hoehe} loading="lazy" />
      {bild.zeile !== '' && <figcaption>{bild.zeile}</figcaption>}
    </figure>
  )
}

function Text({ z }: { z: Zeichen }): ReactNode {
  return z.map((s, i) => {
    const key = i.toString()
    if (s.art === 'text') return s.text
    if (s.art === 'umbruch') return <br key={key} />
    if (s.art === 'stark')
      return (
        <strong key={key}>
          <Text z={s.inhalt} />
        </strong>
      )
    if (s.art !== 'verweis')
      return (
        <em key={key}>
          <Text z={s.inhalt} />
        </em>
      )
    if (s.ziel.startsWith('/'))
      return (
        <Link key={key} to={s.ziel}>
          <Text z={s.inhalt} />
        </Link>
      )
    return (
      <a key={key} href={s.ziel}>
        <Text z={s.inhalt} />
      </a>
    )
  })
}

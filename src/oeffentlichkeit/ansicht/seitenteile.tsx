import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { type Baum, tiefer } from '../../platform/markdown/index.ts'
import { Markdown, useSprache } from '../../platform/ui/index.ts'
import { websiteTexte } from '../texte/website/index.ts'

type Stufe = Readonly<{ nach: string; titel: string }>

/** The way from the start page to here; the page itself is its heading. */
export function Weg({ stufen = [] }: { stufen?: readonly Stufe[] }) {
  const t = websiteTexte(useSprache()).weg
  return (
    <nav className="tw-brotweg" aria-label={t.name}>
      <ol>
        {[{ nach: '/', titel: t.start }, ...stufen].map((s) => (
          <li key={s.nach}>
            <Link to={s.nach}>{s.titel}</Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}

/** Head of a public page on its band of colour: way, title, one or two sentences. */
export function Seitenkopf({
  titel,
  kurz = '',
  lang,
  stufen = [],
  children,
}: {
  titel: string
  kurz?: string
  lang?: string | undefined
  stufen?: readonly Stufe[]
  children?: ReactNode
}) {
  return (
    <div className="tw-seitenkopf">
      <div className="tw-rahmen">
        <Weg stufen={stufen} />
        <h1 lang={lang}>{titel}</h1>
        {kurz !== '' && (
          <p className="tw-seitenkopf__satz" lang={lang}>
            {kurz}
          </p>
        )}
        {children}
      </div>
    </div>
  )
}

type Zeile = Readonly<{ pfad: string; titel: string; kurz: string; lang: string | undefined }>

/** A list of pages with a sentence each. */
export function Seitenliste({ eintraege }: { eintraege: readonly Zeile[] }) {
  return (
    <ul className="tw-seitenliste">
      {eintraege.map((e) => (
        <li key={e.pfad} lang={e.lang}>
          <Link to={e.pfad}>{e.titel}</Link>
          {e.kurz !== '' && <p>{e.kurz}</p>}
        </li>
      ))}
    </ul>
  )
}

type Bilder = Parameters<typeof Markdown>[0]['bilder']

/** A heading of the program over a text of the Träger. */
export function Textteil({
  titel,
  baum,
  bilder,
  lang,
  id,
}: {
  titel: string
  baum: Baum | undefined
  bilder?: Bilder
  lang?: string | undefined
  id?: string
}) {
  if (baum === undefined) return null
  return (
    <section {...(id && { id })}>
      <h2>{titel}</h2>
      <div className="tw-fliess tw-prosa" lang={lang}>
        <Markdown baum={tiefer(baum)} {...(bilder && { bilder })} />
      </div>
    </section>
  )
}

/** A telephone number that can be called. */
export function Telefon({ nummer }: { nummer: string }) {
  return <a href={`tel:${nummer.replace(/[^\d+]/g, '')}`}>{nummer}</a>
}

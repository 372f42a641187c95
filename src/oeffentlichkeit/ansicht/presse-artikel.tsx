import { Link } from 'react-router'
import type { Baum } from '../../platform/markdown/index.ts'
import { Markdown, useSprache, Verbundmarke } from '../../platform/ui/index.ts'
import { presseTexte } from '../texte/presse/index.ts'
import { Bildansicht } from './bild.tsx'
import { Zahlenkacheln } from './presse-teile.tsx'

export type Artikeldaten = Readonly<{
  dachzeile: string
  verbund: boolean
  lang: string | undefined
  titel: string
  untertitel: string
  vorspann: string
  baum: Baum
  datum: string
  tag: string
  berichtigung: string
  zitate: readonly Readonly<{ person: string; funktion: string; text: string }>[]
  zahlen: readonly Readonly<{ wert: string; bezeichnung: string; datenstand: string; quelle: string }>[]
  hintergrund: Baum | undefined
  termin: Readonly<{ wann: string; ort: string }> | undefined
  bilder: readonly Readonly<{ bildId: string; src: string; breite: number; hoehe: number; alt: string; zeile: string }>[]
  /** those inside the text that may be shown, by id */
  textbilder: Readonly<Record<string, Readonly<{ src: string; breite: number; hoehe: number; alt: string; zeile: string }>>>
}>

/** A release as it is read: on its page, and in the preview of those who write it. */
export function Artikel({ m }: { m: Artikeldaten }) {
  const t = presseTexte(useSprache())
  return (
    <article className="tw-artikel tw-fliess">
      <p className="tw-dachzeile">
        <Link to="/presse">{t.presse}</Link> / {m.dachzeile}
      </p>
      <div lang={m.lang} className="tw-fliess">
        <h1 className="tw-h1-lang">{m.titel}</h1>
        {m.untertitel !== '' && <p className="tw-untertitel">{m.untertitel}</p>}
        <p className="tw-leise">
          <time dateTime={m.tag}>{m.datum}</time>
          {m.verbund && `. ${t.mitteilung.verbund}`}
        </p>
        {m.berichtigung !== '' && (
          <p className="tw-berichtigung">
            <strong>{t.mitteilung.berichtigung}:</strong> {m.berichtigung}
          </p>
        )}
        <p className="tw-vorspann">{m.vorspann}</p>
        {m.termin && (
          <p className="tw-berichtigung">
            <strong>{t.mitteilung.termin}:</strong> {m.termin.wann}, {m.termin.ort}
          </p>
        )}
        <Zahlenkacheln zahlen={m.zahlen} />
        <div className="tw-fliess tw-prosa">
          <Markdown baum={m.baum} bilder={m.textbilder} />
        </div>
        {m.zitate.map((z) => (
          <figure key={z.text} className="tw-zitat">
            <blockquote>„{z.text}“</blockquote>
            <figcaption>{t.mitteilung.zitat(z.person, z.funktion)}</figcaption>
          </figure>
        ))}
        {m.bilder.map((b) => (
          <Bildansicht key={b.bildId} bild={b} />
        ))}
        {m.hintergrund && (
          <section>
            <h2>{t.mitteilung.hintergrund}</h2>
            <div className="tw-klein tw-fliess">
              <Markdown baum={m.hintergrund} bilder={m.textbilder} />
            </div>
          </section>
        )}
      </div>
      <p className="tw-o6">
        <Verbundmarke />
      </p>
    </article>
  )
}

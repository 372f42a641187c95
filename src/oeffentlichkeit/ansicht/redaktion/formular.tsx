import { useEffect, useRef, useState } from 'react'
import { Form, useBlocker } from 'react-router'
import { Markdown } from '../../../platform/ui/index.ts'
import type { Antwort } from '../../redaktion-bearbeiten.ts'
import { feldName, sprachworte } from '../../texte/personal-redaktion.ts'
import { inhaltWorte as t } from '../../texte/personal-redaktion-inhalt.ts'
import type { Felder } from './felder.ts'
import { useSpeichertaste, useUngespeichert } from './hilfen.ts'
import { Inhaltsfelder } from './inhaltsfelder.tsx'
import { Kurzfeld } from './kurzfeld.tsx'
import { Meldungen } from './meldungen.tsx'
import { Unterschied } from './unterschied.tsx'

type Props = Readonly<{
  art: string
  felder: Felder
  antwort: Antwort | undefined
  /** version that this form was made from; 0: a new content */
  fassung: number
  /** a kind that goes out without approval */
  ohneFreigabe: boolean
}>

/** The form of a content. Nothing typed gets lost: it stands here again after an error, and who leaves is asked first. */
export function Inhaltsformular({ art, felder, antwort, fassung, ohneFreigabe }: Props) {
  const form = useRef<HTMLFormElement>(null)
  const { offen, melde } = useUngespeichert(antwort !== undefined)
  useSpeichertaste(form)
  useEffect(() => {
    if (antwort !== undefined) melde(true)
  }, [antwort, melde])
  useBlocker(({ currentLocation, nextLocation }) => offen && currentLocation.pathname !== nextLocation.pathname && !confirm(t.verlassen))
  return (
    <Form
      method="post"
      ref={form}
      className="rd-formular"
      onInput={() => melde(true)}
      onSubmit={() => melde(false)}
      preventScrollReset
      key={antwort === undefined ? '' : schluessel(antwort)}
    >
      <Meldungen meldungen={antwort?.meldungen ?? []} />
      {antwort?.konflikt && <Konflikt konflikt={antwort.konflikt} />}
      <input type="hidden" name="erwartet" value={antwort?.erwartet ?? fassung} />
      {antwort?.vorschau && <Vorschau teile={antwort.vorschau} felder={felder} />}
      <div className="rd-knoepfe">
        <button type="submit" name="tun" value="speichern" className="kern-btn kern-btn--primary">
          <span className="kern-label">{fassung === 0 ? t.anlegen : t.speichern}</span>
          <kbd>{t.taste}</kbd>
        </button>
        {fassung > 0 && (
          <button type="submit" name="tun" value={ohneFreigabe ? 'sofort' : 'einreichen'} className="kern-btn kern-btn--secondary">
            <span className="kern-label">{ohneFreigabe ? t.sofort : t.einreichen}</span>
          </button>
        )}
        <button type="submit" name="tun" value="vorschau" className="kern-btn kern-btn--tertiary">
          <span className="kern-label">{t.vorschauKnopf}</span>
        </button>
        <span className="tw-leise" role="status">
          {offen ? t.ungespeichert : ''}
        </span>
      </div>
      <Inhaltsfelder art={art} felder={felder} />
      {fassung === 0 && art !== 'hinweis' && <Kurzfeld felder={felder} name="adresse" label={t.adresse} hinweis={t.adresseHinweis} />}
    </Form>
  )
}

/** Rows taken from a table are new fields with new content; after an error the fields stay as they are. */
function schluessel(antwort: Antwort): string {
  return Object.keys(antwort.werte).some((k) => k.startsWith('raeume.')) && antwort.meldungen.length === 0 ? JSON.stringify(antwort.werte) : ''
}

function Konflikt({ konflikt }: { konflikt: NonNullable<Antwort['konflikt']> }) {
  return (
    <section className="tw-fehlerliste" role="alert" aria-labelledby="konflikt">
      <h2 id="konflikt">{t.konflikt.titel}</h2>
      <p>{t.konflikt.text(konflikt.fassung, konflikt.von)}</p>
      <Unterschied aenderungen={konflikt.aenderungen} />
    </section>
  )
}

function Vorschau({ teile, felder }: { teile: NonNullable<Antwort['vorschau']>; felder: Felder }) {
  const [offen, setOffen] = useState(true)
  const bilder = Object.fromEntries(felder.bilder.map((b) => [b.bildId, { src: b.src, breite: 320, hoehe: 200, alt: b.titel, zeile: b.nachweis }]))
  return (
    <details className="rd-mehr" open={offen} onToggle={(e) => setOffen(e.currentTarget.open)}>
      <summary>{t.vorschau}</summary>
      {teile.map((v) => (
        <section key={`${v.sprache} ${v.titel}`} className="rd-vorschau">
          <p className="rd-vorschau__kopf">
            {sprachworte[v.sprache]}: {feldName(v.titel)}
          </p>
          <div className="rd-vorschau__text">
            <Markdown baum={v.baum} bilder={bilder} />
          </div>
        </section>
      ))}
    </details>
  )
}

import { lazy, type RefObject, Suspense, useRef, useState } from 'react'
import { feldId } from '../../../platform/ui/fehlerliste.tsx'
import { FeldFehler } from '../../../platform/ui/feld.tsx'
import { feldName } from '../../texte/personal-redaktion.ts'
import { inhaltWorte as t } from '../../texte/personal-redaktion-inhalt.ts'
import { type Felder, wert } from './felder.ts'
import { useLebendig } from './hilfen.ts'
import { fuegeEin, setzeZeilen, umgib } from './textarbeit.ts'
import { Zaehler } from './zaehler.tsx'

const LiveVorschau = lazy(() => import('./live-vorschau.tsx'))

/** A text in Markdown with its tools, and what becomes of it beside it. Without a script it is a plain field with a note on how to write. */
export function MarkdownFeld({ felder, name, hoechstens, zeilen = 12 }: { felder: Felder; name: string; hoechstens: number; zeilen?: number }) {
  const id = feldId(name)
  const feld = useRef<HTMLTextAreaElement>(null)
  const lebt = useLebendig()
  const anfang = wert(felder, name)
  const [text, setText] = useState(anfang)
  const fehler = felder.fehler[name]
  const label = feldName(name.split('.').at(-1) ?? name)
  return (
    <div className={fehler ? 'rd-text tw-feld--fehler' : 'rd-text'}>
      <div className="rd-text__feld">
        <label htmlFor={id}>{label}</label>
        <FeldFehler id={id} satz={fehler} />
        {lebt ? <Werkzeuge feld={feld} felder={felder} label={label} /> : <small id={`${id}-hinweis`}>{t.markdown}</small>}
        <textarea
          ref={feld}
          id={id}
          name={name}
          rows={zeilen}
          defaultValue={anfang}
          spellCheck
          onChange={(e) => setText(e.target.value)}
          aria-describedby={[fehler && `${id}-fehler`, !lebt && `${id}-hinweis`, `${id}-zahl`].filter(Boolean).join(' ')}
          aria-invalid={fehler ? true : undefined}
        />
        <Zaehler id={`${id}-zahl`} zeichen={text.length} hoechstens={hoechstens} />
      </div>
      {lebt && (
        <section className="rd-vorschau" aria-label={t.vorschauTitel(label)}>
          <p className="rd-vorschau__kopf">{t.vorschau}</p>
          <div className="rd-vorschau__text">
            <Suspense fallback={null}>
              <LiveVorschau text={text} zahlen={felder.zahlen} bilder={vorschaubilder(felder)} />
            </Suspense>
          </div>
        </section>
      )}
    </div>
  )
}

function vorschaubilder({ bilder }: Felder) {
  return Object.fromEntries(
    bilder.map((b) => [b.bildId, { src: b.src, breite: 320, hoehe: 200, alt: b.titel, zeile: b.nachweis, fokus: { x: 50, y: 50 } }]),
  )
}

function Werkzeuge({ feld, felder, label }: { feld: RefObject<HTMLTextAreaElement | null>; felder: Felder; label: string }) {
  const mit = (tat: (el: HTMLTextAreaElement) => void) => () => feld.current && tat(feld.current)
  const knoepfe = [
    [t.werkzeug.ueberschrift, mit((el) => setzeZeilen(el, '## '))],
    [t.werkzeug.fett, mit((el) => umgib(el, '**', '**'))],
    [t.werkzeug.liste, mit((el) => setzeZeilen(el, '- '))],
    [t.werkzeug.verweis, mit((el) => umgib(el, '[', '](/)', t.platzhalterVerweis))],
  ] as const
  return (
    <fieldset className="rd-werkzeuge">
      <legend className="kern-sr-only">{`${t.werkzeuge}: ${label}`}</legend>
      {knoepfe.map(([name, tat]) => (
        <button key={name} type="button" onClick={tat}>
          {name}
        </button>
      ))}
      <Einfuegen
        name={t.werkzeugWahl.zahl}
        optionen={felder.zahlen.map((z) => [`{${z.name}}`, `${z.bezeichnung}: ${z.wert}`])}
        waehle={(was) => feld.current && fuegeEin(feld.current, was)}
      />
      <Einfuegen
        name={t.werkzeugWahl.bild}
        optionen={felder.bilder.map((b) => [`![${b.titel.replace(/[[\]]/g, '')}](bild:${b.bildId})`, b.titel])}
        waehle={(was) => feld.current && fuegeEin(feld.current, `\n\n${was}\n\n`)}
      />
    </fieldset>
  )
}

type Wahl = Readonly<{ name: string; optionen: readonly (readonly [string, string])[]; waehle: (was: string) => void }>

function Einfuegen({ name, optionen, waehle }: Wahl) {
  if (optionen.length === 0) return null
  return (
    <select
      aria-label={name}
      value=""
      onChange={(e) => {
        if (e.target.value !== '') waehle(e.target.value)
      }}
    >
      <option value="">{name} …</option>
      {optionen.map(([was, text]) => (
        <option key={was} value={was}>
          {text}
        </option>
      ))}
    </select>
  )
}

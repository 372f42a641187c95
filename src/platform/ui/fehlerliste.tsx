import { type MouseEvent, useEffect, useRef } from 'react'
import { useSprache } from './sprache.ts'
import { texte } from './texte/index.ts'

export type Meldung = Readonly<{ feld: string; satz: string }>

/** `id` of the element that a message about a field leads to. */
export function feldId(name: string): string {
  return `f-${name.replaceAll('.', '-')}`
}

/** Goes to the field itself; the fragment alone would only scroll in some browsers. */
function springe(ereignis: MouseEvent<HTMLAnchorElement>): void {
  const feld = document.getElementById(ereignis.currentTarget.hash.slice(1))
  if (!feld) return
  ereignis.preventDefault()
  feld.focus()
}

/** All errors of a form, on top; takes the focus, also without a script (autofocus), and leads to each field. */
export function Fehlerliste({ meldungen }: { meldungen: readonly Meldung[] }) {
  const t = texte(useSprache())
  const kasten = useRef<HTMLElement>(null)
  useEffect(() => {
    if (meldungen.length > 0) kasten.current?.focus()
  }, [meldungen])
  if (meldungen.length === 0) return null
  return (
    <section className="tw-fehlerliste" ref={kasten} tabIndex={-1} autoFocus aria-labelledby="fehler-titel">
      <h2 id="fehler-titel">{t.fehlerliste(meldungen.length)}</h2>
      <ul className="tw-liste">
        {meldungen.map((m) => (
          <li key={`${m.feld} ${m.satz}`}>
            <a href={`#${feldId(m.feld)}`} onClick={springe}>
              {m.satz}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}

import { type RefObject, useEffect, useRef, useState } from 'react'
import { useHref } from 'react-router'
import { druckTexte, werkstattTexte } from '../../texte/personal-druck.ts'
import { Befunde, type Befundzeile } from '../redaktion/meldungen.tsx'

const t = werkstattTexte.bearbeiten
const PAUSE_MS = 1200

type Stand = Readonly<{ bilder: readonly string[]; befunde: readonly Befundzeile[] }>

/** The real pages beside the form: as they were saved or asked for with the button, and after each pause while somebody types. */
export function Vorschau({
  inhaltId,
  form,
  anfang,
  sprachen,
}: {
  inhaltId: string
  form: RefObject<HTMLFormElement | null>
  anfang: Stand
  sprachen: readonly ('de' | 'einfach' | 'en')[]
}) {
  const [stand, setStand] = useState(anfang)
  const ziel = useHref(`/redaktion/druck/${inhaltId}/vorschau`)
  useEffect(() => setStand(anfang), [anfang])
  useLebendeVorschau(form, ziel, setStand)
  return (
    <aside className="dr-vorschau" aria-labelledby="vorschau">
      <h2 id="vorschau">{t.vorschauTitel}</h2>
      <div className="dr-tasten">
        <label>
          {t.vorschauSprache}{' '}
          <select name="_vorschau" form="druck-formular">
            {sprachen.map((s) => (
              <option key={s} value={s}>
                {druckTexte.sprache[s]}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" form="druck-formular" name="tun" value="vorschau" className="kern-btn kern-btn--secondary">
          <span className="kern-label">{t.vorschau}</span>
        </button>
      </div>
      <div className="dr-blaetter" role="status">
        {stand.bilder.map((b, i) => (
          <img key={b.slice(-40)} src={b} alt={t.vorschauSeite(i + 1)} />
        ))}
        {stand.bilder.length === 0 && <p className="tw-leise">{t.vorschauFehler}</p>}
      </div>
      <h3>{t.befunde}</h3>
      <Befunde befunde={stand.befunde} />
    </aside>
  )
}

/** Asks for the pages anew when nobody has typed for a moment; an answer that comes too late is dropped. */
function useLebendeVorschau(form: RefObject<HTMLFormElement | null>, ziel: string, zeige: (s: Stand) => void): void {
  const warte = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => {
    const el = form.current
    if (el === null) return
    let abbruch: AbortController | undefined
    const frage = async () => {
      abbruch?.abort()
      abbruch = new AbortController()
      try {
        const antwort = await fetch(ziel, { method: 'POST', body: new URLSearchParams(texteAus(el)), signal: abbruch.signal })
        if (antwort.ok) zeige((await antwort.json()) as Stand)
      } catch {
        // the next pause asks again
      }
    }
    const nachPause = () => {
      clearTimeout(warte.current)
      warte.current = setTimeout(frage, PAUSE_MS)
    }
    el.addEventListener('input', nachPause)
    return () => {
      clearTimeout(warte.current)
      abbruch?.abort()
      el.removeEventListener('input', nachPause)
    }
  }, [form, ziel, zeige])
}

function texteAus(form: HTMLFormElement): [string, string][] {
  return [...new FormData(form)].flatMap(([name, wert]): [string, string][] => (typeof wert === 'string' ? [[name, wert]] : []))
}

import { Hinweis } from '../../platform/ui/index.ts'
import { standNamen } from '../texte/personal.ts'
import { teile as t } from '../texte/personal-seiten.ts'
import type { Stand } from '../werte.ts'

const farben: Readonly<Record<Stand, string>> = {
  vorgemerkt: 'wartet',
  wartend: 'wartet',
  zugewiesen: 'erlassen',
  laufend: 'pruefung',
  abgeschlossen: 'gezahlt',
  abgebrochen: 'angefochten',
  'nicht-angetreten': 'entwurf',
  abgesagt: 'entwurf',
}

export function Teilnahmestand({ stand }: { stand: Stand }) {
  return <span className={`tw-zustand tw-zustand--${farben[stand]}`}>{standNamen[stand]}</span>
}

/** What a use case refused, sentence by sentence. */
export function Einwaende({ titel, saetze }: { titel: string; saetze: readonly string[] }) {
  if (saetze.length === 0) return null
  return (
    <div role="alert">
      <Hinweis art="warning" titel={titel}>
        <ul className="tw-liste">
          {saetze.map((satz) => (
            <li key={satz}>{satz}</li>
          ))}
        </ul>
      </Hinweis>
    </div>
  )
}

/** Squares in one row at most; more places are a bar. */
const KAESTCHEN_HOECHSTENS = 24

/** Places of a run as a picture with its words: taken, free, waiting. */
export function Platzbild({ plaetze, belegt, wartend }: { plaetze: number; belegt: number; wartend: number }) {
  const frei = Math.max(0, plaetze - belegt)
  return (
    <span className="ms-plaetze">
      {plaetze <= KAESTCHEN_HOECHSTENS ? (
        <svg viewBox={`0 0 ${plaetze * 12} 12`} width={plaetze * 12} height="12" aria-hidden="true" focusable="false">
          {Array.from({ length: plaetze }, (_, i) => ({ x: i * 12 + 1, voll: i < belegt })).map(({ x, voll }) => (
            <rect key={x} x={x} y="1" width="9" height="10" rx="2" className={voll ? 'voll' : 'frei'} />
          ))}
        </svg>
      ) : (
        <svg viewBox="0 0 200 12" width="200" height="12" aria-hidden="true" focusable="false">
          <rect x="0.5" y="1" width="199" height="10" rx="2" className="frei" />
          <rect x="0.5" y="1" width={(199 * Math.min(belegt, plaetze)) / plaetze} height="10" rx="2" className="voll" />
        </svg>
      )}
      <span>
        {t.plaetze(belegt, plaetze, frei)}
        {wartend > 0 && `, ${t.warten(wartend)}`}
      </span>
    </span>
  )
}

export function Knopf({
  text,
  art = 'secondary',
  name,
  wert,
}: {
  text: string
  art?: 'primary' | 'secondary' | 'tertiary'
  name?: string
  wert?: string
}) {
  return (
    <button type="submit" className={`kern-btn kern-btn--${art}`} name={name} value={wert}>
      <span className="kern-label">{text}</span>
    </button>
  )
}

export function Leer({ titel, text }: { titel: string; text?: string }) {
  return (
    <div className="ap-leer">
      <p>
        <b>{titel}</b>
      </p>
      {text && <p>{text}</p>}
    </div>
  )
}

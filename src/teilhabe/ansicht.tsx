import { useId } from 'react'
import { Hinweis } from '../platform/ui/index.ts'
import { type BedarfStand, standName } from './werte.ts'

const farben: Readonly<Record<BedarfStand, string>> = {
  gemeldet: 'wartet',
  vorgelegt: 'pruefung',
  bewilligt: 'gezahlt',
  abgelehnt: 'angefochten',
  uebernommen: 'erlassen',
  zurueckgezogen: 'entwurf',
}

export function Bedarfstand({ stand }: { stand: BedarfStand }) {
  return <span className={`tw-zustand tw-zustand--${farben[stand]}`}>{standName(stand)}</span>
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

type Feld = Readonly<{ name: string; label: string; wert: string; hinweis?: string; zahl?: boolean }>

/** A line of input whose id is its own: pages hold several forms. */
export function Eingabe({ name, label, wert, hinweis, zahl = false }: Feld) {
  const id = useId()
  return (
    <div className="tw-feld">
      <label htmlFor={id}>{label}</label>
      {hinweis && <small id={`${id}-h`}>{hinweis}</small>}
      <div className="tw-geld tw-geld--text">
        <input
          id={id}
          name={name}
          defaultValue={wert}
          inputMode={zahl ? 'decimal' : 'text'}
          autoComplete="off"
          aria-describedby={hinweis && `${id}-h`}
        />
      </div>
    </div>
  )
}

export function Auswahl({ name, label, wert, optionen }: Feld & { optionen: readonly Readonly<{ wert: string; text: string }>[] }) {
  const id = useId()
  return (
    <div className="tw-feld">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue={wert} className="tw-auswahl">
        {optionen.map((o) => (
          <option key={o.wert} value={o.wert}>
            {o.text}
          </option>
        ))}
      </select>
    </div>
  )
}

export function Knopf({ text, wert, art = 'secondary' }: { text: string; wert: string; art?: 'primary' | 'secondary' | 'tertiary' }) {
  return (
    <button type="submit" name="tat" value={wert} className={`kern-btn kern-btn--${art}`}>
      <span className="kern-label">{text}</span>
    </button>
  )
}

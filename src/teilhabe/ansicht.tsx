import { useId } from 'react'
import { Hinweis } from '../platform/ui/index.ts'
import { bedingungstand, rechnungsseite } from './texte/personal-seiten.ts'
import { type BedarfStand, type Rechnungsstand, standName } from './werte.ts'

const farben: Readonly<Record<BedarfStand, string>> = {
  gemeldet: 'wartet',
  vorgelegt: 'pruefung',
  bewilligt: 'gezahlt',
  abgelehnt: 'angefochten',
  uebernommen: 'erlassen',
  zurueckgezogen: 'entwurf',
  beendet: 'erlassen',
}

export function Bedarfstand({ stand }: { stand: BedarfStand }) {
  return <span className={`tw-zustand tw-zustand--${farben[stand]}`}>{standName(stand)}</span>
}

const rechnungsfarben: Readonly<Record<Rechnungsstand, string>> = {
  eingereicht: 'wartet',
  geprueft: 'pruefung',
  freigegeben: 'gezahlt',
  zurueckgegeben: 'angefochten',
}

export function Rechnungsstandbild({ stand }: { stand: Rechnungsstand }) {
  return <span className={`tw-zustand tw-zustand--${rechnungsfarben[stand]}`}>{rechnungsseite.staende[stand]}</span>
}

/** Whether a condition is met, in words and colour. */
export function Bedingungstand({ erfuellt }: { erfuellt: true | false | 'offen' }) {
  const art = erfuellt === 'offen' ? 'offen' : erfuellt ? 'ja' : 'nein'
  const farbe = { offen: 'wartet', ja: 'gezahlt', nein: 'angefochten' }[art]
  return <span className={`tw-zustand tw-zustand--${farbe}`}>{bedingungstand[art]}</span>
}

/** Head of a table; columns of numbers stand to the right like what is below them. */
export function Tabellenkopf({ spalten, zahlen = [] }: { spalten: readonly string[]; zahlen?: readonly string[] }) {
  return (
    <thead>
      <tr>
        {spalten.map((s) => (
          <th key={s} scope="col" className={zahlen.includes(s) ? 'zahl' : undefined}>
            {s}
          </th>
        ))}
      </tr>
    </thead>
  )
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

type Feld = Readonly<{ name: string; label: string; wert: string; hinweis?: string | undefined; zahl?: boolean; einheit?: string }>

/** A line of input whose id is its own: pages hold several forms. */
export function Eingabe({ name, label, wert, hinweis, zahl = false, einheit }: Feld) {
  const id = useId()
  return (
    <div className="tw-feld bt-kurz">
      <label htmlFor={id}>{label}</label>
      {hinweis && <small id={`${id}-h`}>{hinweis}</small>}
      <div className={einheit ? 'tw-geld' : 'tw-geld tw-geld--text'}>
        <input
          id={id}
          name={name}
          defaultValue={wert}
          inputMode={zahl ? 'decimal' : 'text'}
          autoComplete="off"
          aria-describedby={[hinweis && `${id}-h`, einheit && `${id}-e`].filter(Boolean).join(' ') || undefined}
        />
        {einheit && <span id={`${id}-e`}>{einheit}</span>}
      </div>
    </div>
  )
}

/** Several lines, for sentences that go into a letter. */
export function Textfeld({ name, label, wert, hinweis }: Feld) {
  const id = useId()
  return (
    <div className="tw-feld">
      <label htmlFor={id}>{label}</label>
      {hinweis && <small id={`${id}-h`}>{hinweis}</small>}
      <textarea id={id} name={name} className="tw-text" rows={3} defaultValue={wert} aria-describedby={hinweis && `${id}-h`} />
    </div>
  )
}

type Optionen = readonly Readonly<{ wert: string; text: string }>[]

/** @param beiWahl told what was chosen, where other fields depend on it */
export function Auswahl({ name, label, wert, optionen, beiWahl }: Feld & { optionen: Optionen; beiWahl?: (wert: string) => void }) {
  const id = useId()
  return (
    <div className="tw-feld bt-kurz">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue={wert} className="tw-auswahl" onChange={beiWahl && ((e) => beiWahl(e.target.value))}>
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

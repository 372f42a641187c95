import { useState } from 'react'
import { feldId } from '../../../platform/ui/fehlerliste.tsx'
import { FeldFehler } from '../../../platform/ui/feld.tsx'
import { feldName } from '../../texte/personal-redaktion.ts'
import { type Felder, wert } from './felder.ts'
import { Zaehler } from './zaehler.tsx'

/** A line or a few lines of plain text, with what is left of the room. */
export function Kurzfeld({
  felder,
  name,
  hoechstens,
  zeilen = 1,
  label = feldName(name.split('.').at(-1) ?? name),
  hinweis,
  typ = 'text',
}: {
  felder: Felder
  name: string
  hoechstens?: number
  zeilen?: number
  label?: string
  hinweis?: string
  typ?: 'text' | 'date' | 'email' | 'tel' | 'number'
}) {
  const id = feldId(name)
  const anfang = wert(felder, name)
  const [zeichen, setZeichen] = useState(anfang.length)
  const fehler = felder.fehler[name]
  const gemeinsam = {
    id,
    name,
    defaultValue: anfang,
    onChange: (e: { target: { value: string } }) => setZeichen(e.target.value.length),
    'aria-invalid': fehler ? true : undefined,
    'aria-describedby': [fehler && `${id}-fehler`, hinweis && `${id}-hinweis`, hoechstens && `${id}-zahl`].filter(Boolean).join(' ') || undefined,
  }
  return (
    <div className={fehler ? 'rd-feld tw-feld--fehler' : 'rd-feld'}>
      <label htmlFor={id}>{label}</label>
      <FeldFehler id={id} satz={fehler} />
      {hinweis && <small id={`${id}-hinweis`}>{hinweis}</small>}
      {zeilen === 1 ? <input type={typ} {...gemeinsam} /> : <textarea rows={zeilen} {...gemeinsam} />}
      {hoechstens && <Zaehler id={`${id}-zahl`} zeichen={zeichen} hoechstens={hoechstens} />}
    </div>
  )
}

/** One of several, as a list to unfold. */
export function Auswahl({
  felder,
  name,
  optionen,
  label,
}: {
  felder: Felder
  name: string
  optionen: readonly (readonly [string, string])[]
  label?: string
}) {
  const id = feldId(name)
  const fehler = felder.fehler[name]
  return (
    <div className="rd-feld">
      <label htmlFor={id}>{label ?? feldName(name)}</label>
      <FeldFehler id={id} satz={fehler} />
      <select
        id={id}
        name={name}
        defaultValue={wert(felder, name)}
        aria-invalid={fehler ? true : undefined}
        aria-describedby={fehler ? `${id}-fehler` : undefined}
      >
        {optionen.map(([w, text]) => (
          <option key={w} value={w}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}

/** Yes or no. */
export function Haken({ felder, name, label, hinweis }: { felder: Felder; name: string; label?: string; hinweis?: string }) {
  const id = feldId(name)
  return (
    <div className="rd-haken">
      <label>
        <input id={id} type="checkbox" name={name} value="ja" defaultChecked={wert(felder, name) === 'ja'} />
        <span>
          {label ?? feldName(name)}
          {hinweis && <small>{hinweis}</small>}
        </span>
      </label>
    </div>
  )
}

/** Several of several. */
export function Mehrere({
  felder,
  name,
  optionen,
  legende,
}: {
  felder: Felder
  name: string
  optionen: readonly (readonly [string, string])[]
  legende?: string
}) {
  const gewaehlt = felder.werte[name] ?? []
  return (
    <fieldset className="rd-mehrere">
      <legend>{legende ?? feldName(name)}</legend>
      <div>
        {optionen.map(([w, text], i) => (
          <label key={w}>
            <input type="checkbox" id={i === 0 ? feldId(name) : undefined} name={name} value={w} defaultChecked={gewaehlt.includes(w)} />
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

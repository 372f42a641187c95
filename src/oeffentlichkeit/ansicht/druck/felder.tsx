import { useState } from 'react'
import { feldId } from '../../../platform/ui/fehlerliste.tsx'
import { FeldFehler } from '../../../platform/ui/feld.tsx'
import { Zaehler } from '../redaktion/zaehler.tsx'

type Werte = Readonly<Record<string, readonly string[]>>

/** Fields of the form and what is wrong with them. */
export type Formular = Readonly<{ werte: Werte; fehler: Readonly<Record<string, string>> }>

export const wert = (f: Formular, name: string): string => f.werte[name]?.[0] ?? ''

type FeldProps = {
  f: Formular
  name: string
  label: string
  hinweis?: string
  hoechstens?: number
  zeilen?: number
  liste?: string
  sprache?: string
}

/** A line or a few lines, with what is left of the room counted below. */
export function Feld({ f, name, label, hinweis, hoechstens, zeilen = 1, liste, sprache }: FeldProps) {
  const id = feldId(name)
  const anfang = wert(f, name)
  const [zeichen, setZeichen] = useState(anfang.length)
  const fehler = f.fehler[name]
  const gemeinsam = {
    id,
    name,
    defaultValue: anfang,
    lang: sprache,
    onChange: (e: { target: { value: string } }) => setZeichen(e.target.value.length),
    'aria-invalid': fehler ? true : undefined,
    'aria-describedby': [fehler && `${id}-fehler`, hinweis && `${id}-hinweis`, hoechstens && `${id}-zahl`].filter(Boolean).join(' ') || undefined,
  }
  return (
    <div className={fehler ? 'dr-feld tw-feld--fehler' : 'dr-feld'}>
      <label htmlFor={id}>{label}</label>
      <FeldFehler id={id} satz={fehler} />
      {hinweis && <small id={`${id}-hinweis`}>{hinweis}</small>}
      {zeilen === 1 ? <input type="text" list={liste} {...gemeinsam} /> : <textarea rows={zeilen} {...gemeinsam} />}
      {hoechstens !== undefined && <Zaehler id={`${id}-zahl`} zeichen={zeichen} hoechstens={hoechstens} />}
    </div>
  )
}

/** One of several. */
export function Liste({
  f,
  name,
  label,
  optionen,
  sonst = '',
}: {
  f: Formular
  name: string
  label: string
  optionen: readonly (readonly [string, string])[]
  sonst?: string
}) {
  const id = feldId(name)
  return (
    <div className="dr-feld">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} defaultValue={wert(f, name) || sonst}>
        {optionen.map(([w, text]) => (
          <option key={w} value={w}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}

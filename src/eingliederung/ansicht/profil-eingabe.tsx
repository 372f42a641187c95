import { useId, useState } from 'react'
import { useFetcher } from 'react-router'
import type { Eingabe } from '../profil-form.ts'
import { potenzialtexte as t } from '../texte/personal-weg.ts'

type Werte = Readonly<Record<string, unknown>>
type Vorschlaege = Readonly<{ begriffe: readonly Readonly<{ code: string; name: string }>[] }>

/** One input of a fact, by its form. */
export function ProfilEingabe({ e, werte = {} }: { e: Eingabe; werte?: Werte | undefined }) {
  const id = useId()
  const wert = werte[e.name]
  if (e.form === 'ja')
    return (
      <label className="tw-haken">
        <input type="checkbox" name={e.name} value="ja" defaultChecked={wert === true} /> {e.label}
      </label>
    )
  if (e.form === 'mehrfach')
    return (
      <fieldset className="ap-mehrfach">
        <legend>{e.label}</legend>
        {Object.entries(e.optionen ?? {}).map(([schluessel, name]) => (
          <label key={schluessel} className="tw-haken">
            <input type="checkbox" name={e.name} value={schluessel} defaultChecked={Array.isArray(wert) && wert.includes(schluessel)} /> {name}
          </label>
        ))}
      </fieldset>
    )
  return (
    <div className="ap-eingabe">
      <label htmlFor={id}>{e.label}</label>
      {e.form === 'wahl' ? (
        <select id={id} name={e.name} className="tw-auswahl" required={e.pflicht} defaultValue={String(wert ?? '')}>
          <option value="">{e.pflicht ? t.offen : '–'}</option>
          {Object.entries(e.optionen ?? {}).map(([schluessel, name]) => (
            <option key={schluessel} value={schluessel}>
              {name}
            </option>
          ))}
        </select>
      ) : e.form === 'beruf' || e.form === 'faehigkeit' ? (
        <Begriffsfeld id={id} name={e.name} art={e.form} pflicht={e.pflicht === true} wert={String(wert ?? '')} />
      ) : (
        <input
          id={id}
          name={e.name}
          type={e.form === 'zeit' ? 'time' : e.form === 'monat' ? 'month' : 'text'}
          inputMode={e.form === 'zahl' || e.form === 'stunden' ? 'decimal' : undefined}
          required={e.pflicht}
          defaultValue={alsText(e, wert)}
          autoComplete="off"
        />
      )}
    </div>
  )
}

function alsText({ form }: Eingabe, wert: unknown): string {
  if (wert === undefined) return ''
  return form === 'stunden' ? String(Number(wert) / 60).replace('.', ',') : String(wert)
}

/** A word with suggestions out of the catalogue; without JavaScript a plain field, and the word is looked up when it is sent. */
export function Begriffsfeld({
  id,
  name,
  art,
  pflicht,
  wert,
  mehrere = false,
}: {
  id: string
  name: string
  art: 'beruf' | 'faehigkeit'
  pflicht: boolean
  wert: string
  mehrere?: boolean
}) {
  const suche = useFetcher<Vorschlaege>()
  const [getippt, setGetippt] = useState('')
  const frage = (text: string) => {
    setGetippt(text)
    const letztes = mehrere ? (text.split(',').at(-1) ?? '') : text
    if (letztes.trim().length > 1) void suche.load(`/begriffe?art=${art}&q=${encodeURIComponent(letztes.trim())}`)
  }
  const vorne = mehrere && getippt.includes(',') ? `${getippt.slice(0, getippt.lastIndexOf(',') + 1)} ` : ''
  return (
    <>
      <input
        id={id}
        name={name}
        list={`${id}-liste`}
        required={pflicht}
        defaultValue={wert}
        autoComplete="off"
        dir="auto"
        onChange={(e) => frage(e.currentTarget.value)}
      />
      <datalist id={`${id}-liste`}>
        {suche.data?.begriffe.map((b) => (
          <option key={b.code} value={`${vorne}${b.name}`} label={zeigbar(`${vorne}${b.name}`, b.name, getippt)} />
        ))}
      </datalist>
    </>
  )
}

/** Browsers show of a list only what contains what was typed: a find in another language or after a slip says what it was found by. */
function zeigbar(wert: string, name: string, getippt: string): string | undefined {
  return wert.toLowerCase().includes(getippt.toLowerCase()) ? undefined : `${name} (${getippt})`
}

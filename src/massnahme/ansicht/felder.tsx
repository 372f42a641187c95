import { useId } from 'react'

type Props = Readonly<{ name: string; label: string; wert: string; hinweis?: string; type?: 'text' | 'date' | 'number' | 'email'; pflicht?: boolean }>

/** One line of input for pages that hold several forms with the same fields: its id is its own. */
export function Eingabe({ name, label, wert, hinweis, type = 'text', pflicht = false }: Props) {
  const id = useId()
  return (
    <div className="tw-feld">
      <label htmlFor={id}>{label}</label>
      {hinweis && <small id={`${id}-h`}>{hinweis}</small>}
      <div className="tw-geld tw-geld--text">
        <input id={id} name={name} type={type} defaultValue={wert} required={pflicht} autoComplete="off" aria-describedby={hinweis && `${id}-h`} />
      </div>
    </div>
  )
}

/** Several lines, likewise. */
export function Mehrzeilig({ name, label, wert, hinweis }: Omit<Props, 'type' | 'pflicht'>) {
  const id = useId()
  return (
    <div className="tw-feld">
      <label htmlFor={id}>{label}</label>
      {hinweis && <small id={`${id}-h`}>{hinweis}</small>}
      <textarea id={id} name={name} className="tw-text" rows={4} defaultValue={wert} aria-describedby={hinweis && `${id}-h`} />
    </div>
  )
}

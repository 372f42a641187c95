import { feldId } from './fehlerliste.tsx'
import { FeldFehler } from './feld.tsx'

/** A day; browsers show it as people write it and send it as ISO text. */
export function DatumFeld({
  name,
  label,
  hinweis,
  wert,
  fehler,
}: {
  name: string
  label: string
  hinweis?: string | undefined
  wert: string
  fehler?: string | undefined
}) {
  const id = feldId(name)
  return (
    <div className={fehler ? 'tw-feld tw-feld--fehler' : 'tw-feld'}>
      <label htmlFor={id}>{label}</label>
      {hinweis && <small id={`${id}-hinweis`}>{hinweis}</small>}
      <FeldFehler id={id} satz={fehler} />
      <div className="tw-geld tw-geld--text">
        <input
          id={id}
          name={name}
          type="date"
          defaultValue={wert}
          aria-describedby={[hinweis && `${id}-hinweis`, fehler && `${id}-fehler`].filter(Boolean).join(' ') || undefined}
          aria-invalid={fehler ? true : undefined}
        />
      </div>
    </div>
  )
}

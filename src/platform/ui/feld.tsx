import type { ChangeEvent } from 'react'
import { feldId } from './fehlerliste.tsx'
import { mitTrennstellen } from './zahl.ts'

type FeldProps = {
  name: string
  /** what messages lead to, where a page has several fields of this name */
  feld?: string | undefined
  label: string
  hinweis?: string | undefined
  wert: string
  fehler?: string | undefined
  /** told about each change, for sums that run along */
  beiAenderung?: ((name: string, wert: string) => void) | undefined
}

function beschreibung(id: string, hinweis: string | undefined, fehler: string | undefined, einheit?: string): string | undefined {
  return [hinweis && `${id}-hinweis`, einheit && `${id}-einheit`, fehler && `${id}-fehler`].filter(Boolean).join(' ') || undefined
}

export function FeldFehler({ id, satz }: { id: string; satz: string | undefined }) {
  if (!satz) return null
  return (
    <p className="tw-feldfehler" id={`${id}-fehler`}>
      <span className="kern-icon kern-icon--danger" aria-hidden="true" />
      {satz}
    </p>
  )
}

/** One line of input; `einheit` stands behind it, outside of what is typed. `gesteuert`: what stands in it is `wert`, always. */
export function EingabeFeld(
  props: FeldProps & {
    einheit?: string
    tastatur?: 'decimal' | 'numeric' | 'text' | 'tel' | 'email' | 'url'
    rechts?: boolean
    gesteuert?: boolean
    autoComplete?: string
  },
) {
  const {
    name,
    feld = name,
    label,
    hinweis,
    wert,
    fehler,
    einheit,
    tastatur = 'text',
    rechts = false,
    gesteuert = false,
    autoComplete = 'off',
    beiAenderung,
  } = props
  const id = feldId(feld)
  return (
    <div className={fehler ? 'tw-feld tw-feld--fehler' : 'tw-feld'}>
      <label htmlFor={id}>{label}</label>
      {hinweis && <small id={`${id}-hinweis`}>{hinweis}</small>}
      <FeldFehler id={id} satz={fehler} />
      <div className={rechts ? 'tw-geld' : 'tw-geld tw-geld--text'}>
        <input
          id={id}
          name={name}
          {...(gesteuert ? { value: wert } : { defaultValue: wert })}
          dir={rechts ? undefined : 'auto'}
          inputMode={tastatur}
          autoComplete={autoComplete}
          aria-describedby={beschreibung(id, hinweis, fehler, einheit)}
          aria-invalid={fehler ? true : undefined}
          onChange={beiAenderung ? (e: ChangeEvent<HTMLInputElement>) => beiAenderung(name, e.target.value) : undefined}
        />
        {einheit && <span id={`${id}-einheit`}>{einheit}</span>}
      </div>
    </div>
  )
}

/** Several lines of free text. */
export function TextFeld({ name, feld = name, label, hinweis, wert, fehler }: FeldProps) {
  const id = feldId(feld)
  return (
    <div className={fehler ? 'tw-feld tw-feld--fehler' : 'tw-feld'}>
      <label htmlFor={id}>{label}</label>
      {hinweis && <small id={`${id}-hinweis`}>{hinweis}</small>}
      <FeldFehler id={id} satz={fehler} />
      <textarea
        id={id}
        name={name}
        className="tw-text"
        dir="auto"
        rows={4}
        defaultValue={wert}
        aria-describedby={beschreibung(id, hinweis, fehler)}
        aria-invalid={fehler ? true : undefined}
      />
    </div>
  )
}

export function BetragFeld(props: FeldProps) {
  return <EingabeFeld {...props} einheit="€" tastatur="decimal" rechts />
}

export type Option = Readonly<{ wert: string; text: string; hinweis?: string }>

export function AuswahlFeld({
  name,
  label,
  hinweis,
  wert,
  fehler,
  gruppen,
}: FeldProps & { gruppen: readonly { name: string; optionen: readonly Option[] }[] }) {
  const id = feldId(name)
  return (
    <div className="tw-feld">
      <label htmlFor={id}>{label}</label>
      {hinweis && <small id={`${id}-hinweis`}>{hinweis}</small>}
      <FeldFehler id={id} satz={fehler} />
      <select
        id={id}
        name={name}
        defaultValue={wert}
        className="tw-auswahl"
        aria-describedby={beschreibung(id, hinweis, fehler)}
        aria-invalid={fehler ? true : undefined}
      >
        {gruppen.map((g) => (
          <optgroup key={g.name} label={g.name}>
            {g.optionen.map((o) => (
              <option key={o.wert} value={o.wert}>
                {o.text}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </div>
  )
}

/** From here on a list is set in two columns where there is room. */
const VIELE = 7

/** Radio buttons or check boxes as one group; the first one carries the `id` that error messages lead to. */
export function Wahl({
  name,
  optionen,
  gewaehlt,
  mehrfach = false,
  fehler,
}: {
  name: string
  optionen: readonly Option[]
  gewaehlt: readonly string[]
  mehrfach?: boolean
  fehler?: string | undefined
}) {
  const id = feldId(name)
  return (
    <>
      <FeldFehler id={id} satz={fehler} />
      <div className={optionen.length > VIELE ? 'tw-wahl tw-wahl--zwei' : 'tw-wahl'}>
        {optionen.map((o, i) => (
          <label key={o.wert}>
            <input
              type={mehrfach ? 'checkbox' : 'radio'}
              id={i === 0 ? id : undefined}
              name={name}
              value={o.wert}
              defaultChecked={gewaehlt.includes(o.wert)}
              aria-describedby={fehler ? `${id}-fehler` : undefined}
            />
            <span>
              {mitTrennstellen(o.text)}
              {o.hinweis && <small>{mitTrennstellen(o.hinweis)}</small>}
            </span>
          </label>
        ))}
      </div>
    </>
  )
}

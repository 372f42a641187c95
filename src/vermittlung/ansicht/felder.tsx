import type { ReactNode } from 'react'

type Grund = Readonly<{
  name: string
  label: string
  wert?: string | number | null | undefined
  hinweis?: string | undefined
  fehler?: string | undefined
  breit?: boolean
  /** sent under another name: several forms of a page have the same fields */
  senden?: string
}>

/** As `Fehlerliste` leads to it. */
const feldId = (name: string) => `f-${name.replaceAll('.', '-')}`

function Huelle({ name, label, hinweis, fehler, breit, children }: Grund & Readonly<{ children: ReactNode }>) {
  const id = feldId(name)
  return (
    <div className={breit ? 'vm-feld vm-breit' : 'vm-feld'}>
      <label htmlFor={id}>{label}</label>
      {hinweis && <small id={`${id}-h`}>{hinweis}</small>}
      {children}
      {fehler && (
        <small id={`${id}-f`} className="tw-feldfehler">
          {fehler}
        </small>
      )}
    </div>
  )
}

function merkmale({ name, hinweis, fehler, senden = name }: Grund) {
  const id = feldId(name)
  const beschrieben = [hinweis && `${id}-h`, fehler && `${id}-f`].filter(Boolean).join(' ')
  return { id, name: senden, 'aria-describedby': beschrieben || undefined, 'aria-invalid': fehler ? true : undefined }
}

/** One field of a form of this room. */
export function Feld(props: Grund & Readonly<{ art?: 'text' | 'date' | 'month' | 'search' | 'tel' | 'email'; lang?: number; liste?: string }>) {
  const { wert, art = 'text', lang, liste } = props
  return (
    <Huelle {...props}>
      {lang === undefined ? (
        <input {...merkmale(props)} type={art} defaultValue={wert ?? ''} autoComplete="off" list={liste} />
      ) : (
        <textarea {...merkmale(props)} rows={lang} defaultValue={wert ?? ''} />
      )}
    </Huelle>
  )
}

/** A list to choose one from. */
export function Auswahl(
  props: Grund & Readonly<{ optionen: Readonly<Record<string, string>> | readonly (readonly [string, string])[]; leer?: string }>,
) {
  const { wert, optionen, leer } = props
  const paare = Array.isArray(optionen) ? (optionen as readonly (readonly [string, string])[]) : Object.entries(optionen)
  return (
    <Huelle {...props}>
      <select {...merkmale(props)} defaultValue={wert ?? ''}>
        {leer !== undefined && <option value="">{leer}</option>}
        {paare.map(([schluessel, text]) => (
          <option key={schluessel} value={schluessel}>
            {text}
          </option>
        ))}
      </select>
    </Huelle>
  )
}

export function Haken({
  name,
  wert,
  label,
  hinweis,
  an = false,
}: Readonly<{ name: string; wert: string; label: string; hinweis?: string; an?: boolean }>) {
  return (
    <label className="vm-haken">
      <input type="checkbox" name={name} value={wert} defaultChecked={an} />
      <span>
        {label}
        {hinweis && <small>{hinweis}</small>}
      </span>
    </label>
  )
}

export function Knopf({ children, zweit = false, name, wert }: Readonly<{ children: ReactNode; zweit?: boolean; name?: string; wert?: string }>) {
  return (
    <button type="submit" name={name} value={wert} className={`kern-btn kern-btn--${zweit ? 'secondary' : 'primary'}`}>
      <span className="kern-label">{children}</span>
    </button>
  )
}

/** The sentence at a field. */
export function fehlerAn(meldungen: readonly Readonly<{ feld: string; satz: string }>[] | undefined): (feld: string) => string | undefined {
  return (feld) => meldungen?.find((m) => m.feld === feld)?.satz
}

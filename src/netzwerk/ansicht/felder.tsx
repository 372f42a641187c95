import { type ReactNode, useId } from 'react'
import { Form } from 'react-router'
import type { Antwort } from '../taten.ts'
import { allgemein as t } from '../texte/personal-netzwerk.ts'

type Grund = Readonly<{ name: string; label: string; wert?: string; hinweis?: string | undefined; frei?: boolean; fehlerhaft?: boolean }>

/** One field with its label; several forms on a page may have fields of the same name. */
export function Feld({
  name,
  label,
  wert = '',
  hinweis,
  frei = false,
  fehlerhaft = false,
  art = 'text',
  zeilen = 4,
  liste,
}: Grund & Readonly<{ art?: 'text' | 'date' | 'time' | 'email' | 'url' | 'number' | 'lang'; zeilen?: number; liste?: readonly string[] }>) {
  const id = useId()
  const gemeinsam = {
    id,
    name,
    defaultValue: wert,
    'aria-describedby': hinweis && `${id}-h`,
    'aria-invalid': fehlerhaft || undefined,
    required: !frei,
  }
  return (
    <div className="nw-feld">
      <label htmlFor={id}>{frei ? t.freiwillig(label) : label}</label>
      {hinweis && <small id={`${id}-h`}>{hinweis}</small>}
      {art === 'lang' ? <textarea {...gemeinsam} rows={zeilen} /> : <input {...gemeinsam} type={art} autoComplete="off" list={liste && `${id}-l`} />}
      {liste && (
        <datalist id={`${id}-l`}>
          {liste.map((eintrag) => (
            <option key={eintrag} value={eintrag} />
          ))}
        </datalist>
      )}
    </div>
  )
}

export type Wahlmoeglichkeit = Readonly<{ wert: string; text: string }>

/** A list to choose one from; without a chosen value it begins with an empty line. */
export function Auswahl({
  name,
  label,
  wert = '',
  hinweis,
  frei = false,
  fehlerhaft = false,
  optionen,
  leer,
}: Grund & Readonly<{ optionen: readonly Wahlmoeglichkeit[]; leer?: string }>) {
  const id = useId()
  return (
    <div className="nw-feld">
      <label htmlFor={id}>{frei ? t.freiwillig(label) : label}</label>
      {hinweis && <small id={`${id}-h`}>{hinweis}</small>}
      <select id={id} name={name} defaultValue={wert} aria-describedby={hinweis && `${id}-h`} aria-invalid={fehlerhaft || undefined} required={!frei}>
        {(leer !== undefined || wert === '') && <option value="">{leer ?? t.waehlen}</option>}
        {optionen.map((o) => (
          <option key={o.wert} value={o.wert}>
            {o.text}
          </option>
        ))}
      </select>
    </div>
  )
}

/** All entries of a catalogue as choices. */
export function ausKatalog(katalog: Readonly<Record<string, string>>): Wahlmoeglichkeit[] {
  return Object.entries(katalog).map(([wert, text]) => ({ wert, text }))
}

export function Haken({ name, wert, label, an = false }: Readonly<{ name: string; wert: string; label: string; an?: boolean }>) {
  return (
    <label className="nw-haken">
      <input type="checkbox" name={name} value={wert} defaultChecked={an} />
      <span>{label}</span>
    </label>
  )
}

/** Radio buttons in one line. */
export function Runde({
  name,
  frage,
  optionen,
  wert = '',
  pflicht = false,
}: Readonly<{ name: string; frage: string; optionen: readonly Wahlmoeglichkeit[]; wert?: string; pflicht?: boolean }>) {
  return (
    <fieldset>
      <legend>{frage}</legend>
      <div className="nw-wahl">
        {optionen.map((o) => (
          <label className="nw-haken" key={o.wert}>
            <input type="radio" name={name} value={o.wert} defaultChecked={o.wert === wert} required={pflicht} />
            <span>{o.text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}

export function Knopf({ children, zweit = false, ansage }: Readonly<{ children: ReactNode; zweit?: boolean; ansage?: string | undefined }>) {
  return (
    <button type="submit" className={`kern-btn kern-btn--${zweit ? 'secondary' : 'primary'}`} aria-label={ansage}>
      <span className="kern-label">{children}</span>
    </button>
  )
}

/** What was typed into a form that was refused; otherwise what stands there. */
export function getippt(antwort: Antwort | undefined, tat: string): (name: string, sonst?: string, stelle?: number) => string {
  const eingabe = antwort && !antwort.ok && antwort.tat === tat ? antwort.eingabe : undefined
  return (name, sonst = '', stelle = 0) => {
    const wert = eingabe?.[name]
    if (typeof wert === 'string') return stelle === 0 ? wert : sonst
    return wert?.[stelle] ?? sonst
  }
}

/** A form of a page; emptied once it has done its work. */
export function Formular({
  tat,
  antwort,
  datei = false,
  children,
}: Readonly<{ tat: string; antwort: Antwort | undefined; datei?: boolean; children: ReactNode }>) {
  const fertig = antwort?.ok && antwort.tat === tat ? antwort.stempel : 'neu'
  return (
    <Form key={fertig} method="post" className="nw-form" {...(datei ? { encType: 'multipart/form-data' as const } : {})}>
      <input type="hidden" name="tat" value={tat} />
      {children}
    </Form>
  )
}

/** One button that does one thing; `ansage` is what is read aloud where many buttons say the same. It begins with what is seen. */
export function Einzelknopf({
  tat,
  felder = {},
  children,
  haupt = false,
  ansage,
}: Readonly<{ tat: string; felder?: Readonly<Record<string, string>>; children: ReactNode; haupt?: boolean; ansage?: string }>) {
  return (
    <Form method="post">
      <input type="hidden" name="tat" value={tat} />
      {Object.entries(felder).map(([name, wert]) => (
        <input key={name} type="hidden" name={name} value={wert} />
      ))}
      <Knopf zweit={!haupt} ansage={ansage}>
        {children}
      </Knopf>
    </Form>
  )
}

/** A form that opens on demand, and stands open where it was refused. */
export function Aufklappen({
  titel,
  tat,
  antwort,
  children,
}: Readonly<{ titel: string; tat: string; antwort: Antwort | undefined; children: ReactNode }>) {
  const verweigert = antwort !== undefined && !antwort.ok && antwort.tat === tat
  return (
    <details className="nw-neu" open={verweigert}>
      <summary>{titel}</summary>
      {children}
    </details>
  )
}

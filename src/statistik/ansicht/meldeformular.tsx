import { useId } from 'react'
import { Form } from 'react-router'
import { fallseite as t } from '../texte/personal-meldedaten.ts'

/** A field of the report; `verdeckt`: there is a value that the reader may not see. */
export type Eingabe = Readonly<{
  feld: string
  name: string
  hinweis: string
  /** value and name; empty: free text */
  optionen: readonly (readonly [string, string])[]
  wert: string
  verdeckt: boolean
  fehlt: boolean
}>
type Nummer = Readonly<{ feld: string; name: string; hinweis: string; wert: string }>
type Antwort = Readonly<{ feld: string; satz: string; werte: readonly (readonly [string, string])[] }>

/** Number of the Bundesagentur and the facts that only the report needs, of the household or of one person. */
export function Meldeformular({
  person,
  nummer,
  felder,
  antwort,
}: Readonly<{ person: string; nummer: Nummer; felder: readonly Eingabe[]; antwort: Antwort | undefined }>) {
  const getippt = new Map(antwort?.werte)
  return (
    <Form method="post" className="wk-form wk-form--breit">
      <input type="hidden" name="person" value={person} />
      <Textfeld {...nummer} wert={getippt.get(nummer.feld) ?? nummer.wert} fehler={antwort?.feld === nummer.feld ? antwort.satz : ''} />
      {felder.map((f) =>
        f.verdeckt ? (
          <p key={f.feld} className="wk-feld">
            {f.name}: {t.geschuetzt}
          </p>
        ) : f.optionen.length > 0 ? (
          <Auswahlfeld key={f.feld} f={f} wert={getippt.get(f.feld) ?? f.wert} />
        ) : (
          <Textfeld key={f.feld} {...f} wert={getippt.get(f.feld) ?? f.wert} fehler={antwort?.feld === f.feld ? antwort.satz : ''} />
        ),
      )}
      <button type="submit" className="kern-btn kern-btn--secondary">
        <span className="kern-label">{t.speichern}</span>
      </button>
    </Form>
  )
}

/** Times of incapacity for work, for who sees health: what is known, and a certificate that was shown at the counter. */
export function Auformular({ person, zeiten, antwort }: Readonly<{ person: string; zeiten: readonly string[]; antwort: Antwort | undefined }>) {
  const id = useId()
  const getippt = new Map(antwort?.werte)
  const falsch = antwort?.feld === 'auVon'
  return (
    <details open={falsch}>
      <summary>{t.au(zeiten.length)}</summary>
      {zeiten.length > 0 && (
        <ul>
          {zeiten.map((zeit) => (
            <li key={zeit}>{zeit}</li>
          ))}
        </ul>
      )}
      <Form method="post" className="wk-form">
        <input type="hidden" name="person" value={person} />
        {falsch && (
          <b id={`${id}-f`} className="wk-luecke">
            {antwort.satz}
          </b>
        )}
        {(['auVon', 'auBis'] as const).map((feld) => (
          <div className="wk-feld" key={feld}>
            <label htmlFor={id + feld}>{t[feld]}</label>
            <input
              id={id + feld}
              name={feld}
              type="date"
              defaultValue={falsch ? getippt.get(feld) : ''}
              aria-invalid={falsch || undefined}
              aria-describedby={`${id}-f`}
            />
          </div>
        ))}
        <button type="submit" name="tat" value="au" className="kern-btn kern-btn--secondary">
          <span className="kern-label">{t.auSpeichern}</span>
        </button>
      </Form>
    </details>
  )
}

function Textfeld({ feld, name, hinweis, wert, fehler }: Nummer & Readonly<{ fehler: string }>) {
  const id = useId()
  return (
    <div className="wk-feld">
      <label htmlFor={id}>{name}</label>
      {hinweis !== '' && <small id={`${id}-h`}>{hinweis}</small>}
      {fehler !== '' && (
        <b id={`${id}-f`} className="wk-luecke">
          {fehler}
        </b>
      )}
      <input
        id={id}
        name={feld}
        defaultValue={wert}
        autoComplete="off"
        aria-describedby={`${id}-h ${id}-f`}
        aria-invalid={fehler !== '' || undefined}
      />
    </div>
  )
}

function Auswahlfeld({ f, wert }: Readonly<{ f: Eingabe; wert: string }>) {
  const id = useId()
  return (
    <div className="wk-feld">
      <label htmlFor={id}>{f.name}</label>
      {f.hinweis !== '' && <small id={`${id}-h`}>{f.hinweis}</small>}
      <select id={id} name={f.feld} defaultValue={wert} key={wert} aria-describedby={`${id}-h`}>
        <option value="">{t.keineAngabe}</option>
        {f.optionen.map(([w, name]) => (
          <option key={w} value={w}>
            {name}
          </option>
        ))}
      </select>
    </div>
  )
}

import { Hinweis } from '../../platform/ui/index.ts'

/** What an action answered. */
export function Antwort({ antwort, titel }: { antwort: Readonly<{ ok: boolean; saetze: readonly string[] }> | undefined; titel: string }) {
  return (
    <div role="status" aria-live="polite">
      {antwort?.ok && <Hinweis art="success" titel={antwort.saetze[0] ?? ''} />}
      {antwort?.ok === false && (
        <Hinweis art="warning" titel={titel}>
          {antwort.saetze.map((satz) => (
            <p key={satz}>{satz}</p>
          ))}
        </Hinweis>
      )}
    </div>
  )
}

export function Knopf({ text, art = 'secondary' }: { text: string; art?: 'primary' | 'secondary' }) {
  return (
    <button type="submit" className={`kern-btn kern-btn--${art}`}>
      <span className="kern-label">{text}</span>
    </button>
  )
}

export function Haken({ name, text }: { name: string; text: string }) {
  return (
    <label className="tm-haken">
      <input type="checkbox" name={name} value="ja" />
      <span>{text}</span>
    </label>
  )
}

export function Wahlliste({
  name,
  label,
  wert,
  optionen,
}: {
  name: string
  label: string
  wert?: string
  optionen: readonly (readonly [string, string])[]
}) {
  return (
    <label>
      {label}
      <select name={name} defaultValue={wert}>
        {optionen.map(([w, text]) => (
          <option key={w} value={w}>
            {text}
          </option>
        ))}
      </select>
    </label>
  )
}

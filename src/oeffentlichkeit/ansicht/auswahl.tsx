/** One of a few, as a list to open. */
export function Auswahl({
  name,
  label,
  optionen,
  wert,
}: {
  name: string
  label: string
  optionen: readonly Readonly<{ wert: string; text: string }>[]
  wert: string
}) {
  return (
    <div className="tw-feld">
      <label htmlFor={name}>{label}</label>
      <select id={name} name={name} defaultValue={wert} className="tw-auswahl">
        {optionen.map((o) => (
          <option key={o.wert} value={o.wert}>
            {o.text}
          </option>
        ))}
      </select>
    </div>
  )
}

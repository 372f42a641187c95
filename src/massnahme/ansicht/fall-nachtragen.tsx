import { useId } from 'react'
import { Form } from 'react-router'
import { gruende } from '../texte/personal.ts'
import { fallnachtrag as t } from '../texte/personal-seiten.ts'
import { Eingabe } from './felder.tsx'
import { Knopf } from './teile.tsx'

/** A measure from before the house worked with this program. */
export function Nachtragen({ durchgaenge }: { durchgaenge: readonly Readonly<{ durchgangId: string; text: string }>[] }) {
  return (
    <details className="ap-kasten ms-abstand">
      <summary>{t.titel}</summary>
      {durchgaenge.length === 0 ? (
        <p>{t.keine}</p>
      ) : (
        <Form method="post" className="tw-fliess ms-form">
          <p className="tw-klein">{t.wozu}</p>
          <Auswahl name="durchgang" label={t.durchgang} optionen={durchgaenge.map((d) => [d.durchgangId, d.text])} />
          <Eingabe name="eintrittAm" label={t.von} type="date" wert="" pflicht />
          <Eingabe name="austrittAm" label={t.bis} type="date" wert="" pflicht />
          <Auswahl name="abbruch" label={t.ende} optionen={[['', t.beendet], ...Object.entries(gruende)]} />
          <Auswahl
            name="integriert"
            label={t.danach}
            optionen={[
              ['', t.unbekannt],
              ['ja', t.ja],
              ['nein', t.nein],
            ]}
          />
          <Knopf text={t.knopf} name="tat" wert="nachtragen" />
        </Form>
      )}
    </details>
  )
}

function Auswahl({ name, label, optionen }: { name: string; label: string; optionen: readonly (readonly [string, string])[] }) {
  const id = useId()
  return (
    <div className="tw-feld">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} className="tw-auswahl">
        {optionen.map(([wert, text]) => (
          <option key={wert} value={wert}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}

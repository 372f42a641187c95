import { Form } from 'react-router'
import { mittelSeite as t } from '../texte/personal-mittel.ts'
import { type Titel, titelliste, titelName } from '../titel.ts'

/** Sets what is planned for a title. */
export function Planen({ jahr, werte }: { jahr: number; werte: Readonly<Record<string, string>> }) {
  return (
    <section className="ap-kasten" aria-labelledby="planen">
      <h2 id="planen">{t.planen}</h2>
      <Form method="post" className="ap-formular" preventScrollReset>
        <input type="hidden" name="jahr" value={jahr} />
        <Titelwahl name="titel" label={t.felder.titel} wert={werte.titel} />
        <Betrag name="betrag" label={t.felder.betrag} wert={werte.betrag} />
        <Grund name="grund" wert={werte.grund} />
        <button type="submit" name="tun" value="planen" className="kern-btn kern-btn--secondary">
          <span className="kern-label">{t.speichern}</span>
        </button>
      </Form>
    </section>
  )
}

/** Moves free money between titles and the costs of administration. */
export function Umschichten({ jahr, werte }: { jahr: number; werte: Readonly<Record<string, string>> }) {
  return (
    <section className="ap-kasten" aria-labelledby="umschichten">
      <h2 id="umschichten">{t.umschichten}</h2>
      <p>{t.umschichtenText}</p>
      <Form method="post" className="ap-formular" preventScrollReset>
        <input type="hidden" name="jahr" value={jahr} />
        <div className="ap-formular__reihe">
          <Titelwahl name="von" label={t.felder.von} wert={werte.von} ohne="p16a" />
          <Titelwahl name="nach" label={t.felder.nach} wert={werte.nach} ohne="p16a" />
        </div>
        <Betrag name="umBetrag" label={t.felder.umBetrag} wert={werte.umBetrag} />
        <Grund name="umGrund" wert={werte.umGrund} />
        <button type="submit" name="tun" value="umschichten" className="kern-btn kern-btn--secondary">
          <span className="kern-label">{t.umschichtenTun}</span>
        </button>
      </Form>
    </section>
  )
}

function Titelwahl({ name, label, wert = '', ohne }: { name: string; label: string; wert?: string | undefined; ohne?: Titel }) {
  return (
    <label>
      {label}
      <select name={name} defaultValue={wert} required>
        <option value="" />
        {titelliste
          .filter((titel) => titel !== ohne)
          .map((titel) => (
            <option key={titel} value={titel}>
              {titelName(titel)}
            </option>
          ))}
      </select>
    </label>
  )
}

function Betrag({ name, label, wert = '' }: { name: string; label: string; wert?: string | undefined }) {
  return (
    <label>
      {label}
      <input type="text" name={name} inputMode="decimal" defaultValue={wert} required />
    </label>
  )
}

function Grund({ name, wert = '' }: { name: string; wert?: string | undefined }) {
  return (
    <label>
      {t.felder.grund}
      <input type="text" name={name} defaultValue={wert} maxLength={300} required />
    </label>
  )
}

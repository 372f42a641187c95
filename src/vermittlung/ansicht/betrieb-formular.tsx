import { Form } from 'react-router'
import type { ArbeitgeberEingabe } from '../arbeitgeber.ts'
import type { Meldung } from '../model.ts'
import { betrieb as t } from '../texte/personal-seiten.ts'
import { Feld, fehlerAn, Knopf } from './felder.tsx'

const reihe = ['name', 'betriebsnummer', 'branche', 'strasse', 'plz', 'ort', 'ansprechperson', 'telefon', 'email', 'iban'] as const

/** Name, address and contact of an employer. */
export function BetriebFormular({
  werte,
  meldungen,
  fassung,
}: Readonly<{ werte: Readonly<Partial<Record<keyof ArbeitgeberEingabe, string>>>; meldungen: readonly Meldung[] | undefined; fassung?: number }>) {
  const an = fehlerAn(meldungen)
  return (
    <Form method="post" className="vm-form" noValidate>
      <input type="hidden" name="tat" value="speichern" />
      {fassung !== undefined && <input type="hidden" name="fassung" value={fassung} />}
      <div className="vm-raster">
        {reihe.map((name) => (
          <Feld key={name} name={name} label={t.felder[name]} wert={werte[name]} fehler={an(name)} breit={name === 'name'} />
        ))}
        <Feld name="bemerkung" label={t.felder.bemerkung} wert={werte.bemerkung} lang={3} breit />
      </div>
      <div className="vm-knoepfe">
        <Knopf>{t.speichern}</Knopf>
      </div>
    </Form>
  )
}

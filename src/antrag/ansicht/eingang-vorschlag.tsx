import type { ReactNode } from 'react'
import { Form } from 'react-router'
import type { Vorschlag } from '../aenderung-vorschlag.ts'
import { vorschlag as t } from '../texte/personal.ts'

type Feld = Vorschlag['felder'][number]

/** What a reported change does to the facts, filled in: one key takes it over. `children`: what else can be done with it. */
export function Vorschlagform({ frage, vorschlag: v, children }: { frage: string; vorschlag: Vorschlag; children: ReactNode }) {
  return (
    <Form method="post" className="ap-vorschlag" key={frage}>
      <input type="hidden" name="frage" value={frage} />
      <fieldset>
        <legend>{v.titel}</legend>
        <div className="ap-vorschlag__felder">
          {v.bisher.length > 0 && <Auswahl name="bisher" label={t.bisher[v.weise]} optionen={v.bisher} wert={v.gewaehlt} />}
          {v.personen.length > 0 && <Auswahl name="person" label={t.wer} optionen={v.personen} wert={v.person} />}
          <label>
            {v.weise === 'beenden' ? t.giltNichtMehrAb : t.giltAb}
            <input type="date" name="ab" className="ap-feld" defaultValue={v.ab} required />
          </label>
          {v.felder.map((f) => (
            <Eingabe key={f.name} feld={f} />
          ))}
        </div>
        {v.weise === 'beenden' && v.bisher.length === 0 && <p>{t.nichtsEndet}</p>}
        {v.hinweis && <p>{v.hinweis}</p>}
      </fieldset>
      <div className="tun">
        {(v.weise !== 'beenden' || v.bisher.length > 0) && (
          <button type="submit" name="aktion" value="eintragen" className="kern-btn kern-btn--primary" data-taste="uebernehmen">
            <span className="kern-label">{t.uebernehmen}</span>
            <kbd>Enter</kbd>
          </button>
        )}
        <button type="submit" name="aktion" value="uebernehmen" formNoValidate className="kern-btn kern-btn--secondary">
          <span className="kern-label">{t.ohneEintrag}</span>
        </button>
        {children}
      </div>
    </Form>
  )
}

function Eingabe({ feld: f }: { feld: Feld }) {
  if (f.form === 'auswahl') return <Auswahl name={f.name} label={f.label} optionen={f.optionen} wert={f.wert} leer />
  if (f.form === 'tag')
    return (
      <label>
        {f.label}
        <input type="date" name={f.name} className="ap-feld" defaultValue={f.wert} />
      </label>
    )
  const zahl = f.form === 'euro' || f.form === 'zahl' || f.form === 'ganz'
  return (
    <label>
      {f.form === 'euro' ? t.inEuro(f.label) : f.label}
      <input name={f.name} className={zahl ? 'ap-feld tw-rechts' : 'ap-feld'} inputMode={zahl ? 'decimal' : undefined} defaultValue={f.wert} />
    </label>
  )
}

type AuswahlProps = { name: string; label: string; optionen: readonly { wert: string; text: string }[]; wert: string; leer?: boolean }

function Auswahl({ name, label, optionen, wert, leer = false }: AuswahlProps) {
  return (
    <label>
      {label}
      <select name={name} className="ap-feld" defaultValue={wert}>
        {leer && wert === '' && <option value="">{t.waehlen}</option>}
        {optionen.map((o) => (
          <option key={o.wert} value={o.wert}>
            {o.text}
          </option>
        ))}
      </select>
    </label>
  )
}

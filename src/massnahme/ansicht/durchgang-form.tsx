import { Form } from 'react-router'
import type { Durchgang } from '../katalog.ts'
import { raster } from '../texte/personal-anbieter.ts'
import { durchgangform as t } from '../texte/personal-seiten.ts'
import { Eingabe } from './felder.tsx'
import { Knopf } from './teile.tsx'

/** A run: period, places, hours. */
export function Durchgangform({ durchgang: d }: { durchgang: Durchgang | undefined }) {
  return (
    <Form method="post" className="tw-fliess ms-form">
      <input type="hidden" name="tat" value="durchgang" />
      <input type="hidden" name="durchgang" value={d?.durchgangId ?? ''} />
      <fieldset className="ms-feldgruppe">
        <legend className="kern-sr-only">{d === undefined ? t.neu : t.aendern}</legend>
        <Eingabe type="date" pflicht name="von" label={t.von} wert={d?.von ?? ''} />
        <Eingabe type="date" pflicht name="bis" label={t.bis} wert={d?.bis ?? ''} />
        <Eingabe name="plaetze" label={t.plaetze} type="number" wert={String(d?.plaetze ?? 12)} />
        <Eingabe name="ort" label={t.ort} wert={d?.ort ?? ''} />
        <Eingabe name="zeiten" label={t.zeiten} hinweis={t.zeitenHinweis} wert={d?.zeiten ?? ''} />
        <Eingabe name="stunden" label={t.stunden} wert={String((d?.minutenJeWoche ?? 1800) / 60).replace('.', ',')} />
        <p className="tw-reihe">
          {raster.wochentage.map((tag, i) => (
            <label key={tag}>
              <input type="checkbox" name="wochentag" value={i + 1} defaultChecked={(d?.wochentage ?? '12345').includes(String(i + 1))} /> {tag}
            </label>
          ))}
        </p>
      </fieldset>
      <Knopf text={d === undefined ? t.anlegen : t.speichern} art="primary" />
    </Form>
  )
}

import { Form } from 'react-router'
import { type Meldung, sprachstufen } from '../model.ts'
import type { Stellenfeld } from '../stelle-eingabe.ts'
import { formularNamen, stelle as t } from '../texte/personal-seiten.ts'
import { Auswahl, Feld, fehlerAn, Knopf } from './felder.tsx'

export type Stellenwerte = Readonly<Partial<Record<Stellenfeld, string>>>

/** The form of a vacancy; the same for staff and for employers. */
export function StelleFormular({
  werte,
  meldungen,
  tat,
  versteckt = {},
  knopf,
  arbeitgeber,
}: Readonly<{
  werte: Stellenwerte
  meldungen: readonly Meldung[] | undefined
  tat: string
  versteckt?: Readonly<Record<string, string>>
  knopf: string
  arbeitgeber?: Readonly<{ wahl: readonly (readonly [string, string])[]; wert: string }>
}>) {
  const an = fehlerAn(meldungen)
  const { felder, hinweise } = t
  const feld = (name: Stellenfeld, mehr: Readonly<{ hinweis?: string; art?: 'text' | 'date'; lang?: number; breit?: boolean }> = {}) => (
    <Feld name={name} label={felder[name]} wert={werte[name]} fehler={an(name)} {...mehr} />
  )
  const wahl = (name: Stellenfeld, optionen: Readonly<Record<string, string>>, leer?: string) => (
    <Auswahl name={name} label={felder[name]} wert={werte[name]} fehler={an(name)} optionen={optionen} {...(leer === undefined ? {} : { leer })} />
  )
  const gleich = (liste: readonly string[]) => Object.fromEntries(liste.map((x) => [x, x]))
  return (
    <Form method="post" className="vm-form" noValidate>
      <input type="hidden" name="tat" value={tat} />
      {Object.entries(versteckt).map(([name, wert]) => (
        <input key={name} type="hidden" name={name} value={wert} />
      ))}
      <div className="vm-raster">
        {arbeitgeber && (
          <Auswahl
            name="arbeitgeber"
            label={t.arbeitgeber}
            hinweis={t.arbeitgeberHinweis}
            wert={arbeitgeber.wert}
            optionen={arbeitgeber.wahl}
            leer="–"
            fehler={an('arbeitgeber')}
            breit
          />
        )}
        {feld('titel', { breit: true })}
        {feld('kldb', { hinweis: hinweise.kldb })}
        {feld('plaetze')}
        {feld('plz')}
        {feld('ort')}
        {feld('stunden_von')}
        {feld('stunden_bis')}
        {feld('brutto')}
        {wahl('brutto_je', t.je)}
        {feld('beginn', { art: 'date' })}
        {feld('befristet_bis', { art: 'date' })}
        {wahl('arbeitsform', formularNamen)}
        {feld('uhr_von', { hinweis: hinweise.uhr })}
        {feld('uhr_bis', { hinweis: hinweise.uhr })}
        {wahl('deutsch', gleich(sprachstufen), t.keine)}
        {wahl('fuehrerschein', gleich(['AM', 'A', 'B', 'BE', 'C1', 'C', 'CE', 'D', 'L', 'T']), t.keine)}
        {feld('faehigkeiten', { hinweis: hinweise.faehigkeiten, breit: true })}
        {feld('beschreibung', { lang: 4, breit: true })}
      </div>
      <div className="vm-knoepfe">
        <Knopf>{knopf}</Knopf>
      </div>
    </Form>
  )
}

import { alsMonat, Betrag } from '../../platform/ui/index.ts'
import type { Prognose } from '../mittel-prognose.ts'
import type { Mittelsicht } from '../mittel-seite.ts'
import { mittelSeite as t } from '../texte/personal-mittel.ts'
import { titelName } from '../titel.ts'

/** Each title of the year with the sum of the Eingliederungstitel below. */
export function Titeltabelle({ sicht }: { sicht: Mittelsicht }) {
  return (
    <table className="ap-tabelle ap-karten">
      <caption className="kern-sr-only">{t.tabelle(sicht.jahr)}</caption>
      <thead>
        <tr>
          <th scope="col">{t.spalten.titel}</th>
          {(['geplant', 'gebunden', 'ausgegeben', 'frei', 'prognose'] as const).map((s) => (
            <th key={s} scope="col" className="zahl">
              {t.spalten[s]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {sicht.zeilen.map((z) => (
          <tr key={z.titel} className={z.warnungen.length > 0 ? 'ef-knapp' : undefined}>
            <th scope="row" data-label={t.spalten.titel}>
              {titelName(z.titel)}
            </th>
            <Zellen {...z} />
          </tr>
        ))}
        <tr className="ef-summe">
          <th scope="row" data-label={t.spalten.titel}>
            {t.summeEgt}
          </th>
          <Zellen {...sicht.summe} />
        </tr>
      </tbody>
    </table>
  )
}

type Zahlen = Readonly<{ geplantCent: number; gebundenCent: number; ausgegebenCent: number; freiCent: number; prognoseCent: number }>

function Zellen(z: Zahlen) {
  const spalten = [
    [t.spalten.geplant, z.geplantCent],
    [t.spalten.gebunden, z.gebundenCent],
    [t.spalten.ausgegeben, z.ausgegebenCent],
    [t.spalten.frei, z.freiCent],
    [t.spalten.prognose, z.prognoseCent],
  ] as const
  return spalten.map(([name, cent]) => (
    <td key={name} data-label={name} className="zahl">
      <Betrag euro={cent / 100} />
    </td>
  ))
}

/** The numbers of the picture. */
export function Monatstabelle({ prognose, name }: { prognose: Prognose; name: string }) {
  const s = t.monatsspalten
  return (
    <table className="ap-tabelle ap-karten">
      <caption className="kern-sr-only">{t.monatstabelle(name)}</caption>
      <thead>
        <tr>
          <th scope="col">{s.monat}</th>
          {[s.bezahlt, s.gebunden, s.erwartet, s.zusammen].map((spalte) => (
            <th key={spalte} scope="col" className="zahl">
              {spalte}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {prognose.monate.map((m) => (
          <tr key={m.monat}>
            <th scope="row" data-label={s.monat}>
              {alsMonat(m.monat)}
            </th>
            {(
              [
                [s.bezahlt, m.bezahltCent],
                [s.gebunden, m.gebundenCent],
                [s.erwartet, m.erwartetCent],
                [s.zusammen, m.bisherCent],
              ] as const
            ).map(([spalte, cent]) => (
              <td key={spalte} data-label={spalte} className="zahl">
                <Betrag euro={cent / 100} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

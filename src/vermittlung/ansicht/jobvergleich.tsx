import { alsEuro, Begruendung, Betrag } from '../../platform/ui/index.ts'
import type { Jobvergleich } from '../jobrechner.ts'

/** Words of the comparison: staff reads German, citizens in three languages. */
export type Jobworte = Readonly<{
  spalten: Readonly<{ was: string; ohne: string; mit: string }>
  zeilen: Readonly<{ lohn: string; leistung: string; anderes: string; einstiegsgeld: string; zusammen: string }>
  mehr: (mehr: string, je: string) => string
  wenigerOderGleich: (mehr: string) => string
  ohneLeistung: string
  angerechnet: string
}>

/** What is in hand without and with a job, side by side, and below how much of the pay counts. */
export function Jobtafel({ vergleich: v, t, tabelle }: Readonly<{ vergleich: Jobvergleich; t: Jobworte; tabelle: string }>) {
  const zeilen = [
    ['lohn', v.vorher.lohnNetto, v.nachher.lohnNetto],
    ['leistung', v.vorher.leistung, v.nachher.leistung],
    ['anderes', v.vorher.anderes, v.nachher.anderes],
    ['einstiegsgeld', v.vorher.einstiegsgeld, v.nachher.einstiegsgeld],
  ] as const
  return (
    <>
      <p>
        <b>{v.mehr > 0 && v.jeEuro !== null ? t.mehr(alsEuro(v.mehr), alsEuro(v.jeEuro)) : t.wenigerOderGleich(alsEuro(v.mehr))}</b>
      </p>
      {v.ohneLeistung && <p>{t.ohneLeistung}</p>}
      <table className={tabelle}>
        <caption className="kern-sr-only">{t.spalten.was}</caption>
        <thead>
          <tr>
            <th scope="col">{t.spalten.was}</th>
            <th scope="col" className="zahl tw-rechts">
              {t.spalten.ohne}
            </th>
            <th scope="col" className="zahl tw-rechts">
              {t.spalten.mit}
            </th>
          </tr>
        </thead>
        <tbody>
          {zeilen
            .filter(([, a, b]) => a !== 0 || b !== 0)
            .map(([name, a, b]) => (
              <tr key={name}>
                <th scope="row">{t.zeilen[name]}</th>
                <td className="zahl tw-rechts">
                  <Betrag euro={a} />
                </td>
                <td className="zahl tw-rechts">
                  <Betrag euro={b} />
                </td>
              </tr>
            ))}
          <tr>
            <th scope="row">
              <b>{t.zeilen.zusammen}</b>
            </th>
            <td className="zahl tw-rechts">
              <b>
                <Betrag euro={v.vorher.zusammen} />
              </b>
            </td>
            <td className="zahl tw-rechts">
              <b>
                <Betrag euro={v.nachher.zusammen} />
              </b>
            </td>
          </tr>
        </tbody>
      </table>
      {v.begruendung !== undefined && (
        <details>
          <summary>{t.angerechnet}</summary>
          <div lang="de">
            <Begruendung zweige={[v.begruendung]} />
          </div>
        </details>
      )}
    </>
  )
}

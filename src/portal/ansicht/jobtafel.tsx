import { alsEuro, Begruendung, Betrag, useSprache } from '../../platform/ui/index.ts'
import type { Jobvergleich } from '../../vermittlung/index.ts'
import { arbeitTexte } from '../texte/arbeit.ts'

/** What is in hand without and with a job, side by side, and how much of the pay counts. */
export function Jobtafel({ vergleich: v }: Readonly<{ vergleich: Jobvergleich }>) {
  const t = arbeitTexte(useSprache()).rechner
  const zeilen = [
    [t.zeilen.lohn, v.vorher.lohnNetto, v.nachher.lohnNetto],
    [t.zeilen.leistung, v.vorher.leistung, v.nachher.leistung],
    [t.zeilen.anderes, v.vorher.anderes, v.nachher.anderes],
    [t.zeilen.einstiegsgeld, v.vorher.einstiegsgeld, v.nachher.einstiegsgeld],
  ] as const
  return (
    <>
      <p>
        <b>{v.mehr > 0 ? t.mehr(alsEuro(v.mehr)) : v.mehr < 0 ? t.weniger(alsEuro(-v.mehr)) : t.gleich}</b>{' '}
        {v.jeEuro !== null && t.jeEuro(alsEuro(v.jeEuro))}
      </p>
      {v.ohneLeistung && <p>{t.ohneLeistung}</p>}
      {v.nettoGeschaetzt && <p>{t.geschaetzt(alsEuro(v.nachher.lohnNetto))}</p>}
      <table className="tw-tabelle tw-tabelle--eng">
        <caption className="kern-sr-only">{t.tabelle}</caption>
        <thead>
          <tr>
            <th scope="col">{t.spalten.was}</th>
            <th scope="col" className="tw-zahl">
              {t.spalten.ohne}
            </th>
            <th scope="col" className="tw-zahl">
              {t.spalten.mit}
            </th>
          </tr>
        </thead>
        <tbody>
          {zeilen
            .filter(([, a, b]) => a !== 0 || b !== 0)
            .map(([name, a, b]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className="tw-zahl">
                  <Betrag euro={a} />
                </td>
                <td className="tw-zahl">
                  <Betrag euro={b} />
                </td>
              </tr>
            ))}
          <tr className="tw-tabelle__summe">
            <th scope="row">{t.zeilen.zusammen}</th>
            <td className="tw-zahl">
              <Betrag euro={v.vorher.zusammen} />
            </td>
            <td className="tw-zahl">
              <Betrag euro={v.nachher.zusammen} />
            </td>
          </tr>
        </tbody>
      </table>
      {v.begruendung !== undefined && (
        <details>
          <summary>{t.angerechnet}</summary>
          {t.deutsch !== '' && <p>{t.deutsch}</p>}
          <div lang="de">
            <Begruendung zweige={[v.begruendung]} />
          </div>
        </details>
      )}
    </>
  )
}

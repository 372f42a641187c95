import { alsEuro, alsUnterschied, Begruendung, Betrag, useSprache } from '../../platform/ui/index.ts'
import type { Jobvergleich } from '../../vermittlung/index.ts'
import { arbeitTexte } from '../texte/arbeit.ts'

/** What is in hand without and with a job, side by side, and how much of the pay counts. */
export function Jobtafel({ vergleich: v }: Readonly<{ vergleich: Jobvergleich }>) {
  const sprache = useSprache()
  const t = arbeitTexte(sprache).rechner
  const zeilen = [
    [t.zeilen.lohn, v.vorher.lohnNetto, v.nachher.lohnNetto],
    [t.zeilen.leistung, v.vorher.leistung, v.nachher.leistung],
    [t.zeilen.anderes, v.vorher.anderes, v.nachher.anderes],
    [t.zeilen.einstiegsgeld, v.vorher.einstiegsgeld, v.nachher.einstiegsgeld],
    [t.zeilen.zusammen, v.vorher.zusammen, v.nachher.zusammen],
  ] as const
  return (
    <>
      <p>
        <b>{v.mehr > 0 && v.jeEuro !== null ? t.mehr(alsUnterschied(v.mehr), alsEuro(v.jeEuro)) : t.wenigerOderGleich(alsUnterschied(v.mehr))}</b>
      </p>
      {v.ohneLeistung && <p>{t.ohneLeistung}</p>}
      {v.nettoGeschaetzt && <p>{t.geschaetzt(alsEuro(v.nachher.lohnNetto))}</p>}
      <table className="tw-tabelle tw-tabelle--eng">
        <caption className="kern-sr-only">{t.spalten.was}</caption>
        <thead>
          <tr>
            <th scope="col">{t.spalten.was}</th>
            <th scope="col" className="tw-rechts">
              {t.spalten.ohne}
            </th>
            <th scope="col" className="tw-rechts">
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
                <td className="tw-rechts">
                  <Betrag euro={a} />
                </td>
                <td className="tw-rechts">
                  <Betrag euro={b} />
                </td>
              </tr>
            ))}
        </tbody>
      </table>
      {v.begruendung !== undefined && (
        <details>
          <summary>{t.angerechnet}</summary>
          {sprache !== 'de' && <p>{t.deutsch}</p>}
          <div lang="de">
            <Begruendung zweige={[v.begruendung]} />
          </div>
        </details>
      )}
      <p className="tw-klein">{t.verbindlich}</p>
    </>
  )
}

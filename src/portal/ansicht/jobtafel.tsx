import { alsEuro, Begruendung, useSprache, Vergleichstafel } from '../../platform/ui/index.ts'
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
      <Vergleichstafel
        titel={t.tabelle}
        spalten={t.spalten}
        zeilen={zeilen}
        summe={[t.zeilen.zusammen, v.vorher.zusammen, v.nachher.zusammen]}
        tabelle="tw-tabelle tw-tabelle--eng"
      />
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

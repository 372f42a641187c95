import { alsEuro, Begruendung, Vergleichstafel } from '../../platform/ui/index.ts'
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
    [t.zeilen.lohn, v.vorher.lohnNetto, v.nachher.lohnNetto],
    [t.zeilen.leistung, v.vorher.leistung, v.nachher.leistung],
    [t.zeilen.anderes, v.vorher.anderes, v.nachher.anderes],
    [t.zeilen.einstiegsgeld, v.vorher.einstiegsgeld, v.nachher.einstiegsgeld],
  ] as const
  return (
    <>
      <p>
        <b>{v.mehr > 0 && v.jeEuro !== null ? t.mehr(alsEuro(v.mehr), alsEuro(v.jeEuro)) : t.wenigerOderGleich(alsEuro(v.mehr))}</b>
      </p>
      {v.ohneLeistung && <p>{t.ohneLeistung}</p>}
      <Vergleichstafel
        titel={t.spalten.was}
        spalten={t.spalten}
        zeilen={zeilen}
        summe={[t.zeilen.zusammen, v.vorher.zusammen, v.nachher.zusammen]}
        tabelle={tabelle}
      />
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

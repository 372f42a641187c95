import { useMemo } from 'react'
import { alsEuro, alsKurzenEuro, alsZahl, LohnDiagramm, NBSP } from '../../platform/ui/index.ts'
import type { Ergebnis, Falldatei } from '../../recht/index.ts'
import { rundeCent } from '../geld.ts'
import { lohnkurve, type Nettoannahme, werVerdient } from '../lohnkurve.ts'
import { nameVon } from '../namen.ts'

type Kurve = NonNullable<ReturnType<typeof lohnkurve>>

/** „Lohnt sich Arbeit?“: the picture, and beside it a table with the same numbers. Every point is a whole calculation. */
export function LohntSich({ fall, ergebnis }: { fall: Falldatei; ergebnis: Ergebnis }) {
  const id = werVerdient(fall)
  const kurve = useMemo(() => (id ? lohnkurve(fall, id) : undefined), [fall, id])
  if (!kurve || !id || (ergebnis.gesamtbedarf === 0 && kurve.ohneArbeit === 0)) return null
  const name = nameVon(fall, id)
  return (
    <section className="tw-abschnitt" aria-labelledby="lohn">
      <h2 id="lohn">Lohnt sich Arbeit?</h2>
      <p className="tw-lese">{antwort(kurve, name === 'Sie' ? undefined : name)}</p>
      <div className="tw-spalten tw-abstand">
        <figure className="tw-diagramm tw-s8">
          <LohnDiagramm kurve={kurve} beschreibung={beschreibung(kurve)} />
          <figcaption className="tw-klein tw-leise">
            Nach oben: alles, was im Monat da ist, also Lohn netto, Leistung vom Jobcenter, Kindergeld und anderes Geld. Der Prozentsatz sagt, wie
            viel davon mit jedem weiteren Euro brutto mehr wird (§{NBSP}11b Abs.{NBSP}2 und 3 SGB{NBSP}II). {annahmeSatz(kurve.annahme)}
          </figcaption>
        </figure>
        <div className="tw-s4">
          <LohnTabelle kurve={kurve} />
        </div>
      </div>
    </section>
  )
}

function antwort(kurve: Kurve, name: string | undefined): string {
  const ohne = alsEuro(kurve.ohneArbeit)
  const ende = kurve.ende
    ? ` Ab etwa ${alsKurzenEuro(kurve.ende)} brutto brauchen Sie kein Geld vom Jobcenter mehr. Dann zählt jeder weitere Euro netto ganz.`
    : ''
  if (!kurve.eigener) {
    const tausend = kurve.zeilen.find((z) => z.brutto === 1000) ?? kurve.zeilen.at(-1)
    return tausend ? `Ja. Ohne Arbeit sind im Monat ${ohne} da, mit ${alsKurzenEuro(tausend.brutto)} brutto ${alsEuro(tausend.zusammen)}.${ende}` : ''
  }
  const mehr = rundeCent(kurve.eigener.zusammen - kurve.ohneArbeit)
  const wessen = name ? `mit dem Lohn (${name})` : 'mit Ihrem Lohn'
  return `${mehr > 0 ? 'Ja. ' : ''}Ohne Arbeit hätten Sie im Monat ${ohne}, ${wessen} haben Sie ${alsEuro(kurve.eigener.zusammen)}. Das sind ${alsEuro(mehr)} mehr.${ende}`
}

function annahmeSatz(n: Nettoannahme): string {
  const bis = `Annahme zum Netto: Bis ${alsKurzenEuro(n.grenze)} (Minijob) ist netto gleich brutto.`
  const quote = `${Math.round((100 * n.netto) / n.brutto)}${NBSP}%`
  return n.eigene
    ? `${bis} Darüber nähert es sich gleichmäßig Ihrem Lohn, ${alsKurzenEuro(n.netto)} von ${alsKurzenEuro(n.brutto)}, und bleibt dann bei ${quote}. Steuern rechnen wir nicht.`
    : `${bis} Darüber nähert es sich gleichmäßig ${quote} bei ${alsKurzenEuro(n.brutto)} und bleibt dabei. Ihr wirkliches Netto kann anders sein; Steuern rechnen wir nicht.`
}

function beschreibung(kurve: Kurve): string {
  const punkte = kurve.zeilen.map((z) => `mit ${alsKurzenEuro(z.brutto)} brutto ${alsEuro(z.zusammen)}`).join(', ')
  return `Linie: ${punkte}. Die Tabelle daneben enthält dieselben Werte.`
}

function LohnTabelle({ kurve }: { kurve: Kurve }) {
  const vomNaechsten = (brutto: number) => kurve.baender.find((b) => b.von <= brutto && brutto < b.bis)?.anteil
  return (
    <>
      <table className="tw-tabelle tw-tabelle--eng">
        <caption>Dieselben Zahlen, in Euro</caption>
        <thead>
          <tr>
            <th scope="col" className="tw-zahl">
              Brutto
            </th>
            <th scope="col" className="tw-zahl">
              alles zusammen
            </th>
            <th scope="col" className="tw-zahl">
              mehr als ohne Arbeit
            </th>
            <th scope="col" className="tw-zahl">
              vom nächsten Euro
            </th>
          </tr>
        </thead>
        <tbody>
          {kurve.zeilen.map((z) => {
            const naechster = vomNaechsten(z.brutto)
            return (
              <tr key={z.brutto} className={z.brutto === kurve.eigener?.brutto ? 'tw-tabelle__summe' : undefined}>
                <th scope="row" className="tw-zahl">
                  {alsZahl(z.brutto, Number.isInteger(z.brutto) ? 0 : 2)}
                </th>
                <td className="tw-zahl">{alsZahl(z.zusammen)}</td>
                <td className="tw-zahl">{alsZahl(rundeCent(z.zusammen - kurve.ohneArbeit))}</td>
                <td className="tw-zahl">{naechster === undefined ? '–' : alsZahl(Math.round(naechster * 100) / 100)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
      {kurve.eigener && <p className="tw-klein tw-leise">Fett: Ihr Lohn.</p>}
    </>
  )
}

import { useMemo } from 'react'
import { alsEuro, alsKurzenEuro, alsZahl, LohnDiagramm, NBSP, useSprache } from '../../platform/ui/index.ts'
import type { Ergebnis, Falldatei } from '../../recht/index.ts'
import { rundeCent } from '../geld.ts'
import { lohnkurve, type Nettoannahme, werVerdient } from '../lohnkurve.ts'
import { istSie, nameVon } from '../namen.ts'
import { ergebnisTexte } from '../texte/ergebnis/index.ts'

type Kurve = NonNullable<ReturnType<typeof lohnkurve>>

/** „Lohnt sich Arbeit?“: the picture, and beside it a table with the same numbers. Every point is a whole calculation. */
export function LohntSich({ fall, ergebnis }: { fall: Falldatei; ergebnis: Ergebnis }) {
  const sprache = useSprache()
  const t = ergebnisTexte(sprache).lohn
  const id = werVerdient(fall)
  const kurve = useMemo(() => (id ? lohnkurve(fall, id) : undefined), [fall, id])
  if (!kurve || !id || (ergebnis.gesamtbedarf === 0 && kurve.ohneArbeit === 0)) return null
  const name = istSie(fall, id) ? undefined : nameVon(fall, id, sprache)
  return (
    <section className="tw-abschnitt" aria-labelledby="lohn">
      <h2 id="lohn">{t.titel}</h2>
      <p className="tw-lese">{antwort(t, kurve, name)}</p>
      <div className="tw-spalten tw-abstand">
        <figure className="tw-diagramm tw-s8">
          <LohnDiagramm kurve={kurve} beschreibung={beschreibung(t, kurve)} />
          <figcaption className="tw-klein tw-leise">
            {t.legende} {annahmeSatz(t, kurve.annahme)}
          </figcaption>
        </figure>
        <div className="tw-s4">
          <LohnTabelle kurve={kurve} />
        </div>
      </div>
    </section>
  )
}

type Worte = ReturnType<typeof ergebnisTexte>['lohn']

function antwort(t: Worte, kurve: Kurve, name: string | undefined): string {
  const ohne = alsEuro(kurve.ohneArbeit)
  const ende = kurve.ende ? ` ${t.ende(alsKurzenEuro(kurve.ende))}` : ''
  if (!kurve.eigener) {
    const tausend = kurve.zeilen.find((z) => z.brutto === 1000) ?? kurve.zeilen.at(-1)
    return tausend ? `${t.ohneLohn(ohne, alsKurzenEuro(tausend.brutto), alsEuro(tausend.zusammen))}${ende}` : ''
  }
  const mehr = rundeCent(kurve.eigener.zusammen - kurve.ohneArbeit)
  return `${t.mitLohn(name, { ohne, mit: alsEuro(kurve.eigener.zusammen), mehr: alsEuro(mehr), lohntSich: mehr > 0 })}${ende}`
}

function annahmeSatz(t: Worte, n: Nettoannahme): string {
  const quote = `${Math.round((100 * n.netto) / n.brutto)}${NBSP}%`
  return n.eigene
    ? t.annahmeEigene(alsKurzenEuro(n.grenze), alsKurzenEuro(n.netto), alsKurzenEuro(n.brutto), quote)
    : t.annahme(alsKurzenEuro(n.grenze), alsKurzenEuro(n.brutto), quote)
}

function beschreibung(t: Worte, kurve: Kurve): string {
  return t.beschreibung(kurve.zeilen.map((z) => t.punkt(alsKurzenEuro(z.brutto), alsEuro(z.zusammen))).join(', '))
}

function LohnTabelle({ kurve }: { kurve: Kurve }) {
  const t = ergebnisTexte(useSprache()).lohn.tabelle
  const vomNaechsten = (brutto: number) => kurve.baender.find((b) => b.von <= brutto && brutto < b.bis)?.anteil
  return (
    <>
      <table className="tw-tabelle tw-tabelle--eng">
        <caption>{t.titel}</caption>
        <thead>
          <tr>
            <th scope="col" className="tw-zahl">
              {t.brutto}
            </th>
            <th scope="col" className="tw-zahl">
              {t.zusammen}
            </th>
            <th scope="col" className="tw-zahl">
              {t.mehr}
            </th>
            <th scope="col" className="tw-zahl">
              {t.naechster}
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
      {kurve.eigener && <p className="tw-klein tw-leise">{t.fett}</p>}
    </>
  )
}

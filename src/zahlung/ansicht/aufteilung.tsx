import { Betrag, Stapelbalken } from '../../platform/ui/index.ts'
import type { LaufAnsicht } from '../lesen.ts'
import { empfaengerName, kostentraegerName } from '../texte/personal.ts'
import { aufteilung as t } from '../texte/personal-seiten.ts'
import { Balken } from './teile.tsx'

/** Who gets the money and which budget bears it: as pictures and as tables. */
export function Aufteilung({ lauf }: { lauf: LaufAnsicht }) {
  if (lauf.zahlungen === 0) return null
  return (
    <>
      <section className="ap-kasten" aria-labelledby="empfaenger">
        <h2 id="empfaenger">{t.anWen}</h2>
        <Stapelbalken
          anteile={lauf.empfaenger.map((e, i) => ({
            schluessel: e.empfaenger,
            name: t.mitAnzahl(empfaengerName[e.empfaenger], e.anzahl.toLocaleString('de-DE')),
            euro: e.cent / 100,
            ...(i === 0 ? { art: 'kraeftig' as const } : {}),
          }))}
        />
      </section>
      <section className="ap-kasten" aria-labelledby="haushalt">
        <h2 id="haushalt">{t.haushalt}</h2>
        <Haushaltstabelle haushalt={lauf.haushalt} summe={lauf.cent} />
      </section>
    </>
  )
}

function Haushaltstabelle({ haushalt, summe }: { haushalt: LaufAnsicht['haushalt']; summe: number }) {
  return (
    <table className="ap-tabelle ap-karten">
      <caption className="kern-sr-only">{t.tabelle}</caption>
      <thead>
        <tr>
          <th scope="col">{t.spalten.kostentraeger}</th>
          <th scope="col">{t.spalten.haushaltsstelle}</th>
          <th scope="col">{t.spalten.leistung}</th>
          <th scope="col" className="zahl">
            {t.spalten.betrag}
          </th>
          <td />
        </tr>
      </thead>
      <tbody>
        {haushalt.map((h) => (
          <tr key={`${h.kostentraeger} ${h.haushaltsstelle} ${h.leistung}`}>
            <td data-label={t.spalten.kostentraeger}>{kostentraegerName[h.kostentraeger]}</td>
            <td data-label={t.spalten.haushaltsstelle}>{h.haushaltsstelle}</td>
            <th scope="row" data-label={t.spalten.leistung}>
              {h.leistung}
            </th>
            <td data-label={t.spalten.betrag} className="zahl">
              <Betrag euro={h.cent / 100} />
            </td>
            <td className="zl-anteil">
              <Balken anteil={Math.abs(h.cent) / Math.max(1, summe)} />
            </td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={3}>
            {t.summe}
          </th>
          <td className="zahl" data-label={t.summe}>
            <Betrag euro={summe / 100} />
          </td>
          <td />
        </tr>
      </tfoot>
    </table>
  )
}

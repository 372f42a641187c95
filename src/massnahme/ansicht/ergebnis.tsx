import { alsDatum } from '../../platform/ui/index.ts'
import type { Ergebniszeile, MassnahmeErgebnis } from '../kleine-zahlen.ts'
import { ergebnis as t } from '../texte/personal-seiten.ts'

const zahl = (n: number | null, einheit = '') => (n === null ? t.verborgen : `${n.toLocaleString('de-DE')}${einheit}`)

/** How a measure came out: a bar for each run, and the table behind it. */
export function Ergebnis({ ergebnis }: { ergebnis: MassnahmeErgebnis }) {
  const zeilen = ergebnis.durchgaenge
  return (
    <section className="ap-kasten" aria-labelledby="ergebnis">
      <h2 id="ergebnis">{t.titel}</h2>
      {zeilen.length === 0 ? (
        <p>{t.keines}</p>
      ) : (
        <>
          <Balken zeilen={zeilen} />
          <Tabelle ergebnis={ergebnis} />
          <p className="tw-klein">{t.erklaerung(ergebnis.mindestens)}</p>
        </>
      )}
    </section>
  )
}

const HOEHE = 26
const BREITE = 320
const NAME = 92

/** Share in insured work after six months, run by run. */
function Balken({ zeilen }: { zeilen: readonly Ergebniszeile[] }) {
  const satz = zeilen.map((z) => t.imBild(alsDatum(z.von), zahl(z.quote, '\u00a0%'))).join('; ')
  return (
    <figure className="ms-bild">
      <figcaption>{t.bild}</figcaption>
      <svg viewBox={`0 0 ${BREITE} ${zeilen.length * HOEHE}`} role="img" aria-label={satz}>
        {zeilen.map((z, i) => (
          <g key={z.durchgangId}>
            <text x="0" y={i * HOEHE + 17}>
              {alsDatum(z.von)}
            </text>
            <rect x={NAME} y={i * HOEHE + 4} width={BREITE - NAME} height="18" rx="2" className="grund" />
            {z.quote !== null && <rect x={NAME} y={i * HOEHE + 4} width={((BREITE - NAME) * z.quote) / 100} height="18" rx="2" className="wert" />}
            <text x={BREITE - 6} y={i * HOEHE + 17} textAnchor="end">
              {zahl(z.quote, '\u00a0%')}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  )
}

function Tabelle({ ergebnis }: { ergebnis: MassnahmeErgebnis }) {
  const alle = [...ergebnis.durchgaenge.map((z) => ({ ...z, name: alsDatum(z.von) })), { ...ergebnis.gesamt, durchgangId: 'gesamt', name: t.gesamt }]
  const spalten = [
    { name: t.austritte, wert: (z: Zeile) => zahl(z.austritte) },
    { name: t.abgeschlossen, wert: (z: Zeile) => zahl(z.abgeschlossen) },
    { name: t.abgebrochen, wert: (z: Zeile) => zahl(z.abgebrochen) },
    { name: t.inArbeit, wert: (z: Zeile) => zahl(z.inArbeit) },
    { name: t.auswertbar, wert: (z: Zeile) => zahl(z.auswertbar) },
    { name: t.integriert, wert: (z: Zeile) => zahl(z.integriert) },
    { name: t.quote, wert: (z: Zeile) => zahl(z.quote, '\u00a0%') },
    { name: t.zufrieden, wert: (z: Zeile) => zahl(z.zufriedenheit) },
  ]
  return (
    <table className="ap-tabelle ap-karten">
      <caption className="kern-sr-only">{t.tabelle}</caption>
      <thead>
        <tr>
          <th scope="col">{t.beginn}</th>
          {spalten.map((s) => (
            <th key={s.name} scope="col" className="zahl">
              {s.name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {alle.map((z) => (
          <tr key={z.durchgangId}>
            <th scope="row">{z.name}</th>
            {spalten.map((s) => (
              <td key={s.name} data-label={s.name} className="zahl">
                {s.wert(z)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type Zeile = Omit<Ergebniszeile, 'durchgangId'>

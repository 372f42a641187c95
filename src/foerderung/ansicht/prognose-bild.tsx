import { alsMonat, alsZahl } from '../../platform/ui/index.ts'
import type { Prognose } from '../mittel-prognose.ts'
import { mittelSeite } from '../texte/personal-mittel.ts'

const t = mittelSeite.bild

type Masse = Readonly<{ art: 'breit' | 'schmal'; breite: number; hoehe: number; links: number; rechts: number; oben: number; unten: number }>
const BREIT: Masse = { art: 'breit', breite: 760, hoehe: 320, links: 70, rechts: 20, oben: 34, unten: 46 }
const SCHMAL: Masse = { art: 'schmal', breite: 340, hoehe: 300, links: 58, rechts: 12, oben: 34, unten: 46 }

/** What is paid, what that becomes with all that is reserved and with new grants, month by month against the plan. A table stands beside it. */
export function PrognoseBild({ prognose, geplantCent, beschreibung }: { prognose: Prognose; geplantCent: number; beschreibung: string }) {
  return (
    <div className="tw-diagramm">
      <Bild p={prognose} geplantCent={geplantCent} m={BREIT} beschreibung={beschreibung} />
      <Bild p={prognose} geplantCent={geplantCent} m={SCHMAL} beschreibung={beschreibung} />
      <ul className="ef-legende">
        <li className="bezahlt">{t.bezahlt}</li>
        <li className="gebunden">{t.gebunden}</li>
        <li className="erwartet">{t.erwartet}</li>
        <li className="plan">{t.plan}</li>
      </ul>
    </div>
  )
}

type Linie = readonly (readonly [number, number])[]

/** Sums to the end of each month: paid only, with what is reserved, with what is expected. */
function linien({ monate }: Prognose): Readonly<{ bezahlt: Linie; gebunden: Linie; erwartet: Linie }> {
  const bezahlt: [number, number][] = [[0, 0]]
  const gebunden: [number, number][] = [[0, 0]]
  const erwartet: [number, number][] = [[0, 0]]
  let [a, b] = [0, 0]
  const letzter = monate.findLastIndex((m) => m.bezahltCent > 0)
  for (const [i, m] of monate.entries()) {
    a += m.bezahltCent
    b += m.bezahltCent + m.gebundenCent
    if (i <= letzter) bezahlt.push([i + 1, a])
    gebunden.push([i + 1, b])
    erwartet.push([i + 1, m.bisherCent])
  }
  return { bezahlt, gebunden, erwartet }
}

function Bild({ p, geplantCent, m, beschreibung }: { p: Prognose; geplantCent: number; m: Masse; beschreibung: string }) {
  const schritt = stufe(Math.max(geplantCent, p.erwartetCent, 1) / 4)
  const max = Math.ceil(Math.max(geplantCent, p.erwartetCent, 1) / schritt) * schritt
  const x = (monat: number) => runde(m.links + (monat / 12) * (m.breite - m.links - m.rechts))
  const y = (cent: number) => runde(m.hoehe - m.unten - (cent / max) * (m.hoehe - m.oben - m.unten))
  const punkte = (linie: Linie) => linie.map(([monat, cent]) => `${x(monat)},${y(cent)}`).join(' ')
  const { bezahlt, gebunden, erwartet } = linien(p)
  const stufen = Array.from({ length: Math.round(max / schritt) + 1 }, (_, i) => i * schritt)
  return (
    <svg className={`tw-svg-${m.art}`} viewBox={`0 0 ${m.breite} ${m.hoehe}`} role="img" aria-labelledby={`mittel-t-${m.art} mittel-d-${m.art}`}>
      <title id={`mittel-t-${m.art}`}>{mittelSeite.prognose}</title>
      <desc id={`mittel-d-${m.art}`}>{beschreibung}</desc>
      <text x={m.links} y={16} className="leise">
        {t.euro}
      </text>
      {stufen.map((wert) => (
        <g key={wert}>
          <line className={wert === 0 ? 'achse' : 'gitter'} x1={m.links} x2={m.breite - m.rechts} y1={y(wert)} y2={y(wert)} />
          <text x={m.links - 8} y={y(wert) + 5} textAnchor="end" className="leise">
            {alsZahl(wert / 100_000, wert % 100_000 === 0 ? 0 : 2)}
          </text>
        </g>
      ))}
      {p.monate.map(({ monat }, i) =>
        m.art === 'schmal' && i % 2 === 1 ? null : (
          <text key={monat} x={x(i + 0.5)} y={m.hoehe - m.unten + 20} textAnchor="middle" className="leise">
            {alsMonat(monat).slice(0, 3)}
          </text>
        ),
      )}
      {geplantCent > 0 && <line className="plan" x1={m.links} x2={m.breite - m.rechts} y1={y(geplantCent)} y2={y(geplantCent)} />}
      <polyline className="kurve erwartet" points={punkte(erwartet)} />
      <polyline className="kurve gebunden" points={punkte(gebunden)} />
      <polyline className="kurve" points={punkte(bezahlt)} />
    </svg>
  )
}

function stufe(grob: number): number {
  const zehner = 10 ** Math.floor(Math.log10(grob))
  return ([1, 2, 5, 10].find((f) => f * zehner >= grob) ?? 10) * zehner
}

function runde(wert: number): number {
  return Math.round(wert * 10) / 10
}

import { alsEuro, alsMonat } from '../../platform/ui/index.ts'
import type { Raster } from '../raster.ts'

const BREITE = 720
const HOEHE = 150
const UNTEN = 20
const OBEN = 14

/** What the household is paid over the months, as a picture; the same numbers stand in the grid above. */
export function Verlaufsbild({ raster }: { raster: Raster }) {
  const zeile = raster.gruppen.at(-1)?.zeilen.find((z) => z.art === 'ergebnis')
  const werte = zeile?.cent ?? []
  const hoechster = Math.max(...werte.map((w) => w ?? 0), 1)
  if (werte.every((w) => w === null)) return null
  const spalte = BREITE / werte.length
  const hoehe = (cent: number): number => Math.max(1, Math.round((cent / hoechster) * (HOEHE - UNTEN - OBEN)))
  return (
    <figure className="ap-verlauf">
      <figcaption>Auszahlung je Monat</figcaption>
      <svg viewBox={`0 0 ${BREITE} ${HOEHE}`} role="img" aria-label={`Auszahlung je Monat, höchstens ${alsEuro(hoechster / 100)}`}>
        <title>Auszahlung je Monat</title>
        {werte.map((cent, k) => {
          const monat = raster.monate[k]
          if (monat === undefined) return null
          const entschieden = monat.lage === 'gezahlt' || monat.lage === 'beschieden' || monat.lage === 'angeordnet'
          const y = cent === null ? 0 : HOEHE - UNTEN - hoehe(cent)
          return (
            <g key={monat.monat}>
              {cent === null ? (
                <text x={(k + 0.5) * spalte} y={HOEHE - UNTEN - 6} className="ap-verlauf__zahl">
                  –
                </text>
              ) : (
                <>
                  <rect
                    x={k * spalte + 4}
                    y={y}
                    width={spalte - 8}
                    height={hoehe(cent)}
                    className={entschieden ? 'ap-verlauf__fest' : 'ap-verlauf__offen'}
                  />
                  <text x={(k + 0.5) * spalte} y={y - 3} className="ap-verlauf__zahl">
                    {Math.round(cent / 100)}
                  </text>
                </>
              )}
              <text x={(k + 0.5) * spalte} y={HOEHE - 5} className="ap-verlauf__monat">
                {alsMonat(monat.monat).slice(0, 3)}
              </text>
            </g>
          )
        })}
      </svg>
    </figure>
  )
}

import { useSprache } from './sprache.ts'
import { texte } from './texte/index.ts'
import { alsEuro, alsZahl, NBSP } from './zahl.ts'

/** A stretch of gross pay on which the same part of each further euro stays; `anteil` 0.3 is 30 %. */
export type LohnBand = Readonly<{ von: number; bis: number; anteil: number }>
/** Euros a month: gross pay, everything in hand together. */
export type LohnPunkt = Readonly<{ brutto: number; zusammen: number }>
export type LohnKurve = Readonly<{
  punkte: readonly LohnPunkt[]
  baender: readonly LohnBand[]
  /** in hand without work */
  ohneArbeit: number
  eigener?: LohnPunkt | undefined
  /** first gross pay without a claim, where it lies in the picture */
  ende?: number | undefined
}>

type Masse = { art: 'breit' | 'schmal'; breite: number; hoehe: number; links: number; rechts: number; oben: number; unten: number; ziel: number }
const BREIT: Masse = { art: 'breit', breite: 760, hoehe: 372, links: 66, rechts: 16, oben: 56, unten: 60, ziel: 5 }
const SCHMAL: Masse = { art: 'schmal', breite: 340, hoehe: 356, links: 50, rechts: 10, oben: 52, unten: 58, ziel: 4 }

/** „Lohnt sich Arbeit?“: gross pay across, everything in hand up, the bands with what stays of each euro. A table with the same numbers stands beside it. */
export function LohnDiagramm({ kurve, beschreibung }: { kurve: LohnKurve; beschreibung: string }) {
  return (
    <>
      <Bild kurve={kurve} masse={BREIT} beschreibung={beschreibung} />
      <Bild kurve={kurve} masse={SCHMAL} beschreibung={beschreibung} />
    </>
  )
}

function Bild({ kurve, masse: m, beschreibung }: { kurve: LohnKurve; masse: Masse; beschreibung: string }) {
  const t = texte(useSprache()).lohn
  const xMax = kurve.punkte.at(-1)?.brutto ?? 1
  const { von, bis, schritt } = stufen(kurve, m.ziel)
  const x = (brutto: number) => runde(m.links + (brutto / xMax) * (m.breite - m.links - m.rechts))
  const y = (zusammen: number) => runde(m.hoehe - m.unten - ((zusammen - von) / (bis - von)) * (m.hoehe - m.oben - m.unten))
  const boden = m.hoehe - m.unten
  const linien = Array.from({ length: Math.round((bis - von) / schritt) + 1 }, (_, i) => von + i * schritt)
  return (
    <svg className={`tw-svg-${m.art}`} viewBox={`0 0 ${m.breite} ${m.hoehe}`} role="img" aria-labelledby={`lohn-t-${m.art} lohn-d-${m.art}`}>
      <title id={`lohn-t-${m.art}`}>{t.titel}</title>
      <desc id={`lohn-d-${m.art}`}>{beschreibung}</desc>
      <Baender kurve={kurve} masse={m} x={x} boden={boden} />
      {linien.map((wert) => (
        <g key={wert}>
          <line className={wert === von ? 'achse' : 'gitter'} x1={m.links} x2={m.breite - m.rechts} y1={y(wert)} y2={y(wert)} />
          <text x={m.links - 8} y={y(wert) + 5} textAnchor="end" className="leise">
            {alsZahl(wert, 0)}
          </text>
        </g>
      ))}
      <XBeschriftung kurve={kurve} masse={m} x={x} />
      <text x={m.links} y={16} className="leise">
        {m.art === 'breit' ? t.bleiben : t.bleibenKurz}
      </text>
      <polyline className="kurve" points={kurve.punkte.map((p) => `${x(p.brutto)},${y(p.zusammen)}`).join(' ')} />
      {kurve.eigener && <EigenerPunkt punkt={kurve.eigener} kurve={kurve} masse={m} x={x} y={y} />}
    </svg>
  )
}

type Skala = (wert: number) => number

function Baender({ kurve, masse: m, x, boden }: { kurve: LohnKurve; masse: Masse; x: Skala; boden: number }) {
  const platz = m.art === 'breit' ? 36 : 30
  return kurve.baender.map((b, i) => (
    <g key={b.von}>
      <rect className={i % 2 === 0 ? 'band-1' : 'band-2'} x={x(b.von)} y={m.oben} width={runde(x(b.bis) - x(b.von))} height={boden - m.oben} />
      {b.von > 0 && <line className="grenze" x1={x(b.von)} x2={x(b.von)} y1={m.oben} y2={boden} />}
      {x(b.bis) - x(b.von) >= platz && (
        <text x={(x(b.von) + x(b.bis)) / 2} y={m.oben - 12} textAnchor="middle" className="fett">
          {`${Math.round(b.anteil * 100)}${NBSP}%`}
        </text>
      )}
    </g>
  ))
}

/** Bounds of the bands, left out where they would touch the one before. */
function XBeschriftung({ kurve, masse: m, x }: { kurve: LohnKurve; masse: Masse; x: Skala }) {
  const t = texte(useSprache()).lohn
  const abstand = m.art === 'breit' ? 36 : 42
  const stelle = (wert: number) => Math.min(x(wert), m.breite - 20)
  const grenzen: number[] = []
  for (const wert of [0, ...kurve.baender.map((b) => b.bis)]) {
    const letzter = grenzen.at(-1)
    if (letzter === undefined || stelle(wert) - stelle(letzter) >= abstand) grenzen.push(wert)
  }
  return (
    <>
      {grenzen.map((wert) => (
        <text key={wert} x={stelle(wert)} y={m.hoehe - m.unten + 21} textAnchor="middle" className="leise">
          {alsZahl(wert, 0)}
        </text>
      ))}
      <text x={m.breite - m.rechts} y={m.hoehe - m.unten + 44} textAnchor="end" className="leise">
        {t.achse}
      </text>
    </>
  )
}

/** The own pay with its label where the line is not: it only rises, so that above left and below right are free. */
function EigenerPunkt({ punkt, kurve, masse: m, x, y }: { punkt: LohnPunkt; kurve: LohnKurve; masse: Masse; x: Skala; y: Skala }) {
  const t = texte(useSprache()).lohn
  const plus = alsEuro(punkt.zusammen - kurve.ohneArbeit)
  const px = x(punkt.brutto)
  const py = y(punkt.zusammen)
  const breite = m.art === 'breit' ? 190 : 110
  const links = px - m.links >= breite
  const oben = links && py - m.oben >= 56
  const textY = oben ? py - 40 : Math.min(py + 48, m.hoehe - m.unten - 30)
  const zeilen = m.art === 'breit' ? [t.ihrLohn(`${alsZahl(punkt.brutto, 0)}${NBSP}€`), t.mehr(plus)] : [t.ihrLohnKurz, `+${plus}`]
  return (
    <g>
      <line className="achse" x1={px} x2={px} y1={oben ? py - 8 : py + 8} y2={oben ? py - 34 : textY - 16} />
      <circle className="punkt" cx={px} cy={py} r={6} />
      {zeilen.map((zeile, i) => (
        <text key={zeile} x={links ? px - 6 : px + 6} y={textY + i * 20 - (oben ? 6 : 0)} textAnchor={links ? 'end' : 'start'} className="fett">
          {zeile}
        </text>
      ))}
    </g>
  )
}

/** Round bounds and steps for the amounts in hand, about `ziel` lines. */
function stufen(kurve: LohnKurve, ziel: number): { von: number; bis: number; schritt: number } {
  const werte = kurve.punkte.map((p) => p.zusammen)
  const klein = Math.min(...werte)
  const gross = Math.max(...werte)
  const grob = Math.max(1, (gross - klein) / ziel)
  const zehner = 10 ** Math.floor(Math.log10(grob))
  const schritt = ([1, 2, 2.5, 5, 10].find((f) => f * zehner >= grob) ?? 10) * zehner
  const von = Math.floor(klein / schritt) * schritt
  return { von, bis: Math.max(von + schritt, Math.ceil(gross / schritt) * schritt), schritt }
}

function runde(wert: number): number {
  return Math.round(wert * 10) / 10
}

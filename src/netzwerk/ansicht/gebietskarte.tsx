import type { Karte } from '../karte.ts'
import type { Klasse } from '../vergleich-statistik.ts'

/** One area of the map; `klasse` 0: no value; undefined: the map shows where houses are, nothing else. */
export type Gebiet = Readonly<{ ags: string; text: string; ziel?: string | undefined; klasse?: Klasse | 0; eigenes?: boolean }>

/** Where a drawing stands inside of another one. */
export type Platz = Readonly<{ x: number; y: number; width: number; height: number }>

/**
 * The areas of the municipal jobcenters on the outlines of the Länder. Classes differ in lightness and in pattern, so that colour is never
 * the only sign. Areas with a `ziel` are links.
 */
export function Gebietskarte({ karte, gebiete, titel, platz }: { karte: Karte; gebiete: readonly Gebiet[]; titel: string; platz?: Platz }) {
  const verlinkt = gebiete.some((g) => g.ziel !== undefined)
  return (
    <svg
      {...platz}
      className="vg-karte"
      viewBox={`-20 -20 ${karte.breite + 40} ${karte.hoehe + 40}`}
      role={verlinkt ? 'group' : 'img'}
      aria-label={titel}
    >
      <Muster />
      {Object.entries(karte.laender).map(([land, pfad]) => (
        <path key={land} d={pfad} className="vg-land" fill="#f1f3f6" stroke="#8a94a6" strokeWidth="6" />
      ))}
      {gebiete.map((g) => (
        <Flaeche key={g.ags} gebiet={g} pfad={karte.kreise[g.ags]?.pfad} />
      ))}
      {gebiete
        .filter((g) => g.eigenes)
        .map((g) => (
          <path key={g.ags} d={karte.kreise[g.ags]?.pfad} className="vg-eigenes" fill="none" stroke="#b3261e" strokeWidth="22" pointerEvents="none" />
        ))}
    </svg>
  )
}

function Flaeche({ gebiet: { klasse, text, ziel }, pfad }: { gebiet: Gebiet; pfad: string | undefined }) {
  if (pfad === undefined) return null
  const flaeche = (
    <path d={pfad} className="vg-gebiet" fill={klasse === undefined ? '#3f7fb5' : `url(#vg-m${klasse})`} stroke="#ffffff" strokeWidth="8">
      <title>{text}</title>
    </path>
  )
  return ziel === undefined ? (
    flaeche
  ) : (
    <a href={ziel} aria-label={text}>
      {flaeche}
    </a>
  )
}

const TON = ['#ffffff', '#dbe8f4', '#a9c8e4', '#6ea3cf', '#2f6da8', '#0f3561'] as const
const STRICH = ['#8a94a6', '', '#2f6da8', '#ffffff', '#ffffff', ''] as const
const ZEICHNUNG = ['M0 60L60 0', '', 'M26 30h8', 'M0 30h60', 'M0 0L60 60M0 60L60 0', ''] as const

/** Fills of the classes: 0 hatched grey for no value, 1 plain and light to 5 plain and dark. */
function Muster() {
  return (
    <defs>
      {TON.map((ton, klasse) => (
        <pattern key={ton} id={`vg-m${klasse}`} width="60" height="60" patternUnits="userSpaceOnUse">
          <rect width="60" height="60" fill={ton} />
          {ZEICHNUNG[klasse] && <path d={ZEICHNUNG[klasse]} stroke={STRICH[klasse]} strokeWidth="8" fill="none" />}
        </pattern>
      ))}
    </defs>
  )
}

/** A small sample of a class for the legend. */
export function Klassenfeld({ klasse, platz }: { klasse: Klasse | 0; platz?: Platz }) {
  return (
    <svg {...platz} className="vg-feld" viewBox="0 0 180 120" aria-hidden="true">
      <rect x="4" y="4" width="172" height="112" fill={`url(#vg-m${klasse})`} stroke="#5b667a" strokeWidth="8" />
    </svg>
  )
}

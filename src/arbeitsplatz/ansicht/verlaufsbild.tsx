import { alsEuro, alsMonat } from '../../platform/ui/index.ts'
import type { Raster } from '../raster.ts'
import { type Saeule, saeulenVon } from '../saeulen.ts'
import { verlaufsbild as worte } from '../texte/personal-berechnung.ts'

const HOEHE = 170
const UNTEN = 20
const OBEN = 16
const ganzeEuro = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 0 })

/**
 * The household's needs against its income over the months, and what is paid: columns of what income covers, the claim, and what is paid
 * beside it. The same numbers stand in the grid above. Widths are shares, so that letters keep their size on every screen.
 */
export function Verlaufsbild({ raster }: { raster: Raster }) {
  const saeulen = saeulenVon(raster)
  const gerechnet = saeulen.filter((s) => s !== null)
  if (gerechnet.length === 0) return null
  const hoechster = Math.max(1, ...gerechnet.map((s) => s.gedeckt + s.anspruch + s.weiteres))
  return (
    <figure className="ap-verlauf">
      <figcaption>{worte.titel}</figcaption>
      <svg height={HOEHE} role="img" aria-label={beschreibung(gerechnet)}>
        {saeulen.map((s, k) => (
          <Monatssaeule key={raster.monate[k]?.monat} saeule={s} k={k} raster={raster} hoechster={hoechster} />
        ))}
      </svg>
      <ul className="ap-verlauf__legende">
        <li className="ap-verlauf__legende--gedeckt">{worte.gedeckt}</li>
        <li className="ap-verlauf__legende--anspruch">{worte.anspruch}</li>
        {gerechnet.some((s) => s.weiteres > 0) && <li className="ap-verlauf__legende--weiteres">{worte.weiteres}</li>}
        <li>{worte.zahl}</li>
      </ul>
    </figure>
  )
}

function Monatssaeule({ saeule: s, k, raster, hoechster }: { saeule: Saeule | null; k: number; raster: Raster; hoechster: number }) {
  const monat = raster.monate[k]
  if (monat === undefined) return null
  const breite = 100 / raster.monate.length
  const mitte = `${(k + 0.5) * breite}%`
  const hoehe = (cent: number): number => Math.round((cent / hoechster) * (HOEHE - UNTEN - OBEN))
  const fest = monat.lage === 'gezahlt' || monat.lage === 'beschieden' || monat.lage === 'angeordnet'
  const boden = HOEHE - UNTEN
  const teile = s === null ? [] : stapel(s).map((t) => ({ ...t, hoehe: hoehe(t.cent), unten: boden - hoehe(t.darunter) }))
  const spitze = teile.reduce((y, t) => Math.min(y, t.unten - t.hoehe), boden)
  return (
    <g>
      {teile.map((t) => (
        <rect
          key={t.art}
          x={`${(k + 0.12) * breite}%`}
          width={`${0.76 * breite}%`}
          y={t.unten - t.hoehe}
          height={t.hoehe}
          className={`ap-verlauf__${t.art}${fest ? '' : ' ap-verlauf__offen'}`}
        />
      ))}
      <text x={mitte} y={spitze - 4} className="ap-verlauf__zahl">
        {s === null ? '–' : ganzeEuro.format(s.auszahlung / 100)}
      </text>
      <text x={mitte} y={HOEHE - 5} className="ap-verlauf__monat">
        {alsMonat(monat.monat).slice(0, 3)}
      </text>
    </g>
  )
}

/** From the ground up; nothing is drawn for what is zero. */
function stapel(s: Saeule): { art: 'gedeckt' | 'anspruch' | 'weiteres'; cent: number; darunter: number }[] {
  return [
    { art: 'gedeckt' as const, cent: s.gedeckt, darunter: 0 },
    { art: 'anspruch' as const, cent: s.anspruch, darunter: s.gedeckt },
    { art: 'weiteres' as const, cent: s.weiteres, darunter: s.gedeckt + s.anspruch },
  ].filter((t) => t.cent > 0)
}

function beschreibung(saeulen: readonly Saeule[]): string {
  const spanne = (werte: readonly number[]): string => {
    const [von, bis] = [Math.min(...werte) / 100, Math.max(...werte) / 100]
    return von === bis ? alsEuro(von) : worte.spanne(alsEuro(von), alsEuro(bis))
  }
  return worte.beschreibung(
    spanne(saeulen.map((s) => s.gedeckt + s.anspruch)),
    spanne(saeulen.map((s) => s.gedeckt)),
    spanne(saeulen.map((s) => s.auszahlung)),
  )
}

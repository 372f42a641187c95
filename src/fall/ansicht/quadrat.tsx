import { Link } from 'react-router'
import { alsDatum } from '../../platform/ui/index.ts'
import type { Quadratreihe } from '../angaben-ansicht.ts'
import { quadrat as t } from '../texte/personal.ts'

const [LINKS, BREITE, OBEN, HOEHE] = [64, 288, 24, 44]
const SPALTE = BREITE / 12

/** One fact on two time axes: across the months for which it holds, upwards the day since which it is known. */
export function Quadrat({ name, jahr, reihen, schliessen }: { name: string; jahr: number; reihen: readonly Quadratreihe[]; schliessen: string }) {
  const unten = OBEN + reihen.length * HOEHE
  return (
    <figure className="fa-quadrat">
      <div className="ap-titel">
        <h3>{name}</h3>
        <Link to={schliessen} preventScrollReset>
          {t.schliessen}
        </Link>
      </div>
      <svg viewBox={`0 0 ${LINKS + BREITE + 4} ${unten + 40}`} role="img" aria-labelledby="qt qb">
        <title id="qt">{t.titel(name)}</title>
        <desc id="qb">{t.beschreibung(jahr)}</desc>
        <text x="0" y="12" className="leise">
          {t.bekanntSeit}
        </text>
        {reihen.map((r, i) => (
          <g key={r.seit}>
            {r.stuecke.map((s) => (
              <g key={`${s.von} ${s.kurz}`}>
                <rect
                  className={s.neu ? 'neu' : 'stueck'}
                  x={LINKS + (s.von - 1) * SPALTE}
                  y={OBEN + i * HOEHE}
                  width={(s.bis - s.von) * SPALTE}
                  height={HOEHE}
                />
                {s.bis - s.von > 1 && (
                  <text className={s.neu ? 'auf' : ''} x={LINKS + (s.von - 1) * SPALTE + 6} y={OBEN + i * HOEHE + HOEHE / 2 + 5}>
                    {s.kurz}
                  </text>
                )}
              </g>
            ))}
            <line className="achse" x1={LINKS} x2={LINKS + BREITE} y1={OBEN + (i + 1) * HOEHE} y2={OBEN + (i + 1) * HOEHE} />
            <text x={LINKS - 6} y={OBEN + (i + 1) * HOEHE - 4} textAnchor="end">
              {alsDatum(r.seit).slice(0, 6)}
            </text>
          </g>
        ))}
        <line className="achse" x1={LINKS} x2={LINKS} y1={OBEN} y2={unten} />
        {t.monate.slice(1).map((m, i) => (
          <text key={m} x={LINKS + (i + 0.5) * SPALTE} y={unten + 16} textAnchor="middle" className="leise">
            {m[0]}
          </text>
        ))}
        <text x={LINKS + BREITE} y={unten + 34} textAnchor="end" className="leise">
          {t.giltImMonat(jahr)}
        </text>
      </svg>
      <figcaption className="tw-klein tw-leise">
        {reihen.map((r) => (
          <p key={r.seit}>{satzZu(r, jahr)}</p>
        ))}
      </figcaption>
    </figure>
  )
}

function satzZu({ seit, stuecke }: Quadratreihe, jahr: number): string {
  const monat = (nr: number) => t.monate[nr] ?? ''
  const werte = stuecke.map((s) => `${s.bis - s.von === 1 ? monat(s.von) : t.spanne(monat(s.von), monat(s.bis - 1))} ${s.kurz}`)
  return t.satz(alsDatum(seit), werte.length > 0 ? werte.join(', ') : t.nichts(jahr))
}

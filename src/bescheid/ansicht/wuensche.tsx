import { Icon } from '../../platform/ui/index.ts'
import { wuensche as t } from '../texte/personal-seiten.ts'
import type { Wissenswunsch } from '../was-fehlt.ts'

const zeichen = { fehlt: 'danger', pruefen: 'warning', hinweis: 'info', termin: 'calendar-today' } as const

/** „Was die Regeln noch wissen wollen“ */
export function Wuensche({ wuensche }: { wuensche: readonly Wissenswunsch[] }) {
  if (wuensche.length === 0) return <p>{t.nichts}</p>
  return (
    <ul className="ap-pruefliste">
      {wuensche.map((w) => (
        <li key={w.satz} className={w.art === 'fehlt' ? 'falsch' : w.art === 'pruefen' ? 'acht' : 'hin'}>
          <Icon name={zeichen[w.art]} />
          <span>
            {w.satz} {w.fundstelle !== '' && <span className="tw-stelle">{w.fundstelle}</span>}
          </span>
        </li>
      ))}
    </ul>
  )
}

import { Icon, Stelle } from '../../platform/ui/index.ts'
import type { Bedingung } from '../model.ts'

const zeichen = { true: ['ja', 'success', 'erfüllt'], false: ['nein', 'danger', 'nicht erfüllt'], offen: ['offen', 'info', 'noch offen'] } as const

/** Each condition with its answer and the reason. */
export function Bedingungen({ liste }: { liste: readonly Bedingung[] }) {
  return (
    <ul className="ef-bedingungen">
      {liste.map((v) => {
        const [klasse, icon, wort] = zeichen[`${v.erfuellt}`]
        return (
          <li key={v.schluessel} className={klasse}>
            <Icon name={icon} klein />
            <span>
              <span className="kern-sr-only">{wort}: </span>
              <b>{v.name}</b>: {v.satz} <Stelle fundstelle={v.fundstelle} />
            </span>
          </li>
        )
      })}
    </ul>
  )
}

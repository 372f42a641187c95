import type { ReactNode } from 'react'
import { alsEuro, mitTrennstellen } from './zahl.ts'

export function Rechenblatt({ children }: { children: ReactNode }) {
  return <div className="tw-blatt">{children}</div>
}

type ZeileProps = {
  name: string
  /** small line under the name: the arithmetic with numbers, or how many persons */
  formel?: string | undefined
  euro: number
  alsAbzug?: boolean
  art?: 'summe' | 'ergebnis'
  offen?: boolean
  children?: ReactNode
}

/** One line of the sheet; with content it unfolds. Without a script too, and printed it is open. */
export function Zeile({ name, formel, euro, alsAbzug = false, art, offen = false, children }: ZeileProps) {
  const klasse = art ? `tw-zeile tw-zeile--${art}` : 'tw-zeile'
  const inhalt = (
    <>
      <span className="tw-zeile__name">
        {mitTrennstellen(name)}
        {formel && <small>{formel}</small>}
      </span>
      <span className="tw-zeile__wert">{alsEuro(alsAbzug ? -euro : euro)}</span>
    </>
  )
  if (!children) return <div className={klasse}>{inhalt}</div>
  return (
    <details open={offen}>
      <summary className={klasse}>{inhalt}</summary>
      <div className="tw-blatt__inhalt">{children}</div>
    </details>
  )
}

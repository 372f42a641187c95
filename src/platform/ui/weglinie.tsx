import type { ReactNode } from 'react'

type Halt = Readonly<{
  schluessel: string
  text: string
  stand: 'erledigt' | 'spaet' | 'offen' | 'entfallen'
  naechster: boolean
  tag: string
  wort: string
  wer: string
  /** what can be done with it */
  tun?: ReactNode
}>

/** The way as a line of steps: done, next, later. The state stands there as a word too; the line is ornament. */
export function Weglinie({ halte, name }: { halte: readonly Halt[]; name: string }) {
  return (
    <ol className="tw-weglinie" aria-label={name}>
      {halte.map((h) => (
        <li key={h.schluessel} className={`ist-${h.stand}${h.naechster ? ' ist-naechster' : ''}`} aria-current={h.naechster ? 'step' : undefined}>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <circle cx="10" cy="10" r="8" />
            {h.stand === 'erledigt' && <path d="M6 10.2l2.8 2.8 5.4-5.8" />}
            {h.stand === 'spaet' && <path d="M10 5.5v5.2M10 13.6v.6" />}
          </svg>
          <span>
            <b dir="auto">{h.text}</b>
            <small>
              {h.wort}
              {h.tag !== '' && `, ${h.tag}`}
              {h.wer !== '' && ` · ${h.wer}`}
            </small>
            {h.tun}
          </span>
        </li>
      ))}
    </ol>
  )
}

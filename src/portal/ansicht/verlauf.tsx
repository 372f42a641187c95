import { Icon, useSprache } from '../../platform/ui/index.ts'
import type { Richtung } from '../mein/nachrichten.ts'
import { texte } from '../texte/index.ts'

export type Verlaufszeile = Readonly<{
  nachrichtId: string
  richtung: Richtung
  betreff: string
  text: string
  verfasstVon: string
  am: string
  gelesen: boolean
}>

/** Messages, the newest first. @param wer name instead of that of the account; empty: the account's own */
export function Verlauf({
  nachrichten,
  eigene,
  wer,
}: {
  nachrichten: readonly Verlaufszeile[]
  eigene: Richtung
  wer: Readonly<Record<Richtung, string>>
}) {
  const t = texte(useSprache()).nachrichten
  return (
    <ol className="tw-verlauf">
      {nachrichten.map((n) => (
        <li key={n.nachrichtId} id={`n-${n.nachrichtId}`} className={n.richtung === eigene ? 'ist-eigen' : undefined}>
          <article>
            <h2>
              {n.betreff}{' '}
              {!n.gelesen && (
                <span className="tw-zustand tw-zustand--erlassen">
                  <Icon name="mail" />
                  {t.neu}
                </span>
              )}
            </h2>
            <p className="tw-leise tw-klein">{t.von(wer[n.richtung] || n.verfasstVon, n.am)}</p>
            <p className="tw-wie-geschrieben">{n.text}</p>
          </article>
        </li>
      ))}
    </ol>
  )
}

import type { ReactNode } from 'react'
import { useSprache } from './sprache.ts'
import { texte } from './texte/index.ts'

/**
 * The content of a page between head and footer.
 *
 * @param titel title of the window; „Fehler: “ stands before it where `fehlerhaft` says so
 */
export function Seite({ titel, fehlerhaft = false, children }: { titel: string; fehlerhaft?: boolean; children: ReactNode }) {
  const t = texte(useSprache()).seite
  return (
    <main id="inhalt" tabIndex={-1}>
      <title>{fehlerhaft ? t.fehlerhaft(titel) : t.titel(titel)}</title>
      {children}
    </main>
  )
}

/** A note that belongs to the page. Errors after an action have their own part, `Fehlerliste`. */
export function Hinweis({ art, titel, children }: { art: 'info' | 'warning' | 'success'; titel: string; children?: ReactNode }) {
  return (
    <div className={`kern-alert kern-alert--${art}`}>
      <div className="kern-alert__header">
        <span className={`kern-icon kern-icon--${art}`} aria-hidden="true" />
        <span className="kern-title">{titel}</span>
      </div>
      {children && <div className="kern-alert__body">{children}</div>}
    </div>
  )
}

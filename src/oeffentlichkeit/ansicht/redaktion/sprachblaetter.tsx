import type { ReactNode } from 'react'
import { sprachworte } from '../../texte/personal-redaktion.ts'
import { inhaltWorte as t } from '../../texte/personal-redaktion-inhalt.ts'
import type { Felder } from './felder.ts'

const SPRACHEN = ['de', 'einfach', 'en'] as const

/** One sheet per language, of which one is shown; plain radio buttons, so that it works without a script and all sheets are sent. */
export function Sprachblaetter({ felder, children }: { felder: Felder; children: (sprache: string) => ReactNode }) {
  const mitFehler = SPRACHEN.find((s) => Object.keys(felder.fehler).some((f) => f.startsWith(`texte.${s}.`))) ?? 'de'
  const fehlt = (s: string) => !Object.entries(felder.werte).some(([name, w]) => name.startsWith(`texte.${s}.`) && (w[0] ?? '').trim() !== '')
  return (
    <fieldset className="rd-blaetter">
      <legend className="kern-sr-only">{t.sprache}</legend>
      <div className="rd-blaetter__wahl">
        {SPRACHEN.map((s) => (
          <label key={s}>
            <input type="radio" name="_sprache" value={s} defaultChecked={s === mitFehler} />
            <span>
              {sprachworte[s]}
              {s !== 'de' && fehlt(s) && <em> {t.spracheFehlt}</em>}
            </span>
          </label>
        ))}
      </div>
      {SPRACHEN.map((s) => (
        <div key={s} className="rd-blatt" data-sprache={s} lang={s === 'en' ? 'en' : undefined}>
          {s !== 'de' && (
            <p className="tw-leise tw-klein" lang="de">
              {t.spracheHinweis}
            </p>
          )}
          {children(s)}
        </div>
      ))}
    </fieldset>
  )
}

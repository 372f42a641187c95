import type { FormEvent } from 'react'
import { useSprache } from '../../platform/ui/index.ts'
import { antwortText } from '../antwort-text.ts'
import { fragenZu } from '../fragen/index.ts'
import { FELDER, type Sitzung } from '../sitzung.ts'
import { ergebnisTexte } from '../texte/ergebnis/index.ts'
import { Verborgen } from './verborgen.tsx'

type Props = {
  sitzung: Sitzung
  heute: string
  annahmen: readonly string[]
  beiAbsenden?: ((ereignis: FormEvent<HTMLFormElement>) => void) | undefined
}

/** What was assumed, and every answer with a way to change it. */
export function Angabenliste({ sitzung, heute, annahmen, beiAbsenden }: Props) {
  const sprache = useSprache()
  const t = ergebnisTexte(sprache).angaben
  return (
    <div className="tw-annahmen">
      {annahmen.length > 0 && (
        <>
          <h3>{t.annahmen}</h3>
          <ul className="tw-liste tw-klein" lang={sitzung.fall && sprache !== 'de' ? 'de' : undefined}>
            {annahmen.map((satz) => (
              <li key={satz}>{satz}</li>
            ))}
          </ul>
        </>
      )}
      {!sitzung.fall && (
        <details className="tw-aufklapp tw-nicht-drucken">
          <summary>{t.ansehen}</summary>
          <Verborgen sitzung={sitzung} beiAbsenden={beiAbsenden}>
            <ul className="tw-angaben">
              {fragenZu(sitzung.zustand.angaben, heute, sprache).map((f) => (
                <li key={f.id}>
                  <span>
                    <small>{f.titel}</small>
                    {antwortText(f, sitzung.zustand.angaben, sprache)}
                  </span>
                  <button type="submit" name={FELDER.aktion} value={`zu:${f.id}`} className="tw-textknopf" aria-label={t.aendernWas(f.titel)}>
                    {t.aendern}
                  </button>
                </li>
              ))}
            </ul>
          </Verborgen>
        </details>
      )}
    </div>
  )
}

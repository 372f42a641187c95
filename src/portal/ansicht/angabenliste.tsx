import type { FormEvent } from 'react'
import { antwortText } from '../antwort-text.ts'
import { fragenZu } from '../fragen/index.ts'
import { FELDER, type Sitzung } from '../sitzung.ts'
import { Verborgen } from './verborgen.tsx'

type Props = {
  sitzung: Sitzung
  heute: string
  annahmen: readonly string[]
  beiAbsenden?: ((ereignis: FormEvent<HTMLFormElement>) => void) | undefined
}

/** What was assumed, and every answer with a way to change it. */
export function Angabenliste({ sitzung, heute, annahmen, beiAbsenden }: Props) {
  return (
    <div className="tw-annahmen">
      {annahmen.length > 0 && (
        <>
          <h3>Davon sind wir ausgegangen</h3>
          <ul className="tw-liste tw-klein">
            {annahmen.map((satz) => (
              <li key={satz}>{satz}</li>
            ))}
          </ul>
        </>
      )}
      {!sitzung.fall && (
        <details className="tw-aufklapp tw-nicht-drucken">
          <summary>Ihre Angaben ansehen und ändern</summary>
          <Verborgen sitzung={sitzung} beiAbsenden={beiAbsenden}>
            <ul className="tw-angaben">
              {fragenZu(sitzung.zustand.angaben, heute).map((f) => (
                <li key={f.id}>
                  <span>
                    <small>{f.titel}</small>
                    {antwortText(f, sitzung.zustand.angaben)}
                  </span>
                  <button type="submit" name={FELDER.aktion} value={`zu:${f.id}`} className="tw-textknopf" aria-label={`Ändern: ${f.titel}`}>
                    Ändern
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

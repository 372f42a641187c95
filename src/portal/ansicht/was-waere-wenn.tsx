import { type FormEvent, useMemo } from 'react'
import { Betrag, Unterschied, useSprache } from '../../platform/ui/index.ts'
import type { Ergebnis, Falldatei } from '../../recht/index.ts'
import { FELDER, type Sitzung } from '../sitzung.ts'
import { ergebnisTexte } from '../texte/ergebnis/index.ts'
import { naheliegendeVarianten, vergleiche } from '../was-waere-wenn.ts'
import { Verborgen } from './verborgen.tsx'

type Props = { sitzung: Sitzung; fall: Falldatei; ergebnis: Ergebnis; beiAbsenden?: ((ereignis: FormEvent<HTMLFormElement>) => void) | undefined }

/** The changes that people ask about first, beside the result. Each is a whole calculation and opens as one. */
export function WasWaereWenn({ sitzung, fall, ergebnis, beiAbsenden }: Props) {
  const sprache = useSprache()
  const t = ergebnisTexte(sprache).wenn
  const varianten = useMemo(
    () =>
      naheliegendeVarianten(fall, sprache).flatMap((v) => {
        const vergleich = vergleiche({ fall, ergebnis }, v.fall)
        return vergleich ? [{ ...v, vergleich }] : []
      }),
    [fall, ergebnis, sprache],
  )
  return (
    <section aria-labelledby="wenn-titel" className="tw-nicht-drucken">
      <h2 id="wenn-titel">{t.titel}</h2>
      <Verborgen sitzung={sitzung} beiAbsenden={beiAbsenden}>
        <ul className="tw-ohne tw-was-wenn">
          {varianten.map((v) => (
            <li key={v.schluessel}>
              <button type="submit" name={FELDER.aktion} value={`variante:${v.schluessel}`} className="tw-textknopf">
                {v.name}
              </button>
              <span className="tw-was-wenn__wert">
                <Betrag euro={v.vergleich.anspruch} />
                <Unterschied euro={v.vergleich.mehrAnspruch} />
              </span>
              {v.vergleich.mehrZusammen !== v.vergleich.mehrAnspruch && (
                <small>
                  {t.allesZusammen}: <Unterschied euro={v.vergleich.mehrZusammen} />
                </small>
              )}
            </li>
          ))}
        </ul>
      </Verborgen>
    </section>
  )
}

import { Link } from 'react-router'
import { Betrag, GrosserBetrag, useSprache } from '../../platform/ui/index.ts'
import { monatLang, tagMitWochentag } from '../mein/tage.ts'
import type { Zahlungskarte } from '../mein/zahlung.ts'
import { texte } from '../texte/index.ts'

/** The next payment: day, amount, parts, account. Exactly one on the page. */
export function Zahlungskasten({ zahlung: z }: { zahlung: Zahlungskarte | undefined }) {
  const sprache = useSprache()
  const alle = texte(sprache)
  const t = alle.mein.zahlung
  if (z === undefined)
    return (
      <section aria-labelledby="zahlung">
        <h2 id="zahlung">{t.keine}</h2>
        <p>{t.keineText}</p>
      </section>
    )
  return (
    <section className="tw-zahlung" aria-labelledby="zahlung">
      <h2 id="zahlung">{t.titel(tagMitWochentag(z.tag, sprache))}</h2>
      <GrosserBetrag euro={z.cent / 100} />
      <p className="tw-klein">{t.fuer(monatLang(z.monat, sprache), z.endung)}</p>
      {(z.anteile.length > 0 || z.anDritteCent > 0) && (
        <dl>
          {z.anteile.map((a) => (
            <div key={a.leistung}>
              <dt>{t.anteile[a.leistung]}</dt>
              <dd>
                <Betrag euro={a.cent / 100} />
              </dd>
            </div>
          ))}
          {z.anDritteCent > 0 && (
            <div>
              <dt>{t.davonDirekt}</dt>
              <dd>
                <Betrag euro={z.anDritteCent / 100} />
              </dd>
            </div>
          )}
        </dl>
      )}
      {z.geplant && <p className="tw-klein">{t.vorgesehen}</p>}
      {z.endung === undefined && (
        <p className="tw-klein">
          {t.ohneKonto} <Link to="/mein/aenderung/konto">{t.ohneKontoLink}</Link>
        </p>
      )}
      <p className="tw-klein">
        <Link to="/mein/zahlungen">{alle.bescheide.zahlungen}</Link>
      </p>
    </section>
  )
}

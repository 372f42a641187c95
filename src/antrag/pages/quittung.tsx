import { Link, useLoaderData } from 'react-router'
import { oeffentlich } from '../../platform/auth/index.ts'
import { Hinweis, Schnellausgang, Seite, useSprache } from '../../platform/ui/index.ts'
import { codeZu } from '../code.ts'
import { quittungszeilen } from '../quittung.ts'
import { worte } from '../texte/ansicht.ts'
import { brauchtSchutz } from '../vorsicht.ts'
import { entwurfVon } from '../zugang.ts'

export const loader = oeffentlich(async (z) => {
  const antrag = await entwurfVon(z)
  return {
    zeilen: quittungszeilen(antrag, z.sprache),
    code: antrag.gesendetAm === null ? codeZu(z.umfeld.tresor, antrag.antragId) : undefined,
    gesendet: antrag.gesendetAm !== null,
    dringend: antrag.eilig,
    gewalt: brauchtSchutz(antrag),
    telefon: z.umfeld.traeger.telefon,
  }
})

/** The receipt: what was applied for, when, and the code to go on. */
export default function Quittung() {
  const { zeilen, code, gesendet, dringend, gewalt, telefon } = useLoaderData<typeof loader>()
  const t = worte(useSprache()).quittung
  return (
    <Seite titel={gesendet ? t.fensterGesendet : t.fenster}>
      <div className="tw-rahmen--schmal tw-fliess tw-antrag">
        {gewalt && <Schnellausgang />}
        <h1>{gesendet ? t.titelGesendet : t.titel}</h1>
        <dl className="tw-pruefung tw-pruefung--zwei">
          {zeilen.map((z) => (
            <div key={z.name}>
              <dt>{z.name}</dt>
              <dd>{z.wert}</dd>
            </div>
          ))}
        </dl>
        {code && (
          <section className="tw-code" aria-labelledby="code-titel">
            <h2 id="code-titel">{t.code}</h2>
            <p className="tw-code__wert" lang="de" translate="no">
              {code}
            </p>
            <p>{t.codeWozu}</p>
          </section>
        )}
        <p className="tw-knoepfe">
          {!gesendet && (
            <Link className="kern-btn kern-btn--primary" to="/antrag/uebersicht">
              <span className="kern-label">{t.weitermachen}</span>
            </Link>
          )}
          <Link reloadDocument className="kern-btn kern-btn--secondary" to="/antrag/quittung.pdf">
            <span className="kern-label">{gesendet ? t.pdfAlles : t.pdf}</span>
          </Link>
        </p>
        {dringend !== '' && (
          <Hinweis art="warning" titel={t.dringend}>
            <p className="kern-body">{t.dringendText(telefon)}</p>
          </Hinweis>
        )}
        <h2>{t.wieWeiter}</h2>
        <p>{gesendet ? t.wirPruefen : t.esFehlt}</p>
      </div>
    </Seite>
  )
}

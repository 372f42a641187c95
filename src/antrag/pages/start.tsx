import { Link, useLoaderData } from 'react-router'
import { oeffentlich } from '../../platform/auth/index.ts'
import { Hinweis, mitTrennstellen, Seite, useSprache } from '../../platform/ui/index.ts'
import { Satz } from '../ansicht/satz.tsx'
import { worte } from '../texte/ansicht.ts'
import { findEntwurf } from '../zugang.ts'

export const loader = oeffentlich(async (z) => {
  const antrag = await findEntwurf(z)
  return { telefon: z.umfeld.traeger.telefon, nummer: antrag?.nummer, gesendet: antrag?.gesendetAm != null }
})

/** Where an application begins: the date first, everything else after. */
export default function AntragStart() {
  const { telefon, nummer, gesendet } = useLoaderData<typeof loader>()
  const t = worte(useSprache()).start
  const anrufen = <a href={`tel:${telefon.replace(/[^\d+]/g, '')}`}>{telefon}</a>
  return (
    <Seite titel={t.titel}>
      <div className="tw-rahmen--schmal tw-fliess tw-antrag">
        <h1>{mitTrennstellen(t.titel)}</h1>
        <p>{t.einleitung}</p>
        <p className="tw-knoepfe">
          <Link className="kern-btn kern-btn--primary" to="/antrag/datum">
            <span className="kern-label">{t.stellen}</span>
          </Link>
          <Link className="kern-btn kern-btn--secondary" to={nummer ? (gesendet ? '/antrag/quittung' : '/antrag/uebersicht') : '/antrag/fortsetzen'}>
            <span className="kern-label">{nummer ? t.fortsetzen(nummer) : t.angefangen}</span>
          </Link>
        </p>
        <Hinweis art="info" titel={t.ohneKonto}>
          <p className="kern-body">{t.dreiMinuten}</p>
        </Hinweis>
        <p>{t.helfen}</p>
        <h2>{t.soGehtEs}</h2>
        <ol className="tw-liste">
          <li>{t.schritte.stellen}</li>
          <li>{t.schritte.fragen}</li>
          <li>{t.schritte.nachweise}</li>
          <li>{t.schritte.bescheid}</li>
        </ol>
        <h2>{t.anders}</h2>
        <p>
          <Satz text={t.andersText} teile={{ telefon: anrufen, rechner: <Link to="/rechner">{t.rechner}</Link> }} />
        </p>
      </div>
    </Seite>
  )
}

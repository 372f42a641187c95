import { Link, useLoaderData } from 'react-router'
import { oeffentlich } from '../../platform/auth/index.ts'
import { Hinweis, Seite } from '../../platform/ui/index.ts'
import { findEntwurf } from '../zugang.ts'

export const loader = oeffentlich(async (z) => {
  const antrag = await findEntwurf(z)
  return { telefon: z.umfeld.traeger.telefon, nummer: antrag?.nummer, gesendet: antrag?.gesendetAm != null }
})

/** Where an application begins: the date first, everything else after. */
export default function AntragStart() {
  const { telefon, nummer, gesendet } = useLoaderData<typeof loader>()
  return (
    <Seite titel="Antrag auf Grundsicherungsgeld">
      <div className="tw-rahmen--schmal tw-fliess tw-antrag">
        <h1>Antrag auf Grundsicherungsgeld</h1>
        <p>Mit wenigen Angaben ist Ihr Antrag gestellt. Er gilt dann ab dem Ersten dieses Monats. Alles andere können Sie danach in Ruhe ergänzen.</p>
        <p className="tw-knoepfe">
          <Link className="kern-btn kern-btn--primary" to="/antrag/datum">
            <span className="kern-label">Antrag jetzt stellen</span>
          </Link>
          <Link className="kern-btn kern-btn--secondary" to={nummer ? (gesendet ? '/antrag/quittung' : '/antrag/uebersicht') : '/antrag/fortsetzen'}>
            <span className="kern-label">{nummer ? `Antrag ${nummer} fortsetzen` : 'Angefangenen Antrag fortsetzen'}</span>
          </Link>
        </p>
        <Hinweis art="info" titel="Sie brauchen dafür kein Konto und keinen Ausweis.">
          <p className="kern-body">
            Drei Minuten genügen. Danach bekommen Sie eine Quittung mit einem Code. Mit dem Code machen Sie auf jedem Gerät weiter.
          </p>
        </Hinweis>
        <h2>So geht es weiter</h2>
        <ol className="tw-liste">
          <li>Sie stellen den Antrag: Name, Geburtsdatum, wie wir Sie erreichen. Ab dann zählt er.</li>
          <li>Sie beantworten Fragen zu den Menschen in Ihrer Wohnung. Für eine Person dauert das etwa 20 Minuten.</li>
          <li>Sie fotografieren Nachweise oder bringen sie vorbei. Was fehlt, können Sie nachreichen.</li>
          <li>Wir prüfen, rechnen und schicken Ihnen einen Bescheid.</li>
        </ol>
        <h2>Lieber anders?</h2>
        <p>
          Sie können den Antrag auch am Telefon stellen (<a href={`tel:${telefon.replace(/[^\d+]/g, '')}`}>{telefon}</a>), mit einem Brief oder bei
          uns vor Ort. Er gilt in jeder Form. Möchten Sie vorher wissen, was Ihnen zusteht? Dann nutzen Sie den <Link to="/rechner">Rechner</Link>.
        </p>
      </div>
    </Seite>
  )
}

import { Link, useLoaderData } from 'react-router'
import { oeffentlich } from '../../platform/auth/index.ts'
import { Hinweis, Schnellausgang, Seite } from '../../platform/ui/index.ts'
import { codeZu } from '../code.ts'
import { quittungszeilen } from '../quittung.ts'
import { brauchtSchutz } from '../vorsicht.ts'
import { entwurfVon } from '../zugang.ts'

export const loader = oeffentlich(async (z) => {
  const antrag = await entwurfVon(z)
  return {
    zeilen: quittungszeilen(antrag),
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
  return (
    <Seite titel={gesendet ? 'Antrag gesendet' : 'Antrag gestellt'}>
      <div className="tw-rahmen--schmal tw-fliess tw-antrag">
        {gewalt && <Schnellausgang />}
        <h1>{gesendet ? 'Ihr Antrag ist vollständig gesendet' : 'Ihr Antrag ist gestellt'}</h1>
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
            <h2 id="code-titel">Ihr Code zum Weitermachen</h2>
            <p className="tw-code__wert">{code}</p>
            <p>Sie brauchen ihn zusammen mit Ihrem Geburtsdatum. Schreiben Sie ihn auf, fotografieren Sie ihn oder drucken Sie dieses Blatt.</p>
          </section>
        )}
        <p className="tw-knoepfe">
          {!gesendet && (
            <Link className="kern-btn kern-btn--primary" to="/antrag/uebersicht">
              <span className="kern-label">Jetzt weitermachen</span>
            </Link>
          )}
          <a className="kern-btn kern-btn--secondary" href="/antrag/quittung.pdf">
            <span className="kern-label">{gesendet ? 'Alle Angaben als PDF' : 'Quittung als PDF'}</span>
          </a>
        </p>
        {dringend !== '' && (
          <Hinweis art="warning" titel="Wir haben gelesen, dass es dringend ist">
            <p className="kern-body">
              Jemand von uns meldet sich am selben oder am nächsten Arbeitstag. Sie können auch gleich anrufen: {telefon}. Bei Gefahr rufen Sie bitte
              die 110.
            </p>
          </Hinweis>
        )}
        <h2>Wie es weitergeht</h2>
        {gesendet ? (
          <p>Wir prüfen Ihren Antrag. Wenn etwas fehlt, schreiben wir Ihnen, was es ist und bis wann wir es brauchen. Dann kommt der Bescheid.</p>
        ) : (
          <p>
            Dieses Blatt zählt als Ihr Antrag. Damit wir rechnen können, brauchen wir noch Angaben zu Ihrem Haushalt, zur Wohnung und zum Einkommen.
            Sie können das jetzt oder in den nächsten Tagen tun.
          </p>
        )}
      </div>
    </Seite>
  )
}

import { Link, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { alsMonat, Seite } from '../../platform/ui/index.ts'
import { ersterMonat, letzterMonat } from '../../recht/index.ts'
import { beispiel } from '../beispiel.ts'
import './schnittstelle.css'

/** The example with its real answer, computed on the server, and the address under which this server was asked. */
export function loader({ request }: Pick<LoaderFunctionArgs, 'request'>) {
  const { fall, ergebnis } = beispiel()
  return {
    fall: JSON.stringify(fall, null, 2),
    ergebnis: JSON.stringify(ergebnis, null, 2),
    von: ersterMonat,
    bis: letzterMonat,
    adresse: `${new URL(request.url).origin}/api/v1`,
  }
}

export const meta = () => [{ name: 'description', content: 'Leistungen nach dem SGB II aus anderen Programmen berechnen.' }]

/** The machine interface, explained for people. */
export default function Schnittstelle() {
  const { adresse, fall, ergebnis, von, bis } = useLoaderData<typeof loader>()
  return (
    <Seite titel="Schnittstelle">
      <div className="tw-rahmen tw-schlicht tw-fliess">
        <h1>Schnittstelle</h1>
        <p className="tw-lese">
          Dieselbe Berechnung für andere Programme: eine Falldatei hinein, das Ergebnis mit Begründung heraus. Ohne Anmeldung und ohne Schlüssel. Der
          Server speichert nichts davon.
        </p>
        <p className="tw-lese">
          Hinterlegt ist das Recht der Monate {alsMonat(von)} bis {alsMonat(bis)}. Für das eigene Programm gibt es die{' '}
          <Link reloadDocument to="/api/v1/openapi.json">
            Beschreibung nach OpenAPI 3.1
          </Link>
          .
        </p>
        <Berechnung adresse={adresse} fall={fall} ergebnis={ergebnis} />
        <Werte adresse={adresse} />
      </div>
    </Seite>
  )
}

function Berechnung({ adresse, fall, ergebnis }: { adresse: string; fall: string; ergebnis: string }) {
  return (
    <>
      <h2>Einen Fall berechnen</h2>
      <p className="tw-lese">
        Die Falldatei beschreibt eine Bedarfsgemeinschaft in einem Monat. Beträge stehen in Euro, Tage als 2026-08-01. Was nicht zutrifft, bleibt weg.
      </p>
      <Code name="Falldatei (Übungsdaten), gespeichert als fall.json" text={fall} />
      <Code name="Aufruf" text={`curl ${adresse}/berechnung -H 'Content-Type: application/json' -d @fall.json`} />
      <details>
        <summary>Antwort auf diesen Aufruf</summary>
        <Code name="ergebnis/v1, Beträge in Euro je Monat" text={ergebnis} />
      </details>
      <ul className="tw-liste tw-lese">
        <li>
          Mit <code className="tw-codezeile">?begruendung=1</code> enthält die Antwort den ganzen Rechenweg: jede Regel mit Zahlen, Satz und
          Fundstelle.
        </li>
        <li>Bis zu 1.000 Fälle gehen auf einmal, als Liste in eckigen Klammern. Die Antwort ist dann eine Liste in derselben Reihenfolge.</li>
      </ul>
      <table className="tw-tabelle tw-stapel">
        <caption>Was zurückkommt</caption>
        <thead>
          <tr>
            <th scope="col">Status</th>
            <th scope="col">Bedeutung</th>
            <th scope="col">Inhalt</th>
          </tr>
        </thead>
        <tbody>
          {ANTWORTEN.map(([status, bedeutung, inhalt]) => (
            <tr key={status}>
              <th scope="row">{status}</th>
              <td data-label="Bedeutung">{bedeutung}</td>
              <td data-label="Inhalt">{inhalt}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}

const ANTWORTEN = [
  ['200', 'berechnet', 'ergebnis/v1; bei einer Liste ergebnis/v1 oder fehler/v1 je Fall'],
  ['400', 'kein gültiges JSON', 'fehler/v1'],
  ['413', 'zu groß: mehr als 1.000 Fälle oder 5 MB', 'fehler/v1'],
  ['415', 'nicht als application/json gekennzeichnet', 'fehler/v1'],
  ['422', 'nicht berechenbar; jeder Grund steht mit seinem Feld dabei', 'fehler/v1'],
] as const

function Werte({ adresse }: { adresse: string }) {
  return (
    <>
      <h2>Werte im Gesetz abfragen</h2>
      <p className="tw-lese">
        Jeder Betrag und jede Grenze, mit der gerechnet wird, mit Geltung, Fundstelle und Quelle. Ohne <code className="tw-codezeile">am</code> kommen
        alle Werte mit allen Tagen.
      </p>
      <Code name="Aufruf" text={`curl '${adresse}/parameter?am=2026-03-01'`} />
    </>
  )
}

/** Text to copy. It wraps instead of scrolling, so that nobody needs a pointer to read it. */
function Code({ name, text }: { name: string; text: string }) {
  return (
    <figure>
      <figcaption>{name}</figcaption>
      <pre className="schnittstelle-code">
        <code>{text}</code>
      </pre>
    </figure>
  )
}

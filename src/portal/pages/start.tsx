import { Link, useLoaderData } from 'react-router'
import { alsEuro, alsKurzenEuro, alsMonat, Icon, Rechenblatt, Seite, Verbundmarke, Zeile } from '../../platform/ui/index.ts'
import { berechne } from '../../recht/index.ts'
import { letzteAenderungen } from '../aenderungen.ts'
import { beispiel, MINIJOB_BEISPIEL } from '../beispiel.ts'
import { leistungsname } from '../geld.ts'
import { heutigerMonat } from '../heute.ts'
import { vorgabeMonat } from '../lage.ts'

export function loader() {
  return { monat: vorgabeMonat(heutigerMonat()) }
}

const AUFGABEN = [
  {
    nach: '/antrag',
    icon: 'checklist',
    titel: 'Antrag stellen',
    text: 'Erst das Datum sichern, dann in Ruhe ausfüllen. Der Antrag zählt ab dem 1. des Monats.',
    dauer: '3 Minuten, ohne Konto',
  },
  {
    nach: '/mein',
    icon: 'account-circle',
    titel: 'Mein Bereich',
    text: 'Stand des Antrags, Bescheide, nächste Zahlung. Änderungen melden und Unterlagen schicken.',
    dauer: 'mit Ihrem Konto',
  },
  {
    nach: '/rechner',
    icon: 'help',
    titel: 'Was steht mir zu?',
    text: 'Ein paar Fragen zu Haushalt, Wohnung und Einkommen. Dann sehen Sie jeden Schritt der Rechnung.',
    dauer: 'etwa 3 Minuten, nichts wird gespeichert',
  },
  {
    nach: '/pruefen',
    icon: 'success',
    titel: 'Bescheid prüfen',
    text: 'Laden Sie Ihren Bescheid hoch. Wir rechnen ihn nach, Monat für Monat, auf den Cent.',
    dauer: 'ohne Konto, nichts wird gespeichert',
  },
] as const

/** Where everybody begins: application and calculator one tap away. */
export default function Start() {
  const { monat } = useLoaderData<typeof loader>()
  return (
    <Seite titel="Start">
      <div className="tw-band">
        <div className="tw-rahmen">
          <div>
            <h1>Was können wir für Sie tun?</h1>
            <p className="tw-band__satz">
              {leistungsname(monat)} beantragen und Schritt für Schritt nachrechnen: jeder Betrag mit der Rechnung und dem Paragrafen.
            </p>
          </div>
          <Verbundmarke />
        </div>
      </div>
      <div className="tw-rahmen">
        <h2 className="kern-sr-only">Was Sie hier tun können</h2>
        <ul className="tw-aufgaben">
          {AUFGABEN.map((a) => (
            <li key={a.nach}>
              <Icon name={a.icon} />
              <Link to={a.nach}>{a.titel}</Link>
              <p>{a.text}</p>
              <p className="tw-dauer">{a.dauer}</p>
            </li>
          ))}
        </ul>
        <Notfall />
        <section className="tw-abschnitt tw-spalten" aria-label="Beispiel und Änderungen">
          <Beispiel monat={monat} />
          <Aenderungen monat={monat} />
        </section>
        <FuerFachleute />
      </div>
    </Seite>
  )
}

function Notfall() {
  return (
    <section className="tw-not" aria-labelledby="not">
      <div>
        <h2 id="not">Es ist dringend?</h2>
        <p>Kein Geld für Essen, Strom abgestellt, Wohnung in Gefahr: Gehen Sie heute zu Ihrem Jobcenter. Sie brauchen keinen Termin.</p>
      </div>
      <dl>
        <div>
          <dt>Behördennummer, Montag bis Freitag von 8 bis 18 Uhr</dt>
          <dd>
            <a href="tel:115">115</a>
          </dd>
        </div>
        <div>
          <dt>Hilfetelefon bei Gewalt, Tag und Nacht</dt>
          <dd>
            <a href="tel:116016">116 016</a>
          </dd>
        </div>
        <div>
          <dt>Lebensgefahr</dt>
          <dd>
            <a href="tel:112">112</a>
          </dd>
        </div>
      </dl>
    </section>
  )
}

/** A calculated example, never a picture of one: it changes with the law. */
function Beispiel({ monat }: { monat: string }) {
  const fall = beispiel(monat)
  const ergebnis = berechne(fall)
  if (ergebnis.schema === 'fehler/v1') return null
  const person = ergebnis.personen.p1
  const brutto = fall.personen[0]?.einkommen?.[0]?.brutto ?? 0
  if (!person) return null
  return (
    <div className="tw-s7 tw-probe tw-traegerlinie">
      <h2>So sieht das aus</h2>
      <p>
        Beispiel: eine Person, {alsKurzenEuro(MINIJOB_BEISPIEL.warmmiete)} Warmmiete, Minijob mit {alsKurzenEuro(brutto)}.
      </p>
      <Rechenblatt>
        <Zeile name="Regelbedarf" formel={`§ 20 SGB II, Stufe ${person.regelbedarfsstufe}`} euro={person.regelbedarf} />
        <Zeile name="Unterkunft und Heizung" formel="§ 22 SGB II" euro={person.unterkunft} />
        <Zeile
          name="Lohn, soweit er zählt"
          formel={`${alsEuro(brutto)} − ${alsEuro(person.freibetragErwerb)} Freibetrag, § 11b SGB II`}
          euro={person.anrechenbaresEinkommen}
          alsAbzug
        />
        <Zeile name={`Anspruch im ${alsMonat(monat)}`} euro={ergebnis.anspruch} art="summe" />
      </Rechenblatt>
      <p className="tw-abstand">
        <Link className="kern-btn kern-btn--primary" to="/rechner">
          <span className="kern-label">Selbst rechnen</span>
        </Link>
      </p>
    </div>
  )
}

function Aenderungen({ monat }: { monat: string }) {
  return (
    <div className="tw-s5">
      <h2>Zuletzt geändert im Gesetz</h2>
      <ul className="tw-meldungen">
        {letzteAenderungen(monat).map((a) => (
          <li key={a.ab + a.text}>
            <time dateTime={a.ab}>{a.datum}</time>
            <span>{a.text}</span>
          </li>
        ))}
      </ul>
      <p className="tw-klein tw-abstand">
        <Link to="/parameter">Alle Werte mit Quelle</Link>
      </p>
    </div>
  )
}

function FuerFachleute() {
  return (
    <section className="tw-abschnitt tw-spalten tw-fachleute" aria-labelledby="fachleute">
      <div className="tw-s12">
        <h2 id="fachleute">Für Beratung, Träger und Entwicklung</h2>
      </div>
      <div className="tw-s4">
        <h3>Nachrechnen lassen</h3>
        <p>Jeder Bescheid aus Tragwerk trägt seinen Fall in sich. Dieser Befehl rechnet ihn nach, Monat für Monat, auf den Cent:</p>
        <p>
          <code className="tw-codezeile">./tragwerk pruefen bescheid.pdf</code>
        </p>
        <p>
          Sie haben eine Falldatei? <Link to="/rechner/datei">Falldatei öffnen und weiterrechnen</Link>
        </p>
      </div>
      <div className="tw-s4">
        <h3>Schnittstelle</h3>
        <p>
          Bis zu 1.000 Fälle in einer Anfrage, mit der ganzen Begründung. <Link to="/api/v1">Beschreibung der Schnittstelle</Link>
        </p>
      </div>
      <div className="tw-s4">
        <h3>Offen für alle</h3>
        <p>Tragwerk ist freie Software unter der EUPL 1.2. Wer zweifelt, liest die Regel im Quelltext, neben dem Paragrafen.</p>
      </div>
    </section>
  )
}

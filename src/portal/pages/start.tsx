import { Link, useLoaderData } from 'react-router'
import { alsEuro, alsKurzenEuro, alsMonat, Icon, Rechenblatt, Seite, useSprache, Verbundmarke, Zeile } from '../../platform/ui/index.ts'
import { berechne } from '../../recht/index.ts'
import { letzteAenderungen } from '../aenderungen.ts'
import { beispiel, MINIJOB_BEISPIEL } from '../beispiel.ts'
import { leistungsname } from '../geld.ts'
import { heutigerMonat } from '../heute.ts'
import { vorgabeMonat } from '../lage.ts'
import { ergebnisTexte } from '../texte/ergebnis/index.ts'
import { startTexte } from '../texte/start/index.ts'

export function loader() {
  return { monat: vorgabeMonat(heutigerMonat()) }
}

const AUFGABEN = [
  { nach: '/antrag', name: 'antrag', icon: 'checklist' },
  { nach: '/mein', name: 'mein', icon: 'account-circle' },
  { nach: '/rechner', name: 'rechner', icon: 'help' },
  { nach: '/pruefen', name: 'pruefen', icon: 'success' },
] as const

/** Where everybody begins: application and calculator one tap away. */
export default function Start() {
  const { monat } = useLoaderData<typeof loader>()
  const t = startTexte(useSprache())
  return (
    <Seite titel={t.titel}>
      <div className="tw-band">
        <div className="tw-rahmen">
          <div>
            <h1>{t.frage}</h1>
            <p className="tw-band__satz">{t.satz(leistungsname(monat))}</p>
          </div>
          <Verbundmarke />
        </div>
      </div>
      <div className="tw-rahmen">
        <h2 className="kern-sr-only">{t.aufgabenTitel}</h2>
        <ul className="tw-aufgaben">
          {AUFGABEN.map((a) => (
            <li key={a.nach}>
              <Icon name={a.icon} />
              <Link to={a.nach}>{t.aufgaben[a.name].titel}</Link>
              <p>{t.aufgaben[a.name].text}</p>
              <p className="tw-dauer">{t.aufgaben[a.name].dauer}</p>
            </li>
          ))}
        </ul>
        <Notfall />
        <section className="tw-abschnitt tw-spalten" aria-label={t.beispielUndAenderungen}>
          <Beispiel monat={monat} />
          <Aenderungen monat={monat} />
        </section>
        <FuerFachleute />
      </div>
    </Seite>
  )
}

function Notfall() {
  const t = startTexte(useSprache()).not
  return (
    <section className="tw-not" aria-labelledby="not">
      <div>
        <h2 id="not">{t.titel}</h2>
        <p>{t.satz}</p>
      </div>
      <dl>
        <div>
          <dt>{t.behoerde}</dt>
          <dd>
            <a href="tel:115">115</a>
          </dd>
        </div>
        <div>
          <dt>{t.gewalt}</dt>
          <dd>
            <a href="tel:116016">116 016</a>
          </dd>
        </div>
        <div>
          <dt>{t.leben}</dt>
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
  const sprache = useSprache()
  const t = startTexte(sprache).beispiel
  const { blatt } = ergebnisTexte(sprache)
  const fall = beispiel(monat)
  const ergebnis = berechne(fall)
  if (ergebnis.schema === 'fehler/v1') return null
  const person = ergebnis.personen.p1
  const brutto = fall.personen[0]?.einkommen?.[0]?.brutto ?? 0
  if (!person) return null
  return (
    <div className="tw-s7 tw-probe tw-traegerlinie">
      <h2>{t.titel}</h2>
      <p>{t.satz(alsKurzenEuro(MINIJOB_BEISPIEL.warmmiete), alsKurzenEuro(brutto))}</p>
      <Rechenblatt>
        <Zeile name={blatt.regelbedarf} formel={t.stufe(person.regelbedarfsstufe)} euro={person.regelbedarf} />
        <Zeile name={blatt.unterkunft} formel="§ 22 SGB II" euro={person.unterkunft} />
        <Zeile name={t.lohn} formel={t.lohnFormel(alsEuro(brutto), alsEuro(person.freibetragErwerb))} euro={person.anrechenbaresEinkommen} alsAbzug />
        <Zeile name={t.anspruch(alsMonat(monat, sprache))} euro={ergebnis.anspruch} art="summe" />
      </Rechenblatt>
      <p className="tw-abstand">
        <Link className="kern-btn kern-btn--primary" to="/rechner">
          <span className="kern-label">{t.selbst}</span>
        </Link>
      </p>
    </div>
  )
}

function Aenderungen({ monat }: { monat: string }) {
  const sprache = useSprache()
  const t = startTexte(sprache).aenderungen
  return (
    <div className="tw-s5">
      <h2>{t.titel}</h2>
      <ul className="tw-meldungen">
        {letzteAenderungen(monat, sprache).map((a) => (
          <li key={a.ab + a.text}>
            <time dateTime={a.ab}>{a.datum}</time>
            <span>{a.text}</span>
          </li>
        ))}
      </ul>
      <p className="tw-klein tw-abstand">
        <Link to="/parameter">{t.alle}</Link>
      </p>
    </div>
  )
}

function FuerFachleute() {
  const t = startTexte(useSprache()).fachleute
  return (
    <section className="tw-abschnitt tw-spalten tw-fachleute" aria-labelledby="fachleute">
      <div className="tw-s12">
        <h2 id="fachleute">{t.titel}</h2>
      </div>
      <div className="tw-s4">
        <h3>{t.nachrechnen}</h3>
        <p>{t.nachrechnenSatz}</p>
        <p>
          <code className="tw-codezeile">./tragwerk pruefen bescheid.pdf</code>
        </p>
        <p>
          {t.falldatei} <Link to="/rechner/datei">{t.falldateiLink}</Link>
        </p>
      </div>
      <div className="tw-s4">
        <h3>{t.schnittstelle}</h3>
        <p>
          {t.schnittstelleSatz} <Link to="/api/v1">{t.schnittstelleLink}</Link>
        </p>
      </div>
      <div className="tw-s4">
        <h3>{t.offen}</h3>
        <p>{t.offenSatz}</p>
      </div>
    </section>
  )
}

import { Link, useLoaderData } from 'react-router'
import { alsOrt, kontextVon, liesAktuelles, liesHaeufige, liesStandorte } from '../../oeffentlichkeit/index.ts'
import { fuerAlle } from '../../platform/auth/index.ts'
import {
  alsDatum,
  alsEuro,
  alsKurzenEuro,
  alsMonat,
  Icon,
  Ortskarte,
  Rechenblatt,
  Seite,
  Suchfeld,
  useSprache,
  Verbundmarke,
  Zeile,
} from '../../platform/ui/index.ts'
import { berechne } from '../../recht/index.ts'
import { Sprachleiste } from '../ansicht/sprachleiste.tsx'
import { beispiel, MINIJOB_BEISPIEL } from '../beispiel.ts'
import { monatAm } from '../heute.ts'
import { vorgabeMonat } from '../lage.ts'
import { ergebnisTexte } from '../texte/ergebnis/index.ts'
import { startTexte } from '../texte/start/index.ts'

const MELDUNGEN = 5

export const loader = fuerAlle(async (z) => {
  const k = await kontextVon(z)
  const orte = (await liesStandorte(k)).map((s) => alsOrt(k, s))
  const { telefon, art, kurzname, name } = z.umfeld.traeger
  return {
    monat: vorgabeMonat(monatAm(z.jetzt)),
    haeufig: await liesHaeufige(k),
    aktuelles: (await liesAktuelles(k)).slice(0, MELDUNGEN),
    orte,
    traeger: { telefon, kurzname, name, netz: art === 'netzwerk' },
  }
})

type Daten = ReturnType<typeof useLoaderData<typeof loader>>

/** Where everybody begins: search, tasks and calculator one tap away. */
export default function Start() {
  const daten = useLoaderData<typeof loader>()
  const t = startTexte(useSprache())
  const { netz, name } = daten.traeger
  return (
    <Seite titel={t.titel}>
      <div className="tw-band">
        <div className="tw-rahmen">
          <div>
            <h1>{netz ? name : t.frage}</h1>
            <Suchfeld />
            <Haeufig daten={daten} />
          </div>
          <Verbundmarke />
        </div>
      </div>
      <div className="tw-rahmen">
        {netz ? <Netzwege /> : <Aufgaben />}
        {!netz && <Notfall telefon={daten.traeger.telefon} />}
        <section className="tw-abschnitt tw-spalten" aria-label={t.beispielUndAktuelles}>
          {!netz && <Beispiel monat={daten.monat} />}
          <Aktuelles daten={daten} />
        </section>
        {daten.orte.length > 0 && <VorOrt daten={daten} />}
        <Sprachleiste />
        {!netz && <FuerFachleute />}
      </div>
    </Seite>
  )
}

function Haeufig({ daten: { haeufig } }: { daten: Daten }) {
  const t = startTexte(useSprache())
  if (haeufig.length === 0) return null
  return (
    <p className="tw-oft">
      {t.oft}{' '}
      {haeufig.map((h, i) => (
        <span key={h.pfad}>
          {i > 0 && ', '}
          <Link to={h.pfad} lang={h.lang}>
            {h.titel}
          </Link>
        </span>
      ))}
    </p>
  )
}

const AUFGABEN = [
  { nach: '/antrag', name: 'antrag', icon: 'checklist' },
  { nach: '/mein/aenderung', name: 'aenderung', icon: 'edit' },
  { nach: '/mein/nachweise', name: 'nachweise', icon: 'drive-folder-upload' },
  { nach: '/pruefen', name: 'pruefen', icon: 'success' },
] as const

function Aufgaben() {
  const t = startTexte(useSprache())
  return (
    <>
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
    </>
  )
}

const NETZWEGE = [
  { nach: '/kommunale-jobcenter', name: 'verzeichnis', icon: 'home' },
  { nach: '/vergleich', name: 'vergleich', icon: 'checklist' },
  { nach: '/presse', name: 'presse', icon: 'mail' },
] as const

/** The space of all jobcenters has nothing to apply for, but much to look up. */
function Netzwege() {
  const t = startTexte(useSprache()).netz
  return (
    <>
      <h2 className="kern-sr-only">{t.titel}</h2>
      <ul className="tw-aufgaben tw-aufgaben--drei">
        {NETZWEGE.map((a) => (
          <li key={a.nach}>
            <Icon name={a.icon} />
            <Link to={a.nach}>{t[a.name].titel}</Link>
            <p>{t[a.name].text}</p>
          </li>
        ))}
      </ul>
    </>
  )
}

function Notfall({ telefon }: { telefon: string }) {
  const t = startTexte(useSprache()).not
  return (
    <section className="tw-not" aria-labelledby="not">
      <div>
        <h2 id="not">{t.titel}</h2>
        <p>{t.satz}</p>
      </div>
      <dl>
        {telefon !== '' && <Nummer name={t.wir} nummer={telefon} />}
        <Nummer name={t.gewalt} nummer="116 016" />
        <Nummer name={t.leben} nummer="112" />
      </dl>
    </section>
  )
}

function Nummer({ name, nummer }: { name: string; nummer: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <a href={`tel:${nummer.replace(/[^\d+]/g, '')}`}>{nummer}</a>
      </dd>
    </div>
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

/** Notices and releases of the house, mixed by day. */
function Aktuelles({ daten: { aktuelles, traeger } }: { daten: Daten }) {
  const t = startTexte(useSprache()).aktuelles
  return (
    <div className={traeger.netz ? 'tw-s12' : 'tw-s5'}>
      <h2>{t.titel}</h2>
      {aktuelles.length === 0 && <p className="tw-leise tw-abstand">{t.keine}</p>}
      {aktuelles.length > 0 && (
        <ul className="tw-meldungen">
          {aktuelles.map((a) => (
            <li key={a.pfad}>
              <time dateTime={a.tag}>{alsDatum(a.tag)}</time>
              <div lang={a.lang}>
                <Link to={a.pfad}>{a.titel}</Link>
                {a.kurz !== '' && <p>{a.kurz}</p>}
              </div>
            </li>
          ))}
        </ul>
      )}
      <p className="tw-klein tw-abstand">
        <Link to="/aktuelles">{t.alle}</Link>
      </p>
    </div>
  )
}

function VorOrt({ daten: { orte, traeger } }: { daten: Daten }) {
  const t = startTexte(useSprache()).vorOrt
  return (
    <section className="tw-abschnitt" aria-labelledby="orte">
      <h2 id="orte">{t.titel}</h2>
      <ul className="tw-orte">
        {orte.map((o) => (
          <Ortskarte key={o.adresse} ort={o} />
        ))}
      </ul>
      {traeger.telefon !== '' && (
        <p className="tw-abstand">
          {t.zentrale} <a href={`tel:${traeger.telefon.replace(/[^\d+]/g, '')}`}>{traeger.telefon}</a>. <Link to="/kontakt">{t.kontakt}</Link>
        </p>
      )}
    </section>
  )
}

/** For who checks the work of a jobcenter; smaller, for most are not here for that. */
function FuerFachleute() {
  const t = startTexte(useSprache()).fachleute
  return (
    <details className="tw-fachkasten">
      <summary>{t.titel}</summary>
      <div className="tw-spalten tw-fachleute">
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
          <p>
            {t.werte} <Link to="/parameter">{t.werteLink}</Link>
          </p>
        </div>
        <div className="tw-s4">
          <h3>{t.offen}</h3>
          <p>{t.offenSatz}</p>
        </div>
      </div>
    </details>
  )
}

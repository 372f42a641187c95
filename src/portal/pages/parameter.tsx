import { type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { liesDatum } from '../../platform/eingabe/index.ts'
import { alsDatum, EingabeFeld, Fehlerliste, Seite, Stelle } from '../../platform/ui/index.ts'
import { alsText, ersterMonat, letzterMonat, type ParameterWert, parameterAm, type Sicherheit } from '../../recht/index.ts'
import { heutigerMonat } from '../heute.ts'
import { vorgabeMonat } from '../lage.ts'
import { gruppiere } from '../parameter-gruppen.ts'

const LETZTER_TAG = `${letzterMonat}-31`

/** All dated values of a day. The day stands in the address: it is about the law, not about anybody. */
export function loader({ request }: LoaderFunctionArgs) {
  const text = new URL(request.url).searchParams.get('am') ?? ''
  const gelesen = text === '' ? { ok: true as const, wert: `${vorgabeMonat(heutigerMonat())}-01` } : liesDatum(text)
  const tag = gelesen.ok ? gelesen.wert : ''
  if (!gelesen.ok) return { text, satz: gelesen.satz }
  if (tag < `${ersterMonat}-01` || tag > LETZTER_TAG)
    return { text, satz: `Die Werte sind vom 01.01.2023 bis zum ${alsDatum(LETZTER_TAG)} gepflegt. Bitte wählen Sie einen Tag dazwischen.` }
  return { text: alsDatum(tag), tag }
}

const SICHERHEIT: Readonly<Record<Sicherheit, string>> = {
  gesetz: 'im Gesetz gelesen',
  weisung: 'in einer Weisung gelesen',
  presse: 'in der Presse gelesen',
  ungeprueft: 'nicht geprüft',
}

export default function Parameter() {
  const { text, tag, satz } = useLoaderData<typeof loader>()
  return (
    <Seite titel="Werte im Gesetz" fehlerhaft={satz !== undefined}>
      <div className="tw-rahmen tw-schlicht">
        <h1>Werte im Gesetz</h1>
        <p className="tw-lese">Mit diesen Werten rechnet Tragwerk. Jeder gilt von einem Tag an, und bei jedem steht, wo er gelesen wurde.</p>
        <Fehlerliste meldungen={satz ? [{ feld: 'am', satz }] : []} />
        <form method="get" action="/parameter" className="tw-stichtag">
          <EingabeFeld name="am" label="Stichtag" hinweis="zum Beispiel 01.07.2026" wert={text} fehler={satz} />
          <button type="submit" className="kern-btn kern-btn--secondary">
            <span className="kern-label">Zeigen</span>
          </button>
        </form>
        {tag && <Sprungmarken gruppen={gruppiere(parameterAm(tag))} />}
        {tag && gruppiere(parameterAm(tag)).map((g) => <Gruppe key={g.name} name={g.name} werte={g.werte} />)}
      </div>
    </Seite>
  )
}

function marke(name: string): string {
  return name.toLowerCase().replace(/[^a-zäöüß]+/g, '-')
}

function Sprungmarken({ gruppen }: { gruppen: readonly { name: string }[] }) {
  return (
    <nav aria-label="Gruppen" className="tw-sprungmarken">
      <ul>
        {gruppen.map((g) => (
          <li key={g.name}>
            <a href={`#${marke(g.name)}`}>{g.name}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Gruppe({ name, werte }: { name: string; werte: readonly ParameterWert[] }) {
  return (
    <section className="tw-abschnitt" id={marke(name)} aria-label={name}>
      <table className="tw-tabelle tw-stapel tw-werte">
        <caption>{name}</caption>
        <thead>
          <tr>
            <th scope="col">Wert</th>
            <th scope="col" className="tw-zahl">
              Betrag
            </th>
            <th scope="col">gilt seit</th>
            <th scope="col">Fundstelle</th>
            <th scope="col">Quelle</th>
          </tr>
        </thead>
        <tbody>
          {werte.map((w) => (
            <tr key={w.schluessel}>
              <th scope="row">{w.name}</th>
              <td className="tw-zahl" data-label="Betrag">
                {alsText(w.wert, w.einheit)}
              </td>
              <td data-label="gilt seit">{alsDatum(w.ab)}</td>
              <td data-label="Fundstelle">
                <Stelle fundstelle={w.fundstelle} />
              </td>
              <td data-label="Quelle">
                <Quelle wert={w} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function Quelle({ wert: w }: { wert: ParameterWert }) {
  const adresse = /^https:\/\/\S+/.exec(w.quelle)?.[0]
  return (
    <span className="tw-quelle">
      {adresse ? (
        <a href={adresse} rel="noreferrer">
          {SICHERHEIT[w.sicherheit]}
          <span className="kern-sr-only">: {w.name}</span>
        </a>
      ) : (
        `${SICHERHEIT[w.sicherheit]}: ${w.quelle}`
      )}
    </span>
  )
}

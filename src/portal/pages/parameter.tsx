import { Form, type LoaderFunctionArgs, useLoaderData } from 'react-router'
import { liesDatum } from '../../platform/eingabe/index.ts'
import { spracheVon } from '../../platform/sprache/index.ts'
import { alsDatum, EingabeFeld, Fehlerliste, Seite, Stelle, useSprache } from '../../platform/ui/index.ts'
import { ersterMonat, letzterMonat, type ParameterWert, parameterAm } from '../../recht/index.ts'
import { letzteAenderungen } from '../aenderungen.ts'
import { heutigerMonat } from '../heute.ts'
import { vorgabeMonat } from '../lage.ts'
import { gruppiere, wertText } from '../parameter-gruppen.ts'
import { werteTexte } from '../texte/werte/index.ts'

const LETZTER_TAG = `${letzterMonat}-31`

/** All dated values of a day. The day stands in the address: it is about the law, not about anybody. */
export function loader({ request, context }: LoaderFunctionArgs) {
  const sprache = spracheVon({ request, context })
  const text = new URL(request.url).searchParams.get('am') ?? ''
  const gelesen = text === '' ? { ok: true as const, wert: `${vorgabeMonat(heutigerMonat())}-01` } : liesDatum(text, sprache)
  const tag = gelesen.ok ? gelesen.wert : ''
  if (!gelesen.ok) return { text, satz: gelesen.satz }
  if (tag < `${ersterMonat}-01` || tag > LETZTER_TAG) return { text, satz: werteTexte(sprache).nichtGepflegt(alsDatum(LETZTER_TAG)) }
  return { text: alsDatum(tag), tag }
}

export default function Parameter() {
  const { text, tag, satz } = useLoaderData<typeof loader>()
  const sprache = useSprache()
  const t = werteTexte(sprache)
  const gruppen = tag ? gruppiere(parameterAm(tag), sprache) : []
  return (
    <Seite titel={t.titel} fehlerhaft={satz !== undefined}>
      <div className="tw-rahmen tw-schlicht">
        <h1>{t.titel}</h1>
        <p className="tw-lese">{t.satz}</p>
        <Fehlerliste meldungen={satz ? [{ feld: 'am', satz }] : []} />
        <Form reloadDocument method="get" action="/parameter" className="tw-stichtag">
          <EingabeFeld name="am" label={t.stichtag} hinweis={t.stichtagHinweis} wert={text} fehler={satz} />
          <button type="submit" className="kern-btn kern-btn--secondary">
            <span className="kern-label">{t.zeigen}</span>
          </button>
        </Form>
        {tag && <Aenderungen monat={tag.slice(0, 7)} />}
        {gruppen.length > 0 && <Sprungmarken gruppen={gruppen} />}
        {gruppen.map((g) => (
          <Gruppe key={g.name} name={g.name} werte={g.werte} />
        ))}
      </div>
    </Seite>
  )
}

/** What changed last up to the day that is shown. */
function Aenderungen({ monat }: { monat: string }) {
  const sprache = useSprache()
  return (
    <details className="tw-erklaert">
      <summary>{werteTexte(sprache).aenderungen.titel}</summary>
      <ul className="tw-meldungen">
        {letzteAenderungen(monat, sprache).map((a) => (
          <li key={a.ab + a.text}>
            <time dateTime={a.ab}>{a.datum}</time>
            <span>{a.text}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}

function marke(name: string): string {
  return name.toLowerCase().replace(/[^a-zäöüß]+/g, '-')
}

function Sprungmarken({ gruppen }: { gruppen: readonly { name: string }[] }) {
  return (
    <nav aria-label={werteTexte(useSprache()).sprungmarken} className="tw-sprungmarken">
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
  const sprache = useSprache()
  const { spalten: t, namen } = werteTexte(sprache)
  return (
    <section className="tw-abschnitt" id={marke(name)} aria-label={name}>
      <table className="tw-tabelle tw-stapel tw-werte">
        <caption>{name}</caption>
        <thead>
          <tr>
            <th scope="col">{t.wert}</th>
            <th scope="col" className="tw-zahl">
              {t.betrag}
            </th>
            <th scope="col">{t.gilt}</th>
            <th scope="col">{t.fundstelle}</th>
            <th scope="col">{t.quelle}</th>
          </tr>
        </thead>
        <tbody>
          {werte.map((w) => (
            <tr key={w.schluessel}>
              <th scope="row" lang={sprache !== 'de' && !namen[w.schluessel] ? 'de' : undefined}>
                {namen[w.schluessel] ?? w.name}
              </th>
              <td className="tw-zahl" data-label={t.betrag}>
                {wertText(w.wert, w.einheit, sprache)}
              </td>
              <td data-label={t.gilt}>{alsDatum(w.ab)}</td>
              <td data-label={t.fundstelle}>
                <Stelle fundstelle={w.fundstelle} />
              </td>
              <td data-label={t.quelle}>
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
  const { namen, sicherheit } = werteTexte(useSprache())
  const adresse = /^https:\/\/\S+/.exec(w.quelle)?.[0]
  return (
    <span className="tw-quelle">
      {adresse ? (
        <a href={adresse} rel="noreferrer">
          {sicherheit[w.sicherheit]}
          <span className="kern-sr-only">: {namen[w.schluessel] ?? w.name}</span>
        </a>
      ) : (
        `${sicherheit[w.sicherheit]}: ${w.quelle}`
      )}
    </span>
  )
}

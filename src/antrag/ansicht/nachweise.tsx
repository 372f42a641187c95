import { Form, Link } from 'react-router'
import { dokumentEndungen } from '../../platform/eingabe/index.ts'
import { Hinweis, Icon, Seite } from '../../platform/ui/index.ts'
import type { Nachweispunkt } from '../nachweise.ts'

type Props = Readonly<{
  punkte: readonly Nachweispunkt[]
  basis: string
  saetze: readonly string[]
  gespeichert: readonly string[]
  weitere: readonly string[]
}>

const feld = (id: string) => id.toLowerCase().replaceAll('/', '-')

/** The evidence an application asks for: a photo, a file, brought along, or a reason why not. Nothing of it is needed to send. */
export function Nachweise({ punkte, basis, saetze, gespeichert, weitere }: Props) {
  return (
    <Seite titel="Nachweise – Antrag" fehlerhaft={saetze.length > 0}>
      <div className="tw-rahmen--schmal tw-fliess tw-antrag">
        <p className="tw-weg">
          <Link className="tw-weg__zurueck" to={`${basis}/uebersicht`}>
            <Icon name="arrow-back" /> Zur Übersicht
          </Link>
        </p>
        <h1>Nachweise</h1>
        <p>
          Ein Foto mit dem Telefon genügt. Bitte nur Kopien, keine Originale. Was Sie nicht haben, erklären Sie kurz. Sie können auch ohne Nachweise
          absenden.
        </p>
        {saetze.length > 0 && (
          <section className="tw-fehlerliste" aria-labelledby="fehler-titel">
            <h2 id="fehler-titel">Das hat nicht geklappt</h2>
            <ul className="tw-liste">
              {saetze.map((s) => (
                <li key={s}>{s}</li>
              ))}
            </ul>
          </section>
        )}
        {gespeichert.length > 0 && (
          <Hinweis art="success" titel={gespeichert.length === 1 ? 'Eine Datei ist angekommen' : `${gespeichert.length} Dateien sind angekommen`}>
            <p className="kern-body">{gespeichert.join(', ')}</p>
          </Hinweis>
        )}
        <Form method="post" encType="multipart/form-data" key={gespeichert.length + saetze.length}>
          {punkte.map((p) => (
            <Punkt key={p.id} punkt={p} />
          ))}
          <div className="tw-nachweis">
            <h2>Etwas anderes</h2>
            <p>{weitere.length > 0 ? `Angekommen: ${weitere.join(', ')}.` : 'Zum Beispiel ein Brief, der wichtig ist.'}</p>
            <label htmlFor="datei-anderes">Foto oder Datei</label>
            <input id="datei-anderes" type="file" name="datei-anderes" multiple accept={dokumentEndungen} />
          </div>
          <div className="tw-knoepfe">
            <button type="submit" name="aktion" value="speichern" className="kern-btn kern-btn--primary">
              <span className="kern-label">Speichern</span>
            </button>
            <button type="submit" name="aktion" value="weiter" className="kern-btn kern-btn--secondary">
              <span className="kern-label">Speichern und weiter</span>
            </button>
          </div>
          <p className="tw-klein tw-leise tw-abstand">
            Höchstens 20 MB je Datei. Auf Kontoauszügen dürfen Sie schwärzen, wofür Sie Geld ausgeben, wenn es Religion, Gesundheit, Partei oder
            Gewerkschaft verrät.
          </p>
        </Form>
      </div>
    </Seite>
  )
}

function Punkt({ punkt: p }: { punkt: Nachweispunkt }) {
  const name = feld(p.id)
  return (
    <div className="tw-nachweis">
      <h2>{p.titel}</h2>
      <p>
        {p.geeignet}. <span className="tw-leise">{p.warum}</span>
      </p>
      {p.dateien.length > 0 && (
        <p>
          <span className="tw-zustand tw-zustand--gezahlt">
            <Icon name="success" />
            angekommen
          </span>{' '}
          {p.dateien.join(', ')}
        </p>
      )}
      <label htmlFor={`datei-${name}`}>{p.dateien.length > 0 ? 'Weitere Seite' : 'Foto oder Datei'}</label>
      <input id={`datei-${name}`} type="file" name={`datei-${name}`} multiple accept={dokumentEndungen} />
      {p.dateien.length === 0 && (
        <details open={p.stand !== 'offen'}>
          <summary>Ich kann das jetzt nicht hochladen</summary>
          <fieldset className="tw-nachweis__sonst">
            <legend className="kern-sr-only">{p.titel}: anders</legend>
            <div className="tw-wahl">
              <label>
                <input type="radio" name={name} value="bringe-ich" defaultChecked={p.stand === 'bringe-ich'} />
                <span>Bringe ich vorbei oder schicke es mit der Post</span>
              </label>
              <label>
                <input type="radio" name={name} value="habe-ich-nicht" defaultChecked={p.stand === 'habe-ich-nicht'} />
                <span>Habe ich nicht</span>
              </label>
            </div>
            <label htmlFor={`${name}-text`}>Möchten Sie etwas dazu sagen?</label>
            <textarea id={`${name}-text`} name={`${name}-text`} className="tw-text" rows={2} defaultValue={p.text} />
          </fieldset>
        </details>
      )}
    </div>
  )
}

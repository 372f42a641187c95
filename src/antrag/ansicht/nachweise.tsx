import { Form, Link } from 'react-router'
import { dokumentEndungen } from '../../platform/eingabe/index.ts'
import { Hinweis, Icon, mitTrennstellen, Seite, useSprache } from '../../platform/ui/index.ts'
import type { Nachweispunkt } from '../nachweise.ts'
import { worte } from '../texte/ansicht.ts'
import { mitPunkt } from './worte.ts'

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
  const { nachweise: t, gemeinsam } = worte(useSprache())
  return (
    <Seite titel={gemeinsam.fenster(t.titel)} fehlerhaft={saetze.length > 0}>
      <div className="tw-rahmen--schmal tw-fliess tw-antrag">
        <p className="tw-weg">
          <Link className="tw-weg__zurueck" to={`${basis}/uebersicht`}>
            <Icon name="arrow-back" /> {gemeinsam.zurUebersicht}
          </Link>
        </p>
        <h1>{t.titel}</h1>
        <p>{t.einleitung}</p>
        {saetze.length > 0 && (
          <section className="tw-fehlerliste" aria-labelledby="fehler-titel">
            <h2 id="fehler-titel">{t.fehler}</h2>
            <ul className="tw-liste">
              {saetze.map((s) => (
                <li key={s}>{s}</li>
              ))}
            </ul>
          </section>
        )}
        {gespeichert.length > 0 && (
          <Hinweis art="success" titel={t.angekommen(gespeichert.length)}>
            <p className="kern-body">{gespeichert.join(', ')}</p>
          </Hinweis>
        )}
        <Form method="post" encType="multipart/form-data" key={gespeichert.length + saetze.length}>
          {punkte.map((p) => (
            <Punkt key={p.id} punkt={p} />
          ))}
          <div className="tw-nachweis">
            <h2>{t.etwasAnderes}</h2>
            <p>{weitere.length > 0 ? t.etwasAnderesDa(weitere.join(', ')) : t.etwasAnderesLeer}</p>
            <label htmlFor="datei-anderes">{t.datei}</label>
            <input id="datei-anderes" type="file" name="datei-anderes" multiple accept={dokumentEndungen} />
          </div>
          <div className="tw-knoepfe">
            <button type="submit" name="aktion" value="speichern" className="kern-btn kern-btn--primary">
              <span className="kern-label">{t.speichern}</span>
            </button>
            <button type="submit" name="aktion" value="weiter" className="kern-btn kern-btn--secondary">
              <span className="kern-label">{t.speichernWeiter}</span>
            </button>
          </div>
          <p className="tw-klein tw-leise tw-abstand">{t.grenzen}</p>
        </Form>
      </div>
    </Seite>
  )
}

function Punkt({ punkt: p }: { punkt: Nachweispunkt }) {
  const name = feld(p.id)
  const t = worte(useSprache()).nachweise
  return (
    <div className="tw-nachweis">
      <h2>{mitTrennstellen(p.titel)}</h2>
      <p>
        {mitPunkt(p.geeignet)} <span className="tw-leise">{p.warum}</span>
      </p>
      {p.dateien.length > 0 && (
        <p>
          <span className="tw-zustand tw-zustand--gezahlt">
            <Icon name="success" />
            {t.da}
          </span>{' '}
          {p.dateien.join(', ')}
        </p>
      )}
      <label htmlFor={`datei-${name}`}>{p.dateien.length > 0 ? t.weitereSeite : t.datei}</label>
      <input id={`datei-${name}`} type="file" name={`datei-${name}`} multiple accept={dokumentEndungen} />
      {p.dateien.length === 0 && (
        <details open={p.stand !== 'offen'}>
          <summary>{t.nichtJetzt}</summary>
          <fieldset className="tw-nachweis__sonst">
            <legend className="kern-sr-only">{t.anders(p.titel)}</legend>
            <div className="tw-wahl">
              <label>
                <input type="radio" name={name} value="bringe-ich" defaultChecked={p.stand === 'bringe-ich'} />
                <span>{t.bringe}</span>
              </label>
              <label>
                <input type="radio" name={name} value="habe-ich-nicht" defaultChecked={p.stand === 'habe-ich-nicht'} />
                <span>{t.habeNicht}</span>
              </label>
            </div>
            <label htmlFor={`${name}-text`}>{t.dazu}</label>
            <textarea id={`${name}-text`} name={`${name}-text`} className="tw-text" dir="auto" rows={2} defaultValue={p.text} />
          </fieldset>
        </details>
      )}
    </div>
  )
}

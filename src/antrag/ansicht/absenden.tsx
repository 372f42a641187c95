import { Form, Link } from 'react-router'
import { alsEuro, alsMonat, Begruendung, Fehlerliste, Hinweis, Icon, Rechenblatt, Seite, Zeile } from '../../platform/ui/index.ts'
import type { Absendeseite, Schaetzblatt } from '../absenden.ts'
import { mitDoppelpunkt } from './worte.ts'

const ERKLAERUNGEN = [
  { name: 'wahr', text: 'Meine Angaben sind wahr und vollständig, soweit ich es weiß.' },
  {
    name: 'aenderung',
    text: 'Ich sage sofort Bescheid, wenn sich etwas ändert, zum Beispiel Arbeit, Einkommen, Wohnung oder wer hier wohnt (§ 60 SGB I).',
  },
  {
    name: 'vertretung',
    text: 'Ich stelle den Antrag auch für die Menschen, mit denen ich zusammen gerechnet werde. Sie wissen davon (§ 38 SGB II).',
  },
  {
    name: 'abgleich',
    text: 'Ich habe gelesen, dass das Jobcenter Daten mit anderen Stellen abgleichen darf (§ 52 SGB II), und wo die Hinweise zum Datenschutz stehen.',
  },
] as const

/** Check and send: every answer with a way to change it, what is missing, a first estimate, the declarations. */
export function Absenden({ seite, fehler, fuerDritte = false }: { seite: Absendeseite; fehler?: string | undefined; fuerDritte?: boolean }) {
  const { liste, offen, fehlt, schaetzung, saetze, basis, gesendet } = seite
  return (
    <Seite titel="Prüfen und absenden – Antrag" fehlerhaft={fehler !== undefined}>
      <div className="tw-rahmen--schmal tw-fliess tw-antrag">
        <p className="tw-weg">
          <Link className="tw-weg__zurueck" to={`${basis}/uebersicht`}>
            <Icon name="arrow-back" /> Zur Übersicht
          </Link>
        </p>
        <Fehlerliste meldungen={fehler ? [{ feld: 'wahr', satz: fehler }] : []} />
        <h1>Prüfen und absenden</h1>
        {offen.length > 0 && (
          <Hinweis art="warning" titel={offen.length === 1 ? 'Eine Frage ist noch offen' : `${offen.length} Fragen sind noch offen`}>
            <ul className="tw-liste">
              {offen.slice(0, 8).map((o) => (
                <li key={o.id}>
                  <Link to={`${basis}/frage/${o.id}`}>{o.titel}</Link>
                </li>
              ))}
            </ul>
            <p className="kern-body">Sie können trotzdem absenden. Dann fragen wir nach, und es dauert länger.</p>
          </Hinweis>
        )}
        {schaetzung && <Schaetzung blatt={schaetzung} />}
        {saetze.length > 0 && (
          <Hinweis art="info" titel="Noch keine Schätzung">
            {saetze.map((s) => (
              <p className="kern-body" key={s}>
                {s}
              </p>
            ))}
          </Hinweis>
        )}
        {fehlt.length > 0 && (
          <section aria-labelledby="fehlt">
            <h2 id="fehlt">Diese Nachweise fehlen noch</h2>
            <ul className="tw-liste">
              {fehlt.map((f) => (
                <li key={f}>{f}</li>
              ))}
            </ul>
            <p>
              <Link to={`${basis}/nachweise`}>Nachweise hinzufügen</Link>. Sie können sie auch später schicken.
            </p>
          </section>
        )}
        {liste.map((a) => (
          <section key={a.abschnitt} aria-labelledby={`a-${a.abschnitt}`}>
            <h2 id={`a-${a.abschnitt}`}>{a.titel}</h2>
            <dl className="tw-pruefung">
              {a.zeilen.map((z) => (
                <div key={z.id}>
                  <dt>{z.frage}</dt>
                  <dd>
                    {z.offen && <em className="tw-leise">noch offen</em>}
                    {z.zeilen.map((w) => (
                      <span key={`${w.label} ${w.wert}`} className="tw-zeilenweise">
                        {w.label && a.zeilen.length > 0 && <span className="tw-leise">{mitDoppelpunkt(w.label)}</span>}
                        {w.wert}
                      </span>
                    ))}
                  </dd>
                  <dd>
                    {!gesendet && (
                      <Link to={`${basis}/frage/${z.id}`} aria-label={`Ändern: ${z.frage}`}>
                        Ändern
                      </Link>
                    )}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
        {!gesendet && (
          <Form method="post">
            <fieldset className="tw-erklaerungen">
              <legend>
                <h2>{fuerDritte ? 'Erklärungen der antragstellenden Person' : 'Ihre Erklärungen'}</h2>
              </legend>
              <div className="tw-wahl">
                {ERKLAERUNGEN.map((e, i) => (
                  <label key={e.name}>
                    <input type="checkbox" name="erklaerung" value={e.name} id={i === 0 ? 'f-wahr' : undefined} />
                    <span>{e.text}</span>
                  </label>
                ))}
              </div>
            </fieldset>
            <p className="tw-abstand">
              <Link to="/datenschutz">Hinweise zum Datenschutz</Link>. Nach dem Absenden können Sie die Antworten nicht mehr selbst ändern. Sie
              bekommen eine Quittung mit allen Angaben.
            </p>
            <div className="tw-knoepfe">
              <button type="submit" className="kern-btn kern-btn--primary">
                <span className="kern-label">Antrag verbindlich absenden</span>
              </button>
            </div>
          </Form>
        )}
      </div>
    </Seite>
  )
}

function Schaetzung({ blatt }: { blatt: Schaetzblatt }) {
  return (
    <section aria-labelledby="schaetzung">
      <h2 id="schaetzung">Erste Schätzung für {alsMonat(blatt.monat)}</h2>
      <p>Gerechnet allein aus Ihren Antworten. Verbindlich ist erst der Bescheid.</p>
      <Rechenblatt>
        {blatt.zeilen.map((z) => (
          <Zeile key={z.name} name={z.name} euro={z.euro} alsAbzug={z.abzug ?? false} />
        ))}
        <Zeile name="Ihr Anspruch im Monat" euro={blatt.anspruch} art="ergebnis" />
      </Rechenblatt>
      {blatt.anspruch === 0 && (
        <p>
          Nach diesen Antworten gibt es vielleicht keinen Anspruch, oder eine andere Stelle ist zuständig. Senden Sie den Antrag trotzdem: Wir prüfen
          ihn und leiten ihn weiter, wenn es nötig ist.
        </p>
      )}
      <details className="tw-aufklapp">
        <summary>Wie kommt es zu {alsEuro(blatt.anspruch)}?</summary>
        <Begruendung zweige={blatt.zweige} />
      </details>
      {blatt.unbekannt.length > 0 && <p>Nicht gewusst und deshalb nicht mitgerechnet: {blatt.unbekannt.join(' ')}</p>}
    </section>
  )
}

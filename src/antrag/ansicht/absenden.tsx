import { Form, Link } from 'react-router'
import {
  alsEuro,
  alsMonat,
  Begruendung,
  Fehlerliste,
  Hinweis,
  Icon,
  mitFestenAbstaenden,
  Rechenblatt,
  Seite,
  useSprache,
  Zeile,
} from '../../platform/ui/index.ts'
import type { Absendeseite, Schaetzblatt } from '../absenden.ts'
import { worte } from '../texte/ansicht.ts'
import { Satz } from './satz.tsx'
import { mitDoppelpunkt } from './worte.ts'

const ERKLAERUNGEN = ['wahr', 'aenderung', 'vertretung', 'abgleich'] as const

/** Check and send: every answer with a way to change it, what is missing, a first estimate, the declarations. */
export function Absenden({ seite, fehler, fuerDritte = false }: { seite: Absendeseite; fehler?: string | undefined; fuerDritte?: boolean }) {
  const { absenden: t, gemeinsam } = worte(useSprache())
  const { liste, offen, fehlt, schaetzung, saetze, basis, gesendet } = seite
  return (
    <Seite titel={gemeinsam.fenster(t.titel)} fehlerhaft={fehler !== undefined}>
      <div className="tw-rahmen--schmal tw-fliess tw-antrag">
        <p className="tw-weg">
          <Link className="tw-weg__zurueck" to={`${basis}/uebersicht`}>
            <Icon name="arrow-back" /> {gemeinsam.zurUebersicht}
          </Link>
        </p>
        <Fehlerliste meldungen={fehler ? [{ feld: 'wahr', satz: fehler }] : []} />
        <h1>{t.titel}</h1>
        {offen.length > 0 && (
          <Hinweis art="warning" titel={t.offen(offen.length)}>
            <ul className="tw-liste">
              {offen.slice(0, 8).map((o) => (
                <li key={o.id}>
                  <Link to={`${basis}/frage/${o.id}`}>{o.titel}</Link>
                </li>
              ))}
            </ul>
            <p className="kern-body">{t.trotzdem}</p>
          </Hinweis>
        )}
        {schaetzung && <Schaetzung blatt={schaetzung} />}
        {saetze.length > 0 && (
          <Hinweis art="info" titel={t.keineSchaetzung}>
            {saetze.map((s) => (
              <p className="kern-body" key={s}>
                {s}
              </p>
            ))}
          </Hinweis>
        )}
        {fehlt.length > 0 && (
          <section aria-labelledby="fehlt">
            <h2 id="fehlt">{t.fehlt}</h2>
            <ul className="tw-liste">
              {fehlt.map((f) => (
                <li key={f}>{f}</li>
              ))}
            </ul>
            <p>
              <Satz text={t.fehltText} teile={{ nachweise: <Link to={`${basis}/nachweise`}>{t.nachweise}</Link> }} />
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
                    {z.offen && <em className="tw-leise">{t.nochOffen}</em>}
                    {z.zeilen.map((w) => (
                      <span key={`${w.label} ${w.wert}`} className="tw-zeilenweise">
                        {w.label && a.zeilen.length > 0 && <span className="tw-leise">{mitDoppelpunkt(w.label)}</span>}
                        <bdi>{w.wert}</bdi>
                      </span>
                    ))}
                  </dd>
                  <dd>
                    {!gesendet && (
                      <Link to={`${basis}/frage/${z.id}`} aria-label={gemeinsam.aendernWas(z.frage)}>
                        {gemeinsam.aendern}
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
                <h2>{fuerDritte ? t.erklaerungenDritter : t.erklaerungen}</h2>
              </legend>
              {t.uebersetzung && <p>{mitFestenAbstaenden(t.uebersetzung)}</p>}
              <div className="tw-wahl">
                {ERKLAERUNGEN.map((e, i) => (
                  <label key={e}>
                    <input type="checkbox" name="erklaerung" value={e} id={i === 0 ? 'f-wahr' : undefined} />
                    <span>{mitFestenAbstaenden(t.erklaerung[e])}</span>
                  </label>
                ))}
              </div>
            </fieldset>
            <p className="tw-abstand">
              <Satz text={t.nachher} teile={{ datenschutz: <Link to="/datenschutz">{t.datenschutz}</Link> }} />
            </p>
            <div className="tw-knoepfe">
              <button type="submit" className="kern-btn kern-btn--primary">
                <span className="kern-label">{t.senden}</span>
              </button>
            </div>
          </Form>
        )}
      </div>
    </Seite>
  )
}

function Schaetzung({ blatt }: { blatt: Schaetzblatt }) {
  const sprache = useSprache()
  const t = worte(sprache).absenden
  return (
    <section aria-labelledby="schaetzung">
      <h2 id="schaetzung">{t.schaetzung(alsMonat(blatt.monat, sprache))}</h2>
      <p>{t.schaetzungText}</p>
      <Rechenblatt>
        {blatt.zeilen.map((z) => (
          <Zeile key={z.name} name={z.name} euro={z.euro} alsAbzug={z.abzug ?? false} />
        ))}
        <Zeile name={t.anspruch} euro={blatt.anspruch} art="ergebnis" />
      </Rechenblatt>
      {blatt.anspruch === 0 && <p>{t.keinAnspruch}</p>}
      <details className="tw-aufklapp">
        <summary>{t.wieKommt(alsEuro(blatt.anspruch))}</summary>
        {t.rechnungDeutsch && <p>{t.rechnungDeutsch}</p>}
        <Begruendung zweige={blatt.zweige} />
      </details>
      {blatt.unbekannt.length > 0 && <p>{t.nichtGewusst(blatt.unbekannt.join(' '))}</p>}
    </section>
  )
}

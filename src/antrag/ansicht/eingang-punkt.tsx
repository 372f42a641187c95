import { Form, Link } from 'react-router'
import { alsDatum, FrageFelder, Icon } from '../../platform/ui/index.ts'
import type { Eingangspunkt, Eingangsseite, Gefragt } from '../eingang-ansicht.ts'
import { punkt as t } from '../texte/personal.ts'
import { Vorschlagform } from './eingang-vorschlag.tsx'
import { mitDoppelpunkt } from './worte.ts'

const STAENDE = {
  uebernommen: { klasse: 'gezahlt', icon: 'success', text: t.stand.uebernommen },
  geaendert: { klasse: 'gezahlt', icon: 'success', text: t.stand.geaendert },
  nachgefragt: { klasse: 'wartet', icon: 'calendar-today', text: t.stand.nachgefragt },
  'nicht-hierher': { klasse: 'entwurf', icon: 'close', text: t.stand['nicht-hierher'] },
  offen: { klasse: 'entwurf', icon: 'edit', text: t.stand.offen },
} as const

const FRAGESTAENDE = {
  gemerkt: { klasse: 'entwurf', icon: 'edit', text: t.fragestand.gemerkt },
  gesendet: STAENDE.nachgefragt,
  beantwortet: { klasse: 'pruefung', icon: 'visibility', text: t.fragestand.beantwortet },
} as const

const adresse = (frage: string) => `?frage=${encodeURIComponent(frage)}`

/** One numbered answer: what was said, what was decided, what was asked about it; the open one with its buttons. */
export function Punkt({ punkt: p, seite }: { punkt: Eingangspunkt; seite: Eingangsseite }) {
  const jetzt = p.frage === seite.jetzt && seite.fallId !== null
  const stand = p.fragestand ? FRAGESTAENDE[p.fragestand] : STAENDE[p.stand]
  const waehlbar = (p.stand === 'offen' || p.fragestand === 'beantwortet' || p.fragestand === 'gemerkt') && seite.fallId !== null && !seite.erledigt
  const i = seite.punkte.findIndex((x) => x.frage === p.frage)
  const [davor, danach] = [seite.punkte[i - 1], seite.punkte[i + 1]]
  return (
    <li className={jetzt ? 'jetzt' : undefined} aria-current={jetzt ? 'true' : undefined} id={`p-${p.nr}`}>
      <span className="nr">{p.nr}</span>
      <span>
        {waehlbar && !jetzt ? <Link to={adresse(p.frage)}>{p.titel}</Link> : <span className="tw-leise">{p.titel}</span>}
        {p.zeilen.map((z) => (
          <span key={`${z.label} ${z.wert}`} className="wert tw-zeilenweise">
            {z.label && <span className="tw-leise tw-normal">{mitDoppelpunkt(z.label)}</span>}
            {z.wert}
          </span>
        ))}
      </span>
      {(!jetzt || p.fragestand) && (
        <span className={`tw-zustand tw-zustand--${stand.klasse}`}>
          <Icon name={stand.icon} />
          {stand.text}
        </span>
      )}
      {p.text && <p>{p.fragestand === 'gemerkt' ? t.gemerkt(p.text) : p.text}</p>}
      {p.fragestand === 'gemerkt' && (
        <Form method="post" className="tun">
          <input type="hidden" name="frage" value={p.frage} />
          <button type="submit" name="aktion" value="zurueckziehen" className="tw-textknopf">
            {t.zurueckziehen}
            <span className="kern-sr-only">: {p.titel}</span>
          </button>
        </Form>
      )}
      {p.fragen.map((f) => (
        <GestellteFrage key={`${f.rueckfrageId} ${f.nr}`} frage={f} titel={p.titel} />
      ))}
      {seite.art === 'erstantrag' &&
        p.belege.map((id) => <Belegverweis key={id} name={seite.dokumente.find((d) => d.dokumentId === id)?.name ?? ''} id={id} frage={p.frage} />)}
      {p.hinweise.map((h) => (
        <p key={h}>{h}</p>
      ))}
      {jetzt && (
        <>
          {(seite.wirkung || p.ba) && <p>{[seite.wirkung, p.ba && t.vordruck(p.ba)].filter(Boolean).join(' ')}</p>}
          {seite.aendern ? (
            <Aendern punkt={p} seite={seite} />
          ) : seite.vorschlag ? (
            <Vorschlagform frage={p.frage} vorschlag={seite.vorschlag}>
              <Sonst frage={p.frage} seite={seite} punkt={p} />
            </Vorschlagform>
          ) : (
            <Entscheiden punkt={p} seite={seite} />
          )}
          {davor && (
            <Link className="kern-sr-only" to={adresse(davor.frage)} data-taste="vorige">
              {t.vorige}
            </Link>
          )}
          {danach && (
            <Link className="kern-sr-only" to={adresse(danach.frage)} data-taste="naechste">
              {t.naechste}
            </Link>
          )}
        </>
      )}
    </li>
  )
}

function Belegverweis({ id, name, frage }: { id: string; name: string; frage: string }) {
  return (
    <p>
      {t.belegVerweis} <a href={`${adresse(frage)}&dokument=${id}#betrachter`}>{name}</a>
    </p>
  )
}

/** A question that was sent; where the answer came by telephone or on paper, staff notes it here. */
function GestellteFrage({ frage: f, titel }: { frage: Gefragt; titel: string }) {
  const feld = `antwort-${f.rueckfrageId}-${f.nr}`
  return (
    <div className="ap-gefragt">
      <p>
        {t.gefragt(alsDatum(f.am), f.text)}
        {f.antwort === '' && ` ${t.erbetenBis(alsDatum(f.frist))}`}
      </p>
      {f.antwort !== '' ? (
        <p className="ap-gefragt__antwort">
          <b>{f.haus ? t.notiert(alsDatum(f.antwortAm)) : t.geantwortet(alsDatum(f.antwortAm))}</b> {f.antwort}
        </p>
      ) : (
        <details>
          <summary>
            {t.eintragen}
            <span className="kern-sr-only">: {titel}</span>
          </summary>
          <Form method="post">
            <input type="hidden" name="rueckfrage" value={f.rueckfrageId} />
            <input type="hidden" name="nr" value={f.nr} />
            <label htmlFor={feld}>{t.wasGeantwortet}</label>
            <textarea id={feld} name="text" rows={2} className="tw-text" />
            <button type="submit" name="aktion" value="antwort" className="kern-btn kern-btn--secondary">
              <span className="kern-label">{t.eintragen}</span>
            </button>
          </Form>
        </details>
      )}
    </div>
  )
}

function Belegwahl({ seite, punkt }: { seite: Eingangsseite; punkt: Eingangspunkt }) {
  if (seite.dokumente.length === 0) return null
  return (
    <label className="ap-belegwahl">
      {t.beleg}{' '}
      <select name="beleg" defaultValue={seite.art === 'erstantrag' || punkt.belege.length === 1 ? (punkt.belege[0] ?? '') : ''}>
        <option value="">{t.ohneBeleg}</option>
        {seite.dokumente.map((d) => (
          <option key={d.dokumentId} value={d.dokumentId}>
            {d.name}
          </option>
        ))}
      </select>
    </label>
  )
}

function Entscheiden({ punkt, seite }: { punkt: Eingangspunkt; seite: Eingangsseite }) {
  return (
    <Form method="post" className="tun" key={punkt.frage}>
      <input type="hidden" name="frage" value={punkt.frage} />
      <button type="submit" name="aktion" value="uebernehmen" className="kern-btn kern-btn--primary" data-taste="uebernehmen">
        <span className="kern-label">{seite.art === 'erstantrag' ? t.uebernehmen : t.erledigt}</span>
        <kbd>Enter</kbd>
      </button>
      {seite.art === 'erstantrag' && (
        <Link className="kern-btn kern-btn--secondary" to={`${adresse(punkt.frage)}&aendern`} data-taste="aendern">
          <span className="kern-label">{t.aendern}</span>
          <kbd>E</kbd>
        </Link>
      )}
      <Sonst frage={punkt.frage} seite={seite} punkt={punkt} />
    </Form>
  )
}

/** What else can be done with an answer; stands inside of its form. */
function Sonst({ frage, seite, punkt }: { frage: string; seite: Eingangsseite; punkt: Eingangspunkt }) {
  return (
    <>
      <button type="submit" name="aktion" value="nicht-hierher" formNoValidate className="kern-btn kern-btn--tertiary">
        <span className="kern-label">{t.nichtHierher}</span>
      </button>
      <Belegwahl seite={seite} punkt={punkt} />
      <details data-taste="nachfragen" className="ap-nachfrage" key={frage}>
        <summary>
          {punkt.fragestand === 'gemerkt' ? t.frageAendern : t.nachfragen} <kbd>F</kbd>
        </summary>
        <label htmlFor="text">{t.wasFragen}</label>
        <textarea id="text" name="text" rows={2} className="tw-text" defaultValue={punkt.fragestand === 'gemerkt' ? punkt.text : ''} />
        <button type="submit" name="aktion" value="nachfragen" formNoValidate className="kern-btn kern-btn--secondary" data-taste="merken">
          <span className="kern-label">{t.merken}</span>
          <kbd>{t.merkenTaste}</kbd>
        </button>
      </details>
    </>
  )
}

function Aendern({ punkt, seite }: { punkt: Eingangspunkt; seite: Eingangsseite }) {
  if (!seite.aendern) return null
  return (
    <Form method="post" key={punkt.frage} className="ap-aendern">
      <input type="hidden" name="frage" value={punkt.frage} />
      <FrageFelder felder={seite.aendern.felder} werte={seite.aendern.werte} meldungen={[]} summe={seite.aendern.summe} />
      <div className="tun">
        <button type="submit" name="aktion" value="aendern" className="kern-btn kern-btn--primary">
          <span className="kern-label">{t.geaendertUebernehmen}</span>
        </button>
        <Link className="kern-btn kern-btn--tertiary" to={adresse(punkt.frage)}>
          <span className="kern-label">{t.nichtAendern}</span>
        </Link>
        <Belegwahl seite={seite} punkt={punkt} />
      </div>
    </Form>
  )
}

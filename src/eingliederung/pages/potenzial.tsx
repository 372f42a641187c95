import { useEffect, useId, useRef } from 'react'
import { Form, Link, useActionData, useLoaderData } from 'react-router'
import { geschuetzt } from '../../platform/auth/index.ts'
import { Hinweis, Icon } from '../../platform/ui/index.ts'
import { Personenwahl } from '../ansicht/personenwahl.tsx'
import { Begriffsfeld, ProfilEingabe } from '../ansicht/profil-eingabe.tsx'
import { potenzialSeite, tuePotenzial } from '../potenzial-seite.ts'
import { potenzialtexte as t } from '../texte/personal-weg.ts'

export const meta = () => [{ title: t.titel }]
export const loader = geschuetzt('profil.lesen', potenzialSeite)
export const action = geschuetzt('profil.erfassen', tuePotenzial)

type Seite = Extract<Awaited<ReturnType<typeof potenzialSeite>>, { stand: string | undefined }>
type Feld = Seite['gruppen'][number]['felder'][number]
type Angabe = Feld['angaben'][number]

/** The Potenzialanalyse on one screen, made for the talk: strengths first, each field with its own small form. */
export default function Potenzial() {
  const seite = useLoaderData<typeof loader>()
  const getan = useActionData<typeof action>()
  if (seite.mensch === undefined) return <p className="ap-leer">{t.niemand}</p>
  return (
    <div className="tw-fliess">
      <Personenwahl leute={seite.leute} gewaehlt={seite.mensch.kennung} />
      <div className="ap-kopfzeile">
        <h2>{t.ueberschrift(seite.mensch.name)}</h2>
        <Form method="get" className="ap-standwahl">
          <input type="hidden" name="p" value={seite.mensch.kennung} />
          <label htmlFor="stand">{t.stand}</label>
          <input id="stand" type="date" name="stand" defaultValue={seite.stand ?? seite.heute} max={seite.heute} />
          <button type="submit" className="tw-textknopf">
            {t.standZeigen}
          </button>
        </Form>
      </div>
      {seite.stand !== undefined && (
        <Hinweis art="info" titel={t.standAlt(seite.stand.split('-').reverse().join('.'))}>
          <Link to={`?p=${seite.mensch.kennung}`}>{t.heutigerStand}</Link>
        </Hinweis>
      )}
      <div role="status" aria-live="polite">
        {getan && <Hinweis art={getan.ok ? 'success' : 'warning'} titel={getan.saetze.join(' ')} />}
      </div>
      {seite.punkte.length > 0 && seite.darfSchreiben && <Vorbereitet seite={seite} />}
      <div className="ap-potenzial">
        {seite.gruppen.map((g) => (
          <section key={g.gruppe} className="ap-kasten" aria-labelledby={`g-${g.gruppe}`}>
            <h3 id={`g-${g.gruppe}`}>{t.gruppen[g.gruppe]}</h3>
            {g.gruppe === 'gesundheit' && <p className="tw-klein tw-leise">{t.gesundheitHinweis}</p>}
            {g.felder.map((feld) => (
              <Feldblock key={feld.feld} feld={feld} darf={seite.darfSchreiben} heute={seite.heute} />
            ))}
          </section>
        ))}
      </div>
      <p className="tw-klein tw-leise">{t.escoQuelle}</p>
      <Verlauf verlauf={seite.verlauf} />
    </div>
  )
}

function Vorbereitet({ seite }: { seite: Seite }) {
  return (
    <section className="ap-kasten ap-vorbereitet" aria-labelledby="vorbereitet">
      <h3 id="vorbereitet">{t.vorbereitet(seite.mensch.vorname)}</h3>
      <p className="tw-klein">{t.vorbereitetHinweis}</p>
      <ul className="ap-angaben">
        {seite.punkte.map((p) => (
          <li key={p.punktId}>
            <span dir="auto">
              <span className="tw-leise">{p.name}: </span>
              {p.text}
            </span>
            <Form method="post" preventScrollReset className="ap-knopfreihe">
              <input type="hidden" name="punkt" value={p.punktId} />
              {!p.frei && (
                <button type="submit" name="aktion" value="uebernehmen" className="tw-textknopf">
                  {t.uebernehmen}
                  <span className="kern-sr-only">: {p.text}</span>
                </button>
              )}
              <button type="submit" name="aktion" value="besprochen" className="tw-textknopf">
                {t.besprochen}
                <span className="kern-sr-only">: {p.text}</span>
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Feldblock({ feld, darf, heute }: { feld: Feld; darf: boolean; heute: string }) {
  const offen = darf && (feld.mehrere || feld.angaben.every((a) => a.beendet))
  return (
    <div className="ap-profilfeld">
      <h4>{feld.name}</h4>
      {feld.angaben.length === 0 ? <p className="tw-leise">{t.nichtsDa}</p> : null}
      <ul className="ap-angaben">
        {feld.angaben.map((a) => (
          <li key={a.id} className={a.beendet ? 'ist-beendet' : undefined}>
            <span dir="auto">
              <b>{a.text}</b> {a.code !== '' && <span className="tw-klein tw-leise">{a.code}</span>}
              {a.esco !== undefined && (
                <span className="tw-klein tw-leise">
                  {a.esco.was} <span lang="en">{a.esco.name}</span>
                </span>
              )}
              <small>
                {a.gilt} · {a.herkunft}
              </small>
            </span>
            {darf && a.begriffe.length > 0 && <Zuordnen a={a} />}
            {darf && <Aendern feld={feld} a={a} heute={heute} />}
          </li>
        ))}
      </ul>
      {darf && feld.feld === 'faehigkeit' && <Schnell zahl={feld.angaben.length} />}
      {offen && feld.feld !== 'faehigkeit' && (
        <details>
          <summary>{t.dazu(feld.name)}</summary>
          <Formular feld={feld} heute={heute} zahl={feld.angaben.length} />
        </details>
      )}
    </div>
  )
}

/** Own words become a term of the catalogue, which matching and other languages know. */
function Zuordnen({ a }: { a: Angabe }) {
  return (
    <Form method="post" preventScrollReset className="ap-knopfreihe">
      <input type="hidden" name="aktion" value="zuordnen" />
      <input type="hidden" name="id" value={a.id} />
      <span className="tw-klein tw-leise">{t.gemeint}</span>
      {a.begriffe.map((b) => (
        <button key={b.code} type="submit" name="code" value={b.code} className="tw-textknopf">
          {b.name}
        </button>
      ))}
    </Form>
  )
}

/** A form that is new after each entry: whoever typed goes on typing in it, without the mouse. */
function useWeiter(zahl: number) {
  const ref = useRef<HTMLDivElement>(null)
  const gesendet = useRef(false)
  useEffect(() => {
    if (gesendet.current && zahl > 0) ref.current?.querySelector<HTMLElement>('input:not([type=hidden]), select, textarea')?.focus()
    gesendet.current = false
  }, [zahl])
  const onSubmit = () => {
    gesendet.current = true
  }
  return { ref, onSubmit }
}

/** Several skills in one go: type, choose, Enter; the field stays where it is. */
function Schnell({ zahl }: { zahl: number }) {
  const id = useId()
  const weiter = useWeiter(zahl)
  return (
    <div {...weiter}>
      <Form method="post" preventScrollReset className="ap-schnell" key={zahl}>
        <label htmlFor={id}>{t.schnell}</label>
        <div className="ap-schnellzeile">
          <Begriffsfeld id={id} name="name" art="faehigkeit" pflicht wert="" mehrere />
          <button type="submit" name="aktion" value="schnell" className="kern-btn kern-btn--secondary">
            <span className="kern-label">{t.schnellKnopf}</span>
          </button>
        </div>
        <small className="tw-leise">{t.schnellHinweis}</small>
      </Form>
    </div>
  )
}

function Formular({ feld, a, heute, zahl }: { feld: Feld; a?: Angabe; heute: string; zahl: number }) {
  const id = useId()
  const weiter = useWeiter(zahl)
  return (
    <div {...weiter}>
      <Form method="post" preventScrollReset className="ap-panelformular" key={zahl}>
        <input type="hidden" name="feld" value={feld.feld} />
        {a && <input type="hidden" name="ersetzt" value={a.id} />}
        {feld.eingaben.map((e) => (
          <ProfilEingabe key={e.name} e={e} werte={a?.wert} />
        ))}
        <div className="ap-eingabe">
          <label htmlFor={id}>{t.seit}</label>
          <input id={id} type="date" name="giltVon" defaultValue={a?.giltVon ?? heute} required />
        </div>
        <button type="submit" name="aktion" value="neu" className="kern-btn kern-btn--secondary">
          <span className="kern-label">{a ? t.berichtigen : t.schnellKnopf}</span>
        </button>
      </Form>
    </div>
  )
}

function Aendern({ feld, a, heute }: { feld: Feld; a: Angabe; heute: string }) {
  const id = useId()
  return (
    <details>
      <summary>
        <Icon name="edit" klein />
        <span className="kern-sr-only">{t.aendern(a.text)}</span>
        <span aria-hidden="true">{t.aendernKurz}</span>
      </summary>
      <Formular feld={feld} a={a} heute={heute} zahl={0} />
      <Form method="post" preventScrollReset className="ap-panelformular">
        <input type="hidden" name="id" value={a.id} />
        <div className="ap-eingabe">
          <label htmlFor={`${id}-bis`}>{t.bisTag}</label>
          <input id={`${id}-bis`} type="date" name="bis" defaultValue={heute} />
        </div>
        <button type="submit" name="aktion" value="ende" className="tw-textknopf">
          {t.beenden}
        </button>
        <div className="ap-eingabe">
          <label htmlFor={`${id}-grund`}>{t.grund}</label>
          <input id={`${id}-grund`} name="grund" autoComplete="off" />
        </div>
        <button type="submit" name="aktion" value="zurueck" className="tw-textknopf">
          {t.zuruecknehmen}
        </button>
      </Form>
    </details>
  )
}

function Verlauf({ verlauf }: { verlauf: Seite['verlauf'] }) {
  if (verlauf.length === 0) return null
  return (
    <details className="ap-profilverlauf">
      <summary>{t.verlauf}</summary>
      <p className="tw-klein tw-leise">{t.verlaufHinweis}</p>
      <table className="ap-tabelle ap-karten">
        <caption className="kern-sr-only">{t.verlauf}</caption>
        <thead>
          <tr>
            {Object.values(t.spalten).map((s) => (
              <th scope="col" key={s}>
                {s}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {verlauf.map((v) => (
            <tr key={v.id}>
              <td data-label={t.spalten.was}>{v.name}</td>
              <td data-label={t.spalten.wert} className="ap-umbruch">
                {v.ersetzt ? <s>{v.text}</s> : v.text}
              </td>
              <td data-label={t.spalten.gilt}>{v.gilt}</td>
              <td data-label={t.spalten.bekannt}>{v.bekannt}</td>
              <td data-label={t.spalten.woher}>{v.woher}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

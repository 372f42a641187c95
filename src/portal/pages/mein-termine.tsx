import { Form, Link, useActionData, useLoaderData } from 'react-router'
import { geschuetzt, geschuetztNach } from '../../platform/auth/index.ts'
import { Hinweis, Seite, useSprache } from '../../platform/ui/index.ts'
import { DateiFeld } from '../ansicht/datei-feld.tsx'
import { formularMitDateien } from '../mein/hochladen.ts'
import { meineTermine, tueTermine } from '../mein/termine.ts'
import { termintexte } from '../texte/termine.ts'

export const loader = geschuetzt('eigenes.sehen', meineTermine)
export const action = geschuetztNach('eigenes.sehen', formularMitDateien, tueTermine)

type Daten = Awaited<ReturnType<typeof meineTermine>>
type Zeile = Daten['kommend'][number]

/** Own appointments: what comes, book and move, cannot come, illness, travel costs, and the answer to a hearing. */
export default function MeinTermine() {
  const d = useLoaderData<typeof loader>()
  const antwort = useActionData<typeof action>()
  const t = termintexte(useSprache())
  return (
    <Seite titel={t.titel} fehlerhaft={antwort?.ok === false}>
      <div className="tw-rahmen--schmal tw-schlicht tw-fliess">
        <h1>{t.titel}</h1>
        <div role="status">{antwort && <Hinweis art={antwort.ok ? 'success' : 'warning'} titel={antwort.satz} />}</div>
        {d.anhoerungen.map((a) => (
          <Anhoerung key={a.pflichtId} a={a} />
        ))}
        <h2>{t.kommend}</h2>
        {d.kommend.length === 0 && <p>{t.keine}</p>}
        {d.kommend.map((z) => (
          <Kommend key={z.terminId} z={z} frei={d.frei} />
        ))}
        <Buchen frei={d.frei} anzahl={d.kommend.length} />
        <Krank heute={d.heute} />
        {d.vergangen.length > 0 && (
          <section aria-labelledby="vergangen" className="tw-fliess">
            <h2 id="vergangen">{t.vergangen}</h2>
            {d.vergangen.map((z) => (
              <Vergangen key={z.terminId} z={z} />
            ))}
          </section>
        )}
      </div>
    </Seite>
  )
}

function Knopf({ text, art = 'secondary' }: { text: string; art?: 'primary' | 'secondary' }) {
  return (
    <div className="tw-knoepfe">
      <button type="submit" className={`kern-btn kern-btn--${art}`}>
        <span className="kern-label">{text}</span>
      </button>
    </div>
  )
}

/** Several forms of one page have the same questions: each field has an id of its own. */
function Feld({ name, id, label, lang = false }: { name: string; id: string; label: string; lang?: boolean }) {
  return (
    <div className="kern-form-input">
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
      {lang ? (
        <textarea className="kern-form-input__input" id={id} name={name} rows={5} maxLength={5000} />
      ) : (
        <input className="kern-form-input__input" id={id} name={name} type="text" maxLength={500} />
      )}
    </div>
  )
}

type Option = Readonly<{ wert: string; text: string }>
function Auswahl({ name, id, label, wert, optionen }: { name: string; id: string; label: string; wert: string; optionen: readonly Option[] }) {
  return (
    <div className="kern-form-input">
      <label className="kern-label" htmlFor={id}>
        {label}
      </label>
      <div className="kern-form-input__select-wrapper">
        <select className="kern-form-input__select" id={id} name={name} defaultValue={wert}>
          {optionen.map((o) => (
            <option key={o.wert} value={o.wert}>
              {o.text}
            </option>
          ))}
        </select>
      </div>
    </div>
  )
}

function Haken({ name, id, text }: { name: string; id: string; text: string }) {
  return (
    <div className="kern-form-check">
      <input className="kern-form-check__checkbox" id={id} name={name} value="ja" type="checkbox" />
      <label className="kern-label" htmlFor={id}>
        {text}
      </label>
    </div>
  )
}

function Kommend({ z, frei }: { z: Zeile; frei: Daten['frei'] }) {
  const t = termintexte(useSprache())
  return (
    <section className="tw-karte" aria-labelledby={`t-${z.terminId}`}>
      <h3 id={`t-${z.terminId}`}>{z.wann}</h3>
      <p>
        {t.dauer(z.minuten)}, {t.formen[z.form]}
        {z.ort !== '' && `, ${z.ort}`}
        {z.mit !== '' && `, ${t.mit(z.mit)}`}
      </p>
      <p>{z.verbindlich ? t.verbindlich : t.freiwillig}</p>
      <p className="tw-reihe">
        <Link reloadDocument to={`/mein/termine/${z.terminId}.ics`}>
          {t.kalender}
        </Link>
        {z.brief !== '' && (
          <Link reloadDocument to={`/mein/termine/briefe/${z.brief}`}>
            {t.brief}
          </Link>
        )}
      </p>
      {z.verlegbar && frei.length > 0 && (
        <details>
          <summary>{t.verlegen}</summary>
          <Form method="post" encType="multipart/form-data" className="tw-formular">
            <input type="hidden" name="tat" value="verlegen" />
            <input type="hidden" name="terminId" value={z.terminId} />
            <Zeiten frei={frei} id={`v-${z.terminId}`} />
            <Knopf text={t.hierher} />
          </Form>
        </details>
      )}
      <details>
        <summary>{z.verbindlich ? t.kannNicht : t.absagen}</summary>
        <Form method="post" encType="multipart/form-data" className="tw-formular">
          <input type="hidden" name="tat" value="absagen" />
          <input type="hidden" name="terminId" value={z.terminId} />
          <Feld name="grund" id={`g-${z.terminId}`} label={t.grund} />
          <Haken name="gesundheit" id={`h-${z.terminId}`} text={t.gesundheit} />
          <Knopf text={z.verbindlich ? t.schicken : t.absagen} />
        </Form>
      </details>
    </section>
  )
}

function Zeiten({ frei, id }: { frei: Daten['frei']; id: string }) {
  const t = termintexte(useSprache())
  return <Auswahl name="von" id={id} label={t.zeit} wert={frei[0]?.von ?? ''} optionen={frei.map((f) => ({ wert: f.von, text: f.wann }))} />
}

function Buchen({ frei, anzahl }: { frei: Daten['frei']; anzahl: number }) {
  const t = termintexte(useSprache())
  return (
    <section aria-labelledby="buchen" className="tw-fliess">
      <h2 id="buchen">{t.buchen}</h2>
      {frei.length === 0 ? (
        <p>{t.keineFreien}</p>
      ) : (
        <Form method="post" encType="multipart/form-data" className="tw-formular" key={anzahl}>
          <p>{t.buchenText}</p>
          <input type="hidden" name="tat" value="buchen" />
          <Zeiten frei={frei} id="zeit" />
          <Knopf text={t.jetztBuchen} art="primary" />
        </Form>
      )}
    </section>
  )
}

function Krank({ heute }: { heute: string }) {
  const t = termintexte(useSprache())
  return (
    <details className="tw-karte">
      <summary>{t.krank}</summary>
      <Form method="post" encType="multipart/form-data" className="tw-formular">
        <p>{t.krankText}</p>
        <input type="hidden" name="tat" value="krank" />
        <label>
          {t.krankVon} <input type="date" name="von" defaultValue={heute} required className="kern-form-input__input" />
        </label>
        <label>
          {t.krankBis} <input type="date" name="bis" defaultValue={heute} required className="kern-form-input__input" />
        </label>
        <DateiFeld id="krank-datei" label={t.nachweis} hinweis={t.nachweisHinweis} />
        <Knopf text={t.schicken} />
      </Form>
    </details>
  )
}

function Vergangen({ z }: { z: Zeile }) {
  const t = termintexte(useSprache())
  const stand = t.reiseStand[z.reise as keyof typeof t.reiseStand]
  return (
    <div>
      <p>
        {z.wann} {z.abgesagt && <span className="tw-leise">({t.abgesagt})</span>} {z.nichtDa && <span className="tw-leise">{t.nichtDa}</span>} {stand}
      </p>
      {!z.abgesagt && !z.nichtDa && z.reise === '' && (
        <details>
          <summary>{t.reise}</summary>
          <Form method="post" encType="multipart/form-data" className="tw-formular">
            <p>{t.reiseText}</p>
            <input type="hidden" name="tat" value="reise" />
            <input type="hidden" name="terminId" value={z.terminId} />
            <Auswahl
              name="mittel"
              id={`m-${z.terminId}`}
              label={t.mittel}
              wert="bus-bahn"
              optionen={Object.entries(t.mittelWahl).map(([wert, text]) => ({ wert, text }))}
            />
            <Feld name="betrag" id={`b-${z.terminId}`} label={t.betrag} />
            <Feld name="begleitung" id={`w-${z.terminId}`} label={t.begleitung} />
            <Feld name="begleitungBetrag" id={`k-${z.terminId}`} label={t.begleitungBetrag} />
            <DateiFeld id={`d-${z.terminId}`} label={t.nachweis} hinweis={t.nachweisHinweis} />
            <Knopf text={t.schicken} />
          </Form>
        </details>
      )}
    </div>
  )
}

function Anhoerung({ a }: { a: Daten['anhoerungen'][number] }) {
  const sprache = useSprache()
  const t = termintexte(sprache)
  return (
    <section className="tw-karte" aria-labelledby={`a-${a.pflichtId}`}>
      <h2 id={`a-${a.pflichtId}`}>{t.anhoerung}</h2>
      <p>{t.anhoerungText(a.tag)}</p>
      {a.frist !== '' && <p>{t.anhoerungBis(a.frist)}</p>}
      <p>
        <Link reloadDocument to={`/mein/termine/briefe/${a.brief}`}>
          {t.anhoerungBrief}
        </Link>{' '}
        {sprache !== 'de' && t.deutsch}
      </p>
      {a.beantwortet && <p>{t.antwortDa}</p>}
      <Form method="post" encType="multipart/form-data" className="tw-formular" key={String(a.beantwortet)}>
        <input type="hidden" name="tat" value="antwort" />
        <input type="hidden" name="pflichtId" value={a.pflichtId} />
        <Feld name="text" id={`x-${a.pflichtId}`} label={t.antwort} lang />
        <Haken name="gesundheit" id={`y-${a.pflichtId}`} text={t.gesundheit} />
        <Haken name="persoenlich" id={`z-${a.pflichtId}`} text={t.persoenlich} />
        <DateiFeld id={`n-${a.pflichtId}`} label={t.nachweis} hinweis={t.nachweisHinweis} />
        <Knopf text={t.antworten} art="primary" />
      </Form>
    </section>
  )
}

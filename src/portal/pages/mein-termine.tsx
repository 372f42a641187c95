import { Form, Link, useActionData, useLoaderData } from 'react-router'
import { geschuetzt, geschuetztNach } from '../../platform/auth/index.ts'
import { feldId } from '../../platform/ui/fehlerliste.tsx'
import { FeldFehler } from '../../platform/ui/feld.tsx'
import { DatumFeld, EingabeFeld, Fehlerliste, Hinweis, Seite, TextFeld, useSprache } from '../../platform/ui/index.ts'
import { DateiFeld } from '../ansicht/datei-feld.tsx'
import { formularMitDateien } from '../mein/hochladen.ts'
import { meineTermine } from '../mein/termine.ts'
import { tueTermine } from '../mein/termine-tun.ts'
import { termintexte } from '../texte/termine.ts'

export const loader = geschuetzt('eigenes.sehen', meineTermine)
export const action = geschuetztNach('eigenes.sehen', formularMitDateien, tueTermine)

type Meldungen = Awaited<ReturnType<typeof tueTermine>>['meldungen']
type Daten = Awaited<ReturnType<typeof meineTermine>>
type Zeile = Daten['kommend'][number]

const KEINE: Meldungen = []

/** Own appointments: what comes, book and move, cannot come, illness, travel costs, and the answer to a hearing. */
export default function MeinTermine() {
  const d = useLoaderData<typeof loader>()
  const antwort = useActionData<typeof action>()
  const t = termintexte(useSprache())
  return (
    <Seite titel={t.titel} fehlerhaft={antwort?.ok === false}>
      <div className="tw-rahmen--schmal tw-schlicht tw-fliess">
        <h1>{t.titel}</h1>
        <div role="status">
          {antwort && (antwort.ok || antwort.feld === '') && <Hinweis art={antwort.ok ? 'success' : 'warning'} titel={antwort.satz} />}
        </div>
        <Fehlerliste meldungen={antwort?.meldungen ?? KEINE} />
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

/** What was answered, for the fields of the page: several forms ask the same, so each field has an id of its own. */
function useAntwort() {
  const antwort = useActionData<typeof action>()
  const fehler = antwort?.ok === false ? antwort : undefined
  return {
    marke: antwort?.marke ?? '',
    /** the sentence about this field */
    satz: (feld: string) => (fehler?.feld === feld ? fehler.satz : undefined),
    /** whether the answer is about one of the fields */
    betrifft: (...felder: string[]) => fehler !== undefined && felder.includes(fehler.feld),
    /** what was typed into this form */
    eingabe: (tat: string, id: string, name: string) => {
      const e = fehler?.eingabe
      return e?.tat === tat && (e.terminId ?? e.pflichtId ?? '') === id ? (e[name] ?? '') : ''
    },
  }
}

type Option = Readonly<{ wert: string; text: string }>
type AuswahlProps = Readonly<{ name: string; id: string; label: string; wert: string; optionen: readonly Option[]; fehler?: string | undefined }>
function Auswahl({ name, id, label, wert, optionen, fehler }: AuswahlProps) {
  return (
    <div className="kern-form-input">
      <label className="kern-label" htmlFor={feldId(id)}>
        {label}
      </label>
      <FeldFehler id={feldId(id)} satz={fehler} />
      <div className="kern-form-input__select-wrapper">
        <select
          className="kern-form-input__select"
          id={feldId(id)}
          name={name}
          defaultValue={wert}
          aria-describedby={fehler && `${feldId(id)}-fehler`}
          aria-invalid={fehler ? true : undefined}
        >
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

function Haken({ name, id, text, an }: { name: string; id: string; text: string; an: boolean }) {
  return (
    <div className="kern-form-check">
      <input className="kern-form-check__checkbox" id={id} name={name} value="ja" type="checkbox" defaultChecked={an} />
      <label className="kern-label" htmlFor={id}>
        {text}
      </label>
    </div>
  )
}

function Kommend({ z, frei }: { z: Zeile; frei: Daten['frei'] }) {
  const t = termintexte(useSprache())
  const { satz, betrifft, eingabe } = useAntwort()
  const [grund, zeit] = [`g-${z.terminId}`, `v-${z.terminId}`]
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
        <details open={betrifft(zeit)}>
          <summary>{t.verlegen}</summary>
          <Form method="post" encType="multipart/form-data" className="tw-formular">
            <input type="hidden" name="tat" value="verlegen" />
            <input type="hidden" name="terminId" value={z.terminId} />
            <Zeiten frei={frei} id={zeit} />
            <Knopf text={t.hierher} />
          </Form>
        </details>
      )}
      <details open={betrifft(grund)}>
        <summary>{z.verbindlich ? t.kannNicht : t.absagen}</summary>
        <Form method="post" encType="multipart/form-data" className="tw-formular">
          <input type="hidden" name="tat" value="absagen" />
          <input type="hidden" name="terminId" value={z.terminId} />
          <EingabeFeld
            name="grund"
            feld={grund}
            label={z.verbindlich ? t.grund : t.grundFrei}
            wert={eingabe('absagen', z.terminId, 'grund')}
            fehler={satz(grund)}
          />
          <Haken name="gesundheit" id={`h-${z.terminId}`} text={t.gesundheit} an={eingabe('absagen', z.terminId, 'gesundheit') === 'ja'} />
          <Knopf text={z.verbindlich ? t.schicken : t.absagen} />
        </Form>
      </details>
    </section>
  )
}

function Zeiten({ frei, id }: { frei: Daten['frei']; id: string }) {
  const t = termintexte(useSprache())
  const { satz } = useAntwort()
  const optionen = frei.map((f) => ({ wert: f.von, text: f.wann }))
  return <Auswahl name="von" id={id} label={t.zeit} wert={frei[0]?.von ?? ''} optionen={optionen} fehler={satz(id)} />
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
  const { satz, betrifft, eingabe, marke } = useAntwort()
  return (
    <details className="tw-karte" open={betrifft('von', 'bis', 'krank-datei')}>
      <summary>{t.krank}</summary>
      <Form method="post" encType="multipart/form-data" className="tw-formular" noValidate key={marke}>
        <p>{t.krankText}</p>
        <input type="hidden" name="tat" value="krank" />
        <DatumFeld name="von" label={t.krankVon} wert={eingabe('krank', '', 'von') || heute} fehler={satz('von')} />
        <DatumFeld name="bis" label={t.krankBis} wert={eingabe('krank', '', 'bis') || heute} fehler={satz('bis')} />
        <DateiFeld id="krank-datei" label={t.krankNachweis} hinweis={t.nachweisHinweis} fehler={satz('krank-datei')} einzeln />
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
      {!z.abgesagt && !z.nichtDa && z.reise === '' && <Reisekosten terminId={z.terminId} />}
    </div>
  )
}

function Reisekosten({ terminId }: { terminId: string }) {
  const t = termintexte(useSprache())
  const { satz, betrifft, eingabe } = useAntwort()
  const feld = (kurz: 'b' | 'w' | 'k' | 'd') => `${kurz}-${terminId}`
  const text = (name: string, kurz: 'b' | 'w' | 'k') => ({ name, feld: feld(kurz), wert: eingabe('reise', terminId, name), fehler: satz(feld(kurz)) })
  return (
    <details open={betrifft(feld('b'), feld('w'), feld('k'), feld('d'))}>
      <summary>{t.reise}</summary>
      <Form method="post" encType="multipart/form-data" className="tw-formular" noValidate>
        <p>{t.reiseText}</p>
        <input type="hidden" name="tat" value="reise" />
        <input type="hidden" name="terminId" value={terminId} />
        <Auswahl
          name="mittel"
          id={`m-${terminId}`}
          label={t.mittel}
          wert={eingabe('reise', terminId, 'mittel') || 'bus-bahn'}
          optionen={Object.entries(t.mittelWahl).map(([wert, name]) => ({ wert, text: name }))}
        />
        <EingabeFeld {...text('betrag', 'b')} label={t.betrag} tastatur="decimal" />
        <EingabeFeld {...text('begleitung', 'w')} label={t.begleitung} />
        <EingabeFeld {...text('begleitungBetrag', 'k')} label={t.begleitungBetrag} tastatur="decimal" />
        <DateiFeld id={feld('d')} label={t.nachweis} hinweis={t.nachweisHinweis} fehler={satz(feld('d'))} einzeln />
        <Knopf text={t.schicken} />
      </Form>
    </details>
  )
}

function Anhoerung({ a }: { a: Daten['anhoerungen'][number] }) {
  const t = termintexte(useSprache())
  const { satz, eingabe, marke } = useAntwort()
  const [text, datei] = [`x-${a.pflichtId}`, `n-${a.pflichtId}`]
  return (
    <section className="tw-karte" aria-labelledby={`a-${a.pflichtId}`}>
      <h2 id={`a-${a.pflichtId}`}>{t.anhoerung}</h2>
      <p>{t.anhoerungText(a.tag)}</p>
      {a.frist !== '' && <p>{a.vorbei ? t.anhoerungVorbei(a.frist) : t.anhoerungBis(a.frist)}</p>}
      <p>
        <Link reloadDocument to={`/mein/termine/briefe/${a.brief}`}>
          {t.anhoerungBrief}
        </Link>{' '}
        {t.deutsch}
      </p>
      {a.beantwortet && <p>{t.antwortDa}</p>}
      <Form method="post" encType="multipart/form-data" className="tw-formular" noValidate key={`${a.pflichtId} ${marke}`}>
        <input type="hidden" name="tat" value="antwort" />
        <input type="hidden" name="pflichtId" value={a.pflichtId} />
        <TextFeld name="text" feld={text} label={t.antwort} wert={eingabe('antwort', a.pflichtId, 'text')} fehler={satz(text)} />
        <Haken name="gesundheit" id={`y-${a.pflichtId}`} text={t.gesundheit} an={eingabe('antwort', a.pflichtId, 'gesundheit') === 'ja'} />
        <Haken name="persoenlich" id={`z-${a.pflichtId}`} text={t.persoenlich} an={eingabe('antwort', a.pflichtId, 'persoenlich') === 'ja'} />
        <DateiFeld id={datei} label={t.nachweis} hinweis={t.nachweisHinweis} fehler={satz(datei)} einzeln />
        <Knopf text={t.antworten} art="primary" />
      </Form>
    </section>
  )
}

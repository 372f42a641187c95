import { Form, useActionData, useLoaderData } from 'react-router'
import { geschuetzt } from '../../platform/auth/index.ts'
import { Weglinie } from '../../platform/ui/index.ts'
import { Personenwahl } from '../ansicht/personenwahl.tsx'
import { Anhoerungsformulare, Endeformular, Erfuellungsformular, NeuePflicht, Verpflichten } from '../ansicht/pflicht-formulare.tsx'
import { Antwort, Knopf } from '../ansicht/termin-felder.tsx'
import { pflichtSeite } from '../pflicht-seite.ts'
import { tuePflicht } from '../pflicht-tun.ts'
import { pflichtSeite as t } from '../texte/personal-pflicht.ts'
import { fallTermine } from '../texte/personal-termin-seite.ts'

export const meta = () => [{ title: `${t.titel} – Tragwerk` }]
export const loader = geschuetzt('pflicht.bearbeiten', pflichtSeite)
export const action = geschuetzt('pflicht.bearbeiten', tuePflicht)

type Seite = Extract<Awaited<ReturnType<typeof pflichtSeite>>, { heute: string }>
type Pflicht = Seite['pflichten'][number]
type Vorschlag = NonNullable<Pflicht['vorschlag']>

/** Missed appointments and breaches of a person: where each stands, what the rules propose, what is to be done first. */
export default function Pflichten() {
  const d = useLoaderData<typeof loader>()
  const antwort = useActionData<typeof action>()
  if (d.mensch === undefined) return <p className="ap-leer">{fallTermine.niemand}</p>
  return (
    <div className="tw-fliess">
      <Personenwahl leute={d.leute} gewaehlt={d.mensch.kennung} />
      <h2>
        {t.titel} <span className="tw-leise tw-normal">{d.mensch.name}</span>
      </h2>
      <p className="tw-leise">{t.grundsatz}</p>
      <Antwort antwort={antwort} titel={fallTermine.nichtGelungen} />
      {d.pflichten.length === 0 && <p className="ap-leer">{t.leer}</p>}
      {d.pflichten.map((p) => (
        <Einzeln key={p.pflichtId} p={p} seite={d} />
      ))}
      <div className="tm-nebeneinander">
        <NeuePflicht
          heute={d.heute}
          verpflichtungen={d.verpflichtungen.filter((v) => v.stand === 'gilt').map((v) => ({ id: v.id, satz: v.saetze[0] ?? '' }))}
        />
        <section className="ap-kasten" aria-labelledby="verpflichtungen">
          <h3 id="verpflichtungen">{t.verpflichtungen}</h3>
          {d.verpflichtungen.length === 0 && <p className="tw-leise">{t.keineVerpflichtung}</p>}
          {d.verpflichtungen.map((v) => (
            <div key={v.id}>
              <ul>
                {v.saetze.map((satz) => (
                  <li key={satz}>
                    {satz} <span className="tw-zustand">{t.staende[v.stand as keyof typeof t.staende] ?? v.stand}</span>
                  </li>
                ))}
                {v.erfuellungen.map((e) => (
                  <li key={e}>{e}</li>
                ))}
              </ul>
              {v.stand === 'gilt' && <Erfuellungsformular id={v.id} heute={d.heute} saetze={v.saetze} />}
            </div>
          ))}
          <Verpflichten />
        </section>
      </div>
    </div>
  )
}

function Einzeln({ p, seite }: { p: Pflicht; seite: Seite }) {
  return (
    <section className="ap-kasten" aria-labelledby={`p-${p.pflichtId}`}>
      <h3 id={`p-${p.pflichtId}`}>
        {p.kopf} <span className="tw-zustand">{p.standWort}</span>
      </h3>
      <div className="tm-pflicht">
        <Weglinie halte={p.halte} name={t.linie(p.kopf)} />
        <div className="tw-fliess">
          {p.was !== '' && <p>{p.was}</p>}
          {p.gegen !== '' && <p>{t.gegenDie(p.gegen)}</p>}
          {p.gelten.length > 0 && (
            <p>
              {t.monate}: {p.gelten.join(', ')}
            </p>
          )}
          {p.vorschlag && <Vorschlagskasten v={p.vorschlag} p={p} rueckschau={seite.rueckschau} kennung={seite.mensch?.kennung ?? ''} />}
          {p.stand === 'anhoerung' && (
            <Anhoerungsformulare pflichtId={p.pflichtId} heute={seite.heute} frist={seite.fristVorschlag} angehoert={p.angehoert} />
          )}
          {p.stand === 'entschieden' && <Endeformular pflichtId={p.pflichtId} heute={seite.heute} />}
        </div>
        <details open>
          <summary>{t.verlauf}</summary>
          {p.brief !== '' && (
            <p>
              <a className="tw-ziel" href={`termine/briefe/${p.brief}`}>
                {t.brief}
              </a>
            </p>
          )}
          <ul>
            {p.schritte.map((s) => (
              <li key={`${s.wann} ${s.was} ${s.text}`}>
                {s.wann}: <b>{s.was}</b> {s.text} <span className="tw-leise">{s.wer}</span>{' '}
                {s.datei !== '' && <a href={`termine/nachweise/${s.datei}`}>{t.antwortDatei}</a>}
              </li>
            ))}
          </ul>
        </details>
      </div>
    </section>
  )
}

function Vorschlagskasten({ v, p, rueckschau, kennung }: { v: Vorschlag; p: Pflicht; rueckschau: number; kennung: string }) {
  return (
    <>
      <h4>
        {t.vorschlag}: {v.folge}
      </h4>
      {v.monate.length > 0 && (
        <p>
          {t.monate}: {v.monate.join(', ')}
        </p>
      )}
      {v.zaehlung !== '' && (
        <>
          <p>{v.zaehlung}</p>
          <Form method="get" className="ap-zeile" preventScrollReset>
            <input type="hidden" name="p" value={kennung} />
            <label>
              {t.rueckschau} <input type="number" name="rueckschau" min="1" max="36" defaultValue={rueckschau} />
            </label>
            <Knopf text={t.neuZaehlen} />
          </Form>
        </>
      )}
      <div className="tm-gruende">
        <Liste titel={t.vorher} saetze={v.vorher} />
        <Liste titel={t.gruende} saetze={v.gruende} />
        <Liste titel={t.danach} saetze={v.danach} />
      </div>
      {v.bereit && p.stand === 'anhoerung' && (
        <Form method="post" preventScrollReset>
          <input type="hidden" name="pflichtId" value={p.pflichtId} />
          <input type="hidden" name="tat" value="vorlegen" />
          <Knopf text={t.vorlegen} art="primary" />
        </Form>
      )}
    </>
  )
}

function Liste({ titel, saetze }: { titel: string; saetze: Vorschlag['gruende'] }) {
  if (saetze.length === 0) return null
  return (
    <div>
      <h5>{titel}</h5>
      <ul>
        {saetze.map((s) => (
          <li key={s.satz}>
            {s.satz} <small className="tw-leise">({s.wo})</small>
          </li>
        ))}
      </ul>
    </div>
  )
}

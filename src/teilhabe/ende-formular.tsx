import { useId } from 'react'
import { Form } from 'react-router'
import { Auswahl, Knopf, Textfeld } from './ansicht.tsx'
import type { Ende } from './ende-lesen.ts'
import { auswahlAnlaesse } from './ende-rechnen.ts'
import { nachweis as n, ende as t } from './texte/personal-ende.ts'
import type { BedarfStand } from './werte.ts'

type Gezeigt = Readonly<{
  bedarfId: string
  fassung: number
  stand: BedarfStand
  ende: Omit<Ende, 'endeId' | 'bedarfId' | 'vorgangId'> | undefined
  endbar: boolean
}>

/** What is granted may end early, and proof of its use may be asked for. */
export function EndeTeil({ b, bearbeitet, heute }: { b: Gezeigt; bearbeitet: boolean; heute: string }) {
  if (b.stand !== 'bewilligt' && b.stand !== 'beendet') return null
  return (
    <>
      {b.ende && <Lage e={b.ende} />}
      {bearbeitet && b.ende && (b.ende.stand === 'begonnen' || b.ende.stand === 'angehoert') && (
        <Form method="post" className="tw-fliess">
          <Gemeint b={b} />
          <Schritte e={b.ende} />
        </Form>
      )}
      {bearbeitet && b.endbar && <Beginnen b={b} heute={heute} />}
      {bearbeitet && <Nachweis b={b} />}
    </>
  )
}

function Gemeint({ b }: { b: Gezeigt }) {
  return (
    <>
      <input type="hidden" name="bedarf" value={b.bedarfId} />
      <input type="hidden" name="fassung" value={b.fassung} />
    </>
  )
}

type Laufend = NonNullable<Gezeigt['ende']>

function Lage({ e }: { e: Laufend }) {
  const anlass = t.anlaesse[e.anlass]
  if (e.stand === 'beendet') return <p>{t.beendet(e.letzterMonat ?? '', e.am, anlass)}</p>
  return (
    <>
      <p>
        {t.laeuft(e.am, anlass)} {e.grund} {e.aufWunsch && `${t.selbst} ${t.ohneAnhoerung}`}
      </p>
      {!e.aufWunsch && e.stand === 'begonnen' && <p>{t.vorAnhoerung}</p>}
      {e.angehoertAm !== null && <p>{t.angehoert(e.angehoertAm, e.frist ?? '')}</p>}
      {e.antwort !== '' && <p className="bt-absatz">{t.hatGeantwortet(e.antwortAm ?? '', e.antwort)}</p>}
      {e.stand === 'vorgelegt' && <p>{t.vorgelegt(e.letzterMonat ?? '')}</p>}
    </>
  )
}

function Schritte({ e }: { e: Laufend }) {
  const gehoert = e.aufWunsch || e.stand === 'angehoert'
  return (
    <>
      {e.stand === 'angehoert' && e.antwort === '' && (
        <>
          <Textfeld name="antwort" label={t.antwort} wert="" />
          <p>
            <Knopf text={t.antwortErfassen} wert="ende-antwort" />
          </p>
        </>
      )}
      {e.antwort !== '' && <Textfeld name="wuerdigung" label={t.wuerdigung} hinweis={t.wuerdigungHinweis} wert="" />}
      <p className="tw-reihe">
        {gehoert ? <Knopf text={t.vorlegen} wert="ende-vorlegen" art="primary" /> : <Knopf text={t.anhoeren} wert="ende-anhoeren" art="primary" />}
        <Knopf text={t.lassen} wert="ende-lassen" art="tertiary" />
      </p>
    </>
  )
}

function Beginnen({ b, heute }: { b: Gezeigt; heute: string }) {
  const id = useId()
  return (
    <details>
      <summary>{t.oeffnen}</summary>
      <Form method="post" className="tw-fliess">
        <Gemeint b={b} />
        <p className="tw-klein">{t.einleitung}</p>
        <div className="tw-feld bt-kurz">
          <label htmlFor={id}>{t.am}</label>
          <small id={`${id}-h`}>{t.amHinweis}</small>
          <div className="tw-geld tw-geld--text">
            <input id={id} name="am" type="date" defaultValue={heute} aria-describedby={`${id}-h`} />
          </div>
        </div>
        <Auswahl name="anlass" label={t.anlass} wert="austritt" optionen={auswahlAnlaesse.map((wert) => ({ wert, text: t.anlaesse[wert] }))} />
        <Textfeld name="grund" label={t.grund} hinweis={t.grundHinweis} wert="" />
        <label className="bt-haken">
          <input type="checkbox" name="aufWunsch" value="ja" />
          {t.aufWunsch}
        </label>
        <p>
          <Knopf text={t.beginnen} wert="ende-beginnen" />
        </p>
      </Form>
    </details>
  )
}

function Nachweis({ b }: { b: Gezeigt }) {
  return (
    <details>
      <summary>{n.oeffnen}</summary>
      <Form method="post" className="tw-fliess">
        <Gemeint b={b} />
        <p className="tw-klein">{n.gesetz}</p>
        <Textfeld name="warum" label={n.warum} hinweis={n.warumHinweis} wert="" />
        <p>
          <Knopf text={n.senden} wert="nachweis-verlangen" />
        </p>
      </Form>
    </details>
  )
}

import type { ReactNode } from 'react'
import { Form } from 'react-router'
import type { Planinhalt, Planschutz } from '../plan-inhalt.ts'
import { planseite as t } from '../texte/personal-plan.ts'
import { wegtexte } from '../texte/personal-weg.ts'

type Entwurf = Readonly<{ planId: string; fassung: number; inhalt: Planinhalt; geschuetzt: Planschutz | undefined }>
type Schritt = Planinhalt['schritte'][number]
/** Adults of the household who may take part in a step. */
export type Mitmacher = Readonly<{ personId: string; kennung: string; name: string }>
const namen = (mitmacher: readonly Mitmacher[]) => Object.fromEntries(mitmacher.map((m) => [`bg.${m.kennung}`, m.name]))
type Bemuehung = Planinhalt['bemuehungen'][number]

/** Empty rows below those that are filled: saving brings new ones. */
const LEERE = 3
const mitLeeren = <T extends object>(zeilen: readonly T[], zahl: number): Partial<T>[] => [...zeilen, ...Array.from({ length: zahl }, () => ({}))]

/** The plan on one screen, to be filled in together; each part is a plain field, so that it works everywhere. */
export function PlanFormular({ e, mitmacher, kinder }: { e: Entwurf; mitmacher: readonly Mitmacher[]; kinder: ReactNode }) {
  const i = e.inhalt
  return (
    <Form method="post" preventScrollReset className="ap-planformular" key={e.fassung}>
      <input type="hidden" name="planId" value={e.planId} />
      <input type="hidden" name="fassung" value={e.fassung} />
      <fieldset>
        <legend>{t.gespraech}</legend>
        <div className="ap-zeile">
          <Feld name="am" label={t.am} typ="date" wert={i.gespraech.am} />
          <label className="tw-haken">
            <input type="radio" name="persoenlich" value="ja" defaultChecked={i.gespraech.persoenlich} /> {t.persoenlich}
          </label>
          <label className="tw-haken">
            <input type="radio" name="persoenlich" value="nein" defaultChecked={!i.gespraech.persoenlich} /> {t.fern}
          </label>
        </div>
        <Feld name="grund" label={t.grund} wert={i.gespraech.grund} />
      </fieldset>
      <fieldset>
        <legend>{t.ziel}</legend>
        <Text name="ziel" label={t.ziel} wert={i.ziel} />
        <div className="ap-zeile">
          <Feld name="zielEinfach" label={t.zielEinfach} wert={i.zielEinfach} />
          <Feld name="zielEn" label={t.zielEn} wert={i.zielEn} sprache="en" />
        </div>
        <Text name="zielberufe" label={t.zielberufe} wert={i.zielberufe.map((z) => z.name).join('\n')} />
        <Text name="angebot" label={t.angebot} wert={i.angebot} />
      </fieldset>
      <fieldset>
        <legend>{t.schritte}</legend>
        <p className="tw-klein tw-leise">{t.mehrZeilen}</p>
        {mitLeeren(i.schritte, LEERE).map((s, nr) => (
          <Schrittzeile key={s.schrittId ?? `neu-${nr}`} s={s} nr={nr} mitmacher={mitmacher} />
        ))}
      </fieldset>
      <fieldset>
        <legend>{t.bemuehungen}</legend>
        {mitLeeren(i.bemuehungen, 1).map((b, nr) => (
          <Bemuehungszeile key={b.was ?? `neu-${nr}`} b={b} nr={nr} />
        ))}
      </fieldset>
      <fieldset>
        <legend>{t.sprachkurs}</legend>
        <div className="ap-zeile">
          <Auswahl name="sprachkurs" label={t.sprachkurs} wert={i.sprachkurs.art} werte={t.sprachkursWerte} />
          <Feld name="sprachkursText" label={t.sprachkursText} wert={i.sprachkurs.text} />
        </div>
        <Text name="leistungen" label={t.leistungen} wert={i.leistungen.join('\n')} />
        <Text name="andere" label={t.andere} wert={i.andere.join('\n')} />
      </fieldset>
      {e.geschuetzt && (
        <fieldset>
          <legend>{t.gesundheit}</legend>
          <div className="ap-zeile">
            <Auswahl name="reha" label={t.reha} wert={e.geschuetzt.reha.art} werte={t.rehaWerte} />
            <Feld name="rehaText" label={t.sprachkursText} wert={e.geschuetzt.reha.text} />
          </div>
          <Text name="massnahmen" label={t.massnahmen} wert={e.geschuetzt.massnahmen.join('\n')} />
        </fieldset>
      )}
      {kinder}
    </Form>
  )
}

function Schrittzeile({ s, nr, mitmacher }: { s: Partial<Schritt>; nr: number; mitmacher: readonly Mitmacher[] }) {
  const mit = mitmacher.find((m) => m.personId === s.personId)
  const n = (teil: string) => `schritt.${nr}.${teil}`
  return (
    <fieldset className="ap-schritt" aria-label={t.schritt(nr + 1)}>
      {s.schrittId && <input type="hidden" name={n('id')} value={s.schrittId} />}
      <Auswahl
        name={n('wer')}
        label={t.wer}
        wert={mit === undefined ? (s.wer ?? 'person') : `bg.${mit.kennung}`}
        werte={{ ...wegtexte.wer, ...namen(mitmacher) }}
      />
      <Feld name={n('was')} label={t.was} wert={s.was} />
      <Feld name={n('bis')} label={t.bis} typ="date" wert={s.bis} />
      <Feld name={n('nachweis')} label={t.nachweis} wert={s.nachweis} />
      <details open={s.einfach !== undefined || s.en !== undefined}>
        <summary>{t.inWorten}</summary>
        <Feld name={n('einfach')} label={t.einfach} wert={s.einfach} />
        <Feld name={n('en')} label={t.en} wert={s.en} sprache="en" />
      </details>
    </fieldset>
  )
}

function Bemuehungszeile({ b, nr }: { b: Partial<Bemuehung>; nr: number }) {
  const n = (teil: string) => `bemuehung.${nr}.${teil}`
  return (
    <fieldset className="ap-schritt ap-bemuehung" aria-label={t.bemuehung(nr + 1)}>
      <Feld name={n('was')} label={t.was} wert={b.was} />
      <Feld name={n('anzahl')} label={t.anzahl} wert={b.anzahl === undefined ? undefined : String(b.anzahl)} />
      <Auswahl name={n('je')} label={t.je} wert={b.je ?? 'monat'} werte={t.jeWerte} />
      <Feld name={n('nachweis')} label={t.nachweis} wert={b.nachweis} />
    </fieldset>
  )
}

function Feld({
  name,
  label,
  wert,
  typ = 'text',
  sprache,
}: {
  name: string
  label: string
  wert: string | undefined
  typ?: string
  sprache?: string
}) {
  const id = `plan-${name}`
  return (
    <div className="ap-eingabe">
      <label htmlFor={id}>{label}</label>
      <input id={id} name={name} type={typ} lang={sprache} defaultValue={wert ?? ''} autoComplete="off" />
    </div>
  )
}

function Text({ name, label, wert }: { name: string; label: string; wert: string | undefined }) {
  const id = `plan-${name}`
  return (
    <div className="ap-eingabe">
      <label htmlFor={id}>{label}</label>
      <textarea id={id} name={name} rows={Math.max(2, (wert ?? '').split('\n').length)} defaultValue={wert ?? ''} />
    </div>
  )
}

function Auswahl({ name, label, wert, werte }: { name: string; label: string; wert: string; werte: Readonly<Record<string, string>> }) {
  const id = `plan-${name}`
  return (
    <div className="ap-eingabe">
      <label htmlFor={id}>{label}</label>
      <select id={id} name={name} className="tw-auswahl" defaultValue={wert}>
        {Object.entries(werte).map(([schluessel, text]) => (
          <option key={schluessel} value={schluessel}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}

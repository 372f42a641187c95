import { useState } from 'react'
import { Form } from 'react-router'
import { alsMonat } from '../platform/ui/index.ts'
import { Auswahl, Bedingungstand, Eingabe, Knopf, Textfeld } from './ansicht.tsx'
import type { Bedarf, Voraussetzung } from './model.ts'
import { fallseite as t } from './texte/personal-seiten.ts'
import { type Art, alsArt, arten, artName, einmalig, imBescheid, leistungswege, wegName } from './werte.ts'

type Anbieter = readonly Readonly<{ wert: string; text: string }>[]
type Plan = Pick<Bedarf, 'einrichtung' | 'zweck' | 'von' | 'bis' | 'preisCent' | 'einheiten' | 'weg' | 'anbieterId'>
type Gezeigt = Plan &
  Pick<Bedarf, 'art' | 'antworten' | 'begruendung'> &
  Readonly<{ pruefung: readonly Voraussetzung[]; summe: string; monate: readonly string[]; imBescheid: boolean }>

/** The conditions one by one, with the question where somebody has to find out. */
export function Pruefung({ b, offen }: { b: Gezeigt; offen: boolean }) {
  return (
    <ul className="bt-fragen">
      {b.pruefung.map((v) => (
        <li key={v.schluessel}>
          <Bedingungstand erfuellt={v.erfuellt} />
          <div>
            <b>{v.name}</b> ({v.stelle}): {v.satz}
            {v.frage && offen && <Antwort v={v} />}
            {!v.frage && v.schluessel === 'schule' && b.antworten.kita !== undefined && (
              <input type="hidden" name="antwort.kita" value={b.antworten.kita ? 'ja' : 'nein'} />
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}

function Antwort({ v }: { v: Voraussetzung }) {
  const jetzt = v.erfuellt === 'offen' ? 'offen' : v.erfuellt ? 'ja' : 'nein'
  return (
    <fieldset>
      <legend className="kern-sr-only">{v.name}</legend>
      {(['ja', 'nein', 'offen'] as const).map((wert) => (
        <label key={wert}>
          <input type="radio" name={`antwort.${v.schluessel}`} value={wert} defaultChecked={wert === jetzt} />
          {t[wert]}
        </label>
      ))}
    </fieldset>
  )
}

export function Bearbeiten({ b, anbieter }: { b: Gezeigt; anbieter: Anbieter }) {
  const [weg, waehle] = useState<string>(b.weg)
  const alsGeld = b.imBescheid || weg === 'bescheid'
  return (
    <>
      <Felder art={b.art} b={b} monate={b.monate} anbieter={anbieter} beiWeg={waehle} />
      {b.summe && !alsGeld && <p>{b.summe}</p>}
      {!alsGeld && <Textfeld name="begruendung" label={t.begruendung} hinweis={t.begruendungHinweis} wert={b.begruendung} />}
      <p className="tw-reihe">
        <Knopf text={t.speichern} wert="speichern" />
        {alsGeld ? <Knopf text={t.uebernehmen} wert="uebernehmen" art="primary" /> : <Knopf text={t.vorlegen} wert="vorlegen" art="primary" />}
        <Knopf text={t.zurueckziehen} wert="zurueckziehen" art="tertiary" />
      </p>
      <details>
        <summary>{t.ablehnen}</summary>
        <Textfeld name="ablehnungsgrund" label={t.ablehnungsgrund} hinweis={t.ablehnungHinweis} wert="" />
        <Knopf text={t.ablehnen} wert="ablehnen" />
      </details>
    </>
  )
}

type Teile = Readonly<{ art: Art; b: Plan; monate: readonly string[]; anbieter: Anbieter; beiWeg?: (weg: string) => void }>

/** Only what this kind of need asks for. */
function Felder({ art, b, monate, anbieter, beiWeg = () => {} }: Teile) {
  const einmal = einmalig.includes(art)
  const auswahl = monate.map((wert) => ({ wert, text: alsMonat(wert) }))
  const anzahl = art === 'lernfoerderung' || art === 'mittagsverpflegung' ? t.anzahl[art] : undefined
  return (
    <>
      <div className="bt-felder">
        <Eingabe name="einrichtung" label={t.einrichtung} wert={b.einrichtung} />
        {art !== 'schulbedarf' && <Eingabe name="zweck" label={t.was} wert={b.zweck} />}
        <Auswahl name="von" label={einmal ? t.monat : t.von} wert={b.von} optionen={auswahl} />
        {!einmal && <Auswahl name="bis" label={t.bis} wert={b.bis} optionen={auswahl} />}
        {t.preis[art] && <Eingabe name="preis" label={t.preis[art]} wert={preis(b.preisCent)} zahl einheit="€" />}
        {anzahl && <Eingabe name="einheiten" label={anzahl} wert={String(b.einheiten)} zahl />}
        {!imBescheid.includes(art) && (
          <>
            <Auswahl name="weg" label={t.weg} wert={b.weg} optionen={leistungswege.map((wert) => ({ wert, text: wegName(wert) }))} beiWahl={beiWeg} />
            <Auswahl name="anbieter" label={t.anbieter} wert={b.anbieterId ?? ''} optionen={[{ wert: '', text: t.keinAnbieter }, ...anbieter]} />
          </>
        )}
      </div>
      {art === 'teilhabe' && <p className="tw-klein">{t.pauschale}</p>}
      {art === 'schulbedarf' && <p className="tw-klein">{t.vonSelbst}</p>}
    </>
  )
}

const preis = (cent: number): string => (cent === 0 ? '' : (cent / 100).toFixed(2).replace('.', ','))

export function Neu({ d }: { d: Readonly<{ diesMonat: string; monate: readonly string[]; anbieter: Anbieter }> }) {
  const [art, waehle] = useState<Art>('teilhabe')
  const leer = {
    einrichtung: '',
    zweck: '',
    von: d.diesMonat,
    bis: d.diesMonat,
    preisCent: 0,
    einheiten: 1,
    weg: 'direkt',
    anbieterId: null,
  } as const
  return (
    <details>
      <summary>{t.neu}</summary>
      <Form method="post" className="tw-fliess">
        <Auswahl
          name="art"
          label={t.arten}
          wert={art}
          optionen={arten.map((wert) => ({ wert, text: artName(wert) }))}
          beiWahl={(wert) => waehle(alsArt(wert))}
        />
        <Felder key={art} art={art} b={leer} monate={d.monate} anbieter={d.anbieter} />
        <Knopf text={t.erfassen} wert="melden" art="primary" />
      </Form>
    </details>
  )
}

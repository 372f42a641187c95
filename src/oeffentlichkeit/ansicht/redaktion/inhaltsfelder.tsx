import type { ComponentType } from 'react'
import { aushangWorte as a, seitenbereichNamen } from '../../texte/personal-felder.ts'
import { inhaltWorte as t } from '../../texte/personal-redaktion-inhalt.ts'
import { BildWahl } from '../bild.tsx'
import { BausteinFelder, HintergrundFelder, PaketFelder } from '../presse-inhalte.tsx'
import { type Felder, wert } from './felder.ts'
import { AnsprechpartnerFelder, LeistungFelder } from './felder-leistung.tsx'
import { RichtwerteFelder } from './felder-richtwerte.tsx'
import { StandortFelder } from './felder-standort.tsx'
import { Auswahl, Haken, Kurzfeld, Mehrere } from './kurzfeld.tsx'
import { MarkdownFeld } from './markdown-feld.tsx'
import { Sprachblaetter } from './sprachblaetter.tsx'

/** The fields of each kind that is edited here. */
const felderVon: Readonly<Record<string, ComponentType<{ felder: Felder }>>> = {
  seite: SeiteFelder,
  hinweis: HinweisFelder,
  standort: StandortFelder,
  leistung: LeistungFelder,
  ansprechpartner: AnsprechpartnerFelder,
  richtwerte: RichtwerteFelder,
  baustein: BausteinFelder,
  hintergrund: HintergrundFelder,
  paket: PaketFelder,
}

export function Inhaltsfelder({ art, felder }: { art: string; felder: Felder }) {
  const F = felderVon[art]
  return F === undefined ? null : <F felder={felder} />
}

function SeiteFelder({ felder }: { felder: Felder }) {
  return (
    <>
      <Sprachblaetter felder={felder}>
        {(s) => (
          <>
            <Kurzfeld felder={felder} name={`texte.${s}.titel`} hoechstens={120} />
            <Kurzfeld felder={felder} name={`texte.${s}.kurz`} hoechstens={400} zeilen={2} />
            <MarkdownFeld felder={felder} name={`texte.${s}.text`} hoechstens={60_000} zeilen={18} />
            <Kurzfeld felder={felder} name={`texte.${s}.suchworte`} hoechstens={400} />
          </>
        )}
      </Sprachblaetter>
      <details className="rd-mehr">
        <summary>{t.weitere}</summary>
        <div className="rd-reihe">
          <Auswahl felder={felder} name="bereich" optionen={Object.entries(seitenbereichNamen)} />
          <Kurzfeld felder={felder} name="reihenfolge" typ="number" />
        </div>
        <Haken felder={felder} name="oftGesucht" />
        <BildWahl name="bild" wert={wert(felder, 'bild')} bilder={felder.bilder} />
      </details>
    </>
  )
}

function HinweisFelder({ felder }: { felder: Felder }) {
  return (
    <>
      <Sprachblaetter felder={felder}>
        {(s) => (
          <>
            <Kurzfeld felder={felder} name={`texte.${s}.titel`} hoechstens={120} />
            <MarkdownFeld felder={felder} name={`texte.${s}.text`} hoechstens={2_000} zeilen={6} />
          </>
        )}
      </Sprachblaetter>
      <Haken felder={felder} name="wichtig" />
      {felder.standorte.length > 0 && <Mehrere felder={felder} name="standorte" optionen={felder.standorte.map((o) => [o.adresse, o.name])} />}
      <fieldset className="rd-mehrere">
        <legend>{a.legende}</legend>
        <p className="tw-klein tw-leise">{a.hinweis}</p>
        <div className="rd-reihe">
          <Kurzfeld felder={felder} name="oeffnung.von" typ="date" label={a.von} />
          <Kurzfeld felder={felder} name="oeffnung.bis" typ="date" label={a.bis} />
          <Kurzfeld felder={felder} name="oeffnung.zeiten" label={a.zeiten} />
        </div>
        <Haken felder={felder} name="oeffnung.nachTermin" label={a.nachTermin} />
      </fieldset>
    </>
  )
}

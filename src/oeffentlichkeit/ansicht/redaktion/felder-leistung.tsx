import { fuerNamen, leistungsbereichNamen } from '../../texte/personal-felder.ts'
import { inhaltWorte as t } from '../../texte/personal-redaktion-inhalt.ts'
import { BildWahl } from '../bild.tsx'
import { type Felder, wert } from './felder.ts'
import { Auswahl, Haken, Kurzfeld, Mehrere } from './kurzfeld.tsx'
import { MarkdownFeld } from './markdown-feld.tsx'
import { Sprachblaetter } from './sprachblaetter.tsx'

const ANTWORTEN = ['wer', 'wieViel', 'brauchen', 'dauer', 'wo', 'mehr'] as const

/** One benefit: the same questions each time, so that people find the answer where they expect it. */
export function LeistungFelder({ felder }: { felder: Felder }) {
  return (
    <>
      <Sprachblaetter felder={felder}>
        {(s) => (
          <>
            <Kurzfeld felder={felder} name={`texte.${s}.titel`} hoechstens={120} />
            <Kurzfeld felder={felder} name={`texte.${s}.kurz`} hoechstens={400} zeilen={2} />
            {ANTWORTEN.map((a) => (
              <MarkdownFeld key={a} felder={felder} name={`texte.${s}.${a}`} hoechstens={8_000} zeilen={5} />
            ))}
            <Kurzfeld felder={felder} name={`texte.${s}.suchworte`} hoechstens={400} />
          </>
        )}
      </Sprachblaetter>
      <details className="rd-mehr">
        <summary>{t.weitere}</summary>
        <div className="rd-reihe">
          <Auswahl felder={felder} name="bereich" optionen={Object.entries(leistungsbereichNamen)} />
          <Kurzfeld felder={felder} name="reihenfolge" typ="number" />
        </div>
        <Kurzfeld felder={felder} name="online" hinweis="/antrag, /rechner" />
        <Kurzfeld
          felder={{ ...felder, werte: { ...felder.werte, rechtsgrundlagen: [(felder.werte.rechtsgrundlagen ?? []).join(', ')] } }}
          name="rechtsgrundlagen"
        />
        <Haken felder={felder} name="oftGesucht" />
        <BildWahl name="bild" wert={wert(felder, 'bild')} bilder={felder.bilder} />
      </details>
    </>
  )
}

/** Whom to call about a subject. */
export function AnsprechpartnerFelder({ felder }: { felder: Felder }) {
  return (
    <>
      <Sprachblaetter felder={felder}>
        {(s) => (
          <>
            <Kurzfeld felder={felder} name={`texte.${s}.thema`} hoechstens={120} />
            <Kurzfeld felder={felder} name={`texte.${s}.funktion`} hoechstens={160} />
            <Kurzfeld felder={felder} name={`texte.${s}.zeiten`} hoechstens={300} />
            <Kurzfeld felder={felder} name={`texte.${s}.hinweis`} hoechstens={600} zeilen={3} />
          </>
        )}
      </Sprachblaetter>
      <div className="rd-reihe">
        <Kurzfeld felder={felder} name="telefon" typ="tel" />
        <Kurzfeld felder={felder} name="email" typ="email" />
      </div>
      <div className="rd-reihe">
        <Auswahl felder={felder} name="fuer" optionen={Object.entries(fuerNamen)} />
        <Kurzfeld felder={felder} name="reihenfolge" typ="number" />
      </div>
      {felder.standorte.length > 0 && <Mehrere felder={felder} name="standorte" optionen={felder.standorte.map((o) => [o.adresse, o.name])} />}
    </>
  )
}

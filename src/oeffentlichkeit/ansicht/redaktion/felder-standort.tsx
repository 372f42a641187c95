import { feldId } from '../../../platform/ui/fehlerliste.tsx'
import { barriereNamen, gesprocheneNamen, standortWorte as w, wochentagNamen } from '../../texte/personal-felder.ts'
import { inhaltWorte as t } from '../../texte/personal-redaktion-inhalt.ts'
import { BildWahl } from '../bild.tsx'
import { type Felder, wert } from './felder.ts'
import { Haken, Kurzfeld, Mehrere } from './kurzfeld.tsx'
import { MarkdownFeld } from './markdown-feld.tsx'
import { Sprachblaetter } from './sprachblaetter.tsx'

/** An office. Hours are written as people write them: „8–12, 13–17:30“. */
export function StandortFelder({ felder }: { felder: Felder }) {
  return (
    <>
      <Kurzfeld felder={felder} name="name" hoechstens={80} />
      <div className="rd-reihe">
        <Kurzfeld felder={felder} name="strasse" />
        <Kurzfeld felder={felder} name="plz" />
        <Kurzfeld felder={felder} name="ort" />
      </div>
      <div className="rd-reihe">
        <Kurzfeld felder={felder} name="telefon" typ="tel" />
        <Kurzfeld felder={felder} name="email" typ="email" />
        <Kurzfeld felder={felder} name="postanschrift" />
      </div>
      <fieldset className="rd-mehrere">
        <legend>{w.woche}</legend>
        <p className="tw-klein tw-leise">{w.wocheHinweis}</p>
        <div className="rd-woche">
          {Object.entries(wochentagNamen).map(([tag, name]) => (
            <div key={tag} className="rd-reihe rd-reihe--tag">
              <Kurzfeld felder={felder} name={`woche.${tag}`} label={name} />
              <Haken felder={felder} name={`woche.${tag}.termin`} label={w.nachTermin} />
            </div>
          ))}
        </div>
      </fieldset>
      <Ausnahmen felder={felder} />
      <Mehrere felder={felder} name="barrierefrei" optionen={Object.entries(barriereNamen)} />
      <Sprachblaetter felder={felder}>
        {(s) => (
          <>
            <Kurzfeld felder={felder} name={`texte.${s}.kurz`} hoechstens={200} />
            {(['oeffnung', 'anfahrt', 'bus', 'parken', 'barrierefrei'] as const).map((n) => (
              <MarkdownFeld
                key={n}
                felder={felder}
                name={`texte.${s}.${n}`}
                hoechstens={n === 'anfahrt' || n === 'barrierefrei' ? 4_000 : 2_000}
                zeilen={4}
              />
            ))}
          </>
        )}
      </Sprachblaetter>
      <details className="rd-mehr">
        <summary>{t.weitere}</summary>
        <Haken felder={felder} name="gebaerdensprache" />
        <Mehrere felder={felder} name="sprachen" optionen={Object.entries(gesprocheneNamen)} />
        <div className="rd-reihe">
          <Kurzfeld felder={felder} name="koordinaten.breite" label={w.breite} />
          <Kurzfeld felder={felder} name="koordinaten.laenge" label={w.laenge} />
          <Kurzfeld felder={felder} name="reihenfolge" typ="number" />
        </div>
        <BildWahl name="bild" wert={wert(felder, 'bild')} bilder={felder.bilder} />
      </details>
    </>
  )
}

/** Days with other hours; a row that is cleared is gone, and there is always room for two more. */
function Ausnahmen({ felder }: { felder: Felder }) {
  const nummern = Object.keys(felder.werte).flatMap((k) => {
    const nr = /^ausnahmen\.(\d{1,3})\./.exec(k)?.[1]
    return nr === undefined ? [] : [Number(nr)]
  })
  const zeilen = Array.from({ length: Math.max(-1, ...nummern) + 3 }, (_, i) => i)
  return (
    <fieldset className="rd-mehrere" id={feldId('ausnahmen')} tabIndex={-1}>
      <legend>{w.ausnahmen}</legend>
      <p className="tw-klein tw-leise">{w.ausnahmenHinweis}</p>
      {zeilen.map((i) => (
        <div key={i} className="rd-reihe">
          {(['von', 'bis'] as const).map((n) => (
            <Kurzfeld key={n} felder={felder} name={`ausnahmen.${i}.${n}`} label={w.ausnahme[n](i + 1)} typ="date" />
          ))}
          {(['zeiten', 'grund', 'einfach', 'en'] as const).map((n) => (
            <Kurzfeld key={n} felder={felder} name={`ausnahmen.${i}.${n}`} label={w.ausnahme[n](i + 1)} />
          ))}
        </div>
      ))}
    </fieldset>
  )
}

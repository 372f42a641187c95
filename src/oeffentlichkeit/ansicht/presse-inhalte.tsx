import { feldId } from '../../platform/ui/fehlerliste.tsx'
import { laengen, themen } from '../presse-listen.ts'
import { themaName } from '../texte/personal-presse.ts'
import { pressestelle, inhaltfelder as t } from '../texte/personal-pressestelle.ts'
import { type Felder, wert } from './redaktion/felder.ts'
import { Kurzfeld, Mehrere } from './redaktion/kurzfeld.tsx'
import { MarkdownFeld } from './redaktion/markdown-feld.tsx'
import { Sprachblaetter } from './redaktion/sprachblaetter.tsx'

const themenwahl = themen.map((x) => [x, themaName[x]] as const)

/** A message module: a small approved text with its source. */
export function BausteinFelder({ felder }: { felder: Felder }) {
  return (
    <>
      <Sprachblaetter felder={felder}>
        {(s) => (
          <>
            <Kurzfeld felder={felder} name={`texte.${s}.titel`} hoechstens={120} />
            <MarkdownFeld felder={felder} name={`texte.${s}.text`} hoechstens={4_000} zeilen={6} />
          </>
        )}
      </Sprachblaetter>
      <Mehrere felder={felder} name="themen" legende={pressestelle.feld.themen} optionen={themenwahl} />
      <div className="rd-reihe">
        <Kurzfeld felder={felder} name="quelle" label={t.quelle} hoechstens={300} />
        <Kurzfeld felder={felder} name="geprueftAm" label={t.geprueftAm} typ="date" />
      </div>
    </>
  )
}

/** Who we are, in three lengths. */
export function HintergrundFelder({ felder }: { felder: Felder }) {
  return (
    <>
      <Kurzfeld felder={felder} name="titel" hoechstens={120} />
      <Sprachblaetter felder={felder}>
        {(s) =>
          laengen.map((l) => (
            <Kurzfeld key={l} felder={felder} name={`texte.${s}.${l}`} label={t.laenge[l]} hoechstens={t.zeichen[l]} zeilen={t.zeilen[l]} />
          ))
        }
      </Sprachblaetter>
    </>
  )
}

/** A joint package: core text with local places, and what goes with it. */
export function PaketFelder({ felder }: { felder: Felder }) {
  return (
    <>
      <p className="tw-klein tw-leise">{t.platzHinweis}</p>
      <Sprachblaetter felder={felder}>
        {(s) => (
          <>
            <Kurzfeld felder={felder} name={`texte.${s}.titel`} label={pressestelle.feld.titel} hoechstens={90} />
            <Kurzfeld felder={felder} name={`texte.${s}.vorspann`} label={pressestelle.feld.vorspann} hoechstens={1000} zeilen={3} />
            <MarkdownFeld felder={felder} name={`texte.${s}.text`} hoechstens={20_000} zeilen={12} />
            <Kurzfeld felder={felder} name={`texte.${s}.kurz`} label={pressestelle.feld.kurz} hoechstens={5000} zeilen={3} />
          </>
        )}
      </Sprachblaetter>
      <Reihen
        felder={felder}
        vor="plaetze"
        legende={t.platz}
        namen={[
          ['name', t.platzName],
          ['hilfe', t.platzHilfe],
          ['beispiel', t.platzBeispiel],
        ]}
      />
      <Mehrere felder={felder} name="themen" legende={pressestelle.feld.themen} optionen={themenwahl} />
      {felder.zahlen.length > 0 && (
        <Mehrere
          felder={felder}
          name="zahlen"
          legende={pressestelle.feld.zahlen}
          optionen={felder.zahlen.map((z) => [z.name, `${z.wert} ${z.bezeichnung}`])}
        />
      )}
      {felder.bilder.length > 0 && (
        <Mehrere felder={felder} name="bilder" legende={pressestelle.feld.bilder} optionen={felder.bilder.map((b) => [b.bildId, b.titel])} />
      )}
      <div className="rd-feld">
        <label htmlFor={feldId('sperrfrist')}>{t.sperrfrist}</label>
        <input id={feldId('sperrfrist')} name="sperrfrist" type="datetime-local" defaultValue={wert(felder, 'sperrfrist')} />
      </div>
      <Reihen
        felder={felder}
        vor="fragen"
        legende={t.frage}
        namen={[
          ['frage', t.frage],
          ['antwort', t.antwort],
        ]}
      />
      <Kurzfeld felder={felder} name="sozial" label={t.sozial} zeilen={4} />
    </>
  )
}

function Reihen({ felder, vor, legende, namen }: { felder: Felder; vor: string; legende: string; namen: readonly (readonly [string, string])[] }) {
  const da = Math.max(0, ...Object.keys(felder.werte).flatMap((k) => (k.startsWith(`${vor}.`) ? [Number(k.split('.')[1]) + 1] : [])))
  return Array.from({ length: da + 2 }, (_, i) => `${vor}.${i}`).map((zeile, i) => (
    <fieldset key={zeile} className="rd-mehrere">
      <legend>
        {legende} {i + 1}
      </legend>
      <div className="rd-reihe">
        {namen.map(([n, label]) => (
          <Kurzfeld key={n} felder={felder} name={`${zeile}.${n}`} label={label} />
        ))}
      </div>
    </fieldset>
  ))
}

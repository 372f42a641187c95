import { type EintragArt, type Felderwerte, feldernamen } from '../bibliothek-felder.ts'
import { lizenzen } from '../lizenzen.ts'
import type { Antwort } from '../taten.ts'
import { felder, hinweise, stufen, vorlageArten } from '../texte/personal-bibliothek.ts'
import { Auswahl, ausKatalog, Feld, getippt } from './felder.tsx'
import { Freitext } from './freitext.tsx'

const LANG = new Set(['problem', 'idee', 'aufwand', 'wirkung', 'methode', 'hindernisse', 'uebertragung', 'text', 'hinweise'])
const PFLICHT = new Set(['titel', 'problem', 'idee', 'text', 'lizenz', 'stufe', 'vorlageart'])
const wahlen: Readonly<Record<string, ReturnType<typeof ausKatalog>>> = {
  stufe: ausKatalog(stufen),
  vorlageart: ausKatalog(vorlageArten),
  lizenz: lizenzen.map((l) => ({ wert: l, text: l })),
}
const anfangs: Readonly<Record<string, string>> = { lizenz: 'CC BY 4.0', stufe: 'idee', vorlageart: 'brief' }

type Props = Readonly<{ art: EintragArt; antwort: Antwort | undefined; tat: string; werte?: Felderwerte }>

/** All fields of an example of good practice or of a template. */
export function EintragFelder({ art, antwort, tat, werte }: Props) {
  const w = getippt(antwort, tat)
  const schlecht = antwort && !antwort.ok && antwort.tat === tat ? antwort.feld : undefined
  return (
    <>
      <input type="hidden" name="art" value={art} />
      {feldernamen[art].map((name) => {
        const optionen = wahlen[name]
        const gemeinsam = {
          name,
          label: felder[name] ?? name,
          hinweis: hinweise[name],
          wert: w(name, werte?.[name] ?? anfangs[name] ?? ''),
          frei: !PFLICHT.has(name),
          fehlerhaft: schlecht === name,
        }
        if (optionen !== undefined) return <Auswahl key={name} {...gemeinsam} optionen={optionen} />
        if (name === 'rechtsstand') return <Feld key={name} {...gemeinsam} art="date" />
        return LANG.has(name) ? <Feld key={name} {...gemeinsam} art="lang" zeilen={name === 'text' ? 16 : 4} /> : <Feld key={name} {...gemeinsam} />
      })}
    </>
  )
}

/** An entry to read: each field that says something. */
export function EintragText({ art, werte }: Readonly<{ art: EintragArt; werte: Felderwerte }>) {
  return (
    <dl className="nw-daten">
      {feldernamen[art]
        .filter((name) => name !== 'titel' && (werte[name] ?? '') !== '')
        .map((name) => (
          <div key={name} className="nw-paar">
            <dt>{felder[name]}</dt>
            <dd className={LANG.has(name) ? undefined : 'nw-text'}>
              {LANG.has(name) ? <Freitext text={werte[name] ?? ''} /> : lesbar(name, werte[name] ?? '')}
            </dd>
          </div>
        ))}
    </dl>
  )
}

function lesbar(name: string, wert: string): string {
  if (name === 'stufe') return stufen[wert] ?? wert
  if (name === 'vorlageart') return vorlageArten[wert] ?? wert
  return name === 'rechtsstand' ? wert.split('-').reverse().join('.') : wert
}

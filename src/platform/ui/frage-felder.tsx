import { useState } from 'react'
import { liesBetrag } from '../eingabe/index.ts'
import type { Meldung } from './fehlerliste.tsx'
import { AuswahlFeld, BetragFeld, EingabeFeld, type Option, TextFeld, Wahl } from './feld.tsx'
import { alsEuro, alsZahl, mitTrennstellen } from './zahl.ts'

type Gemeinsam = Readonly<{
  name: string
  hinweis?: string
  vorgabe?: string /** sentence where nothing was entered; without it the field may stay empty */
  pflicht?: string
}>

/** One field of a question, as data. What it holds is text, as it was typed. */
export type FrageFeld =
  | (Gemeinsam & { art: 'betrag' | 'datum' | 'monatsangabe' | 'geburt'; label: string })
  | (Gemeinsam & { art: 'zahl'; label: string; von: number; bis: number; einheit?: string })
  | (Gemeinsam & { art: 'groesse'; label: string; bis: number; einheit: string })
  | (Gemeinsam & { art: 'monat'; label: string })
  | (Gemeinsam & { art: 'text'; label: string; autocomplete?: string; lang?: boolean; tastatur?: 'text' | 'numeric' | 'tel' | 'email' })
  | (Gemeinsam & { art: 'wahl' | 'mehrfach'; legende?: string; optionen: readonly Option[] })

type WahlArt = Extract<FrageFeld, { art: 'wahl' | 'mehrfach' }>
type Gruppen = readonly { name: string; optionen: readonly Option[] }[]

type Props = Readonly<{
  felder: readonly FrageFeld[]
  werte: Readonly<Record<string, string>>
  meldungen: readonly Meldung[]
  /** fields whose sum runs along below them, with the words before it */
  summe?: Readonly<{ felder: readonly string[]; text: string }> | undefined
  /** what a field of kind `monat` offers */
  monate?: Gruppen
}>

/** The fields of one question: small ones side by side, each choice in a row of its own. */
export function FrageFelder({ felder, werte, meldungen, summe, monate = [] }: Props) {
  const wert = (feld: FrageFeld) => werte[feld.name] ?? feld.vorgabe ?? ''
  const [getippt, setGetippt] = useState<Readonly<Record<string, string>>>(() => Object.fromEntries(felder.map((f) => [f.name, wert(f)])))
  const merke = summe ? (name: string, text: string) => setGetippt((alt) => ({ ...alt, [name]: text })) : undefined
  const fehler = (feld: FrageFeld) => meldungen.find((b) => b.feld === feld.name)?.satz
  return (
    <>
      {alsReihen(felder).map((reihe) =>
        reihe.length === 1 && reihe[0] && istWahl(reihe[0]) ? (
          <WahlFeld key={reihe[0].name} feld={reihe[0]} wert={wert(reihe[0])} fehler={fehler(reihe[0])} />
        ) : (
          <div key={reihe[0]?.name} className={`tw-felder${BREITEN[reihe.length] ?? ''}`}>
            {reihe.map((feld) => (
              <EinFeld key={feld.name} feld={feld} wert={wert(feld)} fehler={fehler(feld)} merke={merke} monate={monate} />
            ))}
          </div>
        ),
      )}
      {summe && <Summe text={summe.text} werte={summe.felder.map((f) => getippt[f] ?? '')} />}
    </>
  )
}

const BREITEN: Readonly<Record<number, string>> = { 1: ' tw-felder--eins', 2: ' tw-felder--zwei' }
const JE_REIHE = 3

const istWahl = (feld: FrageFeld): feld is WahlArt => feld.art === 'wahl' || feld.art === 'mehrfach'
const alleinstehend = (feld: FrageFeld) => istWahl(feld) || (feld.art === 'text' && feld.lang === true)

/** Small fields stand side by side; each choice has its own row. */
function alsReihen(felder: readonly FrageFeld[]): FrageFeld[][] {
  const reihen: FrageFeld[][] = []
  for (const feld of felder) {
    const letzte = reihen.at(-1)
    const erste = letzte?.[0]
    if (letzte && erste && letzte.length < JE_REIHE && !alleinstehend(feld) && !alleinstehend(erste)) letzte.push(feld)
    else reihen.push([feld])
  }
  return reihen
}

function WahlFeld({ feld, wert, fehler }: { feld: WahlArt; wert: string; fehler: string | undefined }) {
  const wahl = <Wahl name={feld.name} optionen={feld.optionen} gewaehlt={wert.split(',')} mehrfach={feld.art === 'mehrfach'} fehler={fehler} />
  if (!feld.legende) return wahl
  return (
    <fieldset>
      <legend>
        <h2>{mitTrennstellen(feld.legende)}</h2>
      </legend>
      {wahl}
    </fieldset>
  )
}

type EinFeldProps = {
  feld: FrageFeld
  wert: string
  fehler: string | undefined
  merke: ((name: string, text: string) => void) | undefined
  monate: Gruppen
}

function EinFeld({ feld, wert, fehler, merke, monate }: EinFeldProps) {
  if (istWahl(feld)) return null
  const gemeinsam = { name: feld.name, label: feld.label, hinweis: feld.hinweis, wert, fehler, beiAenderung: merke }
  switch (feld.art) {
    case 'betrag':
      return <BetragFeld {...gemeinsam} />
    case 'monat':
      return <AuswahlFeld {...gemeinsam} gruppen={monate} />
    case 'zahl':
      return <EingabeFeld {...gemeinsam} tastatur="numeric" rechts />
    case 'groesse':
      return <EingabeFeld {...gemeinsam} tastatur="decimal" einheit={feld.einheit} rechts />
    case 'text':
      if (feld.lang) return <TextFeld {...gemeinsam} />
      return <EingabeFeld {...gemeinsam} tastatur={feld.tastatur ?? 'text'} autoComplete={feld.autocomplete ?? 'off'} />
    case 'datum':
    case 'monatsangabe':
    case 'geburt':
      return <EingabeFeld {...gemeinsam} />
  }
}

/** What was typed so far, added up while typing; without a script it shows what came with the page. */
function Summe({ text, werte }: { text: string; werte: readonly string[] }) {
  const betraege = werte.flatMap((w) => {
    const gelesen = liesBetrag(w)
    return gelesen.ok ? [gelesen.wert] : []
  })
  const summe = betraege.reduce((s, b) => s + b, 0)
  return (
    <p className="tw-laufend" role="status">
      {betraege.length > 0 && (
        <>
          <span>{text}</span>
          <strong>{betraege.length > 1 ? `${betraege.map((b) => alsZahl(b)).join(' + ')} = ${alsEuro(summe)}` : alsEuro(summe)}</strong>
        </>
      )}
    </p>
  )
}

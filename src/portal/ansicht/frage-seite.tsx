import { type FormEvent, useEffect, useRef, useState } from 'react'
import { AuswahlFeld, alsEuro, alsMonat, alsZahl, BetragFeld, EingabeFeld, Fehlerliste, Icon, Seite, Stelle, Wahl } from '../../platform/ui/index.ts'
import { ersterMonat, letzterMonat } from '../../recht/index.ts'
import type { Zustand } from '../ablauf.ts'
import { type Befund, type Feld, type Frage, TEILE } from '../fragen/index.ts'
import { liesBetrag } from '../lesen.ts'
import { FELDER } from '../sitzung.ts'

type Props = {
  frage: Frage
  zustand: Zustand
  /** share of the questions that lie behind, 0 to 100 */
  fortschritt: number
  erste: boolean
  beiAbsenden: (ereignis: FormEvent<HTMLFormElement>) => void
}

/** One question of the conversation. The form works without a script; with one the next question appears without a request. */
export function FrageSeite({ frage, zustand, fortschritt, erste, beiAbsenden }: Props) {
  const titel = useRef<HTMLHeadingElement>(null)
  const zuletzt = useRef(frage.id)
  useEffect(() => {
    if (zuletzt.current !== frage.id && zustand.befunde.length === 0) titel.current?.focus()
    zuletzt.current = frage.id
  }, [frage.id, zustand.befunde])
  const teil = TEILE.indexOf(frage.teil) + 1
  return (
    <Seite titel={`${frage.titel} – Was steht mir zu?`} fehlerhaft={zustand.befunde.length > 0}>
      <div className="tw-rahmen--schmal">
        <form method="post" action="/rechner" className="tw-gespraech" onSubmit={beiAbsenden} noValidate key={frage.id}>
          <button type="submit" name={FELDER.aktion} value="weiter" className="kern-sr-only" tabIndex={-1} aria-hidden="true" />
          <input type="hidden" name={FELDER.angaben} value={JSON.stringify(zustand.angaben)} />
          <input type="hidden" name={FELDER.schritt} value={frage.id} />
          <div className="tw-weg">
            {erste ? (
              <span />
            ) : (
              <button type="submit" name={FELDER.aktion} value="zurueck" className="tw-weg__zurueck">
                <Icon name="arrow-back" /> Zurück
              </button>
            )}
            <span>
              Was steht mir zu? Teil {teil} von {TEILE.length}: {frage.teil}
            </span>
            <progress value={fortschritt} max={100} aria-label="Fortschritt">
              {fortschritt} %
            </progress>
          </div>
          <Fehlerliste meldungen={zustand.befunde} />
          <div className="tw-frage">
            <fieldset aria-describedby={frage.hilfe ? 'hilfe' : undefined}>
              <legend>
                <h1 ref={titel} tabIndex={-1}>
                  {frage.titel}
                </h1>
              </legend>
              {frage.hilfe && (
                <p className="tw-hilfe" id="hilfe">
                  {frage.hilfe}
                </p>
              )}
              <Felder key={zustand.befunde.length} frage={frage} angaben={zustand.angaben} befunde={zustand.befunde} />
            </fieldset>
            {frage.umweg && (
              <p className="tw-umweg">
                <button type="submit" name={FELDER.aktion} value="umweg" className="tw-textknopf">
                  {frage.umweg.text}
                </button>
              </p>
            )}
            <details className="tw-erklaert">
              <summary>Warum fragen wir das?</summary>
              <p>
                {frage.warum.satz}{' '}
                {frage.warum.stellen.map((s) => (
                  <Stelle key={s.stelle} fundstelle={s} />
                ))}
              </p>
            </details>
            <div className="tw-knoepfe">
              <button type="submit" name={FELDER.aktion} value="weiter" className="kern-btn kern-btn--primary">
                <span className="kern-label">Weiter</span>
              </button>
              {frage.ueberspringen && (
                <button type="submit" name={FELDER.aktion} value="ueberspringen" className="kern-btn kern-btn--tertiary">
                  <span className="kern-label">{frage.ueberspringen}</span>
                </button>
              )}
            </div>
            <p className="tw-klein tw-leise tw-abstand">Wir speichern nichts von dem, was Sie eingeben.</p>
          </div>
        </form>
      </div>
    </Seite>
  )
}

type FelderProps = { frage: Frage; angaben: Readonly<Record<string, string>>; befunde: readonly Befund[] }

function Felder({ frage, angaben, befunde }: FelderProps) {
  const wert = (feld: Feld) => angaben[feld.name] ?? feld.vorgabe ?? ''
  const [getippt, setGetippt] = useState<Readonly<Record<string, string>>>(() => Object.fromEntries(frage.felder.map((f) => [f.name, wert(f)])))
  const merke = frage.summe ? (name: string, text: string) => setGetippt((alt) => ({ ...alt, [name]: text })) : undefined
  const fehler = (feld: Feld) => befunde.find((b) => b.feld === feld.name)?.satz
  const reihen = alsReihen(frage.felder)
  return (
    <>
      {reihen.map((reihe) =>
        reihe.length === 1 && reihe[0] && istWahl(reihe[0]) ? (
          <WahlFeld key={reihe[0].name} feld={reihe[0]} wert={wert(reihe[0])} fehler={fehler(reihe[0])} />
        ) : (
          <div key={reihe[0]?.name} className={`tw-felder${BREITEN[reihe.length] ?? ''}`}>
            {reihe.map((feld) => (
              <EinFeld key={feld.name} feld={feld} wert={wert(feld)} fehler={fehler(feld)} merke={merke} />
            ))}
          </div>
        ),
      )}
      {frage.summe && <Summe text={frage.summe.text} werte={frage.summe.felder.map((f) => getippt[f] ?? '')} />}
    </>
  )
}

const BREITEN: Readonly<Record<number, string>> = { 1: ' tw-felder--eins', 2: ' tw-felder--zwei' }

type WahlArt = Extract<Feld, { art: 'wahl' | 'mehrfach' }>
const istWahl = (feld: Feld): feld is WahlArt => feld.art === 'wahl' || feld.art === 'mehrfach'

/** Small fields stand side by side; each choice has its own row. */
function alsReihen(felder: readonly Feld[]): Feld[][] {
  const reihen: Feld[][] = []
  for (const feld of felder) {
    const letzte = reihen.at(-1)
    const erste = letzte?.[0]
    if (letzte && erste && !istWahl(feld) && !istWahl(erste)) letzte.push(feld)
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
        <h2>{feld.legende}</h2>
      </legend>
      {wahl}
    </fieldset>
  )
}

type EinFeldProps = { feld: Feld; wert: string; fehler: string | undefined; merke: ((name: string, text: string) => void) | undefined }

function EinFeld({ feld, wert, fehler, merke }: EinFeldProps) {
  if (istWahl(feld)) return null
  const gemeinsam = { name: feld.name, label: feld.label, hinweis: feld.hinweis, wert, fehler, beiAenderung: merke }
  switch (feld.art) {
    case 'betrag':
      return <BetragFeld {...gemeinsam} />
    case 'monat':
      return <AuswahlFeld {...gemeinsam} gruppen={MONATE} />
    case 'zahl':
      return <EingabeFeld {...gemeinsam} tastatur="numeric" rechts />
    case 'groesse':
      return <EingabeFeld {...gemeinsam} tastatur="decimal" einheit={feld.einheit} rechts />
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

const MONATE = monateNachJahr()

/** Newest year first, within it in calendar order. */
function monateNachJahr(): { name: string; optionen: { wert: string; text: string }[] }[] {
  const jahre: { name: string; optionen: { wert: string; text: string }[] }[] = []
  for (let jahr = Number(letzterMonat.slice(0, 4)); jahr >= Number(ersterMonat.slice(0, 4)); jahr--) {
    const optionen = Array.from({ length: 12 }, (_, i) => `${jahr}-${String(i + 1).padStart(2, '0')}`)
      .filter((m) => m >= ersterMonat && m <= letzterMonat)
      .map((wert) => ({ wert, text: alsMonat(wert) }))
    jahre.push({ name: String(jahr), optionen })
  }
  return jahre
}

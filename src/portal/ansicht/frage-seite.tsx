import { type FormEvent, useEffect, useRef } from 'react'
import { Form } from 'react-router'
import type { Sprache } from '../../platform/sprache/index.ts'
import { alsMonat, Fehlerliste, FrageFelder, Icon, Seite, Stelle, useSprache } from '../../platform/ui/index.ts'
import { ersterMonat, letzterMonat } from '../../recht/index.ts'
import type { Zustand } from '../ablauf.ts'
import { type Befund, type Frage, TEILE } from '../fragen/index.ts'
import { FELDER, SPRACHFORM } from '../sitzung.ts'
import { rechnerTexte } from '../texte/rechner/index.ts'

type Props = {
  frage: Frage
  zustand: Zustand
  /** what is said about the answers, in the language of the page */
  befunde: readonly Befund[]
  /** share of the questions that lie behind, 0 to 100 */
  fortschritt: number
  erste: boolean
  beiAbsenden: (ereignis: FormEvent<HTMLFormElement>) => void
}

/** One question of the conversation. The form works without a script; with one the next question appears without a request. */
export function FrageSeite({ frage, zustand, befunde, fortschritt, erste, beiAbsenden }: Props) {
  const sprache = useSprache()
  const { seite: t, teile } = rechnerTexte(sprache)
  const titel = useRef<HTMLHeadingElement>(null)
  const zuletzt = useRef(frage.id)
  useEffect(() => {
    if (zuletzt.current !== frage.id && zustand.befunde.length === 0) titel.current?.focus()
    zuletzt.current = frage.id
  }, [frage.id, zustand.befunde])
  const teil = TEILE.indexOf(frage.teil) + 1
  return (
    <Seite titel={t.titel(frage.titel)} fehlerhaft={befunde.length > 0}>
      <div className="tw-rahmen--schmal">
        <Form
          reloadDocument
          id={SPRACHFORM}
          method="post"
          action="/rechner"
          className="tw-gespraech"
          onSubmit={beiAbsenden}
          noValidate
          key={frage.id}
        >
          <button type="submit" name={FELDER.aktion} value="weiter" className="kern-sr-only" tabIndex={-1} aria-hidden="true" />
          <input type="hidden" name={FELDER.angaben} value={JSON.stringify(zustand.angaben)} />
          <input type="hidden" name={FELDER.schritt} value={frage.id} />
          {befunde.length > 0 && <input type="hidden" name={FELDER.befunde} value="ja" />}
          <div className="tw-weg">
            {erste ? (
              <span />
            ) : (
              <button type="submit" name={FELDER.aktion} value="zurueck" className="tw-weg__zurueck">
                <Icon name="arrow-back" /> {t.zurueck}
              </button>
            )}
            <span>{t.weg(teil, TEILE.length, teile[frage.teil])}</span>
            <progress value={fortschritt} max={100} aria-label={t.fortschritt}>
              {fortschritt} %
            </progress>
          </div>
          <Fehlerliste meldungen={befunde} />
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
              <FrageFelder
                key={befunde.length}
                felder={frage.felder}
                werte={zustand.angaben}
                meldungen={befunde}
                summe={frage.summe}
                monate={MONATE[sprache]}
              />
            </fieldset>
            {frage.umweg && (
              <p className="tw-umweg">
                <button type="submit" name={FELDER.aktion} value="umweg" className="tw-textknopf">
                  {frage.umweg.text}
                </button>
              </p>
            )}
            <details className="tw-erklaert">
              <summary>{t.warum}</summary>
              <p>
                {frage.warum.satz}{' '}
                {frage.warum.stellen.map((s) => (
                  <Stelle key={s.stelle} fundstelle={s} />
                ))}
              </p>
            </details>
            <div className="tw-knoepfe">
              <button type="submit" name={FELDER.aktion} value="weiter" className="kern-btn kern-btn--primary">
                <span className="kern-label">{t.weiter}</span>
              </button>
              {frage.ueberspringen && (
                <button type="submit" name={FELDER.aktion} value="ueberspringen" className="kern-btn kern-btn--tertiary">
                  <span className="kern-label">{frage.ueberspringen}</span>
                </button>
              )}
            </div>
            <p className="tw-klein tw-leise tw-abstand">{t.nichtsGespeichert}</p>
          </div>
        </Form>
      </div>
    </Seite>
  )
}

const MONATE = { de: monateNachJahr('de'), einfach: monateNachJahr('einfach'), en: monateNachJahr('en') }

/** Newest year first, within it in calendar order. */
function monateNachJahr(sprache: Sprache): { name: string; optionen: { wert: string; text: string }[] }[] {
  const jahre: { name: string; optionen: { wert: string; text: string }[] }[] = []
  for (let jahr = Number(letzterMonat.slice(0, 4)); jahr >= Number(ersterMonat.slice(0, 4)); jahr--) {
    const optionen = Array.from({ length: 12 }, (_, i) => `${jahr}-${String(i + 1).padStart(2, '0')}`)
      .filter((m) => m >= ersterMonat && m <= letzterMonat)
      .map((wert) => ({ wert, text: alsMonat(wert, sprache) }))
    jahre.push({ name: String(jahr), optionen })
  }
  return jahre
}

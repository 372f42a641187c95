import type { ReactNode } from 'react'
import { Form } from 'react-router'
import { Fehlerliste, FrageFelder, Icon, mitFestenAbstaenden, mitTrennstellen, Stelle, useSprache } from '../../platform/ui/index.ts'
import type { Befund } from '../gespraech/typ.ts'
import type { Seitenansicht } from '../seitenansicht.ts'
import { worte } from '../texte/ansicht.ts'

/** `id` of the form: the choice of the language in the head sends it. */
export const FRAGEFORMULAR = 'antrag-frage'

type Props = Readonly<{
  frage: Seitenansicht
  befunde: readonly Befund[]
  /** where somebody is: „Antrag: Ihr Haushalt“ */
  weg: string
  fortschritt?: number
  zurueck?: ReactNode
  /** hidden fields that travel along */
  verborgen?: Readonly<Record<string, string>>
  /** after the buttons */
  children?: ReactNode
  spaeter?: boolean
  /** sent already: to read, without buttons */
  nurLesen?: boolean
}>

/** One question of the application; the form works without a script. */
export function FrageFormular({ frage, befunde, weg, fortschritt, zurueck, verborgen = {}, children, spaeter = false, nurLesen = false }: Props) {
  const { frage: t, gemeinsam } = worte(useSprache())
  return (
    <Form method="post" id={FRAGEFORMULAR} className="tw-gespraech" noValidate key={frage.id}>
      {!nurLesen && <button type="submit" name="aktion" value="weiter" className="kern-sr-only" tabIndex={-1} aria-hidden="true" />}
      {Object.entries(verborgen).map(([name, wert]) => (
        <input key={name} type="hidden" name={name} value={wert} />
      ))}
      <div className="tw-weg">
        {zurueck ?? <span />}
        <span>{weg}</span>
        {fortschritt !== undefined && (
          <progress value={fortschritt} max={100} aria-label={t.fortschritt}>
            {fortschritt} %
          </progress>
        )}
      </div>
      <Fehlerliste meldungen={befunde} />
      <div className="tw-frage">
        <fieldset aria-describedby={frage.hilfe ? 'hilfe' : undefined} disabled={nurLesen}>
          <legend>
            <h1>{mitTrennstellen(frage.titel)}</h1>
          </legend>
          {frage.hilfe && (
            <p className="tw-hilfe" id="hilfe">
              {frage.hilfe}
            </p>
          )}
          <FrageFelder key={befunde.length} felder={frage.felder} werte={frage.werte} meldungen={befunde} summe={frage.summe} />
        </fieldset>
        <details className="tw-erklaert">
          <summary>{t.warum}</summary>
          <p>
            {mitFestenAbstaenden(frage.warum)}{' '}
            {frage.stellen.map((s) => (
              <Stelle key={s} fundstelle={{ gesetz: 'SGB II', stelle: s }} />
            ))}
          </p>
        </details>
        {!nurLesen && (
          <div className="tw-knoepfe">
            <button type="submit" name="aktion" value="weiter" className="kern-btn kern-btn--primary">
              <span className="kern-label">{gemeinsam.weiter}</span>
            </button>
            {frage.unbekannt && (
              <button type="submit" name="aktion" value="weiss-nicht" className="kern-btn kern-btn--tertiary">
                <span className="kern-label">{t.weissNicht}</span>
              </button>
            )}
            {spaeter && (
              <button type="submit" name="aktion" value="spaeter" className="kern-btn kern-btn--tertiary">
                <span className="kern-label">{t.spaeter}</span>
              </button>
            )}
          </div>
        )}
        {!nurLesen && children}
      </div>
    </Form>
  )
}

export function ZurueckKnopf() {
  const t = worte(useSprache()).gemeinsam
  return (
    <button type="submit" name="aktion" value="zurueck" className="tw-weg__zurueck">
      <Icon name="arrow-back" /> {t.zurueck}
    </button>
  )
}

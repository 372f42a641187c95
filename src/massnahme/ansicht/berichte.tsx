import { Form } from 'react-router'
import { alsDatum } from '../../platform/ui/index.ts'
import type { BerichtArt, Berichtinhalt, Merkmal } from '../bericht.ts'
import { bericht as worte } from '../texte/personal.ts'
import { berichtform as t } from '../texte/personal-anbieter.ts'
import { Mehrzeilig } from './felder.tsx'
import { Knopf } from './teile.tsx'

type Gezeigt = Readonly<{ berichtId: string; art: BerichtArt; inhalt: Berichtinhalt; am: string | null }>

const merkmale = Object.keys(worte.merkmale) as Merkmal[]
const noten = [1, 2, 3, 4] as const

/** Reports as they were sent. */
export function Berichtliste({ berichte, id = 'berichte' }: { berichte: readonly Gezeigt[]; id?: string }) {
  return (
    <section className="ap-kasten" aria-labelledby={id}>
      <h2 id={id}>{t.titel}</h2>
      {berichte.length === 0 && <p>{t.keine}</p>}
      {berichte.map((b) => (
        <article key={b.berichtId} className="ms-bericht">
          <h3>
            {worte.arten[b.art]}, {b.am && alsDatum(b.am)}
          </h3>
          <p className="ms-absatz">{b.inhalt.verlauf}</p>
          {b.inhalt.staerken && (
            <p className="ms-absatz">
              <b>{t.staerken}:</b> {b.inhalt.staerken}
            </p>
          )}
          {b.inhalt.empfehlung && (
            <p className="ms-absatz">
              <b>{t.empfehlung}:</b> {b.inhalt.empfehlung}
            </p>
          )}
          <dl className="ms-paare">
            {merkmale.map((m) => {
              const note = b.inhalt.merkmale[m]
              return note == null ? null : (
                <div key={m}>
                  <dt>{worte.merkmale[m]}</dt>
                  <dd>{worte.noten[note]}</dd>
                </div>
              )
            })}
          </dl>
        </article>
      ))}
    </section>
  )
}

/** A report with the assessment by skill (sec. 61 (2) SGB II); kept as a draft until it is sent. */
export function Berichtformular({ art, inhalt }: { art: 'zwischenbericht' | 'abschlussbericht'; inhalt: Berichtinhalt | undefined }) {
  return (
    <details className="ms-klapp" open={inhalt !== undefined}>
      <summary>{inhalt === undefined ? t.schreiben(worte.arten[art]) : t.weiter(worte.arten[art])}</summary>
      <Form method="post" className="tw-fliess ms-form">
        <input type="hidden" name="art" value={art} />
        <Mehrzeilig name="verlauf" label={t.verlauf} hinweis={t.ohneGesundheit} wert={inhalt?.verlauf ?? ''} />
        <Mehrzeilig name="staerken" label={t.staerken} wert={inhalt?.staerken ?? ''} />
        {merkmale.map((m) => (
          <fieldset key={m} className="ms-merkmal">
            <legend>{worte.merkmale[m]}</legend>
            {noten.map((n) => (
              <label key={n}>
                <input type="radio" name={`merkmal.${m}`} value={n} defaultChecked={inhalt?.merkmale[m] === n} /> {worte.noten[n]}
              </label>
            ))}
            <label>
              <input type="radio" name={`merkmal.${m}`} value="ohne" defaultChecked={inhalt?.merkmale[m] === null} /> {t.nichtBeurteilt}
            </label>
          </fieldset>
        ))}
        <Mehrzeilig name="empfehlung" label={t.empfehlung} wert={inhalt?.empfehlung ?? ''} />
        <div className="tw-reihe">
          <Knopf text={t.senden} name="tat" wert="einreichen" art="primary" />
          <Knopf text={t.merken} name="tat" wert="merken" />
        </div>
      </Form>
    </details>
  )
}

import { useEffect, useRef } from 'react'
import { Form, Link, useNavigation } from 'react-router'
import { AuswahlFeld, alsMonat, EingabeFeld, Fehlerliste, WertFeld } from '../../platform/ui/index.ts'
import type { Aenderungsformular } from '../bestimmend.ts'

export type Abgelehnt = Readonly<{
  fehler: readonly Readonly<{ feld: string; satz: string }>[]
  eingaben: Readonly<Record<string, string>>
}>

/** Changes one fact beside the grid: its values, from which month, and how that is known. What was wrong comes back with what was typed. */
export function AngabeAendern({
  formular: f,
  abgelehnt,
  zurueck,
}: {
  formular: Aenderungsformular
  abgelehnt: Abgelehnt | undefined
  zurueck: string
}) {
  const eingaben = abgelehnt?.eingaben ?? f.eingaben
  const fehler = (name: string) => abgelehnt?.fehler.find((x) => x.feld === name)?.satz
  const rechnet = useNavigation().state !== 'idle'
  const kasten = useErstesFeld()
  return (
    <section className="ap-panelformular" aria-labelledby="aendern-t" ref={kasten}>
      <h3 id="aendern-t">{f.bisher.name} ändern</h3>
      <Fehlerliste meldungen={abgelehnt?.fehler ?? []} />
      <Form method="post" preventScrollReset>
        <input type="hidden" name="tat" value="aendern" />
        <input type="hidden" name="wie" value="ab" />
        <input type="hidden" name="art" value={f.art} />
        <input type="hidden" name="angabeId" value={f.angabeId} />
        <input type="hidden" name="person" value={f.person} />
        <p>
          Bisher: <b>{f.bisher.text}</b>, {f.bisher.zeit}
        </p>
        {f.felder.map((feld) => {
          const name = feld.name === '' ? 'wert' : `wert.${feld.name}`
          return <WertFeld key={name} feld={feld} name={name} wert={eingaben[name] ?? ''} fehler={fehler(name)} leute={f.leute} />
        })}
        <AuswahlFeld
          name="ab"
          label="gilt ab"
          wert={eingaben.ab ?? ''}
          fehler={fehler('ab')}
          gruppen={[{ name: 'Monate', optionen: f.monate.map((m) => ({ wert: m.wert, text: alsMonat(m.monat) })) }]}
        />
        <EingabeFeld
          name="quelle"
          label="Woher wissen Sie das?"
          hinweis="Zum Beispiel: Anruf, Brief vom 10.08."
          wert={eingaben.quelle ?? ''}
          fehler={fehler('quelle')}
        />
        <div className="ap-panelformular__tun">
          <button className="kern-btn kern-btn--primary" type="submit" aria-disabled={rechnet || undefined}>
            <span className="kern-label">Neu rechnen</span>
          </button>
          <Link to={zurueck} preventScrollReset data-abbrechen="">
            Abbrechen
          </Link>
        </div>
      </Form>
      <p className="tw-klein">
        War der Wert falsch erfasst, oder gilt er ab einem anderen Tag?{' '}
        <Link to={`angaben?aendern=${f.angabeId}`}>Auf der Seite der Angaben berichtigen</Link>
      </p>
    </section>
  )
}

/** Whoever opens the form types at once; for another fact there is another form. */
function useErstesFeld() {
  const kasten = useRef<HTMLElement>(null)
  useEffect(() => {
    const feld = kasten.current?.querySelector<HTMLElement>('input:not([type=hidden]), select')
    feld?.focus()
    if (feld instanceof HTMLInputElement) feld.select()
  }, [])
  return kasten
}

import { useEffect, useRef } from 'react'
import { Form, Link, useNavigation } from 'react-router'
import { AuswahlFeld, alsMonat, EingabeFeld, Fehlerliste, WertFeld } from '../../platform/ui/index.ts'
import type { Aenderungsformular } from '../bestimmend.ts'
import { angabeAendern as t } from '../texte/personal-berechnung.ts'

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
      <h3 id="aendern-t">{t.titel(f.bisher.name)}</h3>
      <Fehlerliste meldungen={abgelehnt?.fehler ?? []} />
      <Form method="post" preventScrollReset>
        <input type="hidden" name="tat" value="aendern" />
        <input type="hidden" name="wie" value="ab" />
        <input type="hidden" name="art" value={f.art} />
        <input type="hidden" name="angabeId" value={f.angabeId} />
        <input type="hidden" name="person" value={f.person} />
        <p>
          {t.bisher} <b>{f.bisher.text}</b>, {f.bisher.zeit}
        </p>
        {f.felder.map((feld) => {
          const name = feld.name === '' ? 'wert' : `wert.${feld.name}`
          return <WertFeld key={name} feld={feld} name={name} wert={eingaben[name] ?? ''} fehler={fehler(name)} leute={f.leute} />
        })}
        <AuswahlFeld
          name="ab"
          label={t.ab}
          wert={eingaben.ab ?? ''}
          fehler={fehler('ab')}
          gruppen={[{ name: t.monate, optionen: f.monate.map((m) => ({ wert: m.wert, text: alsMonat(m.monat) })) }]}
        />
        <EingabeFeld name="quelle" label={t.quelle} hinweis={t.quelleHinweis} wert={eingaben.quelle ?? ''} fehler={fehler('quelle')} />
        <div className="ap-panelformular__tun">
          <button className="kern-btn kern-btn--primary" type="submit" aria-disabled={rechnet || undefined}>
            <span className="kern-label">{t.knopf}</span>
          </button>
          <Link to={zurueck} preventScrollReset data-abbrechen="">
            {t.abbrechen}
          </Link>
        </div>
      </Form>
      <p className="tw-klein">
        {t.falschErfasst} <Link to={`angaben?aendern=${f.angabeId}`}>{t.berichtigen}</Link>
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

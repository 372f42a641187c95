import { useEffect, useRef } from 'react'
import { Form, Link } from 'react-router'
import { Betrag } from '../../platform/ui/index.ts'
import { aenderungGetan as t } from '../texte/personal-berechnung.ts'

export type Getan = Readonly<{
  angabeId: string
  was: string
  wie: 'geaendert' | 'rueckgaengig'
  vorherCent: number
  jetztCent: number
  umkehrbar: boolean
}>

/** What was changed a moment ago and what it does to the months; with the way back. Takes the focus, for the form that had it is gone. */
export function AenderungGetan({ getan: g, zurueck }: { getan: Getan; zurueck: string }) {
  const kasten = useRef<HTMLElement>(null)
  const fuer = `${g.angabeId} ${g.wie}`
  useEffect(() => {
    if (kasten.current?.dataset.fuer === fuer) kasten.current.focus()
  }, [fuer])
  return (
    <section className="ap-getan" ref={kasten} tabIndex={-1} data-fuer={fuer} aria-labelledby="getan-t">
      <h2 id="getan-t">{g.wie === 'geaendert' ? t.geaendert : t.rueckgaengig}</h2>
      {g.wie === 'geaendert' && <p>{g.was}</p>}
      <p>
        {t.auszahlung}{' '}
        <b>
          <Betrag euro={g.jetztCent / 100} />
        </b>
        {g.vorherCent === g.jetztCent ? (
          t.wieVorher
        ) : (
          <>
            {t.vorher}
            <Betrag euro={g.vorherCent / 100} />
          </>
        )}
        {t.hinterlegt}
      </p>
      <div className="ap-panelformular__tun">
        {g.umkehrbar && (
          <Form method="post" preventScrollReset>
            <input type="hidden" name="tat" value="rueckgaengig" />
            <input type="hidden" name="angabeId" value={g.angabeId} />
            <button className="kern-btn kern-btn--secondary" type="submit">
              <span className="kern-label">{t.machRueckgaengig}</span>
            </button>
          </Form>
        )}
        <Link to={zurueck} preventScrollReset>
          {t.hinterlegungWeg}
        </Link>
      </div>
    </section>
  )
}

import { Form, Link, useActionData, useLoaderData } from 'react-router'
import { geschuetzt } from '../../platform/auth/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import { alsDatum, Hinweis, Seite, useSprache } from '../../platform/ui/index.ts'
import { meinFall } from '../mein/mein-fall.ts'
import { type Lesetext, liesMeinPlan, stimmeZu } from '../mein/mein-plan.ts'
import { meinPlanTexte } from '../texte/weg.ts'

export const loader = geschuetzt('eigenes.sehen', async (z) => liesMeinPlan(z, await meinFall(z, 'Kooperationsplan lesen')))

export const action = geschuetzt('eigenes.sehen', async (z) => {
  const fall = await meinFall(z, 'Kooperationsplan zustimmen')
  const f = await formularAus(z.request)
  return stimmeZu(z, fall, String(f.get('planId') ?? ''), Number(f.get('fassung')))
})

/** The own plan: to read, to agree to, to keep. */
export default function MeinPlan() {
  const { wartet, plan, aeltere } = useLoaderData<typeof loader>()
  const getan = useActionData<typeof action>()
  const t = meinPlanTexte(useSprache())
  return (
    <Seite titel={t.titel} fehlerhaft={getan?.ok === false}>
      <div className="tw-rahmen--schmal tw-schlicht tw-fliess">
        <h1>{t.titel}</h1>
        <div role="status">{getan && <Hinweis art={getan.ok ? 'success' : 'warning'} titel={getan.satz} />}</div>
        {!wartet && !plan && <p>{t.keiner}</p>}
        {wartet && (
          <>
            <p>{t.vorschlag}</p>
            <Inhalt p={wartet} />
            <p>{t.keineFolgen}</p>
            <Form method="post" className="tw-knoepfe">
              <input type="hidden" name="planId" value={wartet.planId} />
              <input type="hidden" name="fassung" value={wartet.fassung} />
              <button type="submit" className="kern-btn kern-btn--primary">
                <span className="kern-label">{t.zustimmen}</span>
              </button>
              <Link to="/mein/nachrichten#schreiben">{t.aendern}</Link>
            </Form>
          </>
        )}
        {plan && (
          <section aria-labelledby="gilt" className="tw-fliess">
            <h2 id="gilt">{t.gilt(alsDatum(plan.gueltigAb))}</h2>
            {!wartet && <Inhalt p={plan} />}
            {plan.pdf && <Blaetter planId={plan.planId} />}
          </section>
        )}
        {aeltere.length > 0 && (
          <section aria-labelledby="aeltere">
            <h2 id="aeltere">{t.aeltere}</h2>
            <ul>
              {aeltere.map((a) => (
                <li key={a.planId}>
                  <Link reloadDocument to={`/mein/weg/plan/${a.planId}.pdf`}>
                    {t.gilt(alsDatum(a.gueltigAb))}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </Seite>
  )
}

function Blaetter({ planId }: { planId: string }) {
  const t = meinPlanTexte(useSprache())
  const nach = `/mein/weg/plan/${planId}.pdf`
  return (
    <ul>
      <li>
        <Link reloadDocument to={nach}>
          {t.pdfDe}
        </Link>
      </li>
      <li>
        <Link reloadDocument to={`${nach}?sprache=einfach`}>
          {t.pdfEinfach}
        </Link>
      </li>
      <li>
        <Link reloadDocument to={`${nach}?sprache=en`}>
          {t.pdfEn}
        </Link>
      </li>
    </ul>
  )
}

function Inhalt({ p }: { p: Lesetext }) {
  const hinweis = meinPlanTexte(useSprache()).inhaltDeutsch
  return (
    <div className="tw-karte tw-fliess">
      {hinweis !== '' && <p className="tw-klein">{hinweis}</p>}
      <section>
        <h3>{p.zielwort}</h3>
        <p className="ap-planziel" dir="auto" lang={p.ziel.deutsch ? 'de' : undefined}>
          {p.ziel.text}
        </p>
      </section>
      {p.abschnitte.map((a) => (
        <section key={a.titel}>
          <h3>{a.titel}</h3>
          <ul>
            {a.zeilen.map((z) => (
              <li key={z.text}>
                <span dir="auto" lang={z.deutsch ? 'de' : undefined}>
                  {z.text}
                </span>
                {z.dazu.map((d) => (
                  <small key={d.was} className="ap-block">
                    {d.was}: <span lang={d.deutsch ? 'de' : undefined}>{d.text}</span>
                  </small>
                ))}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

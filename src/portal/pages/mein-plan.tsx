import { Form, Link, useActionData, useLoaderData } from 'react-router'
import { geltenderPlan, inSprache, offenerPlanentwurf, type Planinhalt, plaeneVon, plantexte, schliessePlan } from '../../eingliederung/index.ts'
import { geschuetzt } from '../../platform/auth/index.ts'
import { formularAus } from '../../platform/http/formular.ts'
import type { Sprache } from '../../platform/sprache/index.ts'
import { alsDatum, Hinweis, Seite, useSprache } from '../../platform/ui/index.ts'
import { heuteVon, leuteAm, meinFall } from '../mein/mein-fall.ts'
import { eigeneSicht } from '../mein/mein-weg.ts'
import { meinPlanTexte } from '../texte/weg.ts'

export const loader = geschuetzt('eigenes.sehen', async (z) => {
  const { fallId, personId } = await meinFall(z, 'Kooperationsplan lesen')
  if (personId === null) throw new Response(null, { status: 404 })
  const entwurf = await offenerPlanentwurf(z.db, z.traegerId, personId, eigeneSicht)
  const plan = await geltenderPlan(z.db, z.traegerId, personId, heuteVon(z), eigeneSicht)
  const alle = await plaeneVon(z.db, z.traegerId, personId, eigeneSicht)
  const ich = (await leuteAm(z.db, z.traegerId, fallId, heuteVon(z))).find((m) => m.personId === personId)
  const vorname = ich?.vorname ?? ''
  const wartet = entwurf?.stand === 'vorgelegt' ? entwurf : undefined
  return {
    wartet: wartet && { planId: wartet.planId, fassung: wartet.fassung, ...alsLesetext(wartet.inhalt, z.sprache, vorname) },
    plan: plan && {
      planId: plan.planId,
      gueltigAb: plan.gueltigAb,
      pdf: plan.form === 'kooperationsplan',
      ...alsLesetext(plan.inhalt, z.sprache, vorname),
    },
    aeltere: alle
      .filter((p) => p.planId !== plan?.planId && p.form === 'kooperationsplan')
      .map(({ planId, nummer, gueltigAb }) => ({ planId, nummer, gueltigAb })),
  }
})

/** What the plan says, under its headings, in the language of the page where somebody wrote it so, else in German. */
function alsLesetext(i: Planinhalt, sprache: Sprache, vorname: string) {
  const t = plantexte(sprache)
  const schritte = (wer: Planinhalt['schritte'][number]['wer']) =>
    i.schritte
      .filter((s) => s.wer === wer)
      .map((s) => ({
        text: inSprache(sprache, s.was, s.einfach, s.en),
        dazu: [
          s.bis === undefined ? '' : `${t.spalten.bis}: ${alsDatum(s.bis)}`,
          s.nachweis === undefined ? '' : `${t.spalten.nachweis}: ${s.nachweis}`,
        ].filter((x) => x !== ''),
      }))
  const saetze = (texte: readonly string[]) => texte.map((text) => ({ text, dazu: [] }))
  const abschnitte = [
    { titel: t.angebot, zeilen: saetze(i.angebot === undefined ? [] : [i.angebot]) },
    { titel: t.schrittePerson(vorname), zeilen: schritte('person') },
    { titel: t.schritteHaus, zeilen: schritte('haus') },
    { titel: t.schritteBg, zeilen: schritte('bg') },
    { titel: t.bemuehungen, zeilen: saetze(i.bemuehungen.map((b) => t.bemuehung(b.was, b.anzahl, b.je))) },
    { titel: t.leistungen, zeilen: saetze(i.leistungen) },
  ]
  return {
    zielwort: t.ziel,
    ziel: inSprache(sprache, i.ziel ?? '', i.zielEinfach, i.zielEn),
    abschnitte: abschnitte.filter((x) => x.zeilen.length > 0),
  }
}
type Lesetext = ReturnType<typeof alsLesetext>

export const action = geschuetzt('eigenes.sehen', async (z) => {
  const { personId } = await meinFall(z, 'Kooperationsplan zustimmen')
  if (personId === null) throw new Response(null, { status: 404 })
  const f = await formularAus(z.request)
  const wunsch = { fassung: Number(f.get('fassung')), weg: 'portal' as const, personId }
  const getan = await schliessePlan(z.db, z.umfeld.traeger, z, String(f.get('planId') ?? ''), wunsch)
  return { ok: getan.ok, satz: getan.ok ? meinPlanTexte(z.sprache).geschlossen : meinPlanTexte(z.sprache).keineFolgen }
})

/** The own plan: to read, to agree to, to keep. */
export default function MeinPlan() {
  const { wartet, plan, aeltere } = useLoaderData<typeof loader>()
  const getan = useActionData<typeof action>()
  const t = meinPlanTexte(useSprache())
  return (
    <Seite titel={t.titel}>
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
  const sprache = useSprache()
  return (
    <div className="tw-karte tw-fliess">
      {sprache === 'de' ? null : <p className="tw-klein">{meinPlanTexte(sprache).inhaltDeutsch}</p>}
      <h3>{p.zielwort}</h3>
      <p className="ap-planziel">{p.ziel}</p>
      {p.abschnitte.map((a) => (
        <section key={a.titel}>
          <h3>{a.titel}</h3>
          <ul>
            {a.zeilen.map((z) => (
              <li key={z.text}>
                {z.text}
                {z.dazu.map((d) => (
                  <small key={d} className="ap-block">
                    {d}
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

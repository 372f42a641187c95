import { Form, Link, useActionData, useLoaderData } from 'react-router'
import { geschuetzt } from '../../platform/auth/index.ts'
import { alsDatum, Hinweis, Weglinie } from '../../platform/ui/index.ts'
import { AnsprechpersonKasten } from '../ansicht/ansprechperson.tsx'
import { Personenwahl } from '../ansicht/personenwahl.tsx'
import { potenzialtexte, wegtexte as t } from '../texte/personal-weg.ts'
import { tueWeg, wegSeite } from '../weg-seite.ts'

export const meta = () => [{ title: t.titel }]
export const loader = geschuetzt('profil.lesen', wegSeite)
export const action = geschuetzt('plan.schreiben', tueWeg)

type Seite = Extract<Awaited<ReturnType<typeof wegSeite>>, { heute: string }>
type Plan = NonNullable<Seite['plan']>

/** Overview of a person's way into work. */
export default function Weg() {
  const seite = useLoaderData<typeof loader>()
  const getan = useActionData<typeof action>() ?? (seite.mensch && seite.gesetzt)
  if (seite.mensch === undefined) return <p className="ap-leer">{potenzialtexte.niemand}</p>
  return (
    <div className="tw-fliess">
      <Personenwahl leute={seite.leute} gewaehlt={seite.mensch.kennung} />
      <h2>{t.ueberschrift(seite.mensch.name)}</h2>
      <div role="status" aria-live="polite">
        {getan && <Hinweis art={getan.ok ? 'success' : 'warning'} titel={getan.satz} />}
      </div>
      <div className="ap-weg">
        <Ziel seite={seite} />
        <Staerken seite={seite} />
        <Stand seite={seite} />
        <AnsprechpersonKasten stand={seite.ansprechperson} kennung={seite.mensch.kennung} />
      </div>
    </div>
  )
}

function Ziel({ seite }: { seite: Seite }) {
  const { plan, mensch } = seite
  const p = `?p=${mensch?.kennung}`
  return (
    <section className="ap-kasten ap-weg-plan" aria-labelledby="ziel">
      <h3 id="ziel">{t.ziel}</h3>
      {plan ? (
        <>
          <p className="ap-planziel">{plan.ziel}</p>
          <p className="tw-klein">
            {t.planStand(plan.nummer, alsDatum(plan.gueltigAb))}.{' '}
            {plan.pruefenBis && (plan.pruefenBis < seite.heute ? t.pruefenSpaet : t.pruefen)(alsDatum(plan.pruefenBis))}
          </p>
          <h4>{t.schritte}</h4>
          <Weglinie name={t.schritte} halte={haltAus(plan, seite.darfPlan)} />
        </>
      ) : (
        <p className="tw-leise">{t.keinPlan}</p>
      )}
      {seite.entwurf && <p>{seite.entwurf === 'vorgelegt' ? t.vorgelegt : t.entwurf}</p>}
      <Link to={`../plan${p}`}>{plan || seite.entwurf ? t.plan : t.planAnfangen}</Link>
      <Nachweise seite={seite} />
    </section>
  )
}

function haltAus(plan: Plan, darf: boolean) {
  const naechster = plan.schritte.filter((s) => s.stand === 'offen').toSorted((a, b) => ((a.bis ?? '9') < (b.bis ?? '9') ? -1 : 1))[0]
  return plan.schritte.map((s) => ({
    schluessel: s.schrittId,
    text: s.was,
    stand: s.stand,
    naechster: s === naechster,
    wort: t.staende[s.stand],
    tag: s.erledigtAm ? alsDatum(s.erledigtAm) : s.bis ? t.bis(alsDatum(s.bis)) : '',
    wer: t.wer[s.wer],
    tun: darf && <Festhalten s={s} />,
  }))
}

function Festhalten({ s }: { s: Plan['schritte'][number] }) {
  const moeglich =
    s.stand === 'erledigt' || s.stand === 'entfallen'
      ? ([['offen', t.wiederOffen]] as const)
      : ([
          ['erledigt', t.erledigt],
          ['entfallen', t.entfaellt],
        ] as const)
  return (
    <Form method="post" preventScrollReset className="ap-knopfreihe">
      <input type="hidden" name="schritt" value={s.schrittId} />
      {moeglich.map(([was, text]) => (
        <button key={was} type="submit" name="was" value={was} className="tw-textknopf">
          {text}
          <span className="kern-sr-only">: {s.was}</span>
        </button>
      ))}
    </Form>
  )
}

function Nachweise({ seite }: { seite: Seite }) {
  if (seite.nachweise.length === 0) return null
  return (
    <>
      <h4>{t.nachweise}</h4>
      <ul className="ap-angaben">
        {seite.nachweise.map((n) => (
          <li key={n.nachweisId}>
            <span className="ap-umbruch">
              {n.verweis === '' ? (
                <a href={`plan/nachweise/${n.nachweisId}`}>{n.name}</a>
              ) : (
                <a href={n.verweis} rel="noreferrer noopener" target="_blank">
                  {n.verweis}
                </a>
              )}
              <small>
                {alsDatum(n.eingangAm)}: {seite.plan?.schritte.find((s) => s.schrittId === n.schrittId)?.was}
              </small>
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

function Staerken({ seite }: { seite: Seite }) {
  const p = `?p=${seite.mensch?.kennung}`
  return (
    <section className="ap-kasten" aria-labelledby="staerken">
      <h3 id="staerken">{t.staerken}</h3>
      {seite.vorbereitet > 0 && (
        <p>
          <Link to={`../potenzial${p}`}>{t.vorbereitung(seite.vorbereitet)}</Link>
        </p>
      )}
      {seite.staerken.length === 0 ? (
        <p className="tw-leise">{t.keineStaerken}</p>
      ) : (
        <ul className="ap-staerken">
          {seite.staerken.map((s) => (
            <li key={s.id} data-feld={s.feld}>
              <small>{s.name}</small> {s.text}
            </li>
          ))}
        </ul>
      )}
      <Link to={`../potenzial${p}`}>{seite.staerken.length === 0 ? t.anfangen : t.potenzial}</Link>
    </section>
  )
}

function Stand({ seite }: { seite: Seite }) {
  const { arbeitslos } = seite
  return (
    <section className="ap-kasten" aria-labelledby="stand">
      <h3 id="stand">{t.status}</h3>
      <p>
        {arbeitslos?.arbeitslosSeit ? t.arbeitslosSeit(alsDatum(arbeitslos.arbeitslosSeit), arbeitslos.monate) : (seite.status ?? t.keinStatus)}
        {arbeitslos?.langzeit && <small className="ap-block">{t.langzeit}</small>}
      </p>
      {seite.umstaende.length > 0 && (
        <>
          <h4>{t.hemmnisse}</h4>
          <ul className="ap-angaben">
            {seite.umstaende.map((u) => (
              <li key={u.id}>
                <span>
                  <b>{u.name}:</b> {u.text}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <h4>{t.aufgaben}</h4>
      {seite.aufgaben.length === 0 ? (
        <p className="tw-leise">{t.keineAufgaben}</p>
      ) : (
        <ul className="ap-angaben">
          {seite.aufgaben.map((a) => (
            <li key={a.vorgangId}>
              <span>
                {a.titel}
                <small>{[a.frist ? t.bis(alsDatum(a.frist)) : '', a.fristGrund].filter((s) => s !== '').join(' · ')}</small>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
